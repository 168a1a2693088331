"""Words in a row, joined as the language joins them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talkaid.language.words import load_words

# Spanish "y" becomes "e" before the sound of i, "o" becomes "u" before that of o: "naranja e higo",
# "siete u ocho". Quote marks and brackets are silent.
SOUNDS = {
    "y": ("e", re.compile(r"\W*(?:[ií]|h[ií](?![aeo]))")),
    "o": ("u", re.compile(r"\W*(?:h?[oó]|8|11\b)")),
}


def joined(pieces: Sequence[str], language: str, *, most: int | None = None) -> str:
    """Return "a, b and c".

    With more than `most` pieces, the first ones but one less are named and the rest counted:
    "a, b and 2 more".
    """
    words = load_words(language)
    shown = list(pieces)
    if most is not None and len(shown) > most:
        kept = max(most - 1, 1)
        count = len(shown) - kept
        return f"{', '.join(shown[:kept])} {words('common.more', count=count)}"
    if len(shown) < 2:
        return "".join(shown)
    return all_with(shown, words("common.and"), language)


def all_with(pieces: Sequence[str], word: str, language: str) -> str:
    """Return "a, b and c", "a, b or c", as the word says."""
    *firsts, last = pieces
    return f"{', '.join(firsts)} {_before(last, word, language)} {last}" if firsts else last


def _before(following: str, word: str, language: str) -> str:
    """Return the word, or the one that Spanish puts in its place before a sound like it."""
    other, sound = SOUNDS.get(word, (word, None)) if language[:2] == "es" else (word, None)
    return other if sound and sound.match(following.casefold()) else word
