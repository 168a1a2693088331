"""A shared computer: told first, warned in time, nothing to keep, and no way out but the code."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.process.kiosk import STAFF_ENDS
from talkaid.process.staff_code import WRONG, is_code, sealed_code, wrong_in
from talkaid.tui.kiosk import KioskApp
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.shared import SharedPage, StaffPage, StillTherePage
from talkaid.tui.screens.welcome import WelcomePage
from tui.screen import NOWHERE, STARTED, act, ask, comes, running, small, text_of, whole_text

CODE = "blue door"
KEYS = [
    *(f"ctrl+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    *(f"f{number}" for number in range(1, 13)),
    *("ctrl+shift+c", "ctrl+shift+v", "ctrl+w", "alt+left", "alt+f4", "ctrl+\\", "ctrl+]"),
    *("ctrl+@", "insert", "delete", "home", "end", "pageup", "pagedown", "shift+f10"),
]


def kiosk_of() -> KioskApp:
    app = KioskApp(
        Interview(small(), started=STARTED, country="US"),
        load_words(),
        save_folder=NOWHERE,
        settle=0,
    )
    app.sealed = sealed_code(CODE)
    app.keeper.whats = ("print",)
    app.knows_hiding = True
    return app


@pytest.fixture(autouse=True)
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talkaid.tui.kiosk.LOOK", 0.05)
    monkeypatch.setattr("talkaid.tui.screens.shared.TICK", 0.05)


def away(app: KioskApp) -> None:
    """Let the time without a key be over soon, from now on."""
    app.clock.limit = 0.3


async def begun(app: KioskApp, pilot: Pilot[Any]) -> None:
    await act(app, pilot, "start", "onward")
    assert isinstance(app.screen, QuestionPage)


def test_the_code_is_known_and_cannot_be_read_from_what_a_seat_holds() -> None:
    sealed = sealed_code(CODE)
    assert is_code(CODE, sealed) and not is_code("blue doors", sealed) and not is_code("", sealed)
    assert CODE not in sealed and sealed_code(CODE) != sealed


async def test_the_limits_are_told_before_the_first_question() -> None:
    app = kiosk_of()
    async with running(app) as pilot:
        await act(app, pilot, "start")
        assert isinstance(app.screen, SharedPage)
        shown = " ".join(text_of(app).split())
        assert "After 3 minutes" in shown and "60 seconds later" in shown
        await act(app, pilot, "onward")
        assert isinstance(app.screen, QuestionPage)


async def test_the_first_pages_say_what_is_true_here() -> None:
    app = kiosk_of()
    async with running(app) as pilot:
        shown = " ".join((await whole_text(app, pilot)).split())
        assert "Nothing is kept on this computer when you leave" in shown
        assert "no time limit" not in shown and "--plain" not in shown
        await act(app, pilot, "privacy")
        shown = " ".join((await whole_text(app, pilot)).split())
        assert "The next person sees nothing of them" in shown


async def test_who_is_away_is_asked_for_and_any_key_goes_on() -> None:
    app = kiosk_of()
    async with running(app) as pilot:
        await begun(app, pilot)
        away(app)
        for key in ("x", "space", "f5", "left"):
            await comes(app, StillTherePage)
            await pilot.pause()
            assert "Are you still there?" in text_of(app)
            app.clock.limit = 60
            await pilot.press(key)
            await comes(app, QuestionPage)
            away(app)


async def test_who_does_not_come_back_is_erased(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KioskApp, "warned", 0.0)
    app = kiosk_of()
    async with running(app) as pilot:
        await begun(app, pilot)
        away(app)
        for _ in range(400):
            await asyncio.sleep(0.05 if app.is_running else 0)
    assert app.return_value == "erased"


async def test_nobody_is_asked_for_before_anybody_has_begun() -> None:
    app = kiosk_of()
    async with running(app):
        away(app)
        await asyncio.sleep(0.8)
        assert isinstance(app.screen, WelcomePage)


async def test_no_key_leaves_and_the_staff_code_does() -> None:
    app = kiosk_of()
    async with running(app) as pilot:
        for key in KEYS:
            await pilot.press(key)
            await pilot.pause(0)
            assert app.is_running, key
            while len(app.screen_stack) > 2:
                app.pop_screen()
        app.welcome()
        await pilot.pause()
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert isinstance(app.screen, StaffPage)
        app.screen.query_one(Input).value = "guess"
        await pilot.press("enter")
        assert "not the code" in text_of(app)
        app.screen.query_one(Input).value = CODE
        await pilot.press("enter")
        assert "Wait" in text_of(app), "a wrong code is followed by a pause"
        StaffPage.wrong.clear()
        app.screen.query_one(Input).value = CODE
        await pilot.press("enter")
        await pilot.pause()
    assert app.return_code == STAFF_ENDS


async def test_another_seat_is_no_way_round_the_wait_after_wrong_codes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for seat in (1, 2):
        app = kiosk_of()
        async with running(app) as pilot:
            await pilot.press("ctrl+q")
            await pilot.pause()
            app.screen.query_one(Input).value = CODE if seat == 2 else "guess"
            await pilot.press("enter")
            assert ("Wait" if seat == 2 else "not the code") in text_of(app)
        monkeypatch.setenv(WRONG, str(wrong_in(tmp_path)))


async def test_leaving_ends_for_this_person_and_not_for_the_staff() -> None:
    app = kiosk_of()
    async with running(app) as pilot:
        await begun(app, pilot)
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_value == "erased" and app.return_code == 0


async def test_only_printing_is_offered() -> None:
    app = kiosk_of()
    async with running(app) as pilot:
        await ask(app, pilot, "who")
        app.keep()
        await pilot.pause()
        assert isinstance(app.screen, SavePage)
        shown = text_of(app)
        assert "Print it now" in shown and "PDF" not in shown and "file" not in shown


def test_no_folder_of_this_computer_is_named(tmp_path: Path) -> None:
    assert kiosk_of().safe is None
    assert not list(tmp_path.iterdir())
