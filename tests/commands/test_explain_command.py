"""`talkaid explain`: every rule as a sentence, and the path of one response."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commands.running import DANA, PEOPLE, ROOT, run, told
from patients import patients
from small import STARTED, answers_in
from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.response_json import read_response
from talkaid.check.opening import open_bundled
from talkaid.commands.explain_path import path_lines
from talkaid.commands.explain_rules import rule_lines
from talkaid.language.words import load_words
from talkaid.rules.flags import holding
from talkaid.rules.paper import on_paper, paper_flags
from talkaid.rules.standing import Standing

KRATOM = str(ROOT / "questionnaires" / "kratom.toml")
CHECKED = open_bundled()
QUESTIONNAIRE = CHECKED.questionnaire
WORDS = load_words("en")


def test_each_question_and_each_flag_has_its_rule() -> None:
    done = run("explain", KRATOM)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode()
    for question in QUESTIONNAIRE.by_id.values():
        assert f"  {question.id}: {question.name}\n    " in text
    for flag in QUESTIONNAIRE.flags:
        assert f"  {flag.id} ({flag.urgency}): " in text
    rule = "    Asked if you answered yes to “Any emergency sign right now”.\n"
    assert f"  safety_now_signs: Now or in the past day\n{rule}" in text


def test_the_rules_are_told_without_a_gap() -> None:
    lines = list(rule_lines(CHECKED, WORDS))
    ruled = [line for line in lines if line.startswith("    ")]
    assert len(ruled) >= len(QUESTIONNAIRE.by_id) + len(QUESTIONNAIRE.flags)
    assert all(line.endswith((".", "source")) for line in ruled)


def test_of_a_clinic_s_own_questions_only_theirs_are_told(tmp_path: Path) -> None:
    head = 'kind = "overlay"\nid = "central"\nextends = "kratom"\nclinic = "Central Clinic"\n'
    body = 'id = "naps"\ntype = "yes_no"\nask = "Do you sleep in the day?"\nwhy = "It helps."\n'
    rule = 'after = "first_use"\nshow_when = { question = "kratom_use", is = "now" }\n'
    own = tmp_path / "own.toml"
    own.write_text(f'{head}language = "en"\n[[question]]\n{body}{rule}', encoding="utf-8")
    lines = run("explain", str(own)).stdout.decode().splitlines()
    assert lines[2:4] == [
        "Part 3 of 7: What you use and how",
        "  central.naps: Do you sleep in the day?",
    ]
    assert lines[4].startswith("    Asked if you answered “I use kratom or 7-OH now”")
    assert len(lines) == 5


def test_the_path_of_a_response() -> None:
    done = run("explain", KRATOM, DANA)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode()
    asked = "    Asked, because you answered yes to “dark urine”, in “Past 3 months”.\n"
    assert f"  There now: Yes\n{asked}" in text
    skipped = "    Because you answered no to “Any emergency sign right now”.\n"
    assert f"  (not asked) Now or in the past day\n{skipped}" in text
    assert "  liver_today (today): Dark urine, past 3 months\n    Because you answered yes" in text


def test_the_path_of_a_response_from_standard_input() -> None:
    given_ = Path(DANA).read_bytes()
    assert run("explain", KRATOM, "-", given=given_).stdout == run("explain", KRATOM, DANA).stdout


@pytest.mark.parametrize("person", sorted(PEOPLE.glob("*.json")), ids=lambda path: path.stem)
def test_a_flag_is_told_when_it_may_stand_on_the_sheet_and_only_then(person: Path) -> None:
    said = read_response(person.read_text(encoding="utf-8"), person.name, QUESTIONNAIRE)
    standing = Standing(QUESTIONNAIRE, said.answers, CHECKED.medicines, said.country)
    lines = list(path_lines(CHECKED, said, WORDS))
    heading = WORDS("explain.flags_that_hold")
    after = lines[lines.index(heading) :] if heading in lines else []
    flags = [line.split()[0] for line in after if re.match("  [a-z]", line)]
    assert flags == [flag.id for flag in paper_flags(on_paper(standing))]


def response(raw: dict[str, Any]) -> QuestionnaireResponse:
    answers = answers_in(QUESTIONNAIRE, raw)
    return QuestionnaireResponse("kratom", QUESTIONNAIRE.version, "en", STARTED, answers, "US")


few = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@few
@given(patients(CHECKED))
def test_every_path_is_told_and_every_line_of_it_has_its_why(raw: dict[str, Any]) -> None:
    lines = list(path_lines(CHECKED, response(raw), WORDS))
    standing = Standing(QUESTIONNAIRE, answers_in(QUESTIONNAIRE, raw), CHECKED.medicines, "US")
    text = "\n".join(lines)
    assert "ecause ." not in text
    shown = {flag.id for flag in paper_flags(on_paper(standing))}
    assert all(f"  {flag_id} (" in text for flag_id in shown)
    hidden = {flag.id for flag in holding(standing)} - shown
    assert not any(f"  {flag_id} (" in text for flag_id in hidden)


@few
@given(patients(CHECKED), st.sampled_from(["anything_else", "brand", "pain_where"]))
def test_what_is_kept_off_the_sheet_is_not_told(raw: dict[str, Any], secret: str) -> None:
    canary = "zq7canary"
    hidden = {**raw, secret: {"value": canary, "off_sheet": True}}
    text = "\n".join(path_lines(CHECKED, response(hidden), WORDS))
    assert canary not in text
    name = QUESTIONNAIRE.by_id[secret].name
    assert f"  {name}: " not in text
    assert "Kept off the sheet, and so not here: " in text


def test_what_hangs_on_a_kept_answer_is_not_told() -> None:
    raw = {
        "kratom_use": "now",
        "pregnancy": {"value": ["pregnant"], "off_sheet": True},
        "pregnancy_weeks": "20",
        "my_questions": [{"flag": "pregnant_uses"}, {"own": "Mine?"}],
    }
    text = "\n".join(path_lines(CHECKED, response(raw), WORDS)).casefold()
    private = QUESTIONNAIRE.by_id["pregnancy_weeks"].name.casefold()
    assert private not in text
    assert "pregnan" not in text.replace("in pregnancy", "")
    assert "mine?" in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["explain"], "For help, type: talkaid explain --help"),
        (["explain", "nowhere.toml"], "nowhere.toml: error: not-found"),
        (["explain", KRATOM, "nowhere.json"], "nowhere.json: error: not-found"),
        (["explain", KRATOM, KRATOM], "error: not-json"),
    ],
    ids=["nothing", "no questionnaire", "no response", "a response that is none"],
)
def test_what_cannot_be_explained_ends_with_2(arguments: list[str], says: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert says in told(done)
