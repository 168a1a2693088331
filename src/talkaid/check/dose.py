"""Whether a text gives advice on a dose: how much, how often, when, in which form, with what.

A text is read sentence by sentence. A sentence is advice when a phrase of `dose_patterns` stands
in it, or when it tells somebody to do something (`dose_orders`), is worded as a label
(`dose_label`) or makes a statement and names enough of dosing (`dose_field`), and nothing that
the sentence does excuses that: asking, reporting, telling of a study, denying, sending the reader
to a clinician. The rule is the table `EXCUSED`; what a sentence does is in `dose_frames`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from talkaid.check.dose_claims import claim_in_question
from talkaid.check.dose_cues import ENGLISH_CUES, Cues, cues_seen
from talkaid.check.dose_cues_es import SPANISH_CUES
from talkaid.check.dose_field import english_named, english_statement
from talkaid.check.dose_field_es import spanish_named, spanish_statement
from talkaid.check.dose_frames import english_frames
from talkaid.check.dose_frames_es import spanish_frames
from talkaid.check.dose_label import amount_and_times, english_label
from talkaid.check.dose_orders import english_orders
from talkaid.check.dose_orders_es import spanish_orders
from talkaid.check.dose_patterns import english
from talkaid.check.dose_patterns_es import spanish
from talkaid.check.normal import Sentence, listed
from talkaid.check.phrases import Phrases
from talkaid.check.spoken import base, spoken

# Which groups of phrases a frame excuses.
_ALL = frozenset(
    {
        "amount",
        "often",
        "change",
        "manner",
        "worth",
        "leaflet",
        "through",
        "told",
        "cues",
        "bare",
        "named",
    }
)
_EXCUSED: Mapping[str, frozenset[str]] = {
    "question": _ALL,
    "report": _ALL | {"offer"},
    "study": _ALL - {"worth", "through"},
    "not-telling": _ALL - {"through"},
    "missed": _ALL - {"worth", "through"},
    # What a person answers, and what a sheet says of the answers, speaks to nobody.
    "answer": _ALL - {"amount", "worth", "through", "bare", "named"},
    "source": frozenset({"often", "told", "cues", "bare"}),
    "product": frozenset({"amount", "often", "cues", "bare"}),
    "entry": _ALL - {"worth", "through", "leaflet"},
    "aid": frozenset({"amount", "often", "manner", "told", "cues", "bare"}),
    "quote": _ALL - {"through"},
    "example": frozenset({"often", "leaflet", "cues", "bare"}),
    "record": frozenset({"told", "amount", "often", "leaflet", "cues", "bare"}),
    "measure": frozenset({"amount", "often", "change", "manner", "cues", "bare"}),
    "danger": frozenset({"told", "change", "manner", "often", "cues", "bare", "named"}),
    "errand": frozenset({"told", "change", "manner", "often", "cues", "bare"}),
    "unlike": frozenset({"told", "change", "amount", "cues", "bare"}),
    "property": frozenset({"amount", "often", "change", "cues", "bare"}),
    "say": frozenset({"told", "cues", "bare"}),
    "naloxone": frozenset({"manner", "told", "cues", "bare"}),
    "pick": frozenset({"change", "manner", "told", "cues", "bare"}),
    "pause": frozenset({"change", "told", "cues", "named"}),
    "symptom": frozenset({"told", "cues", "bare"}),
    "form": frozenset({"told", "cues", "bare"}),
    "first-aid": frozenset({"told", "cues", "bare"}),
    "claim": frozenset({"amount", "cues", "bare"}),
    "denial": frozenset({"told", "worth", "amount", "often", "cues", "bare"}),
    "some-people": frozenset({"change", "manner", "often", "cues", "bare"}),
    "group": frozenset({"often", "cues", "bare"}),
    "clinician-first": frozenset({"change", "manner", "told", "cues", "named"}),
    "with-clinician": frozenset({"change", "manner", "told", "cues", "named"}),
    "interaction": frozenset({"change", "manner", "told", "cues", "named"}),
    "storage": frozenset({"change", "manner", "told", "cues", "named"}),
    "not-alone": frozenset({"change", "told", "cues", "named"}),
    "possible": frozenset({"cues", "bare"}),
    "past": frozenset({"cues", "bare"}),
    "fact": frozenset({"cues", "bare"}),
}
# What only names the field, whatever its verb, is excused by all that a sentence can do besides.
EXCUSED = {frame: groups | {"named"} for frame, groups in _EXCUSED.items()}

# Frames that excuse only what comes after them: "ask first" does not excuse "stop it, then ask".
LEADING = frozenset(
    {"clinician-first", "not-telling", "denial", "possible", "claim", "quote", "errand"}
)


# Frames that excuse nothing, and the frames that none of them leaves standing.
OVERRULES: Mapping[str, frozenset[str]] = {
    "opinion": frozenset({"report"}),
    "a-trial-of": frozenset({"study"}),
    "then-do": frozenset({"clinician-first"}),
    "so-do-it": frozenset({"property", "fact", "study", "quote"}),
    "so-can-you": frozenset({"report", "study", "quote"}),
    "order": frozenset({"report", "study", "denial", "record"}),
    "against": frozenset({"quote", "product"}),
}

_ORDERS = frozenset(
    listed(
        """add avoid begin chew combine cut decrease dissolve double drink eat halve increase lower
           mix raise reduce repeat skip split start stop swallow take taper try use wait"""
    )
)

# First aid as public health agencies give it, on the emergency page and nowhere else.
FIRST_AID = frozenset({"c1d66043"})
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
    phrases: Phrases
    offers: Phrases
    frames: Phrases
    cues: Cues
    orders: Phrases
    named: Callable[[Sentence], frozenset[str]]
    label: Callable[[Sentence], bool] | None = None
    stated: Callable[[Sentence], frozenset[str]] | None = None


def dose_findings(text: str, language: str) -> tuple[Match, ...]:
    """Return what in the text is advice on a dose, one match a sentence; empty when none is."""
    found = (advice_in(sentence, language) for sentence in spoken(text, language))
    return tuple(match for match in found if match is not None)


def advice_in(sentence: Sentence, language: str, voice: str = "unknown") -> Match | None:
    """Return what in the sentence is advice on a dose, or None.

    `voice` is who speaks, as in `talkaid.check.texts`; where that is not known, words without a
    full stop are taken for an answer.
    """
    known = _language(base(language))
    if sentence.asks:
        if (claim := claim_in_question(sentence.text)) and (
            found := dose_findings(claim, language)
        ):
            return found[0]
        # A question excuses all but an offer, which nothing excuses.
        for phrase, (first, last) in known.offers.seen_in(sentence):
            return Match(phrase.name, sentence.said(first, last) or sentence.text)
        return None
    seen = [(phrase.group, phrase.name, span) for phrase, span in known.phrases.seen_in(sentence)]
    if cues := cues_seen(sentence, known.cues):
        seen.append(("cues", f"cues: {', '.join(cues)}", (len(sentence.words), 0)))
    seen.extend(_told(sentence, known))
    if amount_and_times(sentence):
        seen.append(("amount", "an-amount-and-times", (0, len(sentence.words))))
    if sentence.finished and "<amount>" in sentence.keys:
        seen.append(("bare", "an-amount", (len(sentence.words), 0)))
    if not seen or fingerprint(sentence.text) in FIRST_AID:
        return None
    # Most sentences hold no phrase at all, and need not be asked what else they do.
    frames = [*_frames(sentence, known), *_voiced(sentence, voice)]
    for group, name, (first, last) in seen:
        if not any(group in EXCUSED[frame] for frame, at in frames if at <= first):
            return Match(name, sentence.said(first, last) or sentence.text)
    return None


def _told(sentence: Sentence, known: _Language) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Yield what tells somebody to do something that the sentence's other words make a dose."""
    if not sentence.finished:
        return
    if known.label is not None and known.label(sentence):
        yield "told", "label", (0, len(sentence.words))
    if known.stated is not None and (named := known.stated(sentence)):
        yield "named", f"named: {', '.join(sorted(named))}", (len(sentence.words), 0)
    if named := known.named(sentence):
        for phrase, span in known.orders.seen_in(sentence):
            yield "told", f"{phrase.name}: {', '.join(sorted(named))}", span


