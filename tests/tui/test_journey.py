"""From page to page: help at once, notices, private parts, checking, the sheet, and leaving."""

from __future__ import annotations

import stat
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from talkaid.answers.values import Rows, YesNo
from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.screens.menu import AskPage, TellPage
from talkaid.tui.screens.options import CountryPage, HelpPage
from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.reading import AlonePage, NotePage, NoticePage, SetAsidePage
from talkaid.tui.screens.sheet import SavePage, SheetPage, ThanksPage
from talkaid.tui.screens.urgent import UrgentPage, WaitPage
from talkaid.tui.screens.welcome import PrivacyPage, WelcomePage
from talkaid.tui.widgets.medicines_box import MedicinesBox
from talkaid.tui.widgets.rows_box import RowsBox
from tui.screen import (
    app_of,
    ask,
    lines_of,
    paste,
    press_act,
    running,
    small,
    text_of,
    whole_text,
)


def page_of(app: TalkaidApp) -> Any:
    return app.screen


def question_of(app: TalkaidApp) -> str:
    page = app.screen
    assert isinstance(page, QuestionPage), page
    return page.question.id


def tell(app: TalkaidApp, said: Mapping[str, Any]) -> None:
    for question_id, raw in said.items():
        app.interview.edit(question_id)
        app.interview.answer(question_id, raw)


async def act(app: TalkaidApp, pilot: Pilot[Any], *whats: str) -> None:
    for what in whats:
        await press_act(app, pilot, what)


# The first pages.


async def test_the_welcome_says_what_matters_and_the_country_can_be_changed() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        shown = text_of(app)
        assert "kratom" not in lines_of(app)[0]
        assert "911" in shown
        assert "United States" in shown
        assert "Nothing is saved unless you save it" in shown
        assert "talkaid --plain" in shown
        await act(app, pilot, "country")
        page = app.screen
        assert isinstance(page, CountryPage)
        page.countries.choose("")
        await act(app, pilot, "onward")
        assert isinstance(app.screen, WelcomePage)
        assert app.interview.country is None
        assert "911" not in text_of(app)
        assert "your local emergency number" in text_of(app)


async def test_privacy_is_true_of_this_version() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await act(app, pilot, "privacy")
        assert isinstance(app.screen, PrivacyPage)
        shown = " ".join((await whole_text(app, pilot)).lower().split())
        assert "erased when you leave" in shown
        assert "not locked" in shown
        for word in ("pass phrase", "confidential", "anonymous", "hipaa", "guarantee", "esc"):
            assert word not in shown.replace("describe", "")
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert isinstance(app.screen, WelcomePage)


async def test_options_change_at_once_and_for_the_pages_that_follow() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "who")
        roomy = text_of(app)
        await pilot.press("ctrl+o")
        await pilot.press("down", "space")
        await pilot.pause()
        assert app.theme == "light"
        await pilot.press("tab", "down", "space", "ctrl+b")
        await pilot.pause()
        assert app.spacing == "tight"
        assert text_of(app) != roomy
        await ask(app, pilot, "pregnant")
        assert app.screen.has_class("-tight")


async def test_help_shows_the_numbers_over_any_page() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        for go in (lambda: None, app.action_parts, app.check, app.make_sheet):
            go()
            await pilot.pause()
            below = app.screen
            await pilot.press("ctrl+g")
            await pilot.pause()
            assert isinstance(app.screen, HelpPage)
            assert "911" in text_of(app)
            await pilot.press("enter")
            await pilot.pause()
            assert app.screen is below


# Help at once.


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
        for key in ("ctrl+b", "ctrl+o", "f2", "escape"):
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


# Parts, notices, private questions.


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


# Medicines.


async def test_a_medicine_is_typed_suggested_doubted_changed_and_removed() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "medicines")
        box = page.box
        assert isinstance(box, MedicinesBox)
        await act(app, pilot, "add")
        name = app.screen
        assert isinstance(name, NamePage)
        await paste(app, pilot, "ox")
        assert not name.suggestions
        await pilot.press("y")
        await pilot.pause()
        assert "oxycodone  (OxyContin)  for pain" in text_of(app)
        assert name.found.chosen == []
        await pilot.press("enter")
        await pilot.pause()
        medicine = app.screen
        assert isinstance(medicine, MedicinePage)
        assert "oxy" in text_of(app)
        await paste(app, pilot, ".5 mg")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is medicine
        assert '".5 mg" can be misread' in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is page
        assert box.raw() == {"value": [{"name": "oxy", "strength": ".5 mg"}], "full_list": False}
        await act(app, pilot, "change")
        await pilot.press("tab", "space", "enter")
        await pilot.pause()
        assert "oxycodone" in text_of(app)
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert box.medicines[0]["name"] == "oxy"
        await act(app, pilot, "remove")
        assert box.raw() is None
        assert "Removed: oxy" in text_of(app)
        await act(app, pilot, "undo")
        assert box.medicines[0]["name"] == "oxy"


