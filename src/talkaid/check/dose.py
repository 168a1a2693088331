"""Whether a text gives advice on a dose: how much, how often, when, in which form, with what.

A text is read sentence by sentence. A sentence is advice when a phrase of `dose_patterns` stands
in it and nothing that the sentence does excuses that group of phrases: asking, reporting, telling
of a study, denying, sending the reader to a clinician. The rule is the table `EXCUSED`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from talkaid.check.dose_cues import ENGLISH_CUES, SPANISH_CUES, Cues, cues_seen
from talkaid.check.dose_frames import english_frames, spanish_frames
from talkaid.check.dose_patterns import english
from talkaid.check.dose_patterns_es import spanish
from talkaid.check.dose_words import MARKS as ENGLISH
from talkaid.check.dose_words_es import MARKS as SPANISH
from talkaid.check.normal import Marks, Sentence, normal, sentences
from talkaid.check.phrases import Phrases

# Which groups of phrases a frame excuses.
_ALL = frozenset({"amount", "often", "change", "manner", "worth", "leaflet", "through", "cues"})
EXCUSED: Mapping[str, frozenset[str]] = {
    "question": _ALL,
    "report": _ALL,
    "study": _ALL - {"worth", "through"},
    "not-telling": _ALL - {"through"},
    "missed": _ALL - {"worth", "through"},
    "product": frozenset({"amount", "often", "cues"}),
    "aid": frozenset({"amount", "often", "manner", "cues"}),
    "claim": frozenset({"amount", "cues"}),
    "denial": frozenset({"worth", "amount", "often", "cues"}),
    "some-people": frozenset({"change", "manner", "often", "cues"}),
    "group": frozenset({"often", "cues"}),
    "clinician-first": frozenset({"change", "manner", "cues"}),
    "not-alone": frozenset({"change", "cues"}),
    "possible": frozenset({"cues"}),
    "past": frozenset({"cues"}),
}

# Frames that excuse only what comes after them: "ask first" does not excuse "stop it, then ask".
LEADING = frozenset({"clinician-first", "not-telling", "denial", "possible", "claim"})


_TELLS_OR_ORDERS = frozenset(
    {"tomar.toma", "usar.toma", "consumir.toma", "beber.toma", "dejar.toma"}
)


@dataclass(frozen=True, slots=True)
class Match:
    """Words that give advice, and the name of the phrase that saw them."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class _Language:
    marks: Marks
    phrases: Phrases
    frames: Phrases
    cues: Cues


def dose_findings(text: str, language: str) -> tuple[Match, ...]:
    """Return what in the text is advice on a dose, one match a sentence; empty when none is."""
    return tuple(_matches(text, _language(language)))


def _matches(text: str, spoken: _Language) -> Iterator[Match]:
    for piece in sentences(text):
        sentence = normal(piece, spoken.marks)
        match = _advice(sentence, spoken)
        if match is not None:
            yield match


def _advice(sentence: Sentence, spoken: _Language) -> Match | None:
    seen = [(phrase.group, phrase.name, span) for phrase, span in spoken.phrases.seen_in(sentence)]
    if cues := cues_seen(sentence, spoken.cues):
        seen.append(("cues", f"cues: {', '.join(cues)}", (len(sentence.words), 0)))
    # Most sentences hold no phrase at all, and need not be asked what else they do.
    frames = _frames(sentence, spoken) if seen else []
    for group, name, (first, last) in seen:
        if not any(group in EXCUSED[frame] for frame, at in frames if at <= first):
            return Match(name, sentence.said(first, last) or sentence.text)
    return None


def _frames(sentence: Sentence, spoken: _Language) -> list[tuple[str, int]]:
    """Return what the sentence does, and from which word on that excuses it."""
    found = [
        (phrase.group, first if phrase.group in LEADING else 0)
        for phrase, (first, _) in spoken.frames.seen_in(sentence)
    ]
    if any(frame == "opinion" for frame, _ in found):
        found = [one for one in found if one[0] not in ("opinion", "report")]
    if sentence.asks:
        found.append(("question", 0))
    # "Toma litio" is a fact on a sheet; as an order to the reader it would end as a sentence does.
    if not sentence.finished and sentence.words and sentence.words[0].mark in _TELLS_OR_ORDERS:
        found.append(("report", 0))
    return found


@cache
def _language(language: str) -> _Language:
    if language.partition("-")[0] == "es":
        return _Language(SPANISH, spanish(), spanish_frames(), SPANISH_CUES)
    return _Language(ENGLISH, english(), english_frames(), ENGLISH_CUES)
