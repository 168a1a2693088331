"""Did you mean: the known word nearest to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like `word`, or an empty string when none does."""
    by_letters = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold()[:100], list(by_letters), n=1, cutoff=0.6)
    return by_letters[found[0]] if found else ""
