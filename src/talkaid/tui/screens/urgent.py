"""Help at once, when an answer calls for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.widget import Widget

from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.questionnaire.parts import Flag
from talkaid.reference.help_pages import HelpPage, help_page
from talkaid.tui.screens.menu import MenuPage
from talkaid.tui.widgets.line import Line, Point

ROOMY = 32


class OfFlagPage(MenuPage):
    """Says what stands on the help page of a flag."""

    def __init__(self, words: Words, interview: Interview, flag: Flag) -> None:
        super().__init__(words)
        self.interview = interview
        self.flag = flag
        self.page = self._page()

    def told_in(self, words: Words, interview: Interview) -> None:
        """Say the same page in other words."""
        super().told_in(words, interview)
        self.flag = interview.questionnaire.flag_by_id[self.flag.id]
        self.page = self._page()

    def _page(self) -> HelpPage:
        lines, country = self.interview.checked.help_lines, self.interview.country
        if self.flag.help is None:
            raise ValueError(self.flag.id)
        return help_page(self.flag.help, self.flag.first, lines, country, self.words)


class UrgentPage(OfFlagPage):
    """What to do first, in numbered steps; then the person chooses how to go on.

    Only the arrows, Tab and Enter act here.
    """

    side: ClassVar[tuple[str, ...]] = ()
    back_word: ClassVar[str | None] = None
    keys: ClassVar[tuple[str, ...]] = ("move", "enter_press")

    def space(self, tight: bool) -> None:
        """Leave out the lines between the steps where that shows more of them at once."""
        super().space(tight or self.app.size.height < ROOMY)

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the first line, the steps and the numbers."""
        yield Line(self.words("screen.urgent.title"), classes="alert para")
        yield Line(self.page.first, classes="title")
        for number, step in enumerate(self.page.steps, 1):
            yield Point(step, f"{number}.", classes="para step")
        for line in self.page.numbers:
            yield Line(line)
        yield Line()

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the three ways on."""
        return tuple(
            (what, self.words(f"screen.urgent.{what}")) for what in ("helped", "fine", "mistake")
        )

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))

    def go_back(self) -> None:
        """There is no way past this page."""


class WaitPage(OfFlagPage):
    """The answers stay while the person gets help."""

    back_word: ClassVar[str | None] = None
    keys: ClassVar[tuple[str, ...]] = ("enter_press",)

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.wait.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield that the answers stay, and the numbers."""
        yield Line(self.words("screen.wait.text"), classes="para")
        for line in self.page.numbers:
            yield Line(line)
        yield Line()

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the way on."""
        return (("helped_on", self.words("screen.wait.go_on")),)

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))

    def go_back(self) -> None:
        """There is no way but on."""
