"""Words that can shame a person, and words that only clinicians know, with what to write instead.

The lists are those of the wording guide (UX-25, UX-28); people may use such words for themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from talkaid.check.normal import Sentence
from talkaid.check.phrases import Phrases, Rules, phrases
from talkaid.check.spoken import base
from talkaid.errors import Severity


@dataclass(frozen=True, slots=True)
class WordFound:
    """A word to avoid: the code of its finding, what was read, what to write."""

    code: str
    severity: Severity
    word: str
    instead: str


# What to write → the words that it replaces. Those that also have a harmless meaning warn.
_SHAMING: Rules = {
    "use": "abuse|abuses|abused|abusing|abuser|abusers|misuse|misuses|misused|misusing",
    "a person who uses ...": "addict|addicts|addicted|junkie|junkies|druggie|user|users|crackhead",
    "takes it differently": "non compliant|noncompliant|noncompliance|nonadherent",
    "asks for help with pain": "drug seeking|drugseeking",
    "lives with ...": "suffers|suffer|suffering from",
    "help with ...": "rehab|detox",
}
_PERHAPS_SHAMING: Rules = {
    "not using now": "clean|dirty",
    "use": "habit|habits|vice|vices",
    "tried; started again": "failed|fails|failing|relapse|relapsed|relapses",
    "chose not to; says": "refuses|refused|denies|denied|admits|admitted",
    "a person with ...": "victim|victims",
}
_SHAMING_ES: Rules = {
    "uso, usar": "abuso|abusa|abusar|abusan|abusado",
    "persona que usa ...": "adicto|adicta|adictos|adictas|drogadicto|drogadicta|drogadictos",
    "pide ayuda para el dolor": "busca|buscan drogas",
    "vive con ...": "sufre|sufren de",
}
_PERHAPS_SHAMING_ES: Rules = {
    "no está usando": "limpio|limpia|sucio|sucia",
    "uso": "vicio|vicios",
    "lo intentó; volvió a usar": "fracaso|fracasó|recaida|recaidas|recayó",
    "prefirió no; dice": ("niega|niegan|admite|admiten", "no cumple"),
}
# Hard words with a plain twin; a glossary entry explains them on the screen.
_HARD: Rules = {
    "liver": "hepatic|hepatotoxic|hepatotoxicity",
    "feel sick when you skip": "withdrawal|withdrawals",
    "stop": "cessation|discontinue|discontinuation",
    "start": "onset|initiation|commence",
    "use": "utilize|utilization|utilise",
    "signs": "symptomatology",
    "throwing up": "emesis|vomitus",
    "passing out": "syncope",
    "skin color": "icterus|jaundice",
    "itching": "pruritus",
    "by mouth": "orally",
    "medicine": "pharmacotherapy|pharmaceutical",
}
_HARD_ES: Rules = {
    "del hígado": "hepatico|hepatica|hepaticos|hepaticas|hepatotoxico",
    "sentirse mal al no tomarlo": "abstinencia",
    "dejar": "cese|cesacion|discontinuar",
    "usar": "utilizacion",
    "color amarillo": "ictericia",
    "comezón": "prurito",
}
# Where the word names a harm done to somebody, or a thing of the house.
_HARMLESS = frozenset(
    {"child", "sexual", "physical", "domestic", "elder", "partner", "infantil"}
    | {"eating", "sleep", "sleeping", "smoking", "kidney", "heart", "liver", "organ"}
    | {"needle", "needles", "water", "hands", "agua", "manos"}
)


def words_found(sentence: Sentence, language: str) -> Iterator[WordFound]:
    """Yield the words of the sentence that one should not write."""
    for phrase, (first, last) in _words(base(language) == "es").seen_in(sentence):
        beside = sentence.words[max(0, first - 1) : last + 1]
        if any(word.form in _HARMLESS for word in beside):
            continue
        code, _, severity = phrase.group.partition(" ")
        yield WordFound(
            code,
            "warning" if severity else "error",
            sentence.said(first, last),
            phrase.name,
        )


@cache
def _words(spanish: bool) -> Phrases:
    english: Mapping[str, Rules] = {
        "stigma": _SHAMING,
        "stigma perhaps": _PERHAPS_SHAMING,
        "hard-word perhaps": _HARD,
    }
    castilian: Mapping[str, Rules] = {
        "stigma": _SHAMING_ES,
        "stigma perhaps": _PERHAPS_SHAMING_ES,
        "hard-word perhaps": _HARD_ES,
    }
    return phrases(castilian if spanish else english, {})
