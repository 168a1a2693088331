"""A page to read with a few things to do below: welcome, help, leaving, and the like."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.widget import Widget

from talkaid.language.words import Words
from talkaid.tui.page import Page
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.line import Line

if TYPE_CHECKING:
    from talkaid.interview.interview import Interview


class MenuPage(Page):
    """A title, lines to read, and buttons one under the other.

    `acts` are pairs of what a button is called here and what it says; the first has the focus.
    """

    onward_word: ClassVar[str | None] = None
    keys: ClassVar[tuple[str, ...]] = ("move", "enter_press", "back")
    _revealed: Widget | None = None

    def title_text(self) -> str:
        """Return the title."""
        return ""

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what is to be read."""
        return ()

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the buttons in the column."""
        return ()

    def content(self) -> Iterable[Widget]:
        """Yield the title, the text and the buttons."""
        if title := self.title_text():
            yield Line(title, classes="title")
        yield from self.paragraphs()
        if acts := self.acts():
            yield Vertical(*(Act(label, what) for what, label in acts), classes="acts")

    def first(self) -> Widget | None:
        """Return the first button in the column, else the first one below."""
        acts = [one for one in self.query(Act) if not one.has_class("hidden")]
        mine = [one for one in acts if self.body in one.ancestors]
        return next(iter(mine or acts), None)

    def reveal(self, widget: Widget) -> None:
        """Scroll as little as needed to see the widget, and know that it was seen."""
        super().reveal(widget)
        if widget is self.focused:
            self._revealed = widget

    def on_act_pressed(self, message: Act.Pressed) -> None:
        """Show a button that was scrolled out of sight instead of pressing it unseen."""
        act = message.act
        inside = self.body in act.ancestors
        # What was not revealed yet got the focus this very moment.
        if inside and act is self._revealed and not self.body.region.overlaps(self._where(act)):
            message.prevent_default()
            message.stop()
            self.reveal(act)


class ReadPage(MenuPage):
    """A page to read; Continue, at its usual place, goes on."""

    onward_word: ClassVar[str | None] = "screen.continue"
    keys: ClassVar[tuple[str, ...]] = ("enter_continue", "back")

    def first(self) -> Widget | None:
        """Return Continue."""
        return next((one for one in self.query(Act) if one.what == "onward"), None)

    def start(self) -> None:
        """Focus Continue, or the stop for reading on while there is more below."""
        super().start()
        if self.body.below:
            self.wait_for_reading()


class TellPage(ReadPage):
    """Something to be told once, over the page it is about.

    `again` makes the same page in other words.
    """

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    back_word: ClassVar[str | None] = None
    keys: ClassVar[tuple[str, ...]] = ("enter_continue",)

    def __init__(
        self,
        words: Words,
        title: str,
        lines: Sequence[str],
        *,
        again: Callable[[Words], TellPage] | None = None,
    ) -> None:
        super().__init__(words)
        self._title = title
        self._lines = lines
        self._made_again = again

    def told_in(self, words: Words, interview: Interview) -> None:
        """Tell the same in other words, where it is known how."""
        super().told_in(words, interview)
        if self._made_again is not None:
            other = self._made_again(words)
            self._title, self._lines = other._title, other._lines

    def title_text(self) -> str:
        """Return the title."""
        return self._title

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the lines."""
        for line in self._lines:
            yield Line(line, classes="para")

    def action_go_on(self) -> None:
        """Close the page."""
        self.dismiss("onward")


class AskPage(MenuPage):
    """A question of the program's own, over the page it is about; the first answer is the safe one.

    Its result is the answer, or nothing for Back. `again` makes the same page in other words.
    """

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")

    def __init__(
        self,
        words: Words,
        title: str,
        lines: Sequence[str],
        acts: Sequence[tuple[str, str]],
        *,
        again: Callable[[Words], AskPage] | None = None,
    ) -> None:
        super().__init__(words)
        self._title = title
        self._lines = lines
        self._acts = acts
        self._made_again = again

    def told_in(self, words: Words, interview: Interview) -> None:
        """Ask the same in other words, where it is known how."""
        super().told_in(words, interview)
        if self._made_again is not None:
            other = self._made_again(words)
            self._title, self._lines, self._acts = other._title, other._lines, other._acts

    def title_text(self) -> str:
        """Return the question."""
        return self._title

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the lines."""
        for line in self._lines:
            yield Line(line, classes="para")

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the answers."""
        return self._acts

    def pressed(self, what: str) -> None:
        """Close the page with the answer."""
        self.dismiss(what)
