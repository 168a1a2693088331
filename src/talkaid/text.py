"""The one gate for text, on its way in and on its way out.

Every value read from a file, every key pressed or pasted into a field and every output passes
`clean`. What comes out cannot move a cursor, turn the direction of a line or hide letters.
The removed set is the one by which Trojan Source is found (CVE-2021-42574), with the terminal's
control characters and the invisible tag letters.
"""

from __future__ import annotations

import re
import unicodedata

MARKS_IN_A_ROW = 4
"""Marks stacked on one letter; Vietnamese needs 2, Hebrew and Tibetan up to 4."""

_MARKS_BEFORE_ORDERING = 32
"""Ordering a run of marks costs its length squared, so runs are cut before they are ordered."""

_FIRST_MARK = "\u0300"
_JOINER = "\u200d"
_JOINERS = "\u200c\u200d"
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")

_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_SPACE = re.compile("[\t\n\r\v\f\x85\u2028\u2029]+")
_FORBIDDEN_BUT_NEWLINE = (
    "\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udfff\U000e0000-\U000e007f"
)
_FORBIDDEN = re.compile(f"[\n{_FORBIDDEN_BUT_NEWLINE}]+")
_FORBIDDEN_IN_LINES = re.compile(f"[{_FORBIDDEN_BUT_NEWLINE}]+")


def clean(text: str, *, lines: bool = False, most: int | None = None) -> str:
    """Return `text` without anything that is not text.

    Removed are control characters, direction and tag characters, zero-width spaces and halves of
    surrogate pairs. Tabs and line breaks become one space; with `lines`, each line break becomes
    a newline. The result is in NFC with at most `MARKS_IN_A_ROW` combining marks in a row, and at
    most `most` characters long, where a letter is never cut from its marks. Cleaning twice
    changes nothing more. Takes time in proportion to the length.
    """
    if not is_clean(text, lines=lines):
        if lines:
            text = _BREAK.sub("\n", text).replace("\t", " ")
            text = _FORBIDDEN_IN_LINES.sub("", text)
        else:
            text = _FORBIDDEN.sub("", _SPACE.sub(" ", text))
        text = _composed(text)
    if most is not None and len(text) > most:
        return text[: _last_boundary(text, most)]
    return text


def is_clean(text: str, *, lines: bool = False) -> bool:
    """Tell whether `clean` would return `text` as it is."""
    if text.isascii() and text.isprintable():
        return True
    forbidden = _FORBIDDEN_IN_LINES if lines else _FORBIDDEN
    if forbidden.search(text):
        return False
    if max(text) < _FIRST_MARK:
        return True
    return _few_marks(text, MARKS_IN_A_ROW) == text and unicodedata.is_normalized("NFC", text)


def first_forbidden(text: str, *, lines: bool = False) -> str | None:
    """Return the first character of `text` that is never kept; None where there is none.

    Tabs are not counted: `clean` makes a space of them.
    """
    forbidden = _FORBIDDEN_IN_LINES if lines else _FORBIDDEN
    for found in forbidden.finditer(text):
        for character in found[0]:
            if character != "\t":
                return character
    return None


def _composed(text: str) -> str:
    """Return `text` in NFC with short runs of marks."""
    text = unicodedata.normalize("NFC", _few_marks(text, _MARKS_BEFORE_ORDERING))
    # A cut can bring two characters together that compose.
    return unicodedata.normalize("NFC", _few_marks(text, MARKS_IN_A_ROW))


def _few_marks(text: str, most: int) -> str:
    if not text or max(text) < _FIRST_MARK:
        return text
    kept: list[str] = []
    run = 0
    for character in text:
        run = run + 1 if character >= _FIRST_MARK and _stacks(character) else 0
        if run <= most:
            kept.append(character)
    return "".join(kept)


def _stacks(character: str) -> bool:
    """Tell whether `character` is drawn onto the one before it, or is reordered among marks.

    Spacing marks (Mc) without a combining class are not counted: an ordinary Burmese syllable
    carries five marks, of which only some stack.
    """
    return unicodedata.category(character) in {"Mn", "Me"} or unicodedata.combining(character) != 0


def _last_boundary(text: str, most: int) -> int:
    for place in range(most, 0, -1):
        if not _joined(text, place):
            return place
    return most


def _joined(text: str, place: int) -> bool:
    """Tell whether the characters around `place` belong to one drawn letter."""
    after = text[place]
    return (
        text[place - 1] == _JOINER
        or after in _JOINERS
        or _SKIN_TONES[0] <= after <= _SKIN_TONES[1]
        or unicodedata.category(after).startswith("M")
    )
