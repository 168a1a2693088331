"""Turning pages: one in the place of all that is open, or one over another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from textual.screen import Screen

from talkaid.language.words import Words
from talkaid.tui.hiding import HidingApp
from talkaid.tui.page import Page

Result = TypeVar("Result")


class Ground(Screen[None], inherit_bindings=False):
    """What lies under the pages; never seen, for Textual cannot switch its first screen."""


class TurningApp(HidingApp[Result], Generic[Result], inherit_bindings=False):
    """Shows pages, each with the room between lines that the person chose."""

    def __init__(self, words: Words, *, colours: str | None, settle: float) -> None:
        super().__init__(words, colours=colours, settle=settle)
        self.spacing = "roomy"

    def get_default_screen(self) -> Screen[None]:
        """Return what lies under the pages."""
        return Ground()

    def turn(self, page: Page) -> None:
        """Show a page in the place of all that is open."""
        if self.waits(partial(self.turn, page)):
            return
        page = self._lesson_before(page)
        while len(self.screen_stack) > 2:
            self.pop_screen()
        page.space(self.spacing == "tight")
        self.turning(page)
        self.switch_screen(page)

    def turning(self, page: Page) -> None:
        """Do what has to be done before a page is turned."""

    def over(self, page: Page, then: Callable[[object], None] | None = None) -> None:
        """Show a page over the one that is open; one that is open already comes up again."""
        if self.waits(partial(self.over, page, then)):
            return
        if any(type(one) is type(page) for one in self.screen_stack):
            while type(self.screen) is not type(page):
                self.pop_screen()
            return
        page.space(self.spacing == "tight")
        self.push_screen(page, then)

    def space(self, spacing: str) -> None:
        """Leave more or less room between lines, on the pages that are open too."""
        self.spacing = spacing
        for screen in self.screen_stack[1:]:
            if isinstance(screen, Page):
                screen.space(spacing == "tight")

    def _lesson_before(self, page: Page) -> Page:
        """Return how to hide the screen instead of the first private page, until it is known."""
        from talkaid.tui.screens.question import QuestionPage
        from talkaid.tui.screens.reading import LessonPage, NoticePage

        asked = page.asked if isinstance(page, (NoticePage, QuestionPage)) else None
        if asked is None or not asked.section.private or self.knows_hiding:
            return page
        return LessonPage(self.words, asked, self.hidden_for)
