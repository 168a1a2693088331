"""What is painted on a page: every cell with its colours, also where it has to be scrolled to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from rich.segment import Segment
from rich.table import Table
from rich.text import Text
from textual.content import Content
from textual.geometry import Region
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from talkaid.tui.page import Page
from talkaid.tui.plain_letters import in_ascii
from talkaid.tui.screens.sheet import Laid
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.frame import Column, KeyLine

TEXT = 7.0
SHAPE = 3.0
LEAST_BODY = 3
"""Lines to read in that are left where a page of 15 says at length why nothing is saved."""
DRAWN = re.compile(r"^[\s\u2500-\u259f]*$")
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
    """The colours of a piece of a line as a terminal paints them: of the letters, behind them."""
    style = segment.style
    assert style is not None
    assert style.color is not None and style.color.triplet is not None, segment
    assert style.bgcolor is not None and style.bgcolor.triplet is not None, segment
    front, back = tuple(style.color.triplet), tuple(style.bgcolor.triplet)
    return (back, front) if style.reverse else (front, back)  # type: ignore[return-value]


def leaves(screen: Screen[object]) -> Iterator[tuple[Widget, Region]]:
    """Every widget that paints something of its own, with where it would stand."""
    for widget, where in screen._compositor.full_map.items():
        if not widget.displayed_children and where.region.area and widget is not screen:
            yield widget, where.region


def cells_of(widget: Widget) -> Iterator[Segment]:
    for strip in widget.render_lines(Region(0, 0, *widget.outer_size)):
        yield from strip


def painted(screen: Screen[object]) -> Iterator[Segment]:
    """Every piece of a line with text: what is seen, then what has to be scrolled to."""
    for strip in screen._compositor.render_strips():
        yield from (one for one in strip if one.text.strip() and not one.control)
    if isinstance(screen, Page):
        seen = screen.body.region
        for widget, region in leaves(screen):
            if screen.body in widget.ancestors and not seen.contains_region(region):
                yield from (one for one in cells_of(widget) if one.text.strip())


def too_pale(screen: Screen[object]) -> Iterator[str]:
    """What does not stand out enough from what is behind it."""
    for segment in painted(screen):
        least = SHAPE if DRAWN.match(segment.text) else TEXT
        if (found := ratio(*colours(segment))) < least:
            yield f"{found:.1f}:1 {segment.text.strip()[:30]!r}"
        if segment.style and (segment.style.dim or segment.style.blink):
            yield f"dim or blinking {segment.text.strip()[:30]!r}"


def said_by(widget: Widget) -> str:
    """All that a fixed text has to say, as one text."""
    content = widget.content if isinstance(widget, Static) else ""
    if isinstance(content, Table):
        cells = (cell for column in content.columns for cell in column._cells)
        return " ".join(_plain(cell) for cell in cells)
    if isinstance(content, Laid):
        return " ".join(one.text for one in content.paragraphs)
    return _plain(content)


def _plain(content: object) -> str:
    inner = getattr(content, "renderable", content)
    return inner.plain if isinstance(inner, (Content, Text)) else str(inner)


def letters(text: str) -> Counter[str]:
    """How many of each letter there are, alike in every locale."""
    return Counter(in_ascii(text).translate({ord(" "): None, ord("\n"): None}))


def cut_off(screen: Page) -> Iterator[str]:
    """What is not painted whole, stands outside of what it is in, or under something else."""
    placed: list[tuple[Widget, Region]] = []
    for widget, region in leaves(screen):
        painted = "".join(one.text for one in cells_of(widget))
        if lost := letters(said_by(widget)) - letters(painted):
            yield f"{_name(widget)} loses {''.join(lost)!r} of {said_by(widget)[:40]!r}"
        yield from (f"{_name(widget)} sticks out of {_name(one)}" for one in _left(widget, screen))
        if painted.strip():
            yield from (
                f"{_name(widget)} overlaps {_name(other)}"
                for other, there in placed
                if region.overlaps(there)
                and (screen.body in widget.ancestors) == (screen.body in other.ancestors)
            )
            placed.append((widget, region))
    yield from _out_of_place(screen)


def _left(widget: Widget, screen: Page) -> Iterator[Widget]:
    """What holds the widget and does not hold it whole; the body can be scrolled down."""
    where = screen._compositor.full_map
    inside = where[widget].region
    for one in widget.ancestors:
        if not isinstance(one, Widget) or one not in where:
            continue
        if isinstance(one, Column):
            if inside.x < where[one].region.x or inside.right > where[one].region.right:
                yield one
            return
        if not where[one].region.contains_region(inside):
            yield one


def _out_of_place(screen: Page) -> Iterator[str]:
    body = screen.body
    if body.region.height < LEAST_BODY:
        yield f"only {body.region.height} lines to read in"
    lowest = max((one.region.bottom for one in body.query("*").results(Widget)), default=0)
    reached = body.region.y - body.scroll_offset.y + body.virtual_size.height
    if lowest > reached:
        yield "what stands at the end cannot be scrolled to"
    if screen.query_one(KeyLine).region.bottom != screen.size.height:
        yield "the keys are not in the last line"
    for act in screen.query(Act):
        if act.display and not act.region.area:
            yield f"button {act.label} has no place"


def _name(widget: Widget) -> str:
    return f"{type(widget).__name__}#{widget.id}" if widget.id else type(widget).__name__


def words_of(screen: Screen[object]) -> str:
    """Every letter on the page, in reading order, with what has to be scrolled to."""
    found = sorted(leaves(screen), key=lambda one: (one[1].y, one[1].x))
    return "".join("".join(one.text for one in cells_of(widget)) + "\n" for widget, _ in found)


def not_ascii(texts: Iterable[str]) -> set[str]:
    return {one for text in texts for one in text if not one.isascii()}
