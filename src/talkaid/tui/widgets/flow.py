"""Where things stand side by side: in the middle column, and on the next line if need be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.geometry import NULL_OFFSET, NULL_SPACING, Offset, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget

LAST = "right"
"""The class of those that stand at the right edge."""
COLUMN = 72
"""Cells that the middle column takes where there are as many."""
GAP = 2
"""Cells between what is headed by another."""


class Middle(Layout):
    """Another layout, in the middle column of a full line."""

    name: ClassVar[str] = "middle"

    def __init__(self, inner: Layout) -> None:
        self.inner = inner

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Return where each widget stands in `size`, in cells."""
        column = size.with_width(min(size.width, COLUMN))
        edge = Offset((size.width - column.width) // 2, 0)
        placements = self.inner.arrange(parent, children, column, greedy)
        return [one._replace(region=one.region.translate(edge)) for one in placements]


class Flow(Layout):
    """Widgets from left to right, those of the class `right` at the right edge.

    Where they do not all fit in one line, those at the right begin a line of their own, and each
    line holds as many as there is room for. None is cut, however long its words are.
    """

    name: ClassVar[str] = "flow"

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Return where each widget stands in `size`, in cells."""
        parent.pre_layout(self)
        left = [(one, _wanted(one, size)) for one in children if not one.has_class(LAST)]
        right = [(one, _wanted(one, size)) for one in children if one.has_class(LAST)]
        if right and _length([*left, *right]) <= size.width:
            edge = size.width - _length(right)
            return [*_line(left, 0, 0), *_line(right, edge, 0)]
        placements: ArrangeResult = []
        top = 0
        for line in (*_lines(left, size.width), *_lines(right, size.width)):
            placements += _line(line, 0, top)
            top += max(wanted.height for _, wanted in line)
        return placements


class Headed(Layout):
    """The first widget from the left edge on, the others at the right edge of the same line.

    Where the first would have to break for them, only the last stays beside it, and those between
    stand on a line below.
    """

    name: ClassVar[str] = "headed"

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Return where each widget stands in `size`, in cells."""
        parent.pre_layout(self)
        first, *others = children
        marks = [(one, _wanted(one, size)) for one in others]
        beside, below = marks, []
        if _wanted(first, size).width > size.width - _spaced(marks):
            beside, below = marks[-1:], marks[:-1]
        room = size.width - _spaced(beside)
        height = first.get_content_height(size, first.app.viewport_size, room)
        placements = _line([(first, Size(room, height))], 0, 0)
        for line, top in ((beside, 0), (below, height)):
            x = size.width - _spaced(line) + GAP
            for mark in line:
                placements += _line([mark], x, top)
                x += mark[1].width + GAP
        return placements


Sized = tuple[Widget, Size]


def _wanted(widget: Widget, size: Size) -> Size:
    viewport = widget.app.viewport_size
    width = min(widget.get_content_width(size, viewport), size.width)
    return Size(width, widget.get_content_height(size, viewport, width))


def _length(line: Sequence[Sized]) -> int:
    return sum(wanted.width for _, wanted in line)


def _spaced(line: Sequence[Sized]) -> int:
    return _length(line) + GAP * len(line)


def _lines(pieces: Sequence[Sized], room: int) -> list[list[Sized]]:
    lines: list[list[Sized]] = []
    for piece in pieces:
        if lines and _length([*lines[-1], piece]) <= room:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return lines


def _line(line: Sequence[Sized], x: int, top: int) -> ArrangeResult:
    placements: ArrangeResult = []
    for widget, wanted in line:
        region = Region(x, top, *wanted)
        placements.append(WidgetPlacement(region, NULL_OFFSET, NULL_SPACING, widget))
        x += wanted.width
    return placements
