"""How many syllables a word has, counted from its letters.

English is counted by groups of vowels, with rules for letters that are not spoken and a short
list of words that follow none; Spanish by groups with hiatus and silent u, which has no
exceptions to speak of. The English rules are held to the CMU dictionary by a test. A few
consonants alone are letters read one by one: "mg", "CDC".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

LONGEST = 60
"""Letters of a word that are looked at."""

# Each rule: every place it is found adds so many syllables.
_ENGLISH_RULES = tuple(
    (re.compile(pattern), adds)
    for pattern, adds in (
        # A final e is not spoken, but that of "table" is.
        (r"(?<=[^aeiouy])e$|(?<=[aeiouy]q)ue$|(?<=[aeiou]g)ue$", -1),
        (r"[^aeiouylr]l(?:e|es|ed)$", 1),
        # Nor that of -es and -ed, but after sounds with which it cannot run together.
        (r"(?<=[^aeiouycgsxz])(?<!ch)(?<!sh)es$|(?<=[aeiou]gu)es$", -1),
        (r"(?<=[^aeiouytd])ed$", -1),
        # Nor one before an ending that begins with a consonant: "safe-ly", "some-times".
        (r"(?<=[aeiouy][^aeiouyl])e(?=(?:ly|ty|ments?|ful|fully|less|ness)$)", -1),
        (r"(?<=[aeiouy][^aeiouy]{2})e(?=(?:ly|ments?|ful|fully|less|ness)$)", -1),
        (r"(?<=^som)e(?=(?:thing|times?|how|what|where|body|one)$)", -1),
        # Two vowels that are spoken apart.
        (r"(?<![ctsg])ia(?!ge)|(?<=[ctsg])ia(?=t|b|$)", 1),
        (r"(?<![ctsgxl])io|l(?=io(?!n))", 1),
        (r"iu", 1),
        (r"(?<=[crs])ie(?=n[ct])|ie(?=t)|(?<=[lrdfns])ie(?=r$|st$|rs$)", 1),
        (r"(?<![qg])ua|uou", 1),
        (r"(?<![qgb])ui(?=d|n|t[^se]|ty)", 1),
        (r"(?<!g)eo(?!u|pl)", 1),
        (r"(?<=[aeiou])y(?=[aeiou])(?!e[sd]$|ing$)", 1),
        (r"(?<=[aeiouy])ings?$", 1),
        # Spoken without a vowel of their own: "pris-m", "did-n't", "box's".
        (r"sms?$|thms?$|[^aeiouyr]n't$|(?:[sxz]|[cs]h|[cgsz]e)'s$", 1),
        (r"^(?:re|pre)(?=[aeiou])(?!a[dlrs]|ach|i)|^co(?=[aeo][pr])", 1),
    )
)
_ENGLISH_EXCEPTIONS: Mapping[int, str] = {
    2: "aspirin maybe dr mr ms mrs ok colleagues",
    3: "anyone everyone apnea area areas fda heroin idea ideas nausea suicide",
    4: "diabetes diarrhea",
}
_SPELLED = re.compile(r"[b-df-hj-np-tv-xz]{1,5}")

_EXCEPTIONS = {word: n for n, words in _ENGLISH_EXCEPTIONS.items() for word in words.split()}
_ENGLISH_GROUP = re.compile(r"[aeiouy]+")

_SPANISH_SILENT = re.compile(r"(?<=[qg])u(?=[eiéí])")
_SPANISH_CONSONANT_Y = re.compile(r"y(?=[aeiouáéíóú])")
_SPANISH_GROUP = re.compile(r"[aeiouáéíóúüy]+")
_STRONG = frozenset("aeoáéó")
_WEAK_STRESSED = frozenset("íú")


@lru_cache(maxsize=8192)
def syllables(word: str, language: str) -> int:
    """Return how many syllables the word has, at least 1.

    A number in digits counts as one. Any language but Spanish is counted as English.
    """
    letters = unicodedata.normalize("NFC", word[:LONGEST]).casefold().replace("’", "'")
    count = _spanish if language[:2].lower() == "es" else _english
    return max(count(letters), 1)


def _english(word: str) -> int:
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    if _SPELLED.fullmatch(word):
        return len(word) + 2 * word.count("w")
    found = len(_ENGLISH_GROUP.findall(word))
    for rule, adds in _ENGLISH_RULES:
        found += adds * len(rule.findall(word))
    return found


def _spanish(word: str) -> int:
    word = _SPANISH_CONSONANT_Y.sub("l", _SPANISH_SILENT.sub("", word))
    return sum(_spanish_group(found[0]) for found in _SPANISH_GROUP.finditer(word))


def _spanish_group(group: str) -> int:
    """Count the syllables of vowels in a row: two strong ones, or í and ú, are spoken apart."""
    found = 1
    for one, next_one in pairwise(group):
        apart = one in _STRONG and next_one in _STRONG
        stressed = one in _WEAK_STRESSED and next_one in _STRONG
        stressed = stressed or (one in _STRONG and next_one in _WEAK_STRESSED)
        found += apart or stressed
    return found
