"""The bundled content keeps what it promises."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args

import pytest

from small import STARTED
from talkaid.answers.read import read_answer
from talkaid.check.opening import medicines, open_bundled
from talkaid.check.passed import check
from talkaid.check.wording import danger_findings
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.questionnaire.loader import load_questionnaire
from talkaid.questionnaire.parts import Page
from talkaid.summary.build import build
from talkaid.summary.model import Fact, Notice
from walk import walk

ROOT = Path(__file__).resolve().parents[2]
CHECKED = open_bundled()
QUESTIONNAIRE = CHECKED.questionnaire

TYPICAL: dict[str, Any] = {
    "safety_now": "no",
    "visit_goals": ["medicines"],
    "who_answers": "alone",
    "age_group": "from_21",
    "kratom_use": "now",
    "medicines": {"value": [{"name": "Lisinopril"}, {"name": "Cetirizine"}], "full_list": True},
    "medicine_kinds": ["none"],
    "store_items": ["none"],
    "about_to_start": "no",
    "reasons": ["pain"],
    "product_kind": ["powder"],
    "label_words": ["none"],
    "days_of_30": "20",
    "used_with": ["none"],
    "conditions": ["none"],
    "pregnancy": ["none"],
    "skip_signs": ["nothing"],
    "self_harm": "no",
}


def begin() -> Interview:
    return Interview(CHECKED, started=STARTED, country="US")


def test_the_core_is_32_screens_for_the_typical_person() -> None:
    interview = begin()
    asked = walk(interview, TYPICAL)
    medicines = len(TYPICAL["medicines"]["value"])
    assert len(asked) + medicines == 32


@pytest.mark.parametrize("page", get_args(Page))
def test_every_help_page_has_an_answer_that_opens_it(page: str) -> None:
    flags = [flag for flag in QUESTIONNAIRE.flags if flag.help == page and not flag.held_back]
    assert flags
    for flag in flags:
        assert any(_opens(flag.id, dict(example)) for example in flag.fires), flag.id


def _opens(flag_id: str, said: dict[str, Any]) -> bool:
    """Whether the last answer of an example opens the page of the flag."""
    interview = begin()
    questions = [one for one in QUESTIONNAIRE.by_id if one in said]
    for question_id in questions:
        interview.edit(question_id)
        page = QUESTIONNAIRE.flag_by_id[flag_id].help
        urgent = interview.urgent_if(question_id, said[question_id])
        interview.answer(question_id, said[question_id])
        if urgent is not None and urgent.help == page and _holds(interview, flag_id):
            return True
        while interview.urgent is not None:
            interview.help_seen(interview.urgent.id)
    return False


def _holds(interview: Interview, flag_id: str) -> bool:
    return interview._state.standing.holds(QUESTIONNAIRE.flag_by_id[flag_id].when)


def test_three_who_think_about_it_and_the_one_with_yellow_eyes_is_sent_today() -> None:
    people = {
        "well": {"yellow": "no", "dark_urine": "no"},
        "quiet": {},
        "yellow": {"yellow": "yes"},
    }
    pages, first = {}, {}
    for name, signs in people.items():
        interview = begin()
        said = {"kratom_use": "thinking", "safety_now": "no"}
        said |= {"liver_signs": signs, "liver_signs_now": "yes"} if signs else {}
        pages[name] = None
        for question_id in [one for one in QUESTIONNAIRE.by_id if one in said]:
            interview.edit(question_id)
            interview.answer(question_id, said[question_id])
            pages[name] = interview.urgent.help if interview.urgent else pages[name]
        top = build(CHECKED, interview.response(), load_words(), program="0").block("top")
        assert top is not None
        first[name] = top.lines[0]
    assert pages == {"well": None, "quiet": None, "yellow": "today"}
    assert isinstance(first["well"], Notice) and isinstance(first["quiet"], Notice)
    yellow = first["yellow"]
    assert isinstance(yellow, Fact) and yellow.urgency == "today"
    assert yellow.text == "Yellow eyes or skin, past 3 months"


def test_every_topic_is_raised_by_something_that_exists() -> None:
    table = (ROOT / "docs" / "topics.md").read_text(encoding="utf-8")
    known = {
        *QUESTIONNAIRE.by_id,
        *QUESTIONNAIRE.flag_by_id,
        *QUESTIONNAIRE.prompt_by_id,
        *QUESTIONNAIRE.score_by_id,
    }
    rows = [line for line in table.splitlines() if line.startswith("|") and "`" in line]
    assert len(rows) >= 42
    for row in rows:
        ids = re.findall(r"`([a-z0-9_.]+)`", row)
        assert ids
        for one in ids:
            assert one.partition(".")[0] in known, one


def test_every_source_is_used_and_every_class_is_known() -> None:
    used = {
        name
        for piece in (*QUESTIONNAIRE.by_id.values(), *QUESTIONNAIRE.flags, *QUESTIONNAIRE.scores)
        for name in piece.sources
    }
    assert used == {source.id for source in QUESTIONNAIRE.sources}


def test_the_author_s_check_finds_nothing_but_that_nobody_has_signed() -> None:
    loaded = load_questionnaire(ROOT / "questionnaires" / "kratom.toml")
    found = check(loaded, medicines())
    assert [(finding.severity, finding.code) for finding in found] == [("warning", "unreviewed")]


def test_no_text_of_it_holds_a_dose_or_a_diagnosis() -> None:
    assert list(danger_findings(QUESTIONNAIRE)) == []


def test_nobody_has_signed_this_version() -> None:
    assert QUESTIONNAIRE.reviewed is False


def test_the_ways_out_are_taken_by_every_question() -> None:
    for question in QUESTIONNAIRE.by_id.values():
        answer = read_answer(QUESTIONNAIRE, question, {"way_out": "declined"}, "en")
        assert answer.way_out == "declined"


def test_who_declines_everything_reaches_the_sheet() -> None:
    interview = begin()
    walk(interview, {one: {"way_out": "declined"} for one in QUESTIONNAIRE.by_id})
    assert interview.current is None
    assert all(answer.way_out == "declined" for answer in interview.response().answers.values())
