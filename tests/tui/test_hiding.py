"""Esc hides everything at once, from anywhere; the cover hints at nothing; coming back loses nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual._compositor import LayoutUpdate
from textual.geometry import Size
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input

from talkaid.process.erase_clock import EraseClock
from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.cover import Cover
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.reading import LessonPage
from talkaid.tui.screens.welcome import PrivacyPage, WelcomePage
from talkaid.tui.widgets.act import Act
from tui.every_page import answered, kinds_of_pages, other_pages, questions
from tui.screen import (
    act,
    app_of,
    ask,
    kratom,
    lines_of,
    painting,
    press_act,
    running,
    small,
    tell,
    text_of,
)

CANARY = "zebra crossing"
MOST_ROUNDS = 100_000


async def come_back(pilot: Pilot[Any], word: str = "back") -> None:
    await pilot.press(*word, "enter")
    await pilot.pause()


def hidden_text(app: TalkaidApp) -> str:
    return "\n".join(line.strip() for line in lines_of(app) if line.strip())


class Painted:
    """Every paint of an app from now on: of which screen, and whether it was of all cells."""

    def __init__(self, app: TalkaidApp, monkeypatch: pytest.MonkeyPatch) -> None:
        self.of: list[tuple[Screen[Any], bool]] = []
        display = app._display

        def note(screen: Screen[Any], update: Any) -> None:
            if update is not None:
                whole = isinstance(update, LayoutUpdate) and update.region.size == app.size
                self.of.append((screen, whole))
            display(screen, update)

        monkeypatch.setattr(app, "_display", note)

    async def next(self) -> tuple[Screen[Any], bool]:
        """Wait for a paint and return it."""
        count = len(self.of)
        for _ in range(MOST_ROUNDS):
            if len(self.of) > count:
                return self.of[count]
            await asyncio.sleep(0)
        raise AssertionError("nothing was painted")


async def escape(app: TalkaidApp, painted: Painted) -> None:
    """Press Esc: the very next paint is the cover, of every cell."""
    app.post_message(events.Key("escape", None))
    while not app.hidden:
        await asyncio.sleep(0)
    screen, whole = await painted.next()
    assert screen is app.screen and whole
    assert len(hidden_text(app).splitlines()) <= 2, hidden_text(app)


async def test_it_covers_every_page_with_every_focus_and_comes_back_to_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each screen times each focused widget, suggestions open and dialogs too."""
    app = answered()
    seen = set()
    async with painting(app) as pilot:
        painted = Painted(app, monkeypatch)
        for page in (*questions(app), *other_pages(app)):
            app.turn(page)
            await pilot.pause(0.02)
            seen.add(type(page).__name__)
            kinds = {type(widget): widget for widget in page.focus_chain}
            assert kinds, page
            for widget in kinds.values():
                page.set_focus(widget)
                await escape(app, painted)
                app.on_cover_asked()
                await asyncio.sleep(0)
                assert app.screen is page and page.focused is widget, (page, widget)
    assert seen == kinds_of_pages()


async def test_it_covers_whatever_is_going_on(monkeypatch: pytest.MonkeyPatch) -> None:
    app = answered()
    async with painting(app) as pilot:
        painted = Painted(app, monkeypatch)

        def turned() -> None:
            app.turn(next(iter(questions(app))))

        def pasted() -> None:
            app.post_message(events.Paste("a" * 1_000_000))

        def resized() -> None:
            size = Size(60, 20)
            app.post_message(events.Resize(size, size))

        for begun in (turned, pasted, resized, app.keep, app.make_sheet, app.action_help):
            turned()
            await pilot.pause(0.02)
            begun()
            await escape(app, painted)
            app.on_cover_asked()
            await pilot.pause(0.02)


async def test_the_cover_is_a_clock_without_name_or_hint() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "story")
        await pilot.press("escape")
        await asyncio.sleep(0.7)
        await pilot.pause()
        time, date = hidden_text(app).splitlines()
        hours, minutes = time.split(":")
        assert hours.isdigit() and minutes.isdigit()
        assert any(day in date for day in ("day,",))
        colours = {
            (segment.style.color, segment.style.bgcolor)
            for strip in app.screen._compositor.render_strips()
            for segment in strip
            if segment.style
        }
        assert len(colours) <= 2


@pytest.mark.parametrize(
    "keys",
    [
        ["ctrl+b"], ["ctrl+o"], ["ctrl+g"], ["f2"], ["ctrl+q"], ["ctrl+c"], ["tab"], ["space"],
        ["b", "a", "c", "enter"], ["enter"], ["h", "e", "l", "p", "enter"], ["f1"], ["up"],
    ],
)  # fmt: skip
async def test_nothing_else_brings_it_back(keys: list[str]) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "story")
        await pilot.press("escape")
        before = hidden_text(app)
        await pilot.press(*keys)
        assert app.hidden and app.is_running
        assert hidden_text(app).splitlines()[0] == before.splitlines()[0]
        await pilot.click(offset=(5, 5))
        assert app.hidden


