"""The wording of a question for this person."""

from __future__ import annotations

from dataclasses import dataclass

from talkaid.questionnaire.questions import Question
from talkaid.rules.standing import Standing


@dataclass(frozen=True, slots=True)
class Wording:
    """What is asked, why, and the name on the sheet."""

    ask: str
    why: str
    short: str


def wording(standing: Standing, question: Question) -> Wording:
    """Return the wording of the first `instead` that holds, filled up with the question's own."""
    for instead in question.instead:
        if standing.holds(instead.when):
            return Wording(
                instead.ask or question.ask,
                instead.why or question.why,
                instead.short or question.name,
            )
    return Wording(question.ask, question.why, question.name)
