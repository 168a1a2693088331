"""What a shared computer has of its own: what is told first, the warning, and the way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from time import monotonic
from typing import ClassVar

from textual import events
from textual.message import Message
from textual.widget import Widget

from talkaid.language.words import Words
from talkaid.process.erase_clock import EraseClock
from talkaid.tui.screens.menu import MenuPage, ReadPage
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line, Point

LONGEST_CODE = 100
TICK = 0.5
DELAYS = (0.0, 1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds to wait after each wrong code; the last one for all that follow."""


class SharedPage(ReadPage):
    """What happens to the answers on this computer, and how long it waits (UX-89)."""

    side: ClassVar[tuple[str, ...]] = ("help", "options")

    def __init__(self, words: Words, idle: float, warned: float) -> None:
        super().__init__(words)
        self._values = {"minutes": round(idle / 60), "seconds": round(warned)}

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.shared.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the points."""
        for point in self.words.list("screen.shared.points"):
            yield Point(point.format_map(self._values))

    def action_go_on(self) -> None:
        """Go on to the first question."""
        self.post_message(self.Asks("start"))


class StillTherePage(MenuPage):
    """Is anybody there? Any key goes on; no limit on how often. Its result is done, or nothing."""

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ()
    back_word: ClassVar[str | None] = None
    keys: ClassVar[tuple[str, ...]] = ("any",)

    class RanOut(Message):
        """Nobody pressed a key in time."""

    def __init__(self, words: Words, clock: EraseClock) -> None:
        super().__init__(words)
        self.clock = clock

    def title_text(self) -> str:
        """Return the question."""
        return self.words("screen.still.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what happens, and when."""
        yield Line(self._when(), id="when", classes="para")

    def _when(self) -> str:
        return self.words("screen.still.text", seconds=round(self.clock.left))

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the two ways."""
        return tuple((one, self.words(f"screen.still.{one}")) for one in ("here", "done"))

    def on_mount(self) -> None:
        """Count down."""
        self.set_interval(TICK, self._tick)

    def _tick(self) -> None:
        if self._between:
            # The page is being laid out in another language.
            return
        self.query_one("#when", Line).say(self._when())
        if self.clock.left == 0:
            self.post_message(self.RanOut())

    def on_key(self, event: events.Key) -> None:
        """Any key goes on, but those that move to the other button and press it."""
        if event.key not in ("up", "down", "tab", "shift+tab", "enter"):
            event.stop()
            self.dismiss("here")

    def pressed(self, what: str) -> None:
        """Close the page."""
        self.dismiss(what)


class StaffPage(MenuPage):
    """The code of the staff; the only way out. Its result is whether it was the right one."""

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    onward_word: ClassVar[str | None] = "screen.continue"
    keys: ClassVar[tuple[str, ...]] = ("enter_continue", "back")
    wrong: ClassVar[list[float]] = []
    """When a wrong code was typed; one process is one person."""

    def __init__(self, words: Words, right: Callable[[str], bool]) -> None:
        super().__init__(words)
        self._right = right
        self.made()

    def made(self) -> None:
        """Make the box."""
        self.box = Entry(most=LONGEST_CODE)
        self.box.password = True

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.staff.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the box."""
        yield Line(self.words("screen.staff.text"), classes="para")
        yield Field(self.words("screen.staff.code"), self.box)
        yield Line(id="fault", classes="alert hidden")

    def first(self) -> Widget | None:
        """Return the box."""
        return self.box

    def action_go_on(self) -> None:
        """Try the code; after wrong ones, wait longer each time."""
        typed, self.box.value = self.box.value, ""
        since = monotonic() - self.wrong[-1] if self.wrong else 0.0
        delay = DELAYS[min(len(self.wrong), len(DELAYS) - 1)]
        if self.wrong and since < delay:
            self._fault(self.words("screen.staff.wait", seconds=round(delay - since) or 1))
        elif self._right(typed):
            self.dismiss(True)
        else:
            self.wrong.append(monotonic())
            self._fault(self.words("screen.staff.wrong"))

    def _fault(self, text: str) -> None:
        line = self.query_one("#fault", Line)
        line.say(text)
        line.remove_class("hidden")
