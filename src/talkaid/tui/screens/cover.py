"""What stands on the screen while the interview is hidden: a plain clock, and no hint of more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen

from talkaid.language.words import Words
from talkaid.process.erase_clock import EraseClock
from talkaid.tui.widgets.line import Line

MOST_TYPED = 200
TICK = 1.0


class Cover(Screen[None], inherit_bindings=False):
    """The clock. A word to come back, typed and followed by Enter, is all it listens to."""

    AUTO_FOCUS: ClassVar[str | None] = None

    class Asked(Message):
        """The return word was typed."""

    class RanOut(Message):
        """Nobody came back in time."""

    def __init__(self, words: Words, clock: EraseClock, return_words: Sequence[str]) -> None:
        super().__init__()
        self._return_words = tuple(one.casefold() for one in return_words)
        self.words = words
        self.clock = clock
        self._typed = ""

    def compose(self) -> ComposeResult:
        """Lay out the time; the date follows."""
        now = datetime.now()
        yield Line(f"{now.hour}:{now.minute:02}", id="time")
        yield Line(id="date")

    def on_mount(self) -> None:
        """Go on with the time; writing the date takes longer than hiding may."""
        self.set_timer(TICK / 2, self._write)
        self.set_interval(TICK, self._tick)

    def _tick(self) -> None:
        if self.clock.left == 0:
            self.post_message(self.RanOut())
        self._write()

    def _write(self) -> None:
        from talkaid.language.dates import written_weekday

        now = datetime.now()
        self.query_one("#time", Line).say(f"{now.hour}:{now.minute:02}")
        self.query_one("#date", Line).say(written_weekday(now.date(), self.words.language))

    def on_key(self, event: events.Key) -> None:
        """Listen for the return word; whatever was typed before it does not matter."""
        event.stop()
        event.prevent_default()
        if event.key == "enter":
            typed, self._typed = self._typed.casefold(), ""
            if typed.strip().endswith(self._return_words):
                self.post_message(self.Asked())
        elif event.is_printable and event.character:
            self._typed = (self._typed + event.character)[-MOST_TYPED:]
