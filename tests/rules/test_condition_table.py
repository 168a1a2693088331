"""Every row of the table of conditions: when it is yes, when no, when not known."""

from __future__ import annotations

from typing import Any

import pytest

from small import EVERY_TYPE, loaded, standing
from talkaid.questionnaire.conditions import parse_condition
from talkaid.rules.truth import Truth

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
SCORE = """
[[score]]
id = "sum"
title = "Sum"
sum = ["rate.p", "rate.q"]
range = [0, 4]
means = "More."
does_not_mean = "No more."
next_step = "Show it."
"""
QUESTIONNAIRE = loaded(EVERY_TYPE + SCORE).questionnaire


def asks(question: str, **operator: object) -> dict[str, object]:
    return {"question": question, **operator}


def meds(*names: str, full: bool = False, known: bool = True) -> dict[str, object]:
    items = [{"name": name, "known": known} for name in names]
    return {"medicines": {"value": items, "full_list": full}}


ROWS: list[tuple[dict[str, Any], dict[str, Any], Truth]] = [
    # is, is_any_of on choice
    (asks("one", **{"is": "a"}), {"one": "a"}, YES),
    (asks("one", **{"is": "a"}), {"one": "b"}, NO),
    (asks("one", **{"is": "a"}), {}, UNKNOWN),
    (asks("one", **{"is": "a"}), {"one": {"way_out": "declined"}}, UNKNOWN),
    (asks("one", is_any_of=["a", "b"]), {"one": "b"}, YES),
    (asks("one", is_any_of=["a"]), {"one": "b"}, NO),
    (asks("one", is_any_of=["a"]), {}, UNKNOWN),
    # on yes_no, scale, number, row
    (asks("yes", **{"is": "yes"}), {"yes": "yes"}, YES),
    (asks("yes", **{"is": "yes"}), {"yes": "no"}, NO),
    (asks("yes", **{"is": "yes"}), {"yes": {"way_out": "unknown"}}, UNKNOWN),
    (asks("line", **{"is": 6}), {"line": "6"}, YES),
    (asks("line", **{"is": 6}), {"line": 7}, NO),
    (asks("number", **{"is": 28}), {"number": "28"}, YES),
    (asks("number", is_any_of=[1, 28]), {"number": "28.0"}, YES),
    (asks("rate", row="p", **{"is": "often"}), {"rate": {"p": "often"}}, YES),
    (asks("rate", row="p", **{"is": "often"}), {"rate": {"p": "never"}}, NO),
    (asks("rate", row="p", **{"is": "often"}), {"rate": {"q": "never"}}, UNKNOWN),
    (asks("rate", row="p", **{"is": "often"}), {"rate": {"p": "declined"}}, UNKNOWN),
    # is_not, is_none_of
    (asks("one", is_not="a"), {"one": "b"}, YES),
    (asks("one", is_not="a"), {"one": "a"}, NO),
    (asks("one", is_not="a"), {}, UNKNOWN),
    (asks("one", is_none_of=["a"]), {"one": "b"}, YES),
    (asks("one", is_none_of=["a", "b"]), {"one": "b"}, NO),
    (asks("one", is_none_of=["a"]), {"one": {"way_out": "unknown"}}, UNKNOWN),
    # includes
    (asks("some", includes="a"), {"some": ["a", "b"]}, YES),
    (asks("some", includes="a"), {"some": ["b"]}, NO),
    (asks("some", includes="a"), {}, UNKNOWN),
    (asks("some", includes_any=["a", "b"]), {"some": ["b"]}, YES),
    (asks("some", includes_any=["a"]), {"some": ["b"]}, NO),
    (asks("some", includes_any=["a"]), {}, UNKNOWN),
    (asks("some", includes_all=["a", "b"]), {"some": ["a", "b"]}, YES),
    (asks("some", includes_all=["a", "b"]), {"some": ["b"]}, NO),
    (asks("some", includes_all=["a"]), {}, UNKNOWN),
    (asks("some", includes_none=["a"]), {"some": ["b"]}, YES),
    (asks("some", includes_none=["a", "b"]), {"some": ["b"]}, NO),
    (asks("some", includes_none=["a"]), {"some": {"way_out": "declined"}}, UNKNOWN),
    # rows
    (asks("signs", yes_to="x"), {"signs": {"x": "yes"}}, YES),
    (asks("signs", yes_to="x"), {"signs": {"x": "no"}}, NO),
    (asks("signs", yes_to="x"), {"signs": {"x": "unknown"}}, UNKNOWN),
    (asks("signs", yes_to="x"), {"signs": {"y": "yes"}}, UNKNOWN),
    (asks("signs", yes_to="x"), {}, UNKNOWN),
    (asks("signs", yes_to_any=["x", "y"]), {"signs": {"x": "yes"}}, YES),
    (asks("signs", yes_to_any=["x", "y"]), {"signs": {"x": "no", "y": "no"}}, NO),
    (asks("signs", yes_to_any=["x", "y"]), {"signs": {"x": "no"}}, UNKNOWN),
    (asks("signs", yes_to_all=["x", "y"]), {"signs": {"x": "yes", "y": "yes"}}, YES),
    (asks("signs", yes_to_all=["x", "y"]), {"signs": {"x": "no"}}, NO),
    (asks("signs", yes_to_all=["x", "y"]), {"signs": {"x": "yes", "y": "declined"}}, UNKNOWN),
    (asks("signs", no_to="x"), {"signs": {"x": "no"}}, YES),
    (asks("signs", no_to="x"), {"signs": {"x": "yes"}}, NO),
    (asks("signs", no_to="x"), {"signs": {"x": "declined"}}, UNKNOWN),
    (asks("signs", no_to_any=["x", "y"]), {"signs": {"y": "no"}}, YES),
    (asks("signs", no_to_any=["x", "y"]), {"signs": {"x": "yes", "y": "yes"}}, NO),
    (asks("signs", no_to_any=["x", "y"]), {"signs": {"x": "yes"}}, UNKNOWN),
    (asks("signs", no_to_all=["x", "y"]), {"signs": {"x": "no", "y": "no"}}, YES),
    (asks("signs", no_to_all=["x", "y"]), {"signs": {"x": "yes"}}, NO),
    (asks("signs", no_to_all=["x", "y"]), {"signs": {"x": "no"}}, UNKNOWN),
    # comparing
    (asks("number", at_least=20), {"number": "20"}, YES),
    (asks("number", at_least=20), {"number": "19"}, NO),
    (asks("number", at_least=20), {}, UNKNOWN),
    (asks("number", at_most=4), {"number": 4}, YES),
    (asks("number", at_most=4), {"number": 5}, NO),
    (asks("line", more_than=5), {"line": 6}, YES),
    (asks("line", more_than=5), {"line": 5}, NO),
    (asks("line", less_than=5), {"line": 4}, YES),
    (asks("line", less_than=5), {"line": 5}, NO),
    (asks("line", less_than=5), {"line": {"way_out": "declined"}}, UNKNOWN),
    (asks("rate", row="p", at_least=2), {"rate": {"p": "often"}}, YES),
    (asks("rate", row="p", at_least=2), {"rate": {"p": "never"}}, NO),
    (asks("rate", row="p", at_least=2), {"rate": {"p": "unknown"}}, UNKNOWN),
    ({"score": "sum", "at_least": 2}, {"rate": {"p": "often", "q": "never"}}, YES),
    ({"score": "sum", "at_least": 3}, {"rate": {"p": "often", "q": "never"}}, NO),
    ({"score": "sum", "at_least": 2}, {"rate": {"p": "often"}}, UNKNOWN),
    # takes_class
    (asks("medicines", takes_class="opioid"), meds("OxyContin"), YES),
    (asks("medicines", takes_class="opioid"), meds("Zyrtec", full=True), NO),
    (asks("medicines", takes_class="opioid"), meds("Zyrtec"), UNKNOWN),
    (asks("medicines", takes_class="opioid"), meds("blue thing", full=True), UNKNOWN),
    (asks("medicines", takes_class="opioid"), meds("Zyrtec", full=True, known=False), UNKNOWN),
    (asks("medicines", takes_class="opioid"), meds(full=True), NO),
    (asks("medicines", takes_class="opioid"), {}, UNKNOWN),
    # answered and way_out are never unknown
    (asks("one", answered=True), {"one": "a"}, YES),
    (asks("one", answered=True), {}, NO),
    (asks("one", answered=False), {}, YES),
    (asks("one", answered=False), {"one": "a"}, NO),
    (asks("one", answered=True), {"one": {"way_out": "declined"}}, NO),
    (asks("one", way_out="declined"), {"one": {"way_out": "declined"}}, YES),
    (asks("one", way_out="declined"), {"one": {"way_out": "unknown"}}, NO),
    (asks("one", way_out="declined"), {}, NO),
    # not, all, any
    ({"not": asks("signs", yes_to="x")}, {"signs": {"x": "no"}}, YES),
    ({"not": asks("signs", yes_to="x")}, {}, UNKNOWN),
    ({"all": [asks("one", **{"is": "a"}), asks("yes", **{"is": "yes"})]}, {"one": "b"}, NO),
    ({"all": [asks("one", **{"is": "a"}), asks("yes", **{"is": "yes"})]}, {"one": "a"}, UNKNOWN),
    ({"any": [asks("one", **{"is": "a"}), asks("yes", **{"is": "yes"})]}, {"one": "a"}, YES),
    ({"any": [asks("one", **{"is": "a"}), asks("yes", **{"is": "yes"})]}, {"one": "b"}, UNKNOWN),
]


@pytest.mark.parametrize(("raw", "said", "expected"), ROWS, ids=[str(row[:2]) for row in ROWS])
def test_a_row_of_the_table(raw: dict[str, Any], said: dict[str, Any], expected: Truth) -> None:
    assert standing(QUESTIONNAIRE, said).truth(parse_condition(raw)) is expected


@pytest.mark.parametrize(
    ("country", "expected"), [("US", YES), ("CA", NO), (None, UNKNOWN)], ids=str
)
def test_the_country(country: str | None, expected: Truth) -> None:
    assert (
        standing(QUESTIONNAIRE, {}, country).truth(parse_condition({"country": "US"})) is expected
    )
