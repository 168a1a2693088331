"""The first page is painted while the interview is still being opened."""

from __future__ import annotations

import pytest

from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from talkaid.tui.coming import Brought, Coming
from talkaid.tui.screens.options import HelpPage
from talkaid.tui.screens.welcome import WelcomePage
from tui.screen import NOWHERE, STARTED, app_of, running, small, text_of


class Late:
    """An app whose interview is still coming; `brought_on` is the page shown when it was had."""

    def __init__(self, *, kept_before: bool = False) -> None:
        self.interview = Interview(small(), started=STARTED, country="US")
        self.brought_on: list[str] = []
        lines = self.interview.checked.help_lines
        coming = Coming(lines, "US", ("en",), kept_before, self._bring)
        self.app = TalkaidApp(coming, load_words(), save_folder=NOWHERE, settle=0)

    def _bring(self) -> Brought:
        self.brought_on.append(type(self.app.screen).__name__)
        return self.interview, None, None


async def test_the_welcome_is_shown_first_and_says_the_same() -> None:
    known = app_of(small())
    async with running(known):
        said = text_of(known)
    late = Late()
    async with running(late.app):
        assert late.brought_on == ["WelcomePage"]
        assert text_of(late.app) == said
        assert late.app.interview is late.interview


async def test_answers_of_before_are_looked_for_before_any_page() -> None:
    late = Late(kept_before=True)
    async with running(late.app):
        assert late.brought_on == ["Ground"]
        assert isinstance(late.app.screen, WelcomePage)


async def test_a_key_pressed_at_once_finds_the_interview(monkeypatch: pytest.MonkeyPatch) -> None:
    late = Late()
    monkeypatch.setattr(late.app, "call_after_refresh", lambda *_: None)
    async with running(late.app) as pilot:
        assert late.brought_on == []
        await pilot.press("ctrl+g")
        await pilot.pause()
        assert late.brought_on == ["WelcomePage"]
        assert isinstance(late.app.screen, HelpPage)