async def test_a_slip_before_the_return_word_does_not_matter() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "story")
        await pilot.press("escape")
        await come_back(pilot, "bakBACK")
        assert app.screen is page


async def test_what_is_half_typed_is_still_there() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "my_name")
        await pilot.press(*"Sa")
        await pilot.press("escape")
        await pilot.press(*"secret", "enter")
        await come_back(pilot)
        assert page.query_one(Input).value == "Sa"
        await pilot.press("m")
        assert page.query_one(Input).value == "Sam"


async def test_keys_behind_esc_never_reach_the_page_below() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "my_name")
        for key in ("escape", "x", "y"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        assert app.hidden
        await come_back(pilot)
        assert page.query_one(Input).value == ""


@pytest.mark.parametrize("what", ["stay", "sheet", "back"])
async def test_a_button_pressed_right_before_esc_cannot_take_the_cover_away(what: str) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"my_name": "Sam"})
        app.action_leave()
        await pilot.pause()
        dialog = app.screen
        next(one for one in dialog.query(Act) if one.what == what).action_press()
        app.hide()
        await pilot.pause()
        assert app.hidden
        await come_back(pilot)
        assert not app.hidden and dialog not in app.screen_stack


async def test_a_page_that_comes_up_meanwhile_waits() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "my_name")
        await pilot.press("escape")
        app.welcome()
        app.action_help()
        await pilot.pause()
        assert app.hidden
        await come_back(pilot)
        assert "Help" in type(app.screen).__name__
        assert isinstance(app.screen_stack[-2], WelcomePage)


async def test_a_second_esc_erases_and_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY.replace(" ", "_"))
        await pilot.press("escape")
        await pilot.press("escape")
        await pilot.pause()
    assert app.return_value == "erased"
    assert CANARY not in "".join(capsys.readouterr())


async def test_it_ends_when_nobody_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TalkaidApp, "hidden_for", 0.0)
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        await pilot.press("escape")
        assert app.hidden
        await asyncio.sleep(1.3)
    assert app.return_value == "left"
    assert list(tmp_path.iterdir()) == []


def test_the_clock_runs_out_once_its_time_is_over_and_can_be_wound() -> None:
    now = [100.0]
    clock = EraseClock(60, lambda: now[0])
    now[0] = 159
    assert clock.left == 1
    clock.wind()
    now[0] = 218
    assert clock.left == 1
    now[0] = 86_400
    assert clock.left == 0


async def test_hiding_is_taught_and_tried_before_the_first_private_question() -> None:
    app = app_of(kratom())
    app.knows_hiding = False
    private = next(one for one in app.interview.questionnaire.sections if one.private)
    async with running(app) as pilot:
        tell(app, {"who_answers": "alone", "kratom_use": "now"})
        app.turn(app.journey.open(private.id))
        await pilot.pause()
        lesson = app.screen
        assert isinstance(lesson, LessonPage)
        shown = " ".join(text_of(app).split())
        assert "type back and press Enter" in shown and "10 minutes" in shown
        await pilot.press("escape")
        assert app.hidden
        await come_back(pilot)
        assert app.screen is lesson
        await act(app, pilot, "onward")
        assert not isinstance(app.screen, (LessonPage, Cover))
        app.turn(app.journey.open(private.id))
        await pilot.pause()
        assert not isinstance(app.screen, LessonPage)


async def test_who_knows_the_key_is_not_taught_again() -> None:
    app = app_of(kratom())
    app.knows_hiding = False
    private = next(one for one in app.interview.questionnaire.sections if one.private)
    async with running(app) as pilot:
        tell(app, {"who_answers": "alone", "kratom_use": "now"})
        await pilot.press("escape")
        await come_back(pilot)
        app.turn(app.journey.open(private.id))
        await pilot.pause()
        assert not isinstance(app.screen, LessonPage)


async def test_the_privacy_page_says_what_hiding_does_not_do_and_lets_one_try() -> None:
    app = app_of(small())
    async with running(app, (80, 40)) as pilot:
        app.settings.privacy()
        await pilot.pause()
        page = app.screen
        assert isinstance(page, PrivacyPage)
        assert "Hiding does not erase" in text_of(app)
        await press_act(app, pilot, "hide")
        assert app.hidden
        await come_back(pilot)
        assert app.screen is page


@pytest.mark.parametrize("size", [(80, 24), (60, 15), (40, 20)])
async def test_every_page_names_the_key_and_a_click_on_it_hides(size: tuple[int, int]) -> None:
    app = app_of(small())
    async with running(app, size) as pilot:
        for question_id in ("who", "rate", "medicines"):
            page = await ask(app, pilot, question_id)
            assert isinstance(page, QuestionPage)
            assert lines_of(app)[0].rstrip().endswith("Esc: hide"), question_id
        await pilot.click("#hide")
        assert app.hidden
