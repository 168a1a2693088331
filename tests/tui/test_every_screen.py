"""Every screen, in each size, each language and each set of colours: nothing cut, pale or lost.

The smallest sizes and the longest words go with the suite; TALKAID_SIZES=all walks every size in
every language.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from pseudo import pseudo_texts, pseudo_words, translation_text
from talkaid.check.passed import CheckedQuestionnaire, passed_in
from talkaid.files.document import read_document_text
from talkaid.interview.interview import Interview
from talkaid.language.words import Words, load_words
from talkaid.questionnaire.translation import parse_translation
from talkaid.tui.app import TalkaidApp
from talkaid.tui.hiding import SIDE
from talkaid.tui.page import Page
from talkaid.tui.themes import PALETTES
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.entry import Field
from talkaid.tui.widgets.frame import HideAct, More
from talkaid.tui.widgets.pointed import Pointed
from tui.drawn import cut_off, not_ascii, too_pale, words_of
from tui.gallery import Gallery
from tui.screen import NOWHERE, STARTED, lines_of, page_of, running, small

SIZES = ((80, 24), (60, 15), (40, 20))
LANGUAGES = ("en", "es", "long")
WHOLE = "TALKAID_SIZES" in os.environ
WALKS = [
    (size, language)
    for size in SIZES
    for language in LANGUAGES
    if WHOLE or (size, language) == ((40, 20), "long")
]
LEAST_SCREENS = 70


@cache
def long_small() -> CheckedQuestionnaire:
    """The small questionnaire in the made-up language."""
    text = translation_text(small().questionnaire, pseudo_texts(small().questionnaire))
    return passed_in(small(), parse_translation(read_document_text(text, "long.toml", "toml")))


def app_in(language: str) -> TalkaidApp:
    questions = long_small() if language == "long" else small()
    words: Words = load_words("en" if language == "long" else language)
    words = pseudo_words(words) if language == "long" else words
    interview = Interview(questions, started=STARTED, country="US")
    app = TalkaidApp(interview, words, save_folder=NOWHERE, program="0.1.0", settle=0.0)
    app.knows_hiding = True
    return app


@pytest.mark.parametrize(("size", "language"), WALKS)
async def test_no_word_is_cut_and_no_button_lies_on_another(
    size: tuple[int, int], language: str
) -> None:
    app = app_in(language)
    found: list[tuple[str, str]] = []
    seen = 0
    async with running(app, size) as pilot:
        async for name in Gallery(app, pilot).screens():
            seen += 1
            assert isinstance(app.screen, Page)
            found += [(name, one) for one in cut_off(app.screen)]
            found += [(name, one) for one in await unsaid(app, pilot)]
    assert found == []
    assert seen > LEAST_SCREENS


async def unsaid(app: TalkaidApp, pilot: Pilot[Any]) -> list[str]:
    """Whether there is more than can be seen and the page does not say so, or the other way."""
    body, more = page_of(app).body, app.screen.query_one(More)
    for _ in range(20):
        key = {(True, True): "both", (True, False): "above", (False, True): "below"}
        said = key.get((body.above, body.below))
        if more.text == (app.words(f"screen.more.{said}") if said else ""):
            return []
        # What is said follows the layout by a refresh or two.
        await pilot.pause(0.01)
    return [f"how much more there is: {more.text!r}"]


def keys_alone(app: TalkaidApp) -> Iterator[str]:
    """The keys that lead somewhere from this page and have no button on it."""
    shown = {act.what for act in app.screen.query(Act) if act.region.area}
    yield from (one for one in SIDE if app.check_action(one, ()) and one not in shown)
    if not list(app.screen.query(HideAct)):
        yield "escape"


def frame_of(widget: Widget) -> Widget:
    """What shows the focus for the widget: a box with its brackets, the piece gone to, itself."""
    field = next((one for one in widget.ancestors if isinstance(one, Field)), None)
    return field or (widget.stop if isinstance(widget, Pointed) else widget)


def not_seen(app: TalkaidApp, name: str) -> Iterator[str]:
    """What is missing where the focus is: the mark in the letters, or the terminal's cursor."""
    widget = app.focused
    assert widget is not None, name
    frame, cursor = frame_of(widget).region, app.cursor_position
    if not frame.contains_point(cursor) or not app.size.region.contains_point(cursor):
        yield f"{name}: the cursor is not on {widget}: {cursor}, {frame}"
    if not any(
        ">" in line[frame.x : frame.right] for line in lines_of(app)[frame.y : frame.bottom]
    ):
        yield f"{name}: no mark at {widget}"


async def missed(app: TalkaidApp, pilot: Pilot[Any], name: str) -> list[str]:
    """What is still missing once the page has followed the focus."""
    for _ in range(50):
        if not (found := list(not_seen(app, name))):
            break
        await pilot.pause(0.01)
    return found


async def all_the_way_round(app: TalkaidApp, pilot: Pilot[Any], name: str) -> list[str]:
    """Press Tab until the focus is where it was: everything is reached, and seen to be."""
    chain = list(app.screen.focus_chain)
    assert app.focused in chain, name
    began, found, reached = app.focused, await missed(app, pilot, name), []
    for _ in chain:
        await pilot.press("tab")
        reached.append(app.focused)
        found += await missed(app, pilot, name)
    assert app.focused is began, name
    assert set(reached) == set(chain), name
    return found


async def test_focus_and_colours_on_every_screen() -> None:
    """Tab goes round; each stop has a mark and the cursor; all text is 7:1 in every set of colours."""
    app = app_in("en")
    found: list[str] = []
    turn = cycle(PALETTES)
    async with running(app) as pilot:
        async for name in Gallery(app, pilot).screens():
            found += [f"{name}: {one}" for one in cut_off(page_of(app))]
            found += [f"{name}: no button for {one}" for one in keys_alone(app)]
            for palette in PALETTES if WHOLE else (next(turn),):
                app.theme = palette.name
                await pilot.pause()
                found += [f"{name}, {palette.name}: {one}" for one in too_pale(app.screen)]
            if WHOLE or not name.endswith(("answered", "next row")):
                found += await all_the_way_round(app, pilot, name)
        app.hide()
        await pilot.pause()
        for palette in PALETTES:
            app.theme = palette.name
            await pilot.pause()
            found += [f"hidden, {palette.name}: {one}" for one in too_pale(app.screen)]
    assert found == []


async def test_every_screen_in_plain_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the locale promises no more, every screen is in ASCII, and nothing of it is lost."""
    monkeypatch.setenv("LC_ALL", "C")
    app = app_in("en")
    found: list[str] = []
    async with running(app, (60, 15)) as pilot:
        async for name in Gallery(app, pilot).screens():
            found += [f"{name}: {one}" for one in cut_off(page_of(app))]
            found += [f"{name}: {one}" for one in not_ascii(words_of(page_of(app)))]
    assert found == []
