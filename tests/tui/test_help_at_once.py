"""Help opens on the answer itself, once, and leads on."""

from __future__ import annotations

import pytest

from talkaid.answers.values import Rows, YesNo
from talkaid.tui.screens.urgent import UrgentPage, WaitPage
from talkaid.tui.widgets.rows_box import RowsBox
from tui.screen import (
    act,
    app_of,
    ask,
    page_of,
    question_of,
    running,
    small,
    tell,
    text_of,
)


async def test_an_urgent_answer_opens_help_on_the_choice_itself() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "gate")
        await pilot.press("y")
        await pilot.pause()
        assert isinstance(app.screen, UrgentPage)
        shown = text_of(app)
        assert "PLEASE READ THIS NOW" in shown
        assert "This can be an emergency." in shown
        assert "1. Call 911 now." in shown
        assert all(word in shown for word in ("I am getting help", "I am OK now", "by mistake"))
        for key in ("ctrl+b", "ctrl+o", "f2"):
            await pilot.press(key)
            await pilot.pause()
            assert isinstance(app.screen, UrgentPage)


async def test_help_is_shown_once_and_the_way_goes_on() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await act(app, pilot, "start")
        await pilot.press("y")
        await pilot.pause()
        await act(app, pilot, "fine")
        assert question_of(app) == "who"
        await ask(app, pilot, "gate")
        await pilot.press("n", "y")
        await pilot.pause()
        assert question_of(app) == "gate"


async def test_getting_help_keeps_the_answers_and_comes_back() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await act(app, pilot, "start")
        await pilot.press("y")
        await pilot.pause()
        await act(app, pilot, "helped")
        assert isinstance(app.screen, WaitPage)
        assert "Your answers stay here" in text_of(app)
        await act(app, pilot, "helped_on")
        assert question_of(app) == "who"


async def test_by_mistake_goes_back_to_the_answer_and_help_can_open_again() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await act(app, pilot, "start")
        await pilot.press("y")
        await pilot.pause()
        await act(app, pilot, "mistake")
        assert question_of(app) == "gate"
        await pilot.press("n", "enter")
        await pilot.pause()
        assert question_of(app) == "who"
        assert app.interview.response().answers["gate"].value == YesNo(False)
        await ask(app, pilot, "gate")
        await pilot.press("y")
        await pilot.pause()
        assert isinstance(app.screen, UrgentPage)


async def test_by_mistake_finds_an_answer_of_another_day() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"gate": "yes", "who": "me"})
        await act(app, pilot, "start")
        assert isinstance(app.screen, UrgentPage)
        await act(app, pilot, "mistake")
        assert question_of(app) == "gate"


@pytest.mark.parametrize("size", [(80, 24), (40, 20)])
async def test_rows_half_answered_open_help_and_then_go_on_with_the_other_rows(
    size: tuple[int, int],
) -> None:
    app = app_of(small())
    async with running(app, size) as pilot:
        tell(app, {"gate": "no", "who": "me", "ways": ["walk"], "goals": ["pain"]})
        await ask(app, pilot, "signs")
        await pilot.press("y")
        await pilot.pause()
        assert isinstance(app.screen, UrgentPage)
        await act(app, pilot, "fine")
        assert question_of(app) == "signs"
        while not page_of(app)._started:
            await pilot.pause(0.01)
        box = page_of(app).box
        assert isinstance(box, RowsBox)
        assert box.raw() == {"yellow": "yes"}
        if box.stepping:
            await pilot.press("enter", "n", "enter", "n", "enter")
        else:
            await pilot.press("down", "n", "down", "n", "enter")
        await pilot.pause()
        said = app.interview.response().answers["signs"].value
        assert said == Rows({"yellow": "yes", "dark": "no", "tired": "no"})
        assert question_of(app) == "since"
