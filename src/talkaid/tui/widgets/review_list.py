"""Every answer, part by part, to be checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Static

from talkaid.interview.asked import ReviewLine, ReviewPart
from talkaid.language.words import Words
from talkaid.tui.widgets.choice_list import SIDE_BY_SIDE, ChoiceList, Item, Row

GAP = 2


@dataclass(frozen=True, slots=True)
class ReviewItem(Item):
    """One answer with the part it stands under."""

    part: str = ""
    said: str = ""
    paper: str = ""
    room: int = 0
    """How many columns the longest word of the last column takes."""


def review_items(parts: Iterable[ReviewPart], words: Words) -> list[ReviewItem]:
    """Return the lines of every part, in order."""
    room = max(cell_len(words(f"screen.check.paper.{one}")) for one in ("yes", "no", "none"))
    return [
        ReviewItem(
            line.question_id,
            line.label,
            part=part.title,
            said=line.words,
            paper=words(f"screen.check.paper.{_paper(line)}"),
            room=room + GAP,
        )
        for part in parts
        for line in part.lines
    ]


def _paper(line: ReviewLine) -> str:
    if line.on_paper is None:
        return "none"
    return "yes" if line.on_paper else "no"


class ReviewRow(Row):
    """Name, what was said, and whether it stands on paper; one under the other where narrow."""

    columns_from: ClassVar[int | None] = SIDE_BY_SIDE

    def draw(self, mark: str, here: bool, chosen: bool) -> None:
        """Draw the row."""
        self.set_class(here, "-here")
        item = self.item
        if not isinstance(item, ReviewItem):
            return
        grid = Table.grid(padding=0, expand=True)
        grid.add_column(width=2)
        first = Text(">" if here else "")
        if self.wide:
            grid.add_column(ratio=2, overflow="fold")
            grid.add_column(width=2)
            grid.add_column(ratio=3, overflow="fold")
            grid.add_column(width=item.room, justify="right")
            grid.add_row(first, Text(item.label), Text(""), Text(item.said), Text(item.paper))
        else:
            grid.add_column(ratio=1, overflow="fold")
            grid.add_column(width=item.room, justify="right")
            grid.add_row(first, Text(item.label), Text(item.paper))
            grid.add_row(Text(""), Padding(Text(item.said), (0, 0, 0, 2)), Text(""))
        self.update(grid)


class PartHeading(Static):
    """The name of a part and, where it is said, what the last column is."""

    def __init__(self, title: str, paper: str) -> None:
        super().__init__(markup=False, classes="heading")
        grid = Table.grid(padding=0, expand=True)
        grid.add_column(ratio=1, overflow="fold")
        grid.add_column(width=len(paper), justify="right")
        grid.add_row(Text(title), Text(paper))
        self.update(grid)


class ReviewList(ChoiceList):
    """Arrows move, Enter changes an answer, Space leaves it off the sheet or puts it back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "change", show=False),
        Binding("space", "off", show=False),
    ]

    class Change(Message):
        """An answer is to be changed."""

        def __init__(self, question_id: str) -> None:
            super().__init__()
            self.question_id = question_id

    class Off(Message):
        """An answer is to be left off the sheet, or put back."""

        def __init__(self, question_id: str) -> None:
            super().__init__()
            self.question_id = question_id

    def __init__(self, items: Iterable[ReviewItem], at: str | None, paper: str) -> None:
        super().__init__(items, marks=False, chosen=[at] if at else [])
        self.chosen = []
        self.paper = paper

    def row_of(self, item: Item) -> Row:
        """Return a row with columns."""
        return ReviewRow(item)

    def compose(self) -> ComposeResult:
        """Lay the rows out under their parts."""
        part = ""
        for row in self.rows:
            item = row.item
            if isinstance(item, ReviewItem) and item.part != part:
                yield PartHeading(item.part, "" if part else self.paper)
                part = item.part
            yield row

    def show(self, items: Iterable[ReviewItem]) -> None:
        """Show the same lines with what stands in them now."""
        for row, item in zip(self.rows, items, strict=True):
            row.item = item
        self.redraw()

    def action_change(self) -> None:
        """Change the answer that was gone to."""
        if self.row is not None:
            self.post_message(self.Change(self.row.item.id))

    def action_off(self) -> None:
        """Leave the answer that was gone to off the sheet, or put it back."""
        if self.row is not None:
            self.post_message(self.Off(self.row.item.id))

    def action_choose(self) -> None:
        """A click goes to a row and changes nothing."""
