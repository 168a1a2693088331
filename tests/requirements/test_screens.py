"""The frame of the full screen: where things stand, what is focused first, what nothing waits for."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from textual import events
from textual.dom import DOMNode

from talkaid.language.words import load_words
from talkaid.process.erase_clock import EraseClock
from talkaid.tui.page import Page
from talkaid.tui.screens import cover
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import Row
from tui.screen import app_of, ask, lines_of, running, small

SENSITIVE = re.compile(r"kratom|drug|talkaid|doctor|clinic|health|droga|médico|clínica|salud", re.I)
TICK = 0.2
GLOBAL_ACTS = {"help", "options", "parts"}


async def test_answers_stand_two_lines_apart_where_there_is_room_and_the_first_has_the_focus() -> (
    None
):
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "ways")
        tops = [row.region.y for row in page.query(Row)]
        assert all(below - above >= 2 for above, below in pairwise(tops))
        assert app.focused is page.box.first()
        places = [(one.region.y, one.region.x) for one in page.focus_chain]
        assert len(places) > 5 and places == sorted(places)
        await pilot.press("2", "space")
        assert app.screen is page


async def test_help_parts_and_options_stand_at_one_place_on_pages_of_every_kind() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        places: dict[str, set[object]] = {}
        await ask(app, pilot, "who")
        for go in (lambda: None, app.check, app.make_sheet):
            go()
            await pilot.pause()
            assert isinstance(app.screen, Page)
            for act in app.screen.query(Act):
                if act.what in GLOBAL_ACTS:
                    places.setdefault(act.what, set()).add(act.region)
        assert set(places) == GLOBAL_ACTS
        assert {what: len(found) for what, found in places.items()} == dict.fromkeys(places, 1)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_window_has_a_neutral_name(language: str) -> None:
    words = load_words(language)
    for key in ("screen.name", "screen.cover.window"):
        assert words(key).strip() and not SENSITIVE.search(words(key)), words(key)


def test_nothing_listens_for_dragging_or_for_a_second_click() -> None:
    app_of(small())
    widgets = [one for one in _subclasses(DOMNode) if one.__module__.startswith("talkaid.")]
    assert QuestionPage in widgets
    dragged = {events.MouseMove.handler_name, events.Enter.handler_name}
    for one in widgets:
        assert not dragged & set(vars(one)), one


def _subclasses(base: type) -> list[type]:
    return [one for sub in base.__subclasses__() for one in (sub, *_subclasses(sub))]


async def test_on_ones_own_computer_answers_that_are_seen_wait_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cover, "TICK", TICK / 3)
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "story")
        monkeypatch.setattr(EraseClock, "left", property(lambda _: 0.0))
        await pilot.pause(TICK)
        assert app.screen is page
        app.hide()
        await pilot.pause(TICK)
    assert app.return_value == "left"


async def test_what_changed_is_said_in_one_line_of_the_frame() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "ways")
        await pilot.press("space", "end", "up", "space")
        await pilot.pause()
        cleared = app.words("screen.cleared.one")
        assert lines_of(app)[page.query_one("#told").region.y].strip().startswith(cleared)
