"""Parts in any order, notices, private parts, going back, and what is set aside."""

from __future__ import annotations

from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.reading import AlonePage, NotePage, NoticePage, SetAsidePage
from talkaid.tui.screens.welcome import WelcomePage
from tui.screen import (
    act,
    app_of,
    ask,
    kratom,
    lines_of,
    page_of,
    question_of,
    running,
    small,
    tell,
    text_of,
)


async def test_a_notice_comes_before_the_first_question_of_its_part_and_once() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        app.turn(app.journey.open("second"))
        await pilot.pause()
        assert isinstance(app.screen, NoticePage)
        assert "This may go in your medical record." in text_of(app)
        assert "How bad was your pain" not in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert question_of(app) == "line"
        app.turn(app.journey.open("second"))
        await pilot.pause()
        assert question_of(app) == "line"


async def test_private_parts_wait_while_somebody_is_there() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"who": "both"})
        app.action_parts()
        await pilot.pause()
        assert any("Private questions" in line and "Waits" in line for line in lines_of(app))
        for question_id in list(app.interview.questionnaire.by_id):
            app.interview.edit(question_id)
            app.interview.leave_blank(question_id)
        tell(app, {"who": "both"})
        app.onward()
        await pilot.pause()
        assert isinstance(app.screen, AlonePage)
        assert "Private questions" in text_of(app)
        await act(app, pilot, "later")
        assert isinstance(app.screen, CheckPage)
        app.turn(app.journey.open("private"))
        await pilot.pause()
        assert isinstance(app.screen, AlonePage)
        await act(app, pilot, "alone")
        assert not app.interview.someone_present


async def test_any_part_can_be_opened_and_a_done_one_shows_its_answers() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"sleep": "well"})
        app.action_parts()
        await pilot.pause()
        page = app.screen
        assert isinstance(page, PartsPage)
        shown = text_of(app)
        assert "For the paper" not in shown
        assert any("More about sleep" in line and "Done" in line for line in lines_of(app))
        ids = [one.id for one in page.parts.items]
        page.parts.at = ids.index("more")
        await pilot.press("enter")
        await pilot.pause()
        check = app.screen
        assert isinstance(check, CheckPage)
        assert check.answers.row is not None
        assert check.answers.row.item.id == "sleep"
        app.action_parts()
        await pilot.pause()
        page_of(app).parts.at = ids.index("last")
        await pilot.press("enter")
        await pilot.pause()
        assert question_of(app) == "picks"


async def test_back_never_loses_what_was_said() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await act(app, pilot, "start")
        await pilot.press("n", "enter")
        await pilot.pause()
        await pilot.press("space", "ctrl+b")
        await pilot.pause()
        assert question_of(app) == "gate"
        assert set(app.interview.response().answers) == {"gate", "who"}
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert isinstance(app.screen, WelcomePage)
        await act(app, pilot, "start")
        assert question_of(app) == "gate"


async def test_a_note_is_asked_about_first_and_shown_only_on_yes() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "note")
        assert "Some people" not in text_of(app)
        await pilot.press("n", "enter")
        await pilot.pause()
        assert not isinstance(app.screen, NotePage)
        await ask(app, pilot, "note")
        await pilot.press("y", "enter")
        await pilot.pause()
        assert isinstance(app.screen, NotePage)
        assert "Some people have had trouble" in text_of(app)


async def test_answers_set_aside_are_listed_once() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"signs": {"dark": "yes"}, "since": "2023"})
        app.interview.help_seen("liver_today")
        await ask(app, pilot, "signs")
        await pilot.press("down", "n", "enter")
        await pilot.pause()
        assert isinstance(app.screen, SetAsidePage)
        assert "1 answer is set aside" in text_of(app)
        assert "- Since" in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert not isinstance(app.screen, SetAsidePage)


async def test_who_reads_the_questions_out_has_a_line_to_say_and_private_parts_wait() -> None:
    app = app_of(kratom())
    async with running(app) as pilot:
        said = app.words("common.aloud")
        for who, shown in (("alone", False), ("with_someone", False), ("staff", True)):
            tell(app, {"who_answers": who})
            await ask(app, pilot, "age_group")
            letters = "".join(text_of(app).split())
            assert ("".join(said.split()) in letters) == shown, who
            assert app.interview.someone_present == (who != "alone")
