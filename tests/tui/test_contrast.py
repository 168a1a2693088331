"""Every text stands out 7:1 from what is behind it, in every set of colours (WCAG 2.2, 1.4.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from rich.segment import Segment
from textual.pilot import Pilot

from talkaid.paper.keeper import Done
from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.menu import AskPage, TellPage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.thanks import ThanksPage
from talkaid.tui.themes import PALETTES
from talkaid.tui.widgets.act import Act
from tui.screen import NOWHERE, app_of, ask, paste, press_act, running, small

NAMES = [palette.name for palette in PALETTES]
TEXT = 7.0
SHAPE = 3.0
Colour = tuple[int, int, int]


def luminance(colour: Colour) -> float:
    parts = [one / 255 for one in colour]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Colour, other: Colour) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours(segment: Segment) -> tuple[Colour, Colour]:
    style = segment.style
    assert style is not None
    assert style.color is not None and style.color.triplet is not None, segment
    assert style.bgcolor is not None and style.bgcolor.triplet is not None, segment
    front, back = tuple(style.color.triplet), tuple(style.bgcolor.triplet)
    return (back, front) if style.reverse else (front, back)  # type: ignore[return-value]


def segments(app: TalkaidApp) -> Iterator[Segment]:
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            if segment.text.strip() and not segment.control:
                yield segment


def worst(app: TalkaidApp) -> float:
    found = [(ratio(*colours(one)), one) for one in segments(app)]
    least, segment = min(found, key=lambda one: one[0])
    drawn = all(not character.isascii() for character in segment.text.strip())
    assert least >= (SHAPE if drawn else TEXT), (app.theme, round(least, 2), segment)
    assert not any(one.style and one.style.dim for one in segments(app))
    return least


async def through_questions(app: TalkaidApp, pilot: Pilot[Any]) -> Iterator[float]:
    """Each kind of question as it comes, and with something chosen or typed."""
    found = []
    for question in app.interview.questionnaire.by_id.values():
        await ask(app, pilot, question.id)
        found.append(worst(app))
        await pilot.press("down", "space", "1")
        await pilot.pause()
        found.append(worst(app))
    return iter(found)


async def through_pages(app: TalkaidApp, pilot: Pilot[Any]) -> Iterator[float]:
    """The pages around the questions, with the focus moved over every button."""
    words = app.words
    found = []
    for go in (app.action_options, app.action_help, app.settings.privacy, app.settings.country):
        go()
        await pilot.pause()
        found.append(worst(app))
        app.pop_screen()
    for turn in (app.action_parts, app.check, app.make_sheet, app.onward):
        turn()
        await pilot.pause()
        found.append(worst(app))
    app.turn(None)
    await pilot.pause()
    found.append(worst(app))
    await ask(app, pilot, "gate")
    await pilot.press("y")
    await pilot.pause()
    found.append(worst(app))
    for page in (
        SavePage(words, app.keeper, "letter"),
        ThanksPage(words, Done("pdf", NOWHERE / "visit-notes-AAAA.pdf")),
        TellPage(words, "Title", ["Words"]),
        AskPage(words, "Title", ["Words"], [("one", "One"), ("two", "Two")]),
    ):
        app.turn(page)
        await pilot.pause()
        for act in page.query(Act):
            if not act.has_class("hidden"):
                page.set_focus(act)
                await pilot.pause(0)
                found.append(worst(app))
    return iter(found)


async def an_error(app: TalkaidApp, pilot: Pilot[Any]) -> float:
    await ask(app, pilot, "days")
    await paste(app, pilot, "45")
    await pilot.press("enter")
    await pilot.pause()
    return worst(app)


async def a_medicine(app: TalkaidApp, pilot: Pilot[Any]) -> list[float]:
    await ask(app, pilot, "medicines")
    await press_act(app, pilot, "add")
    await paste(app, pilot, "oxyc")
    found = [worst(app)]
    await pilot.press("tab", "space", "enter")
    await pilot.pause()
    found.append(worst(app))
    await pilot.press("enter")
    await pilot.pause()
    return [*found, worst(app)]


@pytest.mark.parametrize("name", NAMES)
async def test_every_text_stands_out(name: str) -> None:
    app = app_of(small(), colours=name)
    async with running(app) as pilot:
        found = [worst(app)]
        found += await through_questions(app, pilot)
        found += await through_pages(app, pilot)
        found.append(await an_error(app, pilot))
        found += await a_medicine(app, pilot)
    assert len(found) > 60
    print(f"{name}: {min(found):.1f}")


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
        for segment in segments(app):
            assert all(len(set(colour)) == 1 for colour in colours(segment))
        app.theme = "light"
        await pilot.pause()
        await ask(app, pilot, "who")
        assert any(len(set(colours(one)[1])) > 1 for one in segments(app))
        worst(app)
