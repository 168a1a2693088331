"""What the engine remembers from answer to answer is what a look at everything would find."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from patients import said
from small import STARTED
from talkaid.check.opening import open_bundled
from talkaid.interview.interview import Interview
from talkaid.questionnaire.questions import Question
from walk import walk

CHECKED = open_bundled()
QUESTIONNAIRE = CHECKED.questionnaire
NAMES = tuple(CHECKED.medicines.by_name)
FIRST_PART = QUESTIONNAIRE.sections[0].id
OPEN = [one for one in QUESTIONNAIRE.by_id.values() if one.held_back is None]


def one_answer() -> st.SearchStrategy[tuple[str, Any]]:
    def to(question: Question) -> st.SearchStrategy[tuple[str, Any]]:
        raw = st.none() | said(QUESTIONNAIRE, question, NAMES)
        return st.tuples(st.just(question.id), raw)

    return st.sampled_from(OPEN).flatmap(to)


STEPS = st.lists(one_answer() | st.sampled_from(["alone", "US", "CA"]), min_size=1, max_size=25)


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_help_and_the_next_question_are_those_of_a_fresh_look(steps: list[Any]) -> None:
    interview = Interview(CHECKED, started=STARTED)
    # Only behind parts that are over could something be forgotten.
    walk(interview, {})
    for step in steps:
        take(interview, step)
        interview.open(FIRST_PART)
        afresh = Interview(CHECKED, started=STARTED, response=interview.response(with_hidden=True))
        afresh.set_country(interview.country)
        if not interview.someone_present:
            afresh.alone()
        assert interview.urgent == afresh.urgent
        assert interview.current == afresh.current


@settings(max_examples=40, deadline=None)
@given(st.lists(one_answer(), max_size=10), st.data())
def test_an_answer_opens_the_page_that_it_was_said_to_open(
    before: list[Any], data: st.DataObject
) -> None:
    interview = Interview(CHECKED, started=STARTED, country="US")
    for step in before:
        take(interview, step)
        while interview.urgent is not None:
            interview.help_seen(interview.urgent.id)
    question = data.draw(st.sampled_from([one for one in OPEN if goes_to(interview, one.id)]))
    interview.go_to(question.id)
    raw = data.draw(said(QUESTIONNAIRE, question, NAMES))
    told = interview.urgent_if(question.id, raw)
    assert interview.answer(question.id, raw).urgent == told


def goes_to(interview: Interview, question_id: str) -> bool:
    """Whether the question can be asked now."""
    interview.go_to(question_id)
    asked = interview.current
    return asked is not None and asked.question.id == question_id


def take(interview: Interview, step: Any) -> None:
    if step == "alone":
        interview.alone()
    elif isinstance(step, str):
        interview.set_country(step)
    else:
        question_id, raw = step
        interview.go_to(question_id)
        if raw is None:
            interview.leave_blank(question_id)
        else:
            interview.keep(question_id, raw)
