"""Every rule can be said: each operator, names, groups, scores, the country, and each turned."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from check.any_rules import MEDICINES, conditions, said_to
from small import EVERY_TYPE, answers_in, loaded, small_medicines, standing
from talkaid.language.words import load_words
from talkaid.questionnaire.conditions import Not, parse_condition
from talkaid.rules.sentences import Clauses
from talkaid.rules.standing import Standing
from talkaid.rules.turned import turned

MORE = """
[[score]]
id = "sum"
title = "PHQ"
sum = ["rate.p", "rate.q"]
range = [0, 4]
means = "More."
does_not_mean = "No more."
next_step = "Show it."

[condition]
one_a = { question = "one", is = "a" }
takes_two.any = ["one_a", { question = "yes", is = "yes" }]
"""
QUESTIONNAIRE = loaded(EVERY_TYPE + MORE).questionnaire
WORDS = load_words("en")


def look(question: str, **operator: Any) -> dict[str, Any]:
    return {"question": question, **{key.rstrip("_"): to for key, to in operator.items()}}


def said(raw: object) -> str:
    return Clauses(QUESTIONNAIRE, WORDS, small_medicines()).of(parse_condition(raw))


SENTENCES: list[tuple[object, str]] = [
    (look("one", is_="a"), "you answered “The a” to “One”"),
    (look("one", is_any_of=["a", "b"]), "you answered “The a” or “The b” to “One”"),
    (look("one", is_not="a"), "you answered the question “One”, but not with “The a”"),
    (look("one", is_none_of=["a"]), "you answered the question “One”, but not with “The a”"),
    (look("yes", is_="yes"), "you answered yes to “So”"),
    (look("yes", is_not="yes"), "you answered no to “So”"),
    (look("number", is_=4), "your answer to “Days” is 4 days"),
    (look("number", is_not=4), "your answer to “Days” is a number, but not 4 days"),
    (look("number", at_least=4.5), "your answer to “Days” is 4.5 days or more"),
    (look("line", at_most=4), "your answer to “Line” is 4 or less"),
    (look("line", more_than=4), "your answer to “Line” is more than 4"),
    (look("line", less_than=4), "your answer to “Line” is less than 4"),
    (look("rate", row="p", is_="often"), "you answered “Often” to “The p”, in “Rate”"),
    (look("rate", row="p", at_least=2), "your answer to “The p”, in “Rate” counts 2 or more"),
    (look("some", includes="a"), "you chose “The a” in “Some”"),
    (look("some", includes_any=["a", "b"]), "you chose “The a” or “The b” in “Some”"),
    (look("some", includes_all=["a", "b"]), "you chose “The a” and “The b” in “Some”"),
    (
        look("some", includes_none=["a", "b"]),
        "you answered the question “Some”, but did not choose “The a” or “The b”",
    ),
    (look("signs", yes_to="x"), "you answered yes to “x sign”, in “Signs”"),
    (
        look("signs", yes_to_any=["x", "y", "z"]),
        "you answered yes to “x sign”, to “y sign” or to “z sign”, in “Signs”",
    ),
    (
        look("signs", no_to_all=["x", "y"]),
        "you answered no to “x sign” and to “y sign”, in “Signs”",
    ),
    (
        look("medicines", takes_class="opioid"),
        "there is a medicine of this kind in “Medicines”: opioid medicine",
    ),
    (look("text", answered=True), "you answered the question “Else”"),
    (look("text", answered=False), "there is no answer to “Else”"),
    (look("one", way_out="declined"), "you said “I would rather not say” to “One”"),
    ({"score": "sum", "at_least": 3}, "the score PHQ is 3 or more"),
    ({"country": "US"}, "the country is US"),
    ("one_a", "you answered “The a” to “One”"),
    ("takes_two", "this holds: takes two"),
    ({"not": "takes_two"}, "this does not hold: takes two"),
    ({"not": "one_a"}, "you answered the question “One”, but not with “The a”"),
    (
        {"not": look("signs", yes_to_any=["x", "y"])},
        "you answered no to “x sign” and to “y sign”, in “Signs”",
    ),
    (
        {"not": look("some", includes_all=["a", "b"])},
        "you answered the question “Some”, but did not choose all of these: “The a” and “The b”",
    ),
    (
        {"not": look("medicines", takes_class="opioid")},
        "your full list in “Medicines” has no medicine of this kind: opioid medicine",
    ),
    (
        {"not": look("one", way_out="declined")},
        "you did not say “I would rather not say” to “One”",
    ),
    ({"not": {"country": "US"}}, "the country is known and is not US"),
    ({"not": {"score": "sum", "at_least": 3}}, "the score PHQ is less than 3"),
    (
        {"all": ["one_a", {"any": [look("yes", is_="yes"), look("text", answered=True)]}]},
        "you answered “The a” to “One”,"
        " and (you answered yes to “So”, or you answered the question “Else”)",
    ),
    (
        {"not": {"all": ["one_a", look("yes", is_="yes")]}},
        "you answered the question “One”, but not with “The a”, or you answered no to “So”",
    ),
]


@pytest.mark.parametrize(("raw", "sentence"), SENTENCES, ids=[one[1] for one in SENTENCES])
def test_a_condition_in_words(raw: object, sentence: str) -> None:
    assert said(raw) == sentence


KINDS = {question.id: question.type for question in QUESTIONNAIRE.by_id.values()}
LOOKED_AT = {"one": "choice", "yes": "yes_no", "line": "scale", "number": "number", "text": "text"}


@given(conditions(LOOKED_AT, ["takes_two", {"country": "US"}]))
def test_every_condition_is_a_clause_without_gaps(raw: Any) -> None:
    clause = said(raw)
    assert clause.strip() == clause
    assert not clause.endswith((".", ","))
    assert not re.search(r"[{}_]", clause)
    assert clause.count("(") == clause.count(")")


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        name: st.sampled_from([*said_to(QUESTIONNAIRE.by_id[name]), {"way_out": "declined"}])
        for name in ("one", "yes", "line", "number")
    },
)


@settings(max_examples=300)
@given(conditions(LOOKED_AT, ["takes_two", {"country": "US"}]), ANSWERS)
def test_a_condition_turned_round_is_yes_where_it_was_no(raw: Any, answers: Any) -> None:
    condition = parse_condition(raw)
    here = Standing(QUESTIONNAIRE, answers_in(QUESTIONNAIRE, answers), MEDICINES, "US")
    assert here.truth(turned(condition)) is here.truth(Not(condition))


@given(st.sampled_from(SENTENCES), st.sampled_from(["US", "CA", None]))
def test_each_look_turned_round_is_yes_where_it_was_no(
    case: tuple[object, str], country: str | None
) -> None:
    condition = parse_condition(case[0])
    for answers in ({}, {"signs": {"x": "yes", "y": "no"}}, {"some": ["a"]}, {"some": ["a", "b"]}):
        here = standing(QUESTIONNAIRE, answers, country)
        assert here.truth(turned(condition)) is here.truth(Not(condition))
