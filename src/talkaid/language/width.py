"""How many columns a text takes on a terminal."""

from __future__ import annotations

import unicodedata

WIDE = ("W", "F")
NO_WIDTH = ("Mn", "Me", "Cf")


def width(text: str) -> int:
    """Return the columns: two for wide letters, none for marks that stand on another letter."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in WIDE else 1
