"""Rules on what flags say and on what stands behind them (UX-111, UX-115, UX-146)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talkaid.errors import Finding, KeyPath
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import PLACEHOLDER, Flag

MOST_WORDS = 12

_VERDICT = re.compile(
    r"\b(?:interactions?|interacts?|risks?|risky|danger(?:s|ous)?|safe(?:ly)?|unsafe|harmful|toxic"
    r"|interacción|interacciones|riesgos?|peligros?[oa]?|segur[oa]s?|dañin[oa]|tóxic[oa])\b",
    re.I,
)
_CAUSE = re.compile(
    r"\b(?:because|caused? by|causes?|due to|leads? to|results? (?:in|from)|from kratom"
    r"|por culpa|debido"
    r"|causad[oa]s? por|provocad[oa]s?)\b",
    re.I,
)


def flag_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield what is wrong with the words of flags and what is missing behind them."""
    for at, flag in enumerate(questionnaire.flags):
        path: KeyPath = ("flag", at)
        if flag.held_back is None:
            yield from _words(flag, path)
            yield from _behind(flag, path)


def unreviewed_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield what no clinician has signed: the file, and every piece that is held back."""
    if not questionnaire.reviewed:
        yield Finding("unreviewed", ("reviewed",), {}, "warning")
    for path, reason in _held_back(questionnaire):
        values = {"reason": reason}
        place = (*path, "held_back")
        yield Finding("unreviewed", place, values, "warning", says="unreviewed-piece")


def _words(flag: Flag, path: KeyPath) -> Iterator[Finding]:
    for key, text in (("say", flag.say), ("say_short", flag.say_short)):
        if text is None:
            continue
        if found := _VERDICT.search(text):
            yield Finding("verdict", (*path, key), {"words": found[0]})
        if found := _CAUSE.search(text):
            yield Finding("cause", (*path, key), {"words": found[0]})
        count = len(PLACEHOLDER.sub("x", text).split())
        if count > MOST_WORDS:
            values = {"count": str(count), "most": str(MOST_WORDS)}
            yield Finding("long-fact", (*path, key), values)


def _behind(flag: Flag, path: KeyPath) -> Iterator[Finding]:
    if not flag.sources:
        yield Finding("no-source", path, {"id": flag.id}, "warning")
    if flag.author is None:
        yield Finding("no-author", path, {"id": flag.id}, "warning")
    if flag.dated is None:
        yield Finding("no-date", path, {"id": flag.id}, "warning")


def _held_back(questionnaire: Questionnaire) -> Iterator[tuple[KeyPath, str]]:
    for at, section in enumerate(questionnaire.sections):
        for n, question in enumerate(section.questions):
            path: KeyPath = ("section", at, "question", n)
            if question.held_back is not None:
                yield path, question.held_back
            for key in ("options", "rows"):
                for place, piece in enumerate(getattr(question, key, ())):
                    if piece.held_back is not None:
                        yield (*path, key, place), piece.held_back
    for at, flag in enumerate(questionnaire.flags):
        if flag.held_back is not None:
            yield ("flag", at), flag.held_back
    for at, score in enumerate(questionnaire.scores):
        if score.held_back is not None:
            yield ("score", at), score.held_back