async def test_a_medicine_without_a_name_is_described_and_none_and_unfinished_differ() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "medicines")
        box = page.box
        assert isinstance(box, MedicinesBox)
        shown = await whole_text(app, pilot)
        assert "Patches, creams, drops, or inhalers" in shown
        page.set_focus(box.whole)
        await pilot.press("space")
        assert box.raw() == {"value": [], "full_list": True}
        await pilot.press("down", "space")
        assert box.raw() == {"value": [], "full_list": False}
        await act(app, pilot, "add")
        await pilot.press("enter")
        await pilot.pause()
        assert "Error: Write a name" in text_of(app)
        await paste(app, pilot, "the small white one")
        name = app.screen
        assert isinstance(name, NamePage)
        name.unknown.choose("unknown")
        await pilot.pause()
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert box.medicines == [{"name": "the small white one", "known": False}]
        assert "name not known: the small white one" in await whole_text(app, pilot)


# Checking.


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


# The sheet.


async def to_save(app: TalkaidApp, pilot: Pilot[Any]) -> SavePage:
    app.make_sheet()
    await pilot.pause()
    assert question_of(app) == "my_name"
    await paste(app, pilot, "Dana")
    await pilot.press("enter")
    await pilot.pause()
    assert isinstance(app.screen, SheetPage)
    await act(app, pilot, "onward")
    page = app.screen
    assert isinstance(page, SavePage)
    return page


@pytest.mark.parametrize("size", [(100, 30), (80, 24), (40, 20)])
async def test_every_word_of_the_sheet_is_seen_before_it_is_kept(size: tuple[int, int]) -> None:
    app = app_of(small())
    async with running(app, size) as pilot:
        tell(app, {"who": "me", "story": "A [long] story about /tea/."})
        app.make_sheet()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, SheetPage)
        shown = "".join((await whole_text(app, pilot)).split())
        assert all(word in shown for word in app.keeper.text().split())


@pytest.mark.parametrize(("form", "ending"), [("pdf", "pdf"), ("text", "txt")])
async def test_the_sheet_is_kept_under_a_neutral_name_for_its_owner_only(
    tmp_path: Path, form: str, ending: str
) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no", "who": "me"})
        page = await to_save(app, pilot)
        assert list(tmp_path.iterdir()) == []
        page.lists["form"].choose(form)
        await pilot.pause()
        assert ("Letter" in text_of(app)) == (form == "pdf")
        await act(app, pilot, "onward")
        assert isinstance(app.screen, ThanksPage)
        (path,) = tmp_path.iterdir()
        code = app.keeper.summary().code
        assert path.name == f"visit-notes-{code}.{ending}"
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        content = path.read_bytes()
        assert content.startswith(b"%PDF") if form == "pdf" else b"Dana" in content
        assert path.name in "".join(text_of(app).split())
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_value == "finished"


async def test_a_folder_that_takes_no_file_is_said_with_what_to_do() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        page.lists["form"].choose("text")
        await act(app, pilot, "onward")
        assert app.screen is page
        assert "! Error:" in text_of(app)


async def test_after_a_change_leaving_asks_again(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        page.lists["form"].choose("text")
        await act(app, pilot, "onward")
        await act(app, pilot, "check")
        assert isinstance(app.screen, CheckPage)
        tell(app, {"who": "me"})
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert isinstance(app.screen, AskPage)
        await act(app, pilot, "sheet")
        assert isinstance(app.screen, SheetPage)


async def test_back_leads_through_the_last_pages(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        page.lists["form"].choose("text")
        await act(app, pilot, "onward")
        for wanted in (SavePage, SheetPage, CheckPage):
            await pilot.press("ctrl+b")
            await pilot.pause()
            assert isinstance(app.screen, wanted)


async def test_nothing_is_written_unless_the_person_saves(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no", "story": "SECRET"})
        app.make_sheet()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("ctrl+c")
        await pilot.pause()
        await act(app, pilot, "leave")
    assert list(tmp_path.iterdir()) == []
    assert app.return_value == "left"
