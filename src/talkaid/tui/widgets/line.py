"""Fixed text on a screen."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widget import Widget
from textual.widgets import Static


def mark_last(widgets: Sequence[Widget]) -> None:
    """Give the last of them the class by which no room is left below it.

    Textual's own `:last-child` is looked up again for each that is mounted.
    """
    for widget in widgets[-1:]:
        widget.add_class("last")


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
        self.text = text

    def say(self, text: str) -> None:
        """Show another text; the same text is no reason to lay the page out again."""
        if text != self.text:
            self.text = text
            self.update(Content(text))


class Hanging(Visual):
    """A text with a mark before it; what wraps stands under its own words, not under the mark."""

    def __init__(self, mark: str, text: str) -> None:
        self.mark = mark
        self.indent = cell_len(mark)
        self.text = Content(text)

    def __str__(self) -> str:
        """Return the words in one line."""
        return f"{self.mark}{self.text.plain}"

    def _room(self, width: int) -> int:
        return max(width - self.indent, 1)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Return how many cells it takes in one line."""
        return self.indent + self.text.get_optimal_width(rules, self._room(container_width))

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Return how many lines it takes in so many cells."""
        return self.text.get_height(rules, self._room(width))

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Return the lines, each as wide as the place it has."""
        lines = self.text.render_strips(self._room(width), height, style, options)
        before = (self.mark, *[" " * self.indent] * (len(lines) - 1))
        drawn = style.rich_style
        return [
            Strip([Segment(mark, drawn), *line]).extend_cell_length(width, drawn)
            for mark, line in zip(before, lines, strict=True)
        ]


class Point(Static):
    """One point of a list."""

    def __init__(self, text: str, mark: str = "-", *, classes: str = "point") -> None:
        super().__init__(Hanging(f"{mark} ", text), markup=False, classes=classes)
