"""Plain writing: rules that look at one text, each named after its finding.

They are the lints of the requirements UX-23, UX-27, UX-29, UX-30, UX-32, UX-43 and of plain text:
what an author writes is shown as it stands, so markup would be read as letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from talkaid.check.normal import Sentence, listed
from talkaid.check.spoken import base
from talkaid.check.texts import Shown
from talkaid.errors import Severity
from talkaid.language.syllables import syllables

MOST_WORDS = 20
LONG = 4
"""Syllables of a word that is explained in the glossary, or replaced."""
LONG_IN_SPANISH = 5
"""The same in Spanish, where everyday words have four: "embarazo", "necesito"."""

_SHORT = 6

_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\[/?[a-z#][^\[\]]*\]|\*\*|__|`|&[a-z]+;|\]\(|^#+ ", re.M)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_PERCENT = re.compile(r"%|\b(?:percent|per cent|por ciento|porciento)\b", re.I)
_EMERGENCY = r"911|988|999|112|1737|111|116 ?123|0800[ -]?\d{3}"
_PHONE = re.compile(
    r"(?<![\w.])(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?![\w])"
    r"|(?<![\w.])1-8\d\d-[A-Z0-9-]{6,}"
    r"|\b(?:call|text|dial|ring|llame al?|marque|envíe)\b[^.!?]{0,40}?"
    rf"(?<![\w.])(?:{_EMERGENCY})(?!\w)",
    re.I,
)
_NUMBER_WORDS = {
    "en": re.compile(
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
        r"|sixty|hundred)\b",
        re.I,
    ),
    "es": re.compile(
        r"\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien)\b",
        re.I,
    ),
}
_RANGE_DASH = re.compile(r"(?<![\w-])\d+ ?[-–] ?\d+(?![\w-])")
_DIGIT_DATE = re.compile(r"\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b|\b\d{4}-\d{2}-\d{2}\b")
_CAPITALS = re.compile(r"\b[A-ZÁÉÍÓÚÑ]{3,}\b(?:[ ,]+\b[A-ZÁÉÍÓÚÑ]{2,}\b)+")
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_TO_BE = r"is|are|was|were|be|been|being"
_TAKEN = r"taken|given|shown|seen|done|made|told|kept|held|found|sent|written|chosen|put|sold"
_PASSIVE = re.compile(
    rf"\b(?:{_TO_BE})\b (?:\w+ly )?(?:not )?(?:[a-z]{{3,}}ed|{_TAKEN})\b"
    r"|\b(?:es|son|fue|fueron|ser|será) [a-záéíóú]{3,}(?:ado|ada|ados|adas|ido|ida|idos|idas)\b",
    re.I,
)
# After "is" these say how something is, not what was done to it.
_STATES = frozenset(
    listed(
        """tired scared worried confused bothered locked interested married used need needed swollen
        bored depressed supposed allowed limited mixed red bed led shed unwell finished located
        related based pleased embarazada embarazado cansado cansada preocupado preocupada"""
    )
)
_IDIOMS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "piece of cake",
        "under the weather",
        "out of the blue",
        "on the same page",
        "rule of thumb",
        "ballpark",
        "touch base",
        "keep an eye on",
        "in a nutshell",
        "at the end of the day",
        "cold turkey",
        "fall off the wagon",
        "hang in there",
        "up in the air",
        "bite the bullet",
        "a handle on",
        "in the same boat",
        "the bottom line",
        "no brainer",
        "once in a blue moon",
        "kick the habit",
        "clean slate",
        "from scratch",
        "by the book",
    ),
    "es": (
        "pan comido",
        "al pie de la letra",
        "a la vuelta de la esquina",
        "de vez en cuando en cuando",
        "en un abrir y cerrar",
        "echar una mano",
        "borrón y cuenta nueva",
        "tirar la toalla",
        "poner las cartas",
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a rule has to say of a text: the code of the finding, the words, how grave it is."""

    code: str
    words: str
    severity: Severity = "warning"
    values: Mapping[str, str] | None = None
    says: str = ""


def text_rules(shown: Shown, language: str) -> Iterator[Told]:
    """Yield what is wrong with the letters of one text."""
    text = shown.text
    if found := _MARKUP.search(text):
        yield Told("markup", found[0], "error")
    if shown.kind not in ("flag.say",) and (found := _PLACEHOLDER.search(text)):
        yield Told("placeholder", found[0], "error")
    if not text.isascii() and (odd := _mixed_letters(text)):
        yield Told("foreign-letters", odd, "error")
    if found := _PHONE.search(text):
        yield Told("phone-number", found[0], "error")
    if shown.verbatim:
        return
    yield from _numbers(text, base(language))
    if "!" in text:
        yield Told("exclamation", "!")
    if shown.kind.startswith("question.") and (found := _CAPITALS.search(text)):
        yield Told("capitals", found[0])
    lower = text.lower()
    for idiom in _IDIOMS.get(base(language), ()):
        if idiom in lower:
            yield Told("idiom", idiom)


def _numbers(text: str, language: str) -> Iterator[Told]:
    """Yield what UX-29 says of numbers: digits, whole, no percents, ranges with "to"."""
    if found := _PERCENT.search(text):
        yield Told("percent", found[0], "error")
    words = _NUMBER_WORDS.get(language)
    if words is not None and (found := words.search(text)):
        yield Told("number-in-words", found[0])
    if found := _DIGIT_DATE.search(text):
        yield Told("date-in-digits", found[0])
    elif found := _RANGE_DASH.search(text):
        yield Told("range-with-dash", found[0])


def sentence_rules(shown: Shown, sentence: Sentence) -> Iterator[Told]:
    """Yield what is wrong with one sentence: its length (UX-23), the passive voice (UX-27)."""
    count = len(_LETTERS.findall(sentence.text))
    if count > MOST_WORDS and shown.kind != "score.notice":
        values = {"count": str(count), "most": str(MOST_WORDS)}
        yield Told("long-sentence", sentence.text, "error", values)
    if shown.voice == "aid" and (found := _passive(sentence.text)):
        yield Told("passive", found)


def long_words(sentence: Sentence, language: str, glossary: frozenset[str]) -> Iterator[Told]:
    """Yield the words of many syllables that the glossary does not explain (UX-28).

    Names of medicines stand on a person's own bottles, and are let pass.
    """
    long = LONG_IN_SPANISH if base(language) == "es" else LONG
    for word in sentence.words:
        if len(word.form) <= _SHORT or word.mark or word.form in glossary:
            continue
        if _syllables(word.form, language) >= long:
            yield Told("hard-word", word.form, "warning", {"instead": ""}, "long-word")


@lru_cache(maxsize=16384)
def _syllables(word: str, language: str) -> int:
    return syllables(word, language)


def _passive(text: str) -> str | None:
    for found in _PASSIVE.finditer(text):
        if found[0].split()[-1].lower() not in _STATES:
            return found[0]
    return None


def _mixed_letters(text: str) -> str | None:
    """Return a word with letters of two scripts: one of them only looks like the other."""
    for word in _LETTERS.findall(text):
        if not word.isascii() and _LATIN.search(word) and _LATIN.sub("", word):
            return str(word)
    return None
