"""Walk an interview to its end from a table of answers, as a front end would."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from talkaid.answers.response import QuestionnaireResponse
from talkaid.interview.interview import Interview

# The walk ends well before this in any real questionnaire; a loop would not.
MOST_STEPS = 2_000


def extra_parts(interview: Interview, said: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the extra parts that the answers belong to, in file order."""
    questionnaire = interview.questionnaire
    wanted = {questionnaire.section_of[one].id for one in said}
    return tuple(one.id for one in questionnaire.sections if one.extra and one.id in wanted)


def walk(interview: Interview, said: Mapping[str, Any]) -> list[str]:
    """Answer every question that is asked from `said`, leaving blank what is not there.

    Core parts first, then the extra parts that `said` has answers for. Returns the ids asked.
    """
    asked = _to_the_end(interview, said)
    for section_id in extra_parts(interview, said):
        interview.open(section_id)
        asked += _to_the_end(interview, said)
    return asked


def _to_the_end(interview: Interview, said: Mapping[str, Any]) -> list[str]:
    asked: list[str] = []
    for _ in range(MOST_STEPS):
        current = interview.current
        if current is None:
            return asked
        question_id = current.question.id
        asked.append(question_id)
        if question_id in said:
            outcome = interview.answer(question_id, said[question_id])
            assert not outcome.ignored
        else:
            interview.leave_blank(question_id)
        while (flag := interview.urgent) is not None:
            interview.help_seen(flag.id)
    raise AssertionError("the interview does not end")


def answered(
    interview: Interview, said: Mapping[str, Any], finished: datetime | None = None
) -> QuestionnaireResponse:
    """Walk to the end and return the response."""
    walk(interview, said)
    return interview.response(finished)
