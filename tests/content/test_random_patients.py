"""Whoever answers whatever: the interview ends, and the sheet says what holds and nothing else.

A slice runs with the suite. For more: ``TALKAID_PATIENTS=300 pytest tests/content/test_random_patients.py``.
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, given, settings

from patients import patients
from small import STARTED
from talkaid.answers.values import Words as OwnWords
from talkaid.check.opening import open_bundled
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.rules.fill import fact
from talkaid.rules.paper import off_by_choice, on_paper, paper_flags
from talkaid.rules.standing import Standing
from talkaid.summary.build import build
from talkaid.summary.model import Entry, Fact, Summary
from walk import answered, walk

CHECKED = open_bundled()
QUESTIONNAIRE = CHECKED.questionnaire
WORDS = load_words("en")
CANARY = "zq7canary"
many = settings(
    max_examples=int(os.environ.get("TALKAID_PATIENTS", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def begin() -> Interview:
    return Interview(CHECKED, started=STARTED, country="US")


def sheet(interview: Interview) -> Summary:
    return build(CHECKED, interview.response(), WORDS, program="0.1.0")


def facts(summary: Summary) -> list[Fact]:
    blocks = [summary.block("top"), summary.block("also")]
    return [line for block in blocks if block for line in block.lines if isinstance(line, Fact)]


@many
@given(patients(CHECKED))
def test_only_what_applies_is_asked_and_all_of_it(said: dict[str, Any]) -> None:
    interview = begin()
    asked = walk(interview, said)
    assert len(asked) == len(set(asked))
    response = interview.response()
    standing = Standing(QUESTIONNAIRE, response.answers, CHECKED.medicines, "US")
    for question_id in response.answers:
        assert standing.applies(question_id)
    for section in QUESTIONNAIRE.core:
        if not (section.private and interview.someone_present):
            for question in section.questions:
                reached = question.id in response.answers or question.id in response.left_blank
                assert reached == standing.applies(question.id)


@many
@given(patients(CHECKED))
def test_every_fact_that_holds_is_on_page_one_and_no_other(said: dict[str, Any]) -> None:
    interview = begin()
    response = answered(interview, said)
    paper = on_paper(Standing(QUESTIONNAIRE, response.answers, CHECKED.medicines, "US"))
    holding = [flag.id for flag in paper_flags(paper) if fact(paper, flag) is not None]
    summary = sheet(interview)
    found = facts(summary)
    assert sorted(one.flag for one in found) == sorted(holding)
    assert all(len(one.text.split()) <= 12 for one in found)
    top = summary.block("top")
    assert top is not None
    shown = [line for line in top.lines if isinstance(line, Fact)]
    urgent = [line for line in shown if line.urgency in ("now", "today")]
    assert len(shown) <= max(6, len(urgent))
    hidden = interview.response(with_hidden=True)
    assert build(CHECKED, hidden, WORDS, program="0.1.0").blocks == summary.blocks


@many
@given(patients(CHECKED))
def test_nothing_that_was_kept_off_is_on_the_sheet(said: dict[str, Any]) -> None:
    marked = {key: _marked(key, raw) for key, raw in said.items()}
    interview = begin()
    response = answered(interview, marked)
    summary = sheet(interview)
    text = repr(summary.blocks)
    labels = {
        line.label.text
        for block in summary.blocks
        for line in block.lines
        if isinstance(line, Entry)
    }
    standing = Standing(QUESTIONNAIRE, response.answers, CHECKED.medicines, "US")
    paper = on_paper(standing)
    for question_id, answer in response.answers.items():
        if off_by_choice(answer) and isinstance(answer.value, OwnWords):
            assert f"{CANARY}{question_id}" not in text
        if question_id in paper.masked and QUESTIONNAIRE.by_id[question_id].role is None:
            same = [
                one
                for one in QUESTIONNAIRE.by_id.values()
                if one.name == QUESTIONNAIRE.by_id[question_id].name
            ]
            if len(same) == 1:
                assert QUESTIONNAIRE.by_id[question_id].name not in labels


def _marked(question_id: str, raw: Any) -> Any:
    if QUESTIONNAIRE.by_id[question_id].type != "text":
        return raw
    if isinstance(raw, dict) and raw.get("off_sheet"):
        return {"value": f"{CANARY}{question_id}", "off_sheet": True}
    return raw
