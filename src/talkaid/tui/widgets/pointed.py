"""What a widget that has a place of its own inside it tells the page."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget


@runtime_checkable
class Pointed(Protocol):
    """A widget of which one piece is gone to at a time."""

    @property
    def stop(self) -> Widget:
        """The piece that has to be seen."""
        ...

    @property
    def cursor(self) -> Offset:
        """Where on the screen the terminal's own cursor belongs."""
        ...


class Shown(Message):
    """Another piece is gone to; the page brings it into view."""

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        self.widget = widget


class AtTop(Message):
    """Up was pressed on the first piece; the page shows what stands above it."""

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        self.widget = widget
