"""Why a condition comes out as it does: the very answers that decide it, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from check.any_rules import conditions
from small import EVERY_TYPE, loaded, standing
from talkaid.language.words import load_words
from talkaid.questionnaire.conditions import parse_condition
from talkaid.rules.reasons import reasons
from talkaid.rules.truth import Truth

MORE = """
[[section]]
id = "more"
title = "More"
block = "main"

[[section.question]]
id = "later"
type = "yes_no"
ask = "Still?"
why = "To know."
short = "Still"
show_when = { question = "yes", is = "yes" }

[[score]]
id = "sum"
title = "PHQ"
sum = ["rate.p", "rate.q"]
range = [0, 4]
means = "More."
does_not_mean = "No more."
next_step = "Show it."

[condition]
either.any = [{ question = "one", is = "a" }, { question = "yes", is = "yes" }]
"""
QUESTIONNAIRE = loaded(EVERY_TYPE + MORE).questionnaire
WORDS = load_words("en")


def look(question: str, **operator: Any) -> dict[str, Any]:
    return {"question": question, **{key.rstrip("_"): to for key, to in operator.items()}}


def why(raw: object, said: dict[str, Any], country: str | None = None) -> tuple[str, ...]:
    return reasons(standing(QUESTIONNAIRE, said, country), parse_condition(raw), WORDS)


ANY_SIGN = look("signs", yes_to_any=["x", "y", "z"])
OPIOID = look("medicines", takes_class="opioid")
BOTH = {"all": [look("one", is_="a"), look("yes", is_="yes")]}
SCORE = {"score": "sum", "at_least": 2}


def listed(*names: str, full: bool = True) -> dict[str, Any]:
    return {"medicines": {"value": [{"name": name} for name in names], "full_list": full}}


CASES: list[tuple[object, dict[str, Any], tuple[str, ...]]] = [
    (look("one", is_any_of=["a", "b"]), {"one": "b"}, ("you answered “The b” to “One”",)),
    (look("one", is_="a"), {"one": "b"}, ("you answered “The b” to “One”",)),
    (look("one", is_="a"), {}, ("there is no answer to “One”",)),
    (look("one", is_="a"), {"one": {"way_out": "declined"}}, ("there is no answer to “One”",)),
    (look("number", at_least=4), {"number": "12"}, ("your answer to “Days” is 12 days",)),
    (look("number", at_least=14), {"number": "12"}, ("your answer to “Days” is 12 days",)),
    (ANY_SIGN, {"signs": {"x": "no", "y": "yes"}}, ("you answered yes to “y sign”, in “Signs”",)),
    (
        ANY_SIGN,
        {"signs": {"x": "no", "y": "no", "z": "unknown"}},
        ("there is no answer to “z sign”, in “Signs”",),
    ),
    (
        look("rate", row="p", at_least=2),
        {"rate": {"p": "never"}},
        ("you answered “Never” to “The p”, in “Rate”",),
    ),
    (look("some", includes_any=["a", "b"]), {"some": ["b"]}, ("you chose “The b” in “Some”",)),
    (OPIOID, listed("OxyContin"), ("there is OxyContin on your list (opioid medicine)",)),
    (
        OPIOID,
        listed("Zyrtec"),
        ("your full list in “Medicines” has no medicine of this kind: opioid medicine",),
    ),
    (
        OPIOID,
        listed("Zyrtec", full=False),
        ("the list in “Medicines” does not settle whether it has this kind: opioid medicine",),
    ),
    (BOTH, {"one": "a", "yes": "no"}, ("you answered no to “So”",)),
    (BOTH, {"one": "a"}, ("there is no answer to “So”",)),
    ({"any": BOTH["all"]}, {"yes": "yes"}, ("you answered yes to “So”",)),
    (
        {"not": "either"},
        {"one": "b", "yes": "no"},
        ("you answered “The b” to “One”", "you answered no to “So”"),
    ),
    (look("later", is_="yes"), {"yes": "no"}, ("“Still” was not asked",)),
    (look("later", answered=False), {"yes": "no"}, ("“Still” was not asked",)),
    (look("later", answered=False), {"yes": "yes"}, ("there is no answer to “Still”",)),
    (SCORE, {"rate": {"p": "often", "q": "never"}}, ("the score PHQ is 2",)),
    (SCORE, {"rate": {"p": "often"}}, ("the score PHQ is not complete",)),
]


@pytest.mark.parametrize(("raw", "said", "clauses"), CASES, ids=[str(one[:2]) for one in CASES])
def test_the_answer_that_decides(
    raw: object, said: dict[str, Any], clauses: tuple[str, ...]
) -> None:
    assert why(raw, said) == clauses


@pytest.mark.parametrize(
    ("country", "clause"),
    [("US", "the country is US"), ("CA", "the country is CA"), (None, "the country is not known")],
)
def test_the_country_decides(country: str | None, clause: str) -> None:
    assert why({"country": "US"}, {}, country) == (clause,)


SAID = st.fixed_dictionaries(
    {},
    optional={
        "one": st.sampled_from(["a", "b", {"way_out": "unknown"}]),
        "yes": st.sampled_from(["yes", "no"]),
        "number": st.sampled_from([0, "0.5", 2, {"way_out": "declined"}]),
        "text": st.just("words"),
    },
)
LOOKED_AT = {"one": "choice", "yes": "yes_no", "number": "number", "text": "text"}


@settings(max_examples=300)
@given(conditions(LOOKED_AT, ["either", {"country": "US"}]), SAID, st.sampled_from(["US", None]))
def test_there_is_always_a_reason_and_it_is_enough(
    raw: Any, said: dict[str, Any], country: str | None
) -> None:
    """Answers to what no reason names can be taken away, and the outcome stays."""
    found = why(raw, said, country)
    assert found
    told = " ".join(found)
    names = {"one": "One", "yes": "So", "number": "Days", "text": "Else"}
    named = {key: one for key, one in said.items() if f"“{names[key]}”" in told}
    before = standing(QUESTIONNAIRE, said, country).truth(parse_condition(raw))
    after = standing(QUESTIONNAIRE, named, country).truth(parse_condition(raw))
    assert after is before or before is Truth.UNKNOWN
