"""Words in a row, joined as the language joins them."""

from __future__ import annotations

from collections.abc import Sequence

from talkaid.language.words import load_words

# Spanish "y" becomes "e" before the sound of i: "naranja e higo".
I_SOUND = ("i", "í", "hi", "hí")
NOT_I_SOUND = ("hia", "hie", "hio", "hía", "híe")


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
    return f"{', '.join(shown[:-1])} {_and(shown[-1], language, words('common.and'))} {shown[-1]}"


def _and(following: str, language: str, usual: str) -> str:
    start = following.casefold()
    if language == "es" and start.startswith(I_SOUND) and not start.startswith(NOT_I_SOUND):
        return "e"
    return usual