def fingerprint(sentence: str) -> str:
    """Return the first 8 letters of the SHA-256 of a sentence."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:8]


def _voiced(sentence: Sentence, voice: str) -> list[tuple[str, int]]:
    if voice == "source":
        return [("source", 0)]
    spoken_to = not sentence.keys.isdisjoint(("you", "your", "usted", "tu", "te")) or any(
        word.mark.endswith(".it") for word in sentence.words
    )
    answers = voice in ("answer", "sheet") or (voice == "unknown" and not sentence.ends)
    return [("answer", 0)] if answers and not (spoken_to or _orders(sentence)) else []


def _orders(sentence: Sentence) -> bool:
    """Whether a whole sentence begins as an order does: "Take it at night." and no "Take less"."""
    return sentence.finished and bool(sentence.words) and sentence.words[0].form in _ORDERS


def _frames(sentence: Sentence, known: _Language) -> list[tuple[str, int]]:
    """Return what the sentence does, and from which word on that excuses it."""
    found = [
        (phrase.group, first if phrase.group in LEADING else 0)
        for phrase, (first, _) in known.frames.seen_in(sentence)
    ]
    overruled = frozenset[str]().union(*(OVERRULES.get(frame, ()) for frame, _ in found))
    found = [one for one in found if one[0] not in overruled and one[0] not in OVERRULES]
    # "Toma litio" is a fact on a sheet; as an order to the reader it would end as a sentence does.
    if not sentence.finished and sentence.words and sentence.words[0].mark in _TELLS_OR_ORDERS:
        found.append(("report", 0))
    return found


@cache
def _language(language: str) -> _Language:
    if language == "es":
        return _Language(
            said := spanish(),
            said.only("offer"),
            spanish_frames(),
            SPANISH_CUES,
            spanish_orders(),
            spanish_named,
            stated=spanish_statement,
        )
    return _Language(
        said := english(),
        said.only("offer"),
        english_frames(),
        ENGLISH_CUES,
        english_orders(),
        english_named,
        english_label,
        english_statement,
    )
