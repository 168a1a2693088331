"""Answers with numbers in front: said, and chosen by number or by their own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talkaid.plain.talk import Talk
from talkaid.plain.typed import fold

BETWEEN = re.compile(r"[,;\s]+")


def listing(talk: Talk, labels: Sequence[str]) -> None:
    """Say each label with its number."""
    for place, label in enumerate(labels, start=1):
        talk.say("plain.numbered", number=place, label=label)


def picked(text: str, labels: Sequence[str]) -> int | None:
    """Return the place, from 0, of the one that was named; None when none was."""
    number = _whole(text)
    if number is not None:
        return number - 1 if 1 <= number <= len(labels) else None
    folded = fold(text)
    return next((at for at, label in enumerate(labels) if fold(label) == folded), None)


def several(text: str, labels: Sequence[str], between: str) -> tuple[int, ...] | None:
    """Return the places of all that were named; None when one is not there.

    `between` is the word that can stand between numbers: ``1, 3``, ``1 and 3``.
    """
    alone = picked(text, labels)
    if alone is not None:
        return (alone,)
    pieces = [piece for piece in BETWEEN.split(text) if piece and fold(piece) != between]
    if not all(_whole(piece) is not None for piece in pieces):
        pieces = [piece.strip() for piece in re.split("[,;]", text)]
    places = [picked(piece, labels) for piece in pieces]
    if not places or None in places:
        return None
    return tuple(dict.fromkeys(place for place in places if place is not None))


def choose(talk: Talk, labels: Sequence[str], *, otherwise: int | None = None) -> int:
    """Read until one of the labels was chosen; an empty line is `otherwise`, if that is set."""
    while True:
        typed = talk.read()
        if typed.empty and otherwise is not None:
            return otherwise
        place = picked(typed.text, labels)
        if place is not None:
            return place
        wrong_number(talk, labels)


def wrong_number(talk: Talk, labels: Sequence[str]) -> None:
    """Say which numbers there are."""
    talk.tell("plain.fault.number", low=1, high=len(labels))


def _whole(text: str) -> int | None:
    digits = text.strip().rstrip(".)")
    return int(digits) if digits.isdecimal() and len(digits) <= 6 else None
