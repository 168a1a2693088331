"""A time in the person's own words, read back before it is kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from textual.timer import Timer
from textual.widget import Widget

from talkaid.answers.fields import WHEN
from talkaid.answers.values import When
from talkaid.interview.asked import Asked
from talkaid.language.partial_dates import TwoDates, read_date
from talkaid.language.words import Words
from talkaid.questionnaire.questions import WhenQuestion
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line

PAUSE = 0.4
"""Seconds without a key after which the words are read; a rare date takes a heavy library."""


class WhenBox(AnswerBox):
    """The words stay as they are; the reading is shown and never stored.

    `today` is the day from which "last summer" is counted.
    """

    def __init__(self, asked: Asked, words: Words, today: date) -> None:
        super().__init__(asked, words)
        self.today = today
        value = asked.answer.value if asked.answer else None
        self.entry = Entry(value.typed if isinstance(value, When) else "", most=WHEN)
        self.field = Field("", self.entry, width=40)
        self._before = ""
        self._read = ""
        self._two = False
        self._timer: Timer | None = None

    def pieces(self) -> Iterable[Widget]:
        """Yield the ways to write a time, the box, and how it reads."""
        question = self.asked.question
        kind = question.examples if isinstance(question, WhenQuestion) else "past"
        yield Line(self.words(f"screen.when.{kind}"), classes="quiet")
        yield self.field
        yield Line(classes="readback")

    def on_mount(self) -> None:
        """Show how it reads."""
        self._read_back()

    def _reading(self, typed: str) -> str:
        """Return the words for what was read, empty where that says nothing new."""
        question, language = self.asked.question, self.words.language
        side = question.side if isinstance(question, WhenQuestion) else "past"
        read = read_date(typed, language, today=self.today, side=side)
        self._two = isinstance(read, TwoDates)
        if read is None:
            return ""
        if isinstance(read, TwoDates):
            first, second = read.first.spoken(language), read.second.spoken(language)
            return self.words("screen.when_two", first=first, second=second)
        spoken = read.spoken(language)
        same = spoken.casefold() == typed.casefold()
        return "" if same else self.words("screen.when_read", reading=spoken)

    def _read_back(self) -> bool:
        """Show how the words read; tell whether that had not been shown before."""
        typed = self.entry.words
        new = typed != self._read
        self._read = typed
        reading = self._reading(typed) if typed else ""
        self._show(typed, reading)
        return new and bool(reading)

    def _show(self, typed: str, reading: str = "") -> None:
        said = self.words("screen.will_say", words=typed) if typed else ""
        # In another language this box goes, perhaps just when the typing pauses.
        for line in self.query(".readback").results(Line):
            line.say(f"{said}\n{reading}" if reading else said)

    def said(self) -> object | None:
        """Return the words."""
        return self.entry.words or None

    def typed(self) -> None:
        """Repeat the words, and read them when the typing pauses."""
        super().typed()
        if self._timer is not None:
            self._timer.stop()
        if self.entry.words != self._read:
            self._show(self.entry.words)
            self._timer = self.set_timer(PAUSE, self._read_back)

    def again(self) -> None:
        """Show how the words read."""
        self._read_back()

    def forward(self) -> bool:
        """Stay once where the reading has not been seen yet; two readings are a doubt anyway."""
        return not self.out.chosen and self._read_back() and not self._two

    def empty(self) -> None:
        """Take the words away."""
        self._before, self.entry.value = self.entry.value, ""

    def restore(self) -> None:
        """Bring the words back."""
        self.entry.value = self._before
