"""The list of parts: any order, and a sheet after any of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.widget import Widget

from talkaid.interview.asked import PartState
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.tui.page import Page
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import SIDE_BY_SIDE, ChoiceList, Item, Row
from talkaid.tui.widgets.line import Line

NUMBER = 4
STATUS = 18


class PartRow(Row):
    """Number, title and status of a part; the status stands in the item's note.

    Where the terminal is narrow, the status stands under the title.
    """

    columns_from: ClassVar[int | None] = SIDE_BY_SIDE

    def draw(self, mark: str, here: bool, chosen: bool) -> None:
        """Draw the row."""
        self.set_class(here, "-here")
        number, _, title = self.item.label.partition("|")
        grid = Table.grid(padding=0, expand=True)
        grid.add_column(width=2)
        grid.add_column(width=NUMBER)
        grid.add_column(ratio=1, overflow="fold")
        first, status = Text(">" if here else ""), Text(self.item.note)
        if self.wide:
            grid.add_column(width=STATUS, overflow="fold")
            grid.add_row(first, Text(number), Text(title), status)
        else:
            grid.add_row(first, Text(number), Text(title))
            grid.add_row(Text(""), Text(""), status)
        self.update(grid)


class PartList(ChoiceList):
    """The parts; Enter or Space opens one."""

    def __init__(self, items: Iterable[Item], extra: str) -> None:
        super().__init__(items, marks=False)
        self.extra = extra
        self.add_class("-tight")

    def row_of(self, item: Item) -> Row:
        """Return a row with columns."""
        return PartRow(item)

    def compose(self) -> ComposeResult:
        """Lay the rows out, the extra ones under their own heading."""
        for at, row in enumerate(self.rows):
            if row.item.apart and (at == 0 or not self.rows[at - 1].item.apart):
                yield Line(self.extra, classes="heading")
            yield row


def parts_again(parts: Sequence[PartState], interview: Interview) -> list[PartState]:
    """Return the same parts as the interview has them now."""
    now = {one.id: one for one in interview.parts}
    return [now[one.id] for one in parts if one.id in now]


class PartsPage(Page):
    """Where the person is, part by part."""

    onward_word: ClassVar[str | None] = "screen.parts_page.open"
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    keys: ClassVar[tuple[str, ...]] = ("move", "enter_open", "back")

    class Open(Page.Asks):
        """A part is to be opened."""

        def __init__(self, section_id: str) -> None:
            super().__init__("open")
            self.section_id = section_id

    def __init__(self, words: Words, parts: Sequence[PartState], waiting: bool) -> None:
        super().__init__(words)
        self.waiting = waiting
        self.states = parts
        self.made()

    def told_in(self, words: Words, interview: Interview) -> None:
        """Name the same parts in other words."""
        super().told_in(words, interview)
        self.states = parts_again(self.states, interview)

    def made(self) -> None:
        """Make the list, at the first part that is not done."""
        parts, words = self.states, self.words
        self.parts = PartList([self._item(one) for one in parts], words("screen.parts_page.extra"))
        places = [at for at, one in enumerate(parts) if one.status == "in_progress"]
        places += [at for at, one in enumerate(parts) if one.status == "not_started"]
        self.parts.set_reactive(ChoiceList.at, places[0] if places else 0)

    def _item(self, part: PartState) -> Item:
        number = "" if part.number is None else str(part.number)
        status = self.words(f"screen.status.{part.status}")
        return Item(part.id, f"{number}|{part.title}", note=status, apart=part.extra)

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.parts_page.title")

    def content(self) -> Iterable[Widget]:
        """Yield the list and the ways from here."""
        yield self.parts
        yield Line(self.words("screen.parts_page.text"), classes="quiet")
        acts = ("check", "make_sheet", *(("alone",) if self.waiting else ()), "leave")
        for what in acts:
            yield Act(self.words(f"screen.parts_page.{what}"), what)

    def first(self) -> Widget | None:
        """Return the list."""
        return self.parts

    def action_go_on(self) -> None:
        """Open the part that was gone to."""
        if self.parts.row is not None:
            self.post_message(self.Open(self.parts.row.item.id))

    def on_choice_list_opened(self, message: ChoiceList.Opened) -> None:
        """Open the part."""
        message.stop()
        self.post_message(self.Open(message.item.id))

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))
