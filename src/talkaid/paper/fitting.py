"""About how long a sheet is in a layout, by its letters, so that few are drawn in vain.

Only a layout in which the sheet is longer than any that fit it is passed by.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from talkaid.paper.drawing import Layout
from talkaid.paper.line_data import Data

# Points: what a page has between its margins, less the line above them and the two below.
WIDTHS = {"letter": 526, "a4": 509}
HEIGHTS = {"letter": 655, "a4": 705}
PAGES = 2
# All that follows is in times the size. What ends a line is the word that did not fit.
LETTER, END, LINE = 0.45, 0.9, 1.25
GUTTER = 2
# The title of the sheet, and of each part with the rule above it.
TITLE = 2
TITLES = {"rows": 2.2, "columns": 1.6, "flow": 1.0}
# What is between two medicines, the box to tick, and how the cells share the rest.
GAP, TICK = 0.6, 8
CELLS = {"name": 0.28, "for": 0.15, "how": 0.34, "last": 0.13, "from": 0.12}
# How what is to be looked at and what is wanted share the width.
BESIDE = (0.54, 0.42)
# What has more lines stands alone.
MOST_LINES = 4
LONGEST = {"rows": 0.92, "columns": 1.06, "flow": 1.22}
"""In times two pages: more than any sheet had that fit, of many hundreds that were drawn."""


def may_fit(data: Data, layout: Layout) -> bool:
    """Return whether a page is worth drawing in a layout; one without an estimate always is."""
    return layout.style not in LONGEST or length(data, layout) <= LONGEST[layout.style]


def length(data: Data, layout: Layout) -> float:
    """Return about how long a page is, without what the clinic fills in, in times two pages."""
    wide = WIDTHS[data["paper"]] / layout.size
    groups = [group for group in data["groups"] if group[0]["kind"] != "clinic"]
    title = TITLES[layout.style]
    tall = TITLE + sum(title + _tall(group, wide, layout.style) for group in groups)
    return tall * layout.size / (PAGES * HEIGHTS[data["paper"]])


def _tall(group: Sequence[Data], wide: float, style: str) -> float:
    """Return how tall the parts of a group are under their title."""
    room = wide - GUTTER
    lines: float
    if group[0]["kind"] == "top":
        shares = BESIDE if len(group) > 1 else (1.0,)
        columns = zip(group, shares, strict=True)
        lines = max(_lines_of(part, wide * share - GUTTER) for part, share in columns)
    elif style == "flow":
        lines = ceil(sum(_width(text) for part in group for text in _texts(part)) / room)
    else:
        lines = sum(_least_lines(text, room) for part in group for text in _texts(part))
    told = (line["cells"] for part in group for line in part["lines"] if "cells" in line)
    return LINE * lines + sum(_row(cells, wide - TICK) for cells in told)


def _texts(part: Data) -> Iterator[str]:
    """Yield what stands on lines of its own, but for the medicines."""
    for line in part["lines"]:
        if line["form"] == "fact":
            yield from filter(None, (line["text"], line["keep"]))
        elif line["form"] == "item":
            yield " ".join((line["label"] or "", *_words(line["runs"])))


def _words(runs: Sequence[Data]) -> Iterator[str]:
    return (run["text"] for run in runs)


def _width(text: str) -> float:
    return END + LETTER * len(text)


def _lines(text: str, room: float) -> int:
    return sum(ceil(_width(line) / room) for line in text.split("\n"))


def _lines_of(part: Data, room: float) -> int:
    return sum(_lines(text, room) for text in _texts(part))


def _least_lines(text: str, room: float) -> float:
    """Return how many lines a text takes, alone or in one of two columns."""
    beside = _lines(text, room / 2 - 1)
    return beside / 2 if beside <= MOST_LINES else _lines(text, room)


def _row(cells: Data, room: float) -> float:
    """Return how tall a medicine is: as its tallest cell."""
    lines = (
        sum(_lines("".join(_words(part)), room * share) for part in cells[key])
        for key, share in CELLS.items()
    )
    return GAP + LINE * max(lines)
