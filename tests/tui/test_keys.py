"""Keys: what each does, what none of them may do, and where the focus is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from textual import events
from textual.binding import Binding
from textual.dom import DOMNode
from textual.geometry import Offset
from textual.screen import Screen
from textual.widgets import Input, TextArea

from talkaid.answers.values import Rows
from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.menu import AskPage
from talkaid.tui.screens.options import HelpPage, OptionsPage
from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.urgent import UrgentPage
from talkaid.tui.screens.welcome import WelcomePage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import ChoiceList
from talkaid.tui.widgets.row_grid import RowGrid
from tui.screen import app_of, ask, kratom, lines_of, paste, press_act, running, small, text_of

GLOBAL = {"ctrl+b": "back", "ctrl+o": "options", "ctrl+g": "help", "f2": "parts"}
RESERVED = {"ctrl+n", "ctrl+t", "ctrl+w", "f1", "f5", "f6", "f11", "f12", "ctrl+p", "alt+left"}


def bindings(node: type[DOMNode]) -> Iterator[Binding]:
    for raw in vars(node).get("BINDINGS", ()):
        assert isinstance(raw, Binding)
        for key in raw.key.split(","):
            yield Binding(key, raw.action, raw.description, priority=raw.priority)


def every_class(base: type) -> Iterator[type]:
    for one in base.__subclasses__():
        yield one
        yield from every_class(one)


async def test_no_key_of_one_letter_acts_on_a_whole_page_and_esc_is_bound_nowhere() -> None:
    own = [one for one in every_class(DOMNode) if one.__module__.startswith("talkaid.")]
    assert len(own) > 30
    for one in own:
        for binding in bindings(one):
            assert binding.key != "escape"
            if issubclass(one, (Screen, TalkaidApp)):
                assert len(binding.key) > 1, (one, binding)
                assert binding.key not in RESERVED
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "who")
        for node in (app, app.screen, app.focused):
            assert node is not None
            assert "escape" not in node._bindings.key_to_bindings


async def test_the_global_keys_are_free_in_what_is_typed_in_and_have_buttons() -> None:
    taken = {
        key
        for widget in (Input, TextArea)
        for binding in widget.BINDINGS
        for key in binding.key.split(",")  # type: ignore[union-attr]
    }
    assert not taken & set(GLOBAL)
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "story")
        assert {act.what for act in app.screen.query(Act)} >= set(GLOBAL.values())


@pytest.mark.parametrize(
    ("key", "page"), [("ctrl+o", OptionsPage), ("ctrl+g", HelpPage), ("f2", PartsPage)]
)
@pytest.mark.parametrize("question_id", ["story", "who", "signs", "days", "rate"])
async def test_a_global_key_works_from_every_kind_of_box_and_back_returns(
    key: str, page: type[Page], question_id: str
) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, question_id)
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, page)
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, page)
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert isinstance(app.screen, QuestionPage)
        assert app.screen.question.id == question_id


@pytest.mark.parametrize("key", ["ctrl+q", "ctrl+c"])
async def test_leaving_asks_once_with_the_safe_choice_in_focus(key: str) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "who")
        await pilot.press("space", "enter")
        await pilot.pause()
        await pilot.press(key)
        await pilot.pause()
        page = app.screen
        assert isinstance(page, AskPage)
        assert isinstance(app.focused, Act)
        assert app.focused.what == "stay"
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, QuestionPage)
        await pilot.press(key)
        await pilot.pause()
        await press_act(app, pilot, "leave")
    assert app.return_value == "left"
    assert app.return_code == 0


async def test_leaving_asks_nothing_where_there_is_nothing_to_lose() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_value == "left"


async def test_what_textual_offers_on_its_own_is_off() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "who")
        before = text_of(app)
        for key in ("ctrl+p", "ctrl+backslash", "ctrl+s"):
            await pilot.press(key)
        await pilot.pause()
        assert text_of(app) == before
        assert len(app.screen_stack) == 2
        assert app.animation_level == "none"
        await ask(app, pilot, "days")
        assert isinstance(app.focused, Input)
        assert not app.focused.cursor_blink


@pytest.mark.parametrize("keys", [("n", "enter", "enter"), ("n", "enter", "space", "enter")])
async def test_keys_meant_for_the_page_before_are_held_back(keys: tuple[str, ...]) -> None:
    app = app_of(small(), settle=0)
    async with running(app) as pilot:
        await ask(app, pilot, "gate")
        # No key can be slower than this, so all that follows the turn is held back.
        app.settle = 3600
        app._quiet_since = float("-inf")
        for key in keys:
            app.post_message(events.Key(key, " " if key == "space" else key[:1]))
        await pilot.pause()
        response = app.interview.response()
        assert set(response.answers) == {"gate"}
        assert response.left_blank == ()


async def test_what_is_typed_is_never_held_back() -> None:
    app = app_of(small(), settle=3600)
    async with running(app) as pilot:
        await ask(app, pilot, "days")
        await pilot.press("2", "5")
        assert isinstance(app.focused, Input)
        assert app.focused.value == "25"


async def test_choosing_never_goes_on_by_itself() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        for question_id in ("who", "ways", "goals", "rate", "line", "pregnant"):
            page = await ask(app, pilot, question_id)
            await pilot.press("space", "1")
            await pilot.pause()
            assert app.screen is page
            assert page.box.raw() is not None


async def test_letters_answer_a_list_of_yes_and_no_and_the_row_of_a_table() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "gate")
        await pilot.press("n")
        assert page.box.raw() == "no"
        await pilot.press("u")
        assert page.box.raw() == {"way_out": "unknown"}
        page = await ask(app, pilot, "signs")
        await pilot.press("n", "down", "u", "down", "y")
        assert page.box.raw() == {"yellow": "no", "dark": "unknown", "tired": "yes"}


async def test_letters_are_letters_where_words_are_written() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "story")
        await pilot.press("y", "n", "u", "1", "space", "enter", "s")
        assert page.box.raw() == "ynu1 \ns"


async def test_back_and_continue_stand_at_the_same_place_on_every_page() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        places = set()
        for question_id in app.interview.questionnaire.by_id:
            await ask(app, pilot, question_id)
            places |= {
                (act.what, act.region)
                for act in app.screen.query(Act)
                if act.what in ("back", "onward", "parts", "help", "options")
            }
        assert len(places) == 5
        assert "[ Continue ]" in text_of(app)


@pytest.mark.parametrize("size", [(80, 24), (40, 20)])
async def test_the_terminals_own_cursor_stands_on_the_row_with_the_focus(
    size: tuple[int, int],
) -> None:
    app = app_of(small())
    async with running(app, size) as pilot:
        page = await ask(app, pilot, "ways")
        choices = page.box.first()
        assert isinstance(choices, ChoiceList)
        for _ in choices.rows:
            assert choices.row is not None
            assert app.cursor_position == choices.row.region.offset
            assert lines_of(app)[app.cursor_position.y][app.cursor_position.x] == ">"
            await pilot.press("down")
            await pilot.pause()
        assert isinstance(app.focused, Act)
        assert app.cursor_position == app.focused.region.offset


async def test_the_cursor_stands_in_the_cell_of_a_table_and_on_the_number_of_a_line() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "signs")
        grid = page.box.first()
        assert isinstance(grid, RowGrid)
        await pilot.press("down", "right")
        await pilot.pause()
        x, y = app.cursor_position
        assert lines_of(app)[y][x - 2 : x + 3].strip() == ">( )<"
        await ask(app, pilot, "line")
        await pilot.press("7")
        await pilot.pause()
        x, y = app.cursor_position
        assert lines_of(app)[y][x - 1 : x + 3].strip().startswith("[7")


async def test_the_row_with_the_focus_is_always_in_sight() -> None:
    app = app_of(small())
    async with running(app, (40, 12)) as pilot:
        for question_id in ("ways", "goals", "pregnant", "amount", "medicines", "picks"):
            page = await ask(app, pilot, question_id)
            for _ in range(12):
                await pilot.press("tab" if app.focused in page.query(Act) else "down")
                await pilot.pause()
                spot = app.cursor_position
                if app.focused is not None and page.body in app.focused.ancestors:
                    assert page.body.region.contains_point(spot), (question_id, app.focused)


async def test_up_on_the_first_row_shows_what_stands_above() -> None:
    app = app_of(small())
    async with running(app, (40, 10)) as pilot:
        page = await ask(app, pilot, "ways")
        await pilot.press("down", "down", "down", "down", "down")
        await pilot.pause()
        assert page.body.above
        await pilot.press(*["up"] * 12)
        await pilot.pause()
        assert not page.body.above


async def test_where_the_answer_is_out_of_sight_reading_comes_first() -> None:
    app = app_of(small())
    async with running(app, (40, 10)) as pilot:
        await ask(app, pilot, "gate")
        assert "> More below" in text_of(app)
        for _ in range(6):
            await pilot.press("enter")
            await pilot.pause()
            if isinstance(app.focused, ChoiceList):
                break
        assert isinstance(app.focused, ChoiceList)
        assert app.interview.response().left_blank == ()
        assert app.cursor_position != Offset(0, 0)


async def test_reading_ends_at_a_box_that_is_higher_than_what_can_be_seen() -> None:
    app = app_of(kratom())
    async with running(app, (40, 11)) as pilot:
        page = await ask(app, pilot, "anything_else")
        box = page.box.first()
        assert box is not None and box.outer_size.height > page.body.size.height
        for _ in range(8):
            await pilot.press("space")
            await pilot.pause()
        assert app.focused is box


async def test_the_whole_way_with_the_mouse_alone() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        assert isinstance(app.screen, WelcomePage)

        async def click(what: str) -> None:
            act = next(one for one in app.screen.query(Act) if one.what == what)
            await pilot.click(act)
            await pilot.pause()

        await click("start")
        page = app.screen
        assert isinstance(page, QuestionPage)
        choices = page.box.first()
        assert isinstance(choices, ChoiceList)
        await pilot.click(choices.rows[1])
        await pilot.pause()
        assert page.box.raw() == "no"
        await click("onward")
        assert app.interview.response().answers.keys() == {"gate"}
        await ask(app, pilot, "signs")
        page = app.screen
        assert isinstance(page, QuestionPage)
        grid = page.box.first()
        assert isinstance(grid, RowGrid)
        left = grid.lines[1].size.width - sum(grid.widths)
        await pilot.click(grid.lines[1], offset=(left + grid.widths[0] + 2, 0))
        await pilot.pause()
        assert page.box.raw() == {"dark": "no"}
        await ask(app, pilot, "line")
        page = app.screen
        assert isinstance(page, QuestionPage)
        await pilot.click(page.box.first(), offset=(2 + 5 * 6 + 2, 0))
        await pilot.pause()
        assert page.box.raw() == 6
        await click("parts")
        assert isinstance(app.screen, PartsPage)
        await click("check")
        assert isinstance(app.screen, CheckPage)


async def test_nothing_copied_reaches_the_clipboard_of_the_terminal() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        written: list[str] = []
        assert app._driver is not None
        app._driver.write = written.append  # type: ignore[method-assign]
        await ask(app, pilot, "days")
        await paste(app, pilot, "SECRET")
        await pilot.press("ctrl+shift+a", "ctrl+x")
        await pilot.pause()
        assert not any("\x1b]52" in one for one in written)
        assert app.clipboard == "SECRET"


async def test_keys_that_arrive_all_at_once_are_taken_one_after_the_other() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "amount")
        await pilot.press("1", "2", "tab", "down", "space", "tab", "4", "tab", "space")
        said = {"number": "12", "measure": "capsules", "times_a_day": "4", "varies": True}
        assert page.box.raw() == said
        page = await ask(app, pilot, "signs")
        # On a slow machine the page turns before the last two keys, which are not meant for it.
        app.settle = 3600
        app._quiet_since = float("-inf")
        await pilot.press("n", "down", "u", "down", "n", "enter", "space", "1")
        assert set(app.interview.response().answers) == {"signs"}
        answer = app.interview.response().answers["signs"].value
        assert answer == Rows({"yellow": "no", "dark": "unknown", "tired": "no"})


async def test_a_key_on_its_way_that_opens_help_stops_those_behind_it() -> None:
    app = app_of(small(), settle=0)
    async with running(app) as pilot:
        await ask(app, pilot, "gate")
        app.settle = 3600
        app._quiet_since = float("-inf")
        await pilot.press("y", "enter", "space", "enter", "enter")
        assert isinstance(app.screen, UrgentPage)


async def test_saving_a_medicine_with_a_key_pressed_twice_does_not_pass_the_question() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "medicines")
        await press_act(app, pilot, "add")
        await paste(app, pilot, "Aspirin")
        await pilot.press("enter")
        app.settle = 3600
        app._quiet_since = float("-inf")
        await pilot.press("enter", "enter", "enter")
        assert app.screen is page
