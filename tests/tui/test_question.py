"""One question: what is typed and chosen, what is cleared, what is doubted, what is wrong."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from talkaid.answers.values import Choices, Number
from talkaid.tui.quiet import only_ascii
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.widgets.entry import Entry
from tui.screen import app_of, ask, lines_of, paste, press_act, running, small, text_of


async def test_nothing_is_chosen_in_advance() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        for question in app.interview.questionnaire.by_id.values():
            if question.held_back is None:
                page = QuestionPage(app.words, app.interview, app.interview.asked(question.id))
                app.turn(page)
                await pilot.pause(0)
                assert page.box.raw() is None, question.id


async def test_marks_stand_in_the_characters() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "who")
        assert "> ( ) I am, by myself" in text_of(app)
        await pilot.press("space")
        await pilot.pause()
        assert "> (o) I am, by myself" in text_of(app)
        await ask(app, pilot, "ways")
        await pilot.press("down", "space")
        await pilot.pause()
        assert "> [x] Rest" in text_of(app)
        assert "[ ] Walking [every] day" in text_of(app)
        await ask(app, pilot, "goals")
        await pilot.press("down", "space", "up", "space")
        await pilot.pause()
        assert "> [2] Sleep" in text_of(app)
        assert "[1] Less pain" in text_of(app)


async def test_an_answer_that_stands_alone_clears_the_others_says_so_and_can_be_undone() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "ways")
        await pilot.press("space", "down", "space", "down", "down", "space")
        await pilot.pause()
        assert page.box.raw() == ["none"]
        assert "We cleared 2 boxes." in text_of(app)
        assert "[ Undo ]" in text_of(app)
        await press_act(app, pilot, "undo")
        assert page.box.raw() == ["walk", "rest"]
        assert "[ Undo ]" not in text_of(app)
        await pilot.press("shift+tab")
        page.set_focus(page.box.first())
        await pilot.press("end", "space", "home", "space")
        await pilot.pause()
        assert page.box.raw() == ["walk"]
        assert "We cleared 1 box." in text_of(app)


async def test_a_way_out_takes_the_place_of_what_was_typed_and_gives_it_back() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "days")
        await pilot.press("1", "2", "tab", "down", "space")
        await pilot.pause()
        assert page.box.raw() == {"way_out": "declined"}
        assert page.query_one(Input).value == ""
        await press_act(app, pilot, "undo")
        assert page.box.raw() == "12"
        await pilot.press("shift+tab")


@pytest.mark.parametrize("question_id", ["line", "signs", "amount", "story", "medicines", "picks"])
async def test_a_way_out_and_undo_work_in_every_kind_of_box(question_id: str) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        if question_id == "medicines":
            app.interview.edit("medicines")
            app.interview.keep("medicines", {"value": [{"name": "Aspirin"}], "full_list": True})
        page = await ask(app, pilot, question_id)
        if question_id != "medicines":
            await pilot.press("n" if question_id == "signs" else "space", "1")
        await pilot.pause()
        said = page.box.raw()
        assert said is not None
        page.set_focus(page.box.out)
        await pilot.press("end", "space")
        await pilot.pause()
        assert page.box.raw() == {"way_out": "declined"}
        await press_act(app, pilot, "undo")
        assert page.box.raw() == said


async def test_own_words_beside_an_answer_show_only_when_it_is_chosen() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "ways")
        assert "Your own words" not in text_of(app)
        await pilot.press("down", "down", "space")
        await pilot.pause()
        assert "Your own words" in text_of(app)
        page.set_focus(page.query_one(Entry))
        await paste(app, pilot, "Tea")
        assert page.box.raw() == {"value": ["other"], "write_in": {"other": "Tea"}}
        await pilot.press("enter")
        await pilot.pause()
        answer = app.interview.response().answers["ways"]
        assert answer.value == Choices(("other",))
        assert answer.write_in == {"other": "Tea"}


async def test_kinds_from_the_list_are_shown_ticked_and_stored_on_continue_only() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        app.interview.edit("medicines")
        app.interview.answer("medicines", {"value": [{"name": "OxyContin"}], "full_list": True})
        page = await ask(app, pilot, "kinds")
        assert "[x] Opioid pain medicine (from your list)" in text_of(app)
        assert "kinds" not in app.interview.response().answers
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is not page
        assert app.interview.response().answers["kinds"].value == Choices(("opioid",))


async def test_an_error_says_the_same_on_top_and_at_the_box_and_the_value_stays() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "days")
        await pilot.press("4", "5")
        assert "problem" not in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        sentence = "Enter a number from 0 to 30. Your best guess is fine."
        shown = text_of(app)
        assert shown.count(sentence) == 2
        assert "There is a problem" in shown
        assert f"! Error: {sentence}" in shown
        assert lines_of(app)[0].strip().startswith("Error: Part 2 of 4")
        assert page.query_one(Input).value == "45"
        assert app.focused is page.query_one(Input)
        assert "days" not in app.interview.response().answers
        await pilot.press("backspace", "enter")
        await pilot.pause()
        assert app.interview.response().answers["days"].value == Number("4", 4)  # type: ignore[arg-type]


async def test_a_likely_slip_is_asked_about_once_and_kept() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "days")
        await pilot.press("2", "5", "enter")
        await pilot.pause()
        assert app.screen is page
        assert 'Is "25" right?' in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is not page
        assert app.interview.response().answers["days"].value == Number("25", 25)  # type: ignore[arg-type]


async def test_continue_with_nothing_chosen_leaves_the_question_blank() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        for question_id in ("who", "ways", "signs", "line", "days", "amount", "medicines"):
            page = await ask(app, pilot, question_id)
            await press_act(app, pilot, "onward")
            assert app.screen is not page
            assert question_id in app.interview.response().left_blank


async def test_coming_back_shows_what_was_said() -> None:
    app = app_of(small())
    said = {
        "who": "both",
        "ways": {"value": ["other"], "write_in": {"other": "Tea"}},
        "goals": ["tests", "sleep"],
        "signs": {"tired": "declined"},
        "line": 7,
        "rate": {"down": "most"},
        "life": {"joy": 3},
        "days": "12",
        "amount": {"number": "2", "measure": "my own spoon", "varies": True},
        "story": "Two\nlines",
        "allergies": "",
        "medicines": {"value": [{"name": "Aspirin", "how": "daily"}], "full_list": False},
        "pregnant": {"way_out": "in_person"},
        "picks": [{"own": "Is tea OK?"}, {"prompt": "tests"}],
    }
    async with running(app) as pilot:
        app.interview.alone()
        for question_id, raw in said.items():
            app.interview.edit(question_id)
            app.interview.answer(question_id, raw)
        for question_id, raw in said.items():
            page = await ask(app, pilot, question_id)
            shown = page.box.raw()
            rows = {"life": {"joy": "3"}}
            assert shown == rows.get(question_id, raw)
            app.interview.edit(question_id)
            app.interview.answer(question_id, shown)


async def test_a_locale_of_ascii_gets_ascii(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    app = app_of(small())
    async with running(app) as pilot:
        for question_id in app.interview.questionnaire.by_id:
            await ask(app, pilot, question_id)
            assert text_of(app).isascii(), question_id
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "story")
        assert not text_of(app).isascii()


@pytest.mark.parametrize(
    ("environ", "ascii_only"),
    [
        ({}, False),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, True),
        ({"LANG": "C.UTF-8"}, False),
        ({"LC_ALL": "POSIX", "LANG": "en_US.UTF-8"}, True),
        ({"LC_ALL": "de_DE.ISO-8859-1"}, True),
        ({"LC_ALL": "", "LC_CTYPE": "ja_JP.utf8", "LANG": "ja_JP"}, False),
    ],
)
def test_what_a_locale_promises(environ: dict[str, str], ascii_only: bool) -> None:
    assert only_ascii(environ) is ascii_only
