"""Whoever follows the printed rules with a pen comes to the questions the interview asks."""

from __future__ import annotations

import json
import os
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pen_marks import marks_of
from pen_reader import Reader

from check.any_rules import HEAD, MEDICINES, WAYS, questionnaires, said_to
from patients import patients
from questionnaire.test_overlay import NAPS, SLEEP, overlay
from small import STARTED, small_lines
from talkaid.check.opening import open_bundled
from talkaid.check.passed import CheckedQuestionnaire, passed, passed_with
from talkaid.files.document import read_document_text
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.blank.build import blank_form
from talkaid.paper.blank.model import BlankForm
from talkaid.paper.blank.text import blank_text
from talkaid.questionnaire.loader import parse_questionnaire
from talkaid.rules.flags import holding
from talkaid.rules.standing import Standing
from walk import walk

WORDS = load_words("en")
CHECKED = open_bundled()
OVERLAY, _ = passed_with(CHECKED, overlay(SLEEP + NAPS))
many = settings(
    max_examples=int(os.environ.get("TALKAID_PATIENTS", "50")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class Paper:
    """A form and somebody who reads it."""

    def __init__(self, checked: CheckedQuestionnaire, country: str | None = "US") -> None:
        self.checked = checked
        self.country = country
        self.form: BlankForm = blank_form(checked, WORDS, country=country, program="0.1.0")
        self.text = blank_text(self.form, WORDS)
        self._reader = Reader(self.text, checked.medicines)

    def reached(self, said: dict[str, Any]) -> list[str]:
        """Return the questions that a person comes to with a pen, in the order of the pages."""
        by_id = self.checked.questionnaire.by_id
        numbers = {one.question_id: one.number for one in self.form.items if one.number}
        marks = {
            numbers[one]: marks_of(by_id[one], raw) for one, raw in said.items() if one in numbers
        }
        ids = {number: one for one, number in numbers.items()}
        found, self.help_now = self._reader.follow(marks)
        return [*(one.question_id for one in self.form.top), *(ids[number] for number in found)]

    def asked(self, said: dict[str, Any]) -> list[str]:
        """Return the questions that the interview asks of the same person in all parts."""
        self.interview = Interview(self.checked, started=STARTED, country=self.country)
        self.interview.alone()
        found = set(walk(self.interview, said))
        for section in self.checked.questionnaire.sections:
            self.interview.open(section.id)
            while (current := self.interview.current) is not None:
                found.add(current.question.id)
                self.interview.leave_blank(current.question.id)
        return [one.question_id for one in self.form.items if one.question_id in found]


KRATOM = Paper(CHECKED)
WITH_CLINIC = Paper(OVERLAY)


@many
@given(patients(CHECKED))
def test_a_pen_comes_to_the_questions_that_the_interview_asks(said: dict[str, Any]) -> None:
    assert KRATOM.reached(said) == KRATOM.asked(said)


@settings(many, max_examples=10)
@given(patients(OVERLAY))
def test_a_pen_comes_to_the_clinics_questions_too(said: dict[str, Any]) -> None:
    assert WITH_CLINIC.reached(said) == WITH_CLINIC.asked(said)


def small_paper(raw: dict[str, Any], country: str | None) -> Paper:
    # These flags have no examples, which no file may leave out; no question hangs on one.
    document = read_document_text(json.dumps({**raw, "flag": []}), "small.json", "json")
    loaded = parse_questionnaire(document)
    return Paper(passed(loaded, MEDICINES, small_lines()), country)


def as_a_pen_can(raw: Any) -> Any:
    """Leave out of an answer what has no box; None when nothing is left."""
    if not isinstance(raw, dict) or {"value", "way_out"} & set(raw):
        return raw
    return {row: said for row, said in raw.items() if said != "declined"} or None


@settings(many, max_examples=many.max_examples)
@given(st.data())
def test_any_rules_of_any_questionnaire_can_be_followed(data: st.DataObject) -> None:
    country = data.draw(st.sampled_from(["US", "CA", None]))
    paper = small_paper(data.draw(questionnaires()), country)
    by_id = paper.checked.questionnaire.by_id
    for _ in range(3):
        said = {
            one: as_a_pen_can(data.draw(st.sampled_from([*said_to(question), *WAYS])))
            for one, question in by_id.items()
            if data.draw(st.booleans())
        }
        said = {one: raw for one, raw in said.items() if raw is not None}
        assert paper.reached(said) == paper.asked(said), paper.text


CALLS = {
    "emergency": "Call 911 now.",
    "poison": "Call 1-800-222-1222 now,",
    "crisis": "Call 988 now.",
    "today": r"Call (your|the) [^.]*today",
}


@settings(many, max_examples=20)
@given(patients(CHECKED))
def test_a_pen_is_sent_to_help_wherever_the_program_opens_a_page(said: dict[str, Any]) -> None:
    assert KRATOM.reached(said) == KRATOM.asked(said)
    answers = KRATOM.interview.response().answers
    standing = Standing(CHECKED.questionnaire, answers, CHECKED.medicines, "US")
    opened = {flag.help for flag in holding(standing) if flag.help is not None}
    sent = {page for page, call in CALLS.items() for do in KRATOM.help_now if re.search(call, do)}
    assert opened <= sent
    # What waits for an answer in the program is said a moment sooner on paper.
    assert sent - opened <= {"today"}


def asks(*rules: tuple[str, object], **first: object) -> dict[str, Any]:
    """Return a questionnaire of yes-or-no questions, each with its id and rule."""
    kind = {"type": "yes_no", "ask": "What?", "why": "To know."}
    made = [{**kind, "id": "q0", **first}]
    made += [
        {**kind, "id": name, "show_when": rule} if rule else {**kind, "id": name}
        for name, rule in rules
    ]
    return {**HEAD, "section": [{"id": "s0", "title": "Part", "block": "main", "question": made}]}


YES = {"is": "yes"}
CASES: dict[str, tuple[dict[str, Any], dict[str, Any], list[str]]] = {
    "a rule at a question that was skipped itself": (
        asks(("q1", {"question": "q0", **YES}), ("q2", {"question": "q1", **YES}), ("q3", None)),
        {"q0": "no", "q1": "yes", "q2": "yes"},
        ["q0", "q3"],
    ),
    "a way out that nobody can take": (
        asks(("q1", {"not": {"question": "q0", "way_out": "declined"}}), held_back="Not yet."),
        {},
        ["q1"],
    ),
    "an answer that nobody can give": (
        asks(("q1", {"question": "q0", "answered": False}), held_back="Not yet."),
        {},
        ["q1"],
    ),
    "a question that nobody here is asked": (
        asks(("q1", {"country": "CA"}), ("q2", {"question": "q1", "answered": False})),
        {"q0": "yes", "q1": "yes"},
        ["q0", "q2"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_rule_that_is_easily_misread(name: str) -> None:
    raw, said, reached = CASES[name]
    paper = small_paper(raw, "US")
    assert paper.reached(said) == reached == paper.asked(said)
