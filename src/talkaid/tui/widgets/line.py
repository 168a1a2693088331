"""Fixed text on a screen."""

from __future__ import annotations

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text
from textual.content import Content
from textual.widgets import Static


class Line(Static):
    """A text that wraps and is never read as markup."""

    def __init__(
        self,
        text: str = "",
        *,
        id: str | None = None,  # noqa: A002 - Textual's name
        classes: str | None = None,
    ) -> None:
        super().__init__(Content(text), markup=False, id=id, classes=classes)

    def say(self, text: str) -> None:
        """Show another text."""
        self.update(Content(text))


class Point(Static):
    """One point of a list; what wraps stands under its own words, not under the mark."""

    def __init__(self, text: str, mark: str = "-", *, classes: str = "point") -> None:
        super().__init__(markup=False, classes=classes)
        grid = Table.grid(padding=0, expand=True)
        grid.add_column(width=cell_len(mark) + 1)
        grid.add_column(ratio=1, overflow="fold")
        grid.add_row(Text(mark), Text(text))
        self.update(grid)
