"""The way through the questions, back and forth."""

from __future__ import annotations

from talkaid.interview.state import State
from talkaid.questionnaire.questions import Question


def before(state: State, question_id: str | None) -> Question | None:
    """Return the nearest earlier question that was passed and still applies.

    None stands for the end, so that going back from there leads to the last question passed.
    """
    places = state.questionnaire.place_of
    here = len(places) if question_id is None else places[question_id]
    for question in reversed(tuple(state.questionnaire.by_id.values())[:here]):
        if state.passed(question.id) and state.asked(question.id):
            return question
    return None


def following(state: State, question_id: str) -> Question | None:
    """Return the next question of the same part that applies."""
    section = state.questionnaire.section_of[question_id]
    here = state.questionnaire.place_of[question_id]
    for question in section.questions:
        if state.questionnaire.place_of[question.id] > here and state.asked(question.id):
            return question
    return None
