"""What has a colour stands out, in every set of colours; the screens as such are test_every_screen."""

from __future__ import annotations

from typing import Any

import pytest
from rich.color import Color, ColorSystem
from textual.pilot import Pilot
from textual.widget import Widget

from talkaid.tui.app import TalkaidApp
from talkaid.tui.themes import PALETTES, Colours
from tui.drawn import SHAPE, TEXT, Colour, colours, painted, ratio, too_pale
from tui.screen import app_of, ask, paste, running, small

NAMES = [palette.name for palette in PALETTES]


def rounded(colour: str) -> Colour:
    """The colour as a terminal with 256 colours shows it."""
    red, green, blue = Color.parse(colour).downgrade(ColorSystem.EIGHT_BIT).get_truecolor()
    return red, green, blue


@pytest.mark.parametrize("one", PALETTES, ids=NAMES)
def test_a_terminal_with_256_colours_keeps_the_contrast(one: Colours) -> None:
    for behind in (one.background, one.panel):
        for text in (one.text, one.second, one.choice, one.alert):
            assert ratio(rounded(text), rounded(behind)) >= TEXT, (text, behind)
    assert ratio(rounded(one.on_bar), rounded(one.bar)) >= TEXT
    assert ratio(rounded(one.bar), rounded(one.background)) >= SHAPE


async def hover(app: TalkaidApp, pilot: Pilot[Any], widget: Widget) -> list[str]:
    """Put the mouse over a widget and return what does not stand out."""
    app._set_mouse_over(widget, widget)
    await pilot.pause()
    found = list(too_pale(app.screen))
    app._set_mouse_over(None, None)
    return found


@pytest.mark.parametrize("name", NAMES)
async def test_what_the_mouse_is_over_and_what_is_marked_stands_out(name: str) -> None:
    app = app_of(small(), colours=name)
    async with running(app) as pilot:
        for question_id, words in (("story", "I am scared"), ("days", "28"), ("ways", "")):
            page = await ask(app, pilot, question_id)
            await paste(app, pilot, words)
            await pilot.press("f7" if question_id == "story" else "ctrl+shift+a")
            await pilot.pause()
            assert list(too_pale(page)) == []
            kinds = {(type(one), one.has_focus): one for one in page.query("*").results(Widget)}
            for widget in kinds.values():
                if widget.region.area:
                    assert await hover(app, pilot, widget) == [], widget


@pytest.mark.parametrize("name", NAMES)
async def test_the_row_with_the_focus_differs_in_every_cell(name: str) -> None:
    app = app_of(small(), colours=name)
    async with running(app) as pilot:
        page = await ask(app, pilot, "who")
        row = page.box.first().rows[0]  # type: ignore[attr-defined]
        focused = app.screen._compositor.render_strips()[row.region.y]
        await pilot.press("down")
        await pilot.pause()
        plain = app.screen._compositor.render_strips()[row.region.y]
        left, right = row.region.x, row.region.right
        pairs = zip(focused.crop(left, right), plain.crop(left, right), strict=False)
        for one, other in pairs:
            assert ratio(colours(one)[1], colours(other)[1]) >= SHAPE
        assert focused.text[left] == ">"
        assert plain.text[left] == " "


@pytest.mark.parametrize("name", NAMES)
async def test_the_scroll_bar_stands_out(name: str) -> None:
    app = app_of(small(), colours=name)
    async with running(app, (40, 12)) as pilot:
        page = await ask(app, pilot, "medicines")
        bar = page.body.vertical_scrollbar.region
        assert bar.height > 0
        strips = app.screen._compositor.render_strips()[bar.y : bar.bottom]
        cells = {colours(one) for strip in strips for one in strip.crop(bar.x, bar.right)}
        shown = {front if text else back for front, back in cells for text in (True, False)}
        assert max(ratio(one, other) for one in shown for other in shown) >= SHAPE


async def test_only_the_four_sets_of_colours_are_offered() -> None:
    app = app_of(small())
    assert set(app.available_themes) == set(NAMES)


async def test_no_color_means_no_colour_until_the_person_chooses_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_of(small())
    async with running(app) as pilot:
        for segment in painted(app.screen):
            assert all(len(set(colour)) == 1 for colour in colours(segment))
        app.theme = "light"
        await pilot.pause()
        await ask(app, pilot, "who")
        assert any(len(set(colours(one)[1])) > 1 for one in painted(app.screen))
        assert list(too_pale(app.screen)) == []
