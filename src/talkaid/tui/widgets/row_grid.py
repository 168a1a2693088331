"""Rows against the same few answers, as a table that is walked with the arrows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.align import VerticalAlignMethod
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from talkaid.tui.widgets.pointed import AtTop, Shown

LEAST_LABEL = 22
GOOD_LABEL = 34
LEAST_COLUMN = 6
GAP = 2
MARKED = ">( )<"


def column_widths(labels: Sequence[str], room: int) -> list[int]:
    """Return widths that keep every word whole, and whole labels where there is room for them."""
    widths = [
        max(max(cell_len(word) for word in label.split()) + GAP, LEAST_COLUMN) for label in labels
    ]
    for at, label in enumerate(labels):
        spare = max(room - sum(widths) - GOOD_LABEL, 0)
        widths[at] += min(max(cell_len(label) + GAP - widths[at], 0), spare)
    return widths


def fits(labels: Sequence[str], room: int) -> bool:
    """Whether a table with these columns leaves room for the rows' own words."""
    return room - sum(column_widths(labels, room)) >= LEAST_LABEL


class GridLine(Static):
    """One line of the table."""

    class Clicked(Message):
        """A line was clicked, `x` columns from its left."""

        def __init__(self, line: GridLine, x: int) -> None:
            super().__init__()
            self.line = line
            self.x = x

    def __init__(self, classes: str) -> None:
        super().__init__(markup=False, classes=classes)
        self._drawn: object = None

    def draw(self, first: str, label: str, cells: Sequence[Text], widths: Sequence[int]) -> None:
        """Show the label and the cells, each as wide as its column; not again where it does."""
        drawn = (first, label, [cell.plain for cell in cells], list(widths))
        if drawn == self._drawn:
            return
        self._drawn = drawn
        vertical: VerticalAlignMethod = "top" if label else "bottom"
        grid = Table.grid(padding=0, expand=True)
        grid.add_column(width=2)
        grid.add_column(ratio=1, overflow="fold")
        grid.add_column(width=1)
        for width in widths:
            grid.add_column(width=width, justify="center", vertical=vertical, overflow="fold")
        grid.add_row(Text(first), Text(label), Text(), *cells)
        self.update(grid)

    def on_click(self, event: events.Click) -> None:
        """Tell the table."""
        event.stop()
        self.post_message(self.Clicked(self, event.x))


class RowGrid(Vertical, can_focus=True, can_focus_children=False):
    """A row for each sign, a column for each answer; `said` is row → column.

    Up and Down change the row, Left and Right the column, Space chooses; `letters` choose at once.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "row(-1)", show=False),
        Binding("down", "row(1)", show=False),
        Binding("left", "column(-1)", show=False),
        Binding("right", "column(1)", show=False),
        Binding("space", "choose", show=False),
    ]

    class Changed(Message):
        """A row was answered."""

    def __init__(
        self,
        rows: Sequence[tuple[str, str]],
        columns: Sequence[tuple[str, str]],
        said: Mapping[str, str],
        letters: Mapping[str, str],
    ) -> None:
        super().__init__()
        self.names = list(rows)
        self.columns = list(columns)
        self.said = dict(said)
        self.letters = dict(letters)
        self.at = 0
        self.column = 0
        self.widths = column_widths([label for _, label in columns], 0)
        self.head = GridLine("head")
        self.lines = [GridLine("line") for _ in rows]

    def compose(self) -> ComposeResult:
        """Lay out the names of the columns, then the rows."""
        yield self.head
        yield from self.lines

    @property
    def stop(self) -> Widget:
        """The line that is gone to; on the first one, the names of the columns count as well."""
        return self.lines[self.at]

    @property
    def cursor(self) -> Offset:
        """Where the cell that is gone to stands."""
        line = self.lines[self.at].region
        left = line.width - sum(self.widths[self.column :])
        middle = (self.widths[self.column] - len(MARKED)) // 2 + len(MARKED) // 2
        return line.offset + Offset(max(left + middle, 0), 0)

    def fit(self, room: int) -> None:
        """Lay the columns out in so many cells."""
        self.widths = column_widths([label for _, label in self.columns], room)
        self.draw()

    def draw(self) -> None:
        """Show every line as it is."""
        self.head.draw("", "", [Text(label) for _, label in self.columns], self.widths)
        for at, (row, label) in enumerate(self.names):
            here = self.has_focus and at == self.at
            line = self.lines[at]
            line.set_class(here, "-here")
            line.set_class(row in self.said, "-chosen")
            cells = [self._cell(row, at, place, here) for place in range(len(self.columns))]
            line.draw(">" if here else "", label, cells, self.widths)

    def _cell(self, row: str, at: int, place: int, here: bool) -> Text:
        mark = "(o)" if self.said.get(row) == self.columns[place][0] else "( )"
        if here and place == self.column:
            return Text(f">{mark}<", "reverse bold")
        return Text(mark)

    def choose(self, row: str, column: str) -> None:
        """Answer a row."""
        self.said[row] = column
        self.draw()
        self.post_message(self.Changed())

    def go(self, at: int) -> None:
        """Go to a row, and to its answer where it has one."""
        self.at = at
        ids = [column for column, _ in self.columns]
        said = self.said.get(self.names[at][0])
        self.column = ids.index(said) if said in ids else self.column
        self.draw()
        self.post_message(Shown(self))

    def held(self) -> tuple[dict[str, str], int, int]:
        """Return what is said, and the row and the column that are gone to."""
        return dict(self.said), self.at, self.column

    def hold(self, held: tuple[dict[str, str], int, int]) -> None:
        """Hold what another table of the same rows held."""
        self.said, self.at, self.column = held
        self.draw()

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show in the lines whether the focus is here; the table itself looks the same."""
        if self.is_mounted:
            self.draw()

    def action_row(self, by: int) -> None:
        """Go up or down."""
        if self.at + by < 0:
            self.post_message(AtTop(self))
        elif self.at + by >= len(self.names):
            self.screen.focus_next()
        else:
            self.go(self.at + by)

    def action_column(self, by: int) -> None:
        """Go left or right."""
        self.column = max(0, min(len(self.columns) - 1, self.column + by))
        self.draw()
        self.post_message(Shown(self))

    def action_choose(self) -> None:
        """Choose the cell that is gone to."""
        self.choose(self.names[self.at][0], self.columns[self.column][0])

    def on_key(self, event: events.Key) -> None:
        """Answer the row with one letter."""
        column = self.letters.get((event.character or "").lower())
        ids = [one for one, _ in self.columns]
        if column in ids:
            event.stop()
            self.column = ids.index(column)
            self.action_choose()

    def on_grid_line_clicked(self, message: GridLine.Clicked) -> None:
        """Choose the cell under the mouse."""
        message.stop()
        if message.line not in self.lines:
            return
        self.focus()
        self.go(self.lines.index(message.line))
        left = message.line.size.width - sum(self.widths)
        for column, width in enumerate(self.widths):
            if left <= message.x < left + width:
                self.column = column
                self.action_choose()
                return
            left += width
