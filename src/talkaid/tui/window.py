"""What the size of the window means for a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual.app import App


def size_classes(app: App[Any]) -> Iterator[str]:
    """Yield the classes of the window's size.

    Textual gives them to a screen only once it was laid out without them, and then lays it out and
    looks up all its styles again.
    """
    width, height = app.size
    for room, steps in ((width, app.HORIZONTAL_BREAKPOINTS), (height, app.VERTICAL_BREAKPOINTS)):
        reached = [(least, name) for least, name in steps or () if least <= room]
        yield from (name for _, name in sorted(reached)[-1:])
