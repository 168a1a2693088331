"""Whether a text gives advice on a dose: how much, how often, when, in which form, with what.

A text is read sentence by sentence. A sentence is advice when a phrase of `dose_patterns` stands
in it and nothing that the sentence does excuses that group of phrases: asking, reporting, telling
of a study, denying, sending the reader to a clinician. The rule is the table `EXCUSED`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from talkaid.check.dose_frames import english_frames, spanish_frames
from talkaid.check.dose_patterns import english
from talkaid.check.dose_patterns_es import spanish
from talkaid.check.dose_words import MARKS as ENGLISH
from talkaid.check.dose_words_es import MARKS as SPANISH
from talkaid.check.normal import Marks, Sentence, normal, sentences
from talkaid.check.phrases import Phrases

# Which groups of phrases a frame excuses.
EXCUSED: Mapping[str, frozenset[str]] = {
    "question": frozenset({"amount", "change", "manner", "worth", "leaflet", "through"}),
    "report": frozenset({"amount", "change", "manner", "worth", "leaflet", "through"}),
    "study": frozenset({"amount", "change", "manner", "leaflet"}),
    "product": frozenset({"amount"}),
    "claim": frozenset({"amount"}),
    "aid": frozenset({"amount"}),
    "denial": frozenset({"worth", "amount"}),
    "clinician-first": frozenset({"change", "manner"}),
    "not-alone": frozenset({"change"}),
}


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


def dose_findings(text: str, language: str) -> tuple[Match, ...]:
    """Return what in the text is advice on a dose, one match a sentence; empty when none is."""
    return tuple(_matches(text, _language(language)))


def _matches(text: str, spoken: _Language) -> Iterator[Match]:
    for piece in sentences(text):
        sentence = normal(piece, spoken.marks)
        seen = spoken.phrases.seen_in(sentence, _excused(sentence, spoken))
        for phrase, span in seen:
            yield Match(phrase.name, sentence.said(*span))
            break


def _excused(sentence: Sentence, spoken: _Language) -> frozenset[str]:
    held = {phrase.group for phrase, _ in spoken.frames.seen_in(sentence)}
    if "opinion" in held:
        held -= {"opinion", "report"}
    if sentence.asks:
        held.add("question")
    return frozenset().union(*(EXCUSED[frame] for frame in held))


@cache
def _language(language: str) -> _Language:
    if language.partition("-")[0] == "es":
        return _Language(SPANISH, spanish(), spanish_frames())
    return _Language(ENGLISH, english(), english_frames())
