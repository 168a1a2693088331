"""A terminal that promises no more than ASCII gets no more, whatever a page holds."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

LIKE: Final = str.maketrans("─━│┃┌┐└┘├┤┬┴┼▔▁█•·“”‘’«»–—−…×¿¡", '--||+++++++++--#**""\'\'""---.x?!')
"""Lines, points and quotation marks, each with a letter of ASCII that is as wide."""


def only_ascii(environ: Mapping[str, str]) -> bool:
    """Tell whether the locale promises no more than ASCII.

    Python itself sets LC_CTYPE to C.UTF-8 where LANG is C, so LANG is asked before it.
    """
    plain = environ.get("LANG", "") in ("C", "POSIX")
    names = ("LC_ALL", "LANG", "LC_CTYPE") if plain else ("LC_ALL", "LC_CTYPE", "LANG")
    locale = next((environ[name] for name in names if environ.get(name)), "utf-8")
    return "utf" not in locale.lower()


def in_ascii(text: str) -> str:
    """Return the text in ASCII, as wide as it was: without accents, ``?`` for other letters."""
    return "".join(_in_ascii(letter) for letter in text.translate(LIKE))


def _in_ascii(letter: str) -> str:
    if letter.isascii():
        return letter
    bare = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
    width = cell_len(letter)
    return bare if len(bare) == width else "?" * width


class PlainLetters(LineFilter):
    """Writes every line of the screen in ASCII."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the pieces of a line with their letters in ASCII."""
        return [
            one if one.text.isascii() else Segment(in_ascii(one.text), one.style, one.control)
            for one in segments
        ]
