"""A list to choose from; the state of every row stands in its characters.

Each row is a widget of its own height, so that long answers wrap and the page scrolls as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.geometry import Offset
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from talkaid.tui.widgets.line import Hanging, Line, mark_last
from talkaid.tui.widgets.pointed import AtTop, Shown

SIDE_BY_SIDE = 56
"""The width of the window from which rows that have columns show them."""

PAGE = 8


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to choose.

    `note` is a second, quieter line. An item that is `alone` goes with no other; one that stands
    `apart` comes after the line that divides the answers from the ways out.
    """

    id: str
    label: str
    note: str = ""
    alone: bool = False
    apart: bool = False


class Row(Static):
    """One row of a list: ``> (o) label``."""

    class Clicked(Message):
        """The row was clicked."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    columns_from: ClassVar[int | None] = None
    """The width of the window from which it has columns."""

    def __init__(self, item: Item) -> None:
        super().__init__(markup=False)
        self.item = item
        self._drawn: object = None

    @property
    def wide(self) -> bool:
        """Whether there is room for columns, where the row has any."""
        return self.columns_from is not None and self.app.size.width >= self.columns_from

    def show(self, mark: str, here: bool, chosen: bool) -> None:
        """Show the mark, and whether the focus is here; nothing to draw where it does."""
        drawn = (self.item, mark, here, chosen, self.wide)
        if drawn != self._drawn:
            self._drawn = drawn
            self.draw(mark, here, chosen)

    def draw(self, mark: str, here: bool, chosen: bool) -> None:
        """Draw the row."""
        self.set_class(here, "-here")
        self.set_class(chosen, "-chosen")
        text = f"{self.item.label}\n{self.item.note}" if self.item.note else self.item.label
        self.update(Hanging(f"{'>' if here else ' '} {mark} ", text))

    def on_click(self, event: events.Click) -> None:
        """Press with the mouse."""
        event.stop()
        self.post_message(self.Clicked(self))


class ChoiceList(Vertical, can_focus=True, can_focus_children=False):
    """A list of which one item, or `several`, can be chosen; arrows move, Space chooses.

    With `ordered`, the marks are numbers in the order of choosing. `letters` are keys that choose
    an item at once while the list has the focus. With `marks` off, rows are only gone to.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", f"move({-PAGE})", show=False),
        Binding("pagedown", f"move({PAGE})", show=False),
        Binding("home", "edge(0)", show=False),
        Binding("end", "edge(-1)", show=False),
        Binding("space", "choose", show=False),
    ]

    at: reactive[int] = reactive(0, repaint=False)
    """Which row is gone to."""

    class Changed(Message):
        """Something was chosen, or no longer is; `cleared` counts what that took away."""

        def __init__(self, choices: ChoiceList, cleared: int) -> None:
            super().__init__()
            self.choices = choices
            self.cleared = cleared

        @property
        def control(self) -> ChoiceList:
            """The list."""
            return self.choices

    class Opened(Message):
        """An item of a list without marks was chosen."""

        def __init__(self, choices: ChoiceList, item: Item) -> None:
            super().__init__()
            self.choices = choices
            self.item = item

    def __init__(  # noqa: PLR0913 - each is one word of how the list behaves
        self,
        items: Iterable[Item],
        *,
        chosen: Sequence[str] = (),
        several: bool = False,
        ordered: bool = False,
        marks: bool = True,
        letters: Mapping[str, str] | None = None,
        id: str | None = None,  # noqa: A002 - Textual's name
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.several = several
        self.ordered = ordered
        self.marks = marks
        self.letters = dict(letters or {})
        self.chosen: list[str] = list(chosen)
        self._before: list[str] = []
        self.rows = self._rows_of(items)
        self.set_reactive(ChoiceList.at, self._first())
        self.redraw()

    def _rows_of(self, items: Iterable[Item]) -> list[Row]:
        rows = [self.row_of(item) for item in items]
        mark_last(rows)
        return rows

    def row_of(self, item: Item) -> Row:
        """Return the row that shows an item."""
        return Row(item)

    def _first(self) -> int:
        places = [at for at, row in enumerate(self.rows) if row.item.id in self.chosen]
        return places[0] if places else 0

    def compose(self) -> ComposeResult:
        """Lay the rows out, with a line before those that stand apart."""
        for at, row in enumerate(self.rows):
            if row.item.apart and (at == 0 or not self.rows[at - 1].item.apart):
                yield Line(classes="divider")
            yield row

    @property
    def row(self) -> Row | None:
        """The row that is gone to."""
        return self.rows[self.at] if 0 <= self.at < len(self.rows) else None

    @property
    def stop(self) -> Widget:
        """The row that is gone to."""
        return self.row or self

    @property
    def cursor(self) -> Offset:
        """Where that row begins."""
        return self.stop.region.offset

    @property
    def items(self) -> list[Item]:
        """What can be chosen."""
        return [row.item for row in self.rows]

    def put(self, items: Iterable[Item], chosen: Sequence[str]) -> None:
        """Show other items."""
        self.chosen = list(chosen)
        self.rows = self._rows_of(items)
        self.set_reactive(ChoiceList.at, min(self.at, max(len(self.rows) - 1, 0)))
        self.redraw()
        self.remove_children()
        self.mount_all(self.compose())

    def choose(self, item_id: str) -> None:
        """Choose an item, or with `several` take it back; then tell the screen."""
        item = next(one for one in self.items if one.id == item_id)
        before = list(self.chosen)
        if not self.several:
            self.chosen = [item_id]
        elif item_id in self.chosen:
            self.chosen.remove(item_id)
        else:
            self.chosen = [*self._beside(item), item_id]
        lost = [one for one in before if one not in self.chosen and one != item_id]
        cleared = len(lost) if self.several else 0
        self._before = before if cleared else []
        self.redraw()
        self.post_message(self.Changed(self, cleared))

    def _beside(self, item: Item) -> list[str]:
        """Return what stays chosen beside the item."""
        if item.alone:
            return []
        alone = {one.id for one in self.items if one.alone}
        return [one for one in self.chosen if one not in alone]

    def undo(self) -> None:
        """Take back the last choice that cleared others."""
        self.clear(self._before)

    def clear(self, chosen: Sequence[str] = ()) -> None:
        """Choose nothing, or just these, without a word."""
        self.chosen = list(chosen)
        self.redraw()

    def held(self) -> tuple[list[str], list[str], int]:
        """Return what is chosen, what the last choice cleared, and the row that is gone to."""
        return list(self.chosen), list(self._before), self.at

    def hold(self, held: tuple[list[str], list[str], int]) -> None:
        """Hold what another list of the same items held."""
        known = {one.id for one in self.items}
        chosen, before, at = held
        self._before = [one for one in before if one in known]
        self.set_reactive(ChoiceList.at, min(at, max(len(self.rows) - 1, 0)))
        self.clear([one for one in chosen if one in known])

    def _mark(self, item: Item) -> str:
        if not self.marks:
            return ""
        if item.id not in self.chosen:
            return "[ ]" if self.several else "( )"
        if self.ordered and not item.alone:
            return f"[{self.chosen.index(item.id) + 1}]"
        return "[x]" if self.several else "(o)"

    def redraw(self) -> None:
        """Show every row as it is."""
        for at, row in enumerate(self.rows):
            here = at == self.at and self.has_focus
            row.show(self._mark(row.item), here, row.item.id in self.chosen)

    def on_resize(self, event: events.Resize) -> None:
        """Rows may look different on another width."""
        self.redraw()

    def watch_at(self) -> None:
        """Show where the focus is and bring it into view."""
        self.redraw()
        self.post_message(Shown(self))

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show in the rows whether the focus is here; the list itself looks the same."""
        self.redraw()

    def action_move(self, by: int) -> None:
        """Go up or down; past an end, go on to what stands before or after the list."""
        last = len(self.rows) - 1
        if self.at == 0 and by < 0:
            self.post_message(AtTop(self))
        elif self.at >= last and by > 0:
            self.screen.focus_next()
        else:
            self.at = max(0, min(last, self.at + by))

    def action_edge(self, at: int) -> None:
        """Go to the first or the last row."""
        self.at = at % max(len(self.rows), 1)

    def action_choose(self) -> None:
        """Choose the row that is gone to."""
        if self.row is None:
            return
        if self.marks:
            self.choose(self.row.item.id)
        else:
            self.post_message(self.Opened(self, self.row.item))

    def on_key(self, event: events.Key) -> None:
        """Take a key."""
        item_id = self.letters.get((event.character or "").lower())
        if item_id is not None and any(one.id == item_id for one in self.items):
            event.stop()
            self.at = [one.id for one in self.items].index(item_id)
            self.choose(item_id)

    def on_row_clicked(self, message: Row.Clicked) -> None:
        """Go to the row and choose it."""
        message.stop()
        self.focus()
        self.at = self.rows.index(message.row)
        self.action_choose()
