"""Checking the answers: one key changes, another leaves off the sheet."""

from __future__ import annotations

from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.menu import AskPage, TellPage
from tui.screen import (
    act,
    app_of,
    page_of,
    question_of,
    running,
    small,
    tell,
    text_of,
    whole_text,
)


async def test_one_key_changes_an_answer_and_continue_returns_to_the_list() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"who": "me", "days": "12"})
        app.check()
        await pilot.pause()
        check = app.screen
        assert isinstance(check, CheckPage)
        ids = [one.id for one in check.answers.items]
        assert "since" not in ids
        check.answers.at = ids.index("days")
        await pilot.press("enter")
        await pilot.pause()
        assert question_of(app) == "days"
        await pilot.press("backspace", "enter")
        await pilot.pause()
        check = app.screen
        assert isinstance(check, CheckPage)
        assert check.answers.row is not None
        assert check.answers.row.item.id == "days"
        assert "1 days" in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert isinstance(app.screen, CheckPage)


async def test_a_change_that_opens_questions_asks_them_before_it_returns() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"signs": {"dark": "no"}})
        app.turn(app.journey.change("signs"))
        await pilot.pause()
        await pilot.press("down", "y")
        await pilot.pause()
        await act(app, pilot, "fine")
        await pilot.press("enter")
        await pilot.pause()
        assert question_of(app) == "since"
        await pilot.press("2", "0", "2", "3", "enter")
        await pilot.pause()
        assert isinstance(app.screen, CheckPage)


async def test_space_leaves_an_answer_off_and_puts_it_back() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"who": "me"})
        app.check()
        await pilot.pause()
        check = page_of(app)
        check.answers.at = [one.id for one in check.answers.items].index("who")
        await pilot.press("space")
        await pilot.pause()
        assert "Left off the sheet: Filled in by" in text_of(app)
        assert app.interview.response().answers["who"].off_sheet
        await act(app, pilot, "off")
        assert "Back on the sheet: Filled in by" in text_of(app)
        assert not app.interview.response().answers["who"].off_sheet
        check.answers.at = [one.id for one in check.answers.items].index("days")
        await act(app, pilot, "off")
        assert "There is nothing to print here." in text_of(app)


async def test_a_sign_left_off_is_told_once_and_its_question_is_asked_about() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(
            app,
            {"signs": {"dark": "yes"}, "picks": [{"flag": "liver_today"}, {"prompt": "tests"}]},
        )
        app.interview.help_seen("liver_today")
        app.check()
        await pilot.pause()
        check = page_of(app)
        check.answers.at = [one.id for one in check.answers.items].index("signs")
        await pilot.press("space")
        await pilot.pause()
        assert isinstance(app.screen, TellPage)
        assert "Your doctor will not see this sign" in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, AskPage)
        assert "Can I be seen today?" in text_of(app)
        assert app.focused is not None
        assert app.focused.what == "drop"  # type: ignore[attr-defined]
        await act(app, pilot, "keep")
        assert app.screen is check
        assert "liver" in app.keeper.text()
        await pilot.press("space", "space")
        await pilot.pause()
        assert not isinstance(app.screen, TellPage)


async def test_a_blank_is_counted_and_called_no_failure() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"who": "me"})
        app.check()
        await pilot.pause()
        shown = await whole_text(app, pilot)
        assert "questions blank. That is OK." in shown
        assert "On paper" in shown
