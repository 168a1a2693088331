from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from small import EVERY_TYPE, loaded
from talkaid.answers.response_json import read_response, write_response
from talkaid.errors import ContentFault, FileError

QUESTIONNAIRE = loaded(EVERY_TYPE).questionnaire
ANSWERS: dict[str, Any] = {
    "one": "a",
    "some": {"value": ["b", "other"], "write_in": {"other": "Mine"}, "off_sheet": True},
    "yes": {"way_out": "unknown"},
    "signs": {"x": "yes", "y": "declined"},
    "line": 6,
    "rate": {"p": "often"},
    "number": "28",
    "amount": {"number": "1", "measure": "spoons", "varies": True},
    "when": {"value": "otoño de 2023", "language": "es"},
    "text": "Two\nlines",
    "medicines": {"value": [{"name": "the small white one", "known": False}], "full_list": False},
    "picks": [{"prompt": "tests"}, {"own": "Why?"}],
}


def response(**changes: Any) -> str:
    data = {
        "talkaid": 1,
        "questionnaire": {"id": "small", "version": "1"},
        "language": "en",
        "country": "US",
        "started": "2026-11-21T10:02:00-05:00",
        "finished": None,
        "answers": ANSWERS,
        "left_blank": ["note"],
    }
    return json.dumps({**data, **changes}, ensure_ascii=False, indent=1)


def codes(text: str) -> list[tuple[str, int | None]]:
    with pytest.raises(ContentFault) as told:
        read_response(text, "r.json", QUESTIONNAIRE)
    return [(finding.code, finding.line) for finding in told.value.findings]


def test_reading_and_writing_are_each_other_s_way_back() -> None:
    first = read_response(response(), "r.json", QUESTIONNAIRE)
    again = read_response(write_response(first), "r.json", QUESTIONNAIRE)
    assert again == first
    assert json.loads(write_response(first))["answers"] == ANSWERS


def test_all_faults_are_told_at_once_each_with_its_line() -> None:
    wrong = {
        **ANSWERS,
        "one": "c",
        "number": "45",
        "nothing": "x",
        "signs": {"x": "maybe", "w": "yes"},
    }
    text = response(answers=wrong, started="yesterday", extra=1)
    found = codes(text)
    assert sorted(code for code, _ in found) == sorted(
        ["unknown-key", "time-expected", "unknown-question", "answer", "answer", "answer", "answer"]
    )
    lines = text.splitlines()
    for code, line in found:
        assert line is not None
        if code == "unknown-question":
            assert "nothing" in lines[line - 1]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"talkaid": 2}, "response-form"),
        ({"questionnaire": {"id": "other", "version": "1"}}, "other-questionnaire"),
        ({"questionnaire": {"id": "small", "version": "0"}}, "other-version"),
        ({"questionnaire": "small"}, "response-questionnaire"),
        ({"language": 5}, "short-code"),
        ({"started": "2026-11-21T10:02:00"}, "time-expected"),
        ({"answers": []}, "table-expected"),
        ({"left_blank": ["nobody"]}, "unknown-question"),
    ],
)
def test_what_is_wrong_beside_the_answers(changes: dict[str, Any], code: str) -> None:
    assert [found for found, _ in codes(response(**changes))] == [code]


@pytest.mark.parametrize(
    ("question", "raw", "code"),
    [
        ("one", ["a"], "unknown-option"),
        ("one", {"way_out": "in_person"}, "unknown-way-out"),
        ("some", ["none", "a"], "alone"),
        ("some", {"value": ["a"], "write_in": {"a": "x"}}, "unknown-option"),
        ("yes", True, "yes-or-no"),
        ("signs", {}, "rows-expected"),
        ("line", 11, "out-of-range"),
        ("line", "a lot", "number-expected"),
        ("number", {"value": 3, "way_out": "declined"}, "value-or-way-out"),
        ("amount", {"spoon": "1"}, "unknown-key"),
        ("amount", {}, "amount-expected"),
        ("when", "", "empty"),
        ("text", "x" * 401, "too-long"),
        ("text", {"value": "x", "full_list": True}, "full-list"),
        ("medicines", [{"name": "a" * 61}], "too-long"),
        ("medicines", [{"for": "pain"}], "medicine-name"),
        ("picks", [{"flag": "no_such"}], "unknown-flag"),
        ("picks", [{"own": ""}], "empty"),
    ],
)
def test_what_is_wrong_in_an_answer(question: str, raw: object, code: str) -> None:
    with pytest.raises(ContentFault) as told:
        read_response(response(answers={question: raw}), "r.json", QUESTIONNAIRE)
    (finding,) = told.value.findings
    assert finding.says.removesuffix("-near") == f"error.{code}"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from([*QUESTIONNAIRE.by_id, "other"]), json_values, max_size=5))
def test_whatever_stands_there_is_read_or_told(answers: dict[str, Any]) -> None:
    try:
        found = read_response(response(answers=answers), "r.json", QUESTIONNAIRE)
    except FileError as error:
        assert error.findings
    else:
        again = read_response(write_response(found), "r.json", QUESTIONNAIRE)
        assert again == found
