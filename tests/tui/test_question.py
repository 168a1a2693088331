"""One question: what is typed and chosen, what is cleared, what is doubted, what is wrong."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from talkaid.answers.values import Amount, Choices, Number, Words
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_box import ChoiceBox
from talkaid.tui.widgets.entry import Entry, WordsBox
from talkaid.tui.widgets.picks_box import PicksBox
from talkaid.tui.widgets.rows_box import RowsBox
from talkaid.tui.widgets.text_box import TextBox
from talkaid.tui.widgets.typed_boxes import AmountBox, WhenBox
from tui.screen import app_of, ask, kratom, lines_of, paste, press_act, running, small, text_of

HOSTILE = "[/high] [bold red]x[/] \x1b[31mred\x1b[0m [@click=app.exit()]go[/]"


async def test_nothing_is_chosen_in_advance() -> None:
    for questions in (small(), kratom()):
        app = app_of(questions)
        async with running(app) as pilot:
            for question in app.interview.questionnaire.by_id.values():
                if question.held_back is None:
                    page = QuestionPage(
                        app.words, app.interview, app.interview.asked(question.id)
                    )
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


async def test_a_million_pasted_letters_are_cut_at_once_and_cleaned() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "story")
        await paste(app, pilot, "a\x00\x1b[31m\u202e" * 250_000)
        box = page.query_one(WordsBox)
        assert len(box.text) <= 400
        assert set(box.text) == {"a", "[", "3", "1", "m"}
        assert "There is no more room." in text_of(app)
        await pilot.press("x")
        assert len(box.text) <= 400
        page = await ask(app, pilot, "days")
        await paste(app, pilot, "1\n" * 500_000)
        assert len(page.query_one(Entry).value) <= 20


@pytest.mark.parametrize("question_id", ["story", "allergies", "amount", "ways"])
async def test_words_are_never_markup(question_id: str) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, question_id)
        if question_id == "ways":
            await pilot.press("down", "down", "space")
            page.set_focus(page.query_one(Entry))
        if question_id == "amount":
            await paste(app, pilot, "1")
            assert isinstance(page.box, AmountBox)
            page.box.measures.choose(":other")
            await pilot.pause()
            page.set_focus(page.box.other)
        await paste(app, pilot, HOSTILE)
        assert "[/high]" in text_of(app)
        await press_act(app, pilot, "onward")
        app.turn(app.journey.check())
        await pilot.pause()
        page2 = app.screen
        assert any("[/high]" in item.said for item in page2.answers.items)  # type: ignore[attr-defined]
        assert "\x1b" not in text_of(app)


async def test_a_long_text_says_how_much_room_there_is_and_helps_to_begin() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "story")
        assert "There is room for about 65 more words." in text_of(app)
        await paste(app, pilot, "a" * 360)
        assert "There is room for only 6 more words." in text_of(app)
        page.query_one(WordsBox).text = ""
        await press_act(app, pilot, "starter:0")
        assert page.query_one(WordsBox).text == "I worry about "
        assert app.focused is page.query_one(WordsBox)


async def test_nothing_to_say_is_the_empty_text_and_not_a_blank() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "allergies")
        assert isinstance(page.box, TextBox)
        await pilot.press("tab", "space", "enter")
        await pilot.pause()
        assert app.interview.response().answers["allergies"].value == Words("")


async def test_the_reading_of_a_time_and_an_amount_is_read_back() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "since")
        assert isinstance(page.box, WhenBox)
        await paste(app, pilot, "fall 2023")
        assert 'Your sheet will say: "fall 2023"' in text_of(app)
        page = await ask(app, pilot, "amount")
        await pilot.press("1", "tab", "space", "tab", "4")
        await pilot.pause()
        assert 'Your sheet will say: "1 heaping teaspoons, 4 times a day"' in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        amount = app.interview.response().answers["amount"].value
        assert amount == Amount("1", "heaping teaspoons", "4")


async def test_a_scale_is_typed_or_walked_and_says_what_was_chosen() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "line")
        assert "[0]" not in text_of(app)
        await pilot.press("1", "0")
        await pilot.pause()
        assert page.box.raw() == 10
        assert "You chose 10 out of 10." in text_of(app)
        await pilot.press("left", "left")
        await pilot.pause()
        assert page.box.raw() == 8
        assert "[8]" in text_of(app)
        await pilot.press("7", "3")
        assert page.box.raw() == 3


async def test_rows_that_fit_are_a_table_and_others_come_one_at_a_time() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "signs")
        assert isinstance(page.box, RowsBox)
        assert not page.box.stepping
        assert all(word in text_of(app) for word in ("Yes", "No", "Not sure", "Skip"))
        await pilot.press("n")
        await pilot.pause()
        assert "(o)" in text_of(app)
    app = app_of(small())
    async with running(app, (40, 20)) as pilot:
        page = await ask(app, pilot, "rate")
        assert isinstance(page.box, RowsBox)
        assert page.box.stepping
        assert "1 of 2" in text_of(app)
        await pilot.press("space", "enter")
        await pilot.pause()
        assert app.screen is page
        assert "2 of 2" in text_of(app)
        assert "Feeling down" in text_of(app)
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert "1 of 2" in text_of(app)
        assert "(o) Not at all" in text_of(app)
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert app.screen is not page


async def test_a_table_survives_a_change_of_size() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "signs")
        await pilot.press("n", "down", "u")
        await pilot.resize_terminal(40, 20)
        await pilot.pause()
        assert isinstance(page.box, RowsBox)
        assert page.box.stepping
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert not page.box.stepping
        assert page.box.raw() == {"yellow": "no", "dark": "unknown"}


async def test_the_chosen_questions_keep_their_order_and_own_words() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "picks")
        box = page.box
        assert isinstance(box, PicksBox)
        await pilot.press("space")
        page.set_focus(box.entry)
        await paste(app, pilot, "Is tea [ok]?")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is page
        assert box.raw() == [{"prompt": "tests"}, {"own": "Is tea [ok]?"}]
        assert "[2] Is tea [ok]?" in text_of(app)
        box.choices.at = 1
        await press_act(app, pilot, "first")
        assert box.raw() == [{"own": "Is tea [ok]?"}, {"prompt": "tests"}]
        page.set_focus(box.entry)
        await paste(app, pilot, "One more")
        await press_act(app, pilot, "onward")
        picks = app.interview.response().answers["picks"].value
        assert [pick.what for pick in picks.picks][-1] == "One more"  # type: ignore[union-attr]


async def test_offers_say_which_medicine_not_to_stop_alone() -> None:
    app = app_of(kratom())
    interview = app.interview
    for question_id, raw in (
        ("kratom_use", "now"),
        ("medicines", {"value": [{"name": "Lorazepam"}], "full_list": True}),
    ):
        interview.edit(question_id)
        interview.answer(question_id, raw)
    assert any(offer.keep_taking for offer in interview.offers())
    async with running(app, (100, 60)) as pilot:
        await ask(app, pilot, "my_questions")
        assert "Do not stop or skip Lorazepam on your own." in text_of(app)


async def test_an_answer_on_paper_order_is_kept_when_more_than_allowed_is_chosen() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "goals")
        await pilot.press("space", "down", "space", "down", "space", "enter")
        await pilot.pause()
        assert app.screen is page
        assert "Choose 2 or fewer." in text_of(app)
        assert isinstance(page.box, ChoiceBox)
        assert page.box.raw() == ["sleep", "pain", "tests"]


async def test_there_are_no_tool_tips() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "ways")
        assert all(widget.tooltip is None for widget in app.screen.query("*"))
        assert app.screen.query(Act)
