"""What is shown while a medicine's name is typed; nothing is ever chosen for the person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from talkaid.reference.medicine import Medicine
from talkaid.reference.names import fold
from talkaid.reference.search import Entry

FEWEST_LETTERS = 3
LONGEST_TYPED = 60

_SAME_START = 3
_ALIKE_LETTERS = 0.5
_ALIKE_START = 0.75


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One name to show: generic name, brand, what it is for.

    `brand` is the brand that was typed, else the best known one; empty where there is none, or
    where it is the generic name again. `look_alike` says that another name of the same list is
    easily mistaken for this one.
    """

    name: str
    brand: str
    use: str
    look_alike: bool = False


def suggestions(
    found: Sequence[Entry], medicines: Mapping[str, Medicine]
) -> tuple[Suggestion, ...]:
    """Return what to show for the entries, in their order."""
    shown = [(entry.name, _brand(entry, medicines[entry.name].brands)) for entry in found]
    return tuple(
        Suggestion(
            name,
            brand,
            medicines[name].use,
            any(_mistakable((name, brand), other) for other in shown if other[0] != name),
        )
        for name, brand in shown
    )


def _brand(entry: Entry, brands: Sequence[str]) -> str:
    brand = entry.written if entry.written in brands else next(iter(brands), "")
    return "" if fold(brand) == fold(entry.name) else brand


def _mistakable(names: Iterable[str], others: Iterable[str]) -> bool:
    return any(alike(one, other) for one, other in product(names, others) if one and other)


def alike(one: str, other: str) -> bool:
    """Tell whether two names are easily mistaken for one another in a list.

    So are names that begin with the same three letters, and names that share most letters. A name
    that holds the other one ("insulin", "insulin glargine") is told apart by its length.
    """
    from rapidfuzz.distance import OSA, JaroWinkler

    first, second = fold(one), fold(other)
    words, others = set(first.split()), set(second.split())
    if words <= others or others <= words:
        return False
    return (
        first[:_SAME_START] == second[:_SAME_START]
        or OSA.normalized_similarity(first, second) >= _ALIKE_LETTERS
        or JaroWinkler.normalized_similarity(first, second) >= _ALIKE_START
    )
