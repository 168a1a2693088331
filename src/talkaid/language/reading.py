"""How hard a text is to read: the Flesch-Kincaid grade for English, INFLESZ for Spanish.

Names that a reader knows from the package, such as those of medicines, are masked: each counts as
one word of one syllable, and so does "kratom".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from talkaid.language.syllables import syllables

KNOWN = "kratom"
_MASK = "it"
_END = re.compile(r"[.!?:…]+[\"'”’»)\]]*(?=\s|$)|[\n\r]+")
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text that have words.

    A sentence ends at a line end and at . ! ? or : before a space.
    """
    found, start = [], 0
    for end in _END.finditer(text):
        found.append(text[start : end.end()].strip())
        start = end.end()
    found.append(text[start:].strip())
    return tuple(sentence for sentence in found if _WORD.search(sentence))


def grade(text: str, masked: frozenset[str] = frozenset()) -> float:
    """Return the Flesch-Kincaid grade of an English text; 0 of a text without words.

    0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and others, 1975). `masked`
    are names, of one word or more, in any letters.
    """
    words_a_sentence, syllables_a_word = _measured(text, "en", masked)
    if not words_a_sentence:
        return 0.0
    return 0.39 * words_a_sentence + 11.8 * syllables_a_word - 15.59


def inflesz(text: str, masked: frozenset[str] = frozenset()) -> float:
    """Return the ease of a Spanish text, the higher the easier; 100 of a text without words.

    206.835 - 62.3 syllables a word - words a sentence (Szigriszt Pazos 1993; its scale is
    INFLESZ, Barrio-Cantalejo and others 2008, where 65 and more is fairly easy).
    """
    words_a_sentence, syllables_a_word = _measured(text, "es", masked)
    if not words_a_sentence:
        return 100.0
    return 206.835 - 62.3 * syllables_a_word - words_a_sentence


def hardest(text: str, language: str, masked: frozenset[str] = frozenset()) -> tuple[str, float]:
    """Return the sentence that is hardest to read, with its grade or its INFLESZ.

    The first of equals; an empty sentence where the text has no words.
    """
    spanish = language[:2].lower() == "es"
    score = inflesz if spanish else grade
    scored = [(sentence, score(sentence, masked)) for sentence in sentences(text)]
    if not scored:
        return "", score("")
    if spanish:
        return min(scored, key=lambda one: one[1])
    return max(scored, key=lambda one: one[1])


def words(text: str, masked: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the words of a text, a masked name as one short word."""
    return tuple(_WORD.findall(_names(masked).sub(_MASK, text)))


def _measured(text: str, language: str, masked: frozenset[str]) -> tuple[float, float]:
    """Return words a sentence and syllables a word; zeros where there are no words."""
    # Masked before it is divided: the point of "St. John's wort" ends no sentence.
    by_sentence: Sequence[tuple[str, ...]] = [
        words(sentence) for sentence in sentences(_names(masked).sub(_MASK, text))
    ]
    every = list(chain.from_iterable(by_sentence))
    if not every:
        return 0.0, 0.0
    count = sum(syllables(word, language) for word in every)
    return len(every) / len(by_sentence), count / len(every)


@lru_cache(maxsize=16)
def _names(masked: frozenset[str]) -> re.Pattern[str]:
    # The longest first, so that "St. John's wort" is not read as "St." and two words.
    names = sorted(filter(None, masked | {KNOWN}), key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
