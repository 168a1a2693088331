"""Did you mean: the known word nearest to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

LONGEST = 100
"""So many letters of a word are looked at."""
_ALIKE = 60.0


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like `word`, or an empty string when none does."""
    # A file can hold thousands of unknown words, each to be compared with thousands of known ones.
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extractOne

    by_letters = _by_letters(tuple(known))
    wanted = word.casefold()[:LONGEST]
    found = extractOne(wanted, list(by_letters), scorer=ratio, score_cutoff=_ALIKE)
    return by_letters[found[0]] if found else ""


@lru_cache(maxsize=8)
def _by_letters(known: tuple[str, ...]) -> Mapping[str, str]:
    return {name.casefold(): name for name in known}
