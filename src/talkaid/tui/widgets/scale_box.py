"""A whole number on a line with words at both ends and in the middle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from talkaid.answers.fields import NUMBER
from talkaid.answers.values import Scale
from talkaid.interview.asked import Asked
from talkaid.language.words import Words
from talkaid.questionnaire.questions import ScaleQuestion
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line
from talkaid.tui.widgets.pointed import Shown

LONGEST_LINE = 11
WIDE = 5
NARROW = 3
EDGE = 2


class ScaleLine(Static, can_focus=True):
    """``0  1  2 [3] 4 …``: Left and Right or a number choose; nothing is dragged."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "by(-1)", show=False),
        Binding("right", "by(1)", show=False),
        Binding("home", "end(0)", show=False),
        Binding("end", "end(1)", show=False),
        Binding("up", "screen.focus_previous", show=False),
        Binding("down", "screen.focus_next", show=False),
    ]

    class Changed(Message):
        """A number was chosen."""

    def __init__(self, within: tuple[int, int], number: int | None) -> None:
        super().__init__(markup=False)
        self.low, self.high = within
        self.number = number
        self._typed = ""

    def on_mount(self) -> None:
        """Draw the line."""
        self._draw()

    def show(self, number: int | None) -> None:
        """Show a number, or none, as chosen."""
        self.number = number
        self._draw()

    def held(self) -> int | None:
        """Return the number."""
        return self.number

    def hold(self, held: int | None) -> None:
        """Hold a number."""
        self.show(held)

    def choose(self, number: int) -> None:
        """Choose a number and tell the box."""
        self.show(number)
        self.post_message(self.Changed())
        self.post_message(Shown(self))

    @property
    def step(self) -> int:
        """How many columns one number takes."""
        room = self.size.width - EDGE
        return WIDE if room >= WIDE * (self.high - self.low + 1) else NARROW

    def _draw(self) -> None:
        line = Text(">".ljust(EDGE) if self.has_focus else " " * EDGE)
        for number in range(self.low, self.high + 1):
            chosen = number == self.number
            shown = f"[{number}]" if chosen else f" {number} "
            line.append(shown.center(self.step), "bold reverse" if chosen else "")
        self.update(line)

    def on_resize(self, event: events.Resize) -> None:
        """Fit anew."""
        self._draw()

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show whether the focus is here."""
        super().watch_has_focus(has_focus)
        self._draw()

    def action_by(self, by: int) -> None:
        """Choose the number beside the chosen one; the first key chooses the low end."""
        number = self.low if self.number is None else self.number + by
        self._typed = ""
        self.choose(max(self.low, min(self.high, number)))

    def action_end(self, high: int) -> None:
        """Choose one of the ends."""
        self._typed = ""
        self.choose(self.high if high else self.low)

    def on_key(self, event: events.Key) -> None:
        """Choose the number that is typed; two digits make one number where that is possible."""
        digit = event.character or ""
        if not (digit.isascii() and digit.isdigit()):
            self._typed = ""
            return
        event.stop()
        for typed in (self._typed + digit, digit):
            if self.low <= int(typed) <= self.high:
                self._typed = typed
                self.choose(int(typed))
                return

    def on_click(self, event: events.Click) -> None:
        """Choose the number under the mouse."""
        event.stop()
        number = self.low + max(event.x - EDGE, 0) // self.step
        if number <= self.high:
            self.choose(number)

    @property
    def stop(self) -> Widget:
        """The line itself."""
        return self

    @property
    def cursor(self) -> Offset:
        """Where the chosen number stands, for the terminal's own cursor."""
        at = 0 if self.number is None else self.number - self.low
        return self.region.offset + Offset(EDGE + at * self.step + 1, 0)


class ScaleField(Vertical):
    """The line with its words, and the choice repeated in words; long scales are typed."""

    def __init__(
        self, within: tuple[int, int], ends: Sequence[str], words: Words, number: int | None
    ) -> None:
        super().__init__()
        self.low, self.high = within
        self.ends = ends
        self.words = words
        self.line = ScaleLine(within, number) if self.high - self.low < LONGEST_LINE else None
        typed = "" if number is None else str(number)
        self.field = Field("", Entry(typed, most=NUMBER), width=6)
        self.chosen = Line(self._chosen(), classes="chosen")

    def compose(self) -> ComposeResult:
        """Lay out the line, what its numbers mean, and what was chosen."""
        yield self.line if self.line is not None else self.field
        with Vertical(classes="ends"):
            middle = (self.low + self.high) // 2
            for number, said in zip((self.low, middle, self.high), self.ends, strict=True):
                yield Line(self.words("screen.scale_end", number=number, words=said))
        yield self.chosen

    def raw(self) -> object | None:
        """Return the number, None while there is none."""
        if self.line is not None:
            return self.line.number
        return self.field.entry.words or None

    def put(self, number: object | None) -> None:
        """Show a number, or none."""
        if self.line is not None:
            self.line.show(number if isinstance(number, int) else None)
        else:
            self.field.entry.value = "" if number is None else str(number)
        self.say()

    def _chosen(self) -> str:
        number = self.raw()
        if number is None:
            return ""
        return self.words("screen.scale_chosen", number=number, most=self.high)

    def say(self) -> None:
        """Repeat the choice in words."""
        self.chosen.say(self._chosen())

    @property
    def stop(self) -> Widget:
        """What gets the focus."""
        return self.line if self.line is not None else self.field.entry


class ScaleBox(AnswerBox):
    """The answer to a scale."""

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__(asked, words)
        question = asked.question
        if not isinstance(question, ScaleQuestion):
            raise TypeError(question.type)
        value = asked.answer.value if asked.answer else None
        number = value.number if isinstance(value, Scale) else None
        self.scale = ScaleField(question.range, question.words, words, number)
        self._before: object | None = None

    def pieces(self) -> Iterable[Widget]:
        """Yield the line."""
        yield self.scale

    def said(self) -> object | None:
        """Return the number."""
        return self.scale.raw()

    def again(self) -> None:
        """Repeat the number in words."""
        self.scale.say()

    def empty(self) -> None:
        """Take the number away."""
        self._before = self.scale.raw()
        self.scale.put(None)

    def restore(self) -> None:
        """Bring the number back."""
        self.scale.put(self._before)

    def first(self) -> Widget:
        """Return the line."""
        return self.scale.stop

    def on_scale_line_changed(self, message: ScaleLine.Changed) -> None:
        """Repeat the choice in words."""
        message.stop()
        self.scale.say()
        self.changed()
