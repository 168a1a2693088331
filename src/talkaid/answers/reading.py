"""What the readers of answers share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TypeVar

from talkaid.errors import AnswerError, KeyPath
from talkaid.files.nearest import nearest
from talkaid.text import clean

Raw = TypeVar("Raw")
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Reading:
    """The language the words are in, and the ids that a pick may name."""

    language: str
    flags: Collection[str] = ()
    prompts: Collection[str] = ()


def unknown(code: str, word: object, known: Iterable[str], at: KeyPath = ()) -> AnswerError:
    """Return the error for an id that is not known, with the known one that looks most like it."""
    options = list(known)
    near = nearest(word, options) if isinstance(word, str) else ""
    return AnswerError(
        f"{code}-near" if near else code, at, near=near, known=", ".join(options[:12])
    )


def each(pieces: Iterable[Raw], read: Callable[[Raw], Read]) -> list[Read]:
    """Read every piece; raises the first AnswerError with the others beside it."""
    found: list[Read] = []
    faults: list[AnswerError] = []
    for piece in pieces:
        try:
            found.append(read(piece))
        except AnswerError as fault:
            faults += [fault, *fault.others]
    if faults:
        first = faults[0]
        raise AnswerError(first.code, first.at, tuple(faults[1:]), **first.values)
    return found


def words(raw: object, most: int, at: KeyPath = (), *, lines: bool = False) -> str:
    """Return clean words of at most `most` letters; raises AnswerError."""
    if not isinstance(raw, str):
        raise AnswerError("words-expected", at)
    # A bound before the work, so that a million letters cost nothing.
    bound = most * 8 + 64
    text = clean(raw[:bound], lines=lines).strip()
    if len(text) > most or len(raw) > bound:
        raise AnswerError("too-long", at, most=str(most))
    return text


def truth(raw: object, at: KeyPath) -> bool:
    """Return true or false; raises AnswerError for anything else."""
    if not isinstance(raw, bool):
        raise AnswerError("true-or-false", at)
    return raw
