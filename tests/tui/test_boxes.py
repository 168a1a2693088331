"""What each kind of box takes: words, times, amounts, lines, rows and picks."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from textual.pilot import Pilot

from talkaid.answers.values import Amount, When, Words
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_box import ChoiceBox
from talkaid.tui.widgets.entry import Entry, WordsBox
from talkaid.tui.widgets.frame import Body
from talkaid.tui.widgets.picks_box import PicksBox
from talkaid.tui.widgets.rows_box import RowsBox
from talkaid.tui.widgets.text_box import TextBox
from talkaid.tui.widgets.typed_boxes import AmountBox
from talkaid.tui.widgets.when_box import WhenBox
from tui.screen import app_of, ask, kratom, paste, press_act, running, small, tell, text_of

HOSTILE = "[/high] [bold red]x[/] \x1b[31mred\x1b[0m [@click=app.exit()]go[/]"


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
        assert "We read it as" not in text_of(app)
        page = await ask(app, pilot, "amount")
        await pilot.press("1", "tab", "space", "tab", "4")
        await pilot.pause()
        assert 'Your sheet will say: "1 heaping teaspoon, 4 times a day"' in text_of(app)
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


async def resized(pilot: Pilot[Any], width: int, height: int) -> None:
    """Change the size; Textual takes it up with a timer."""
    await pilot.resize_terminal(width, height)
    while pilot.app.screen.query_one(Body).outer_size.width != width:
        await asyncio.sleep(0.01)
    await pilot.pause()


async def test_a_table_survives_a_change_of_size() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "signs")
        await pilot.press("n", "down", "u")
        await resized(pilot, 40, 20)
        assert isinstance(page.box, RowsBox)
        assert page.box.stepping
        await resized(pilot, 100, 30)
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


async def test_the_reading_of_a_time_is_seen_before_the_way_goes_on() -> None:
    app = app_of(small())
    tell(app, {"signs": {"dark": "yes"}})
    async with running(app) as pilot:
        page = await ask(app, pilot, "since")
        await paste(app, pilot, "2 years ago")
        await pilot.press("enter")
        assert app.screen is page
        assert "We read it as: 2 years ago, so" in text_of(app)
        await pilot.press("enter")
        assert app.screen is not page
        assert app.interview.response().answers["since"].value == When("2 years ago")


async def test_a_time_with_two_readings_says_both() -> None:
    app = app_of(small())
    tell(app, {"signs": {"dark": "yes"}})
    async with running(app) as pilot:
        page = await ask(app, pilot, "since")
        await paste(app, pilot, "3/4/2025")
        await pilot.press("enter")
        assert "March 4, 2025" in text_of(app)
        assert "April 3, 2025" in text_of(app)
        assert app.screen is page
        await pilot.press("enter")
        assert app.screen is not page


async def test_the_examples_of_a_time_fit_what_is_asked() -> None:
    app = app_of(kratom())
    async with running(app) as pilot:
        await ask(app, pilot, "birth_date")
        assert 'such as "May 3, 1985".' in text_of(app) and "when I was" not in text_of(app)
        await ask(app, pilot, "visit_date")
        assert '"next week"' in text_of(app) and "when I was" not in text_of(app)
        await ask(app, pilot, "name")
        assert "There is room for about 10 more words." in text_of(app)
