"""One defect a case: the right code, at the right place, with the right name suggested."""

from __future__ import annotations

import pytest

from small import EVERY_TYPE, HEAD, checked, loaded, small_lines, small_medicines
from talkaid.check.passed import CheckedQuestionnaire, check, passed
from talkaid.errors import ContentFault, Finding

FLAG = """
[[flag]]
id = "f"
urgency = "soon"
when = { question = "one", is = "a" }
say = "The a was chosen"
fires = [{ one = "a" }]
quiet = [{ one = "b" }]
"""


def findings(body: str, head: str = HEAD) -> tuple[Finding, ...]:
    try:
        return check(loaded(body, head), small_medicines())
    except ContentFault as fault:
        return fault.findings


def decisive(body: str) -> tuple[Finding, ...]:
    """What keeps the questionnaire from a patient."""
    with pytest.raises(ContentFault) as told:
        passed(loaded(body), small_medicines(), small_lines())
    return told.value.findings


def shown(body: str) -> str:
    return HEAD + body


CASES = {
    "unknown key": ('short = "One"', 'shrt = "One"', "unknown-key", "shrt", "short"),
    "unknown type": ('type = "choice"\n', 'type = "choise"\n', "unknown-type", "choise", "choice"),
    "missing why": (
        'ask = "Which one?"\nwhy = "To know."',
        'ask = "Which one?"',
        "missing-key",
        "",
        "",
    ),
    "bad id": ('id = "yes"', 'id = "Yes"', "bad-id", "Yes", ""),
    "reserved id": ('id = "yes"', 'id = "unknown"', "reserved-id", "unknown", ""),
    "same id twice": ('id = "yes"', 'id = "some"', "same-id", "some", ""),
    "same option twice": (
        '{ id = "b", label = "The b", means_no = true }',
        '{ id = "a", label = "The b", means_no = true }',
        "same-id",
        "a",
        "",
    ),
    "unknown block": ('block = "main"', 'block = "mian"', "unknown-block", "mian", "main"),
    "unknown class": ('class = "opioid"', 'class = "opiod"', "unknown-class", "opiod", "opioid"),
    "a range upside down": ("range = [0, 30]", "range = [30, 0]", "range", "[30, 0]", ""),
    "a scale and options": (
        'rows = [{ id = "p"',
        'range = [0, 10]\nrows = [{ id = "p"',
        "scale-or-options",
        "",
        "",
    ),
    "a wrong kind of value": ('ask = "Is it so?"', "ask = 5", "text-expected", "5", ""),
    "yes in place of true": ("long = true", 'long = "yes"', "true-or-false", '"yes"', ""),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_defect_in_a_question(case: tuple[str, str, str, str, str]) -> None:
    right, wrong, code, at, near = case
    assert EVERY_TYPE.count(right) >= 1
    body = EVERY_TYPE.replace(right, wrong, 1)
    (finding,) = [one for one in findings(body) if one.code == code]
    assert finding.values.get("near", "") == near
    assert finding.line is not None and finding.column is not None
    line = shown(body).splitlines()[finding.line - 1]
    assert at in line[finding.column - 1 :]


FLAGS = {
    "unknown question": ('question = "one"', 'question = "oen"', "unknown-question", "oen", "one"),
    "unknown option": ('is = "a"', 'is = "c"', "unknown-option", "c", ""),
    "unknown operator": ('is = "a"', 'iss = "a"', "unknown-operator", '"a"', "is"),
    "operator does not fit": ('is = "a"', 'yes_to = "a"', "operator-does-not-fit", '"a"', ""),
    "two operators": ('is = "a"', 'is = "a", is_not = "b"', "one-operator", "", ""),
    "two heads": ('question = "one"', 'country = "US", question = "one"', "condition-form", "", ""),
    "neither say nor ask": ('say = "The a was chosen"\n', "", "say-or-ask", "", ""),
    "say at visit": ('urgency = "soon"', 'urgency = "visit"', "say-at-visit", "", ""),
    "help at soon": (
        'urgency = "soon"',
        'urgency = "soon"\nhelp = "today"',
        "help-not-urgent",
        "",
        "",
    ),
    "unknown urgency": ('urgency = "soon"', 'urgency = "son"', "unknown-value", "son", "soon"),
    "placeholder of words": ("The a was chosen", "Said {text}", "not-a-placeholder", "", ""),
    "unknown placeholder": ("The a was chosen", "Said {lien}", "unknown-question", "", "line"),
    "fires on nothing": (
        'fires = [{ one = "a" }]',
        'fires = [{ one = "b" }]',
        "example-does-not-fire",
        "",
        "",
    ),
    "not quiet": (
        'quiet = [{ one = "b" }]',
        'quiet = [{ one = "a" }]',
        "example-is-not-quiet",
        "",
        "",
    ),
    "no example": ('quiet = [{ one = "b" }]\n', "", "no-example", "", ""),
    "example of a wrong answer": (
        'fires = [{ one = "a" }]',
        'fires = [{ one = "z" }]',
        "example-answer",
        "z",
        "",
    ),
    "example of no question": (
        'fires = [{ one = "a" }]',
        'fires = [{ on = "a" }]',
        "unknown-question",
        "a",
        "one",
    ),
}


@pytest.mark.parametrize("case", FLAGS.values(), ids=FLAGS)
def test_a_defect_in_a_flag(case: tuple[str, str, str, str, str]) -> None:
    right, wrong, code, at, near = case
    assert FLAG.count(right) == 1
    body = EVERY_TYPE + FLAG.replace(right, wrong)
    found = findings(body)
    (finding,) = [one for one in found if one.code == code]
    assert finding.values.get("near", "") == near
    assert finding.line is not None and finding.column is not None
    assert at in shown(body).splitlines()[finding.line - 1]


def test_a_condition_looks_only_at_earlier_questions() -> None:
    body = EVERY_TYPE.replace(
        'short = "One"', 'short = "One"\nshow_when = { question = "yes", is = "yes" }'
    )
    (finding,) = decisive(body)
    assert (finding.code, finding.values["id"]) == ("later-question", "yes")


def test_named_conditions_may_not_lead_to_themselves() -> None:
    named = '\n[condition]\na = "b"\nb = { any = ["a", { question = "one", is = "a" }] }\n'
    assert {finding.code for finding in decisive(EVERY_TYPE + named)} == {"cycle"}


def test_a_private_part_needs_its_notice() -> None:
    body = EVERY_TYPE.replace('title = "All kinds"', 'title = "All kinds"\nprivate = true')
    assert [finding.code for finding in decisive(body)] == ["no-notice"]


def test_a_sound_questionnaire_passes_and_only_the_check_makes_one() -> None:
    good = checked(EVERY_TYPE + FLAG)
    assert isinstance(good, CheckedQuestionnaire)
    with pytest.raises(TypeError):
        CheckedQuestionnaire(good.questionnaire, small_medicines(), small_lines(), object())


def test_one_with_errors_does_not_pass() -> None:
    with pytest.raises(ContentFault) as told:
        passed(
            loaded(EVERY_TYPE.replace('block = "main"', 'block = "mian"')),
            small_medicines(),
            small_lines(),
        )
    assert [finding.code for finding in told.value.findings] == ["unknown-block"]
