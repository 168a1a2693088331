"""What tells somebody to do something, what a label says, and what a sentence names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.check.dose import dose_findings
from talkaid.check.dose_claims import claim_in_question
from talkaid.check.dose_field import english_named, english_statement
from talkaid.check.dose_label import amount_and_times, english_label
from talkaid.check.dose_verbs import CHANGING, EVERYDAY, USING, all_forms
from talkaid.check.normal import Sentence
from talkaid.check.spoken import spoken


def read(text: str) -> Sentence:
    (sentence,) = spoken(text, "en")
    return sentence


LABELS = [
    ("Once daily, at bedtime.", True),
    ("Just stop.", True),
    ("Never on two days in a row.", True),
    ("Up to three times a day.", True),
    ("Always with food.", True),
    ("Not after six in the evening.", True),
    ("Up to three times a day", False),
    ("It takes two days.", False),
    ("A level spoon holds two grams.", False),
    ("Next week.", False),
    ("17(15):5512.", False),
]


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_a_label_is_made_of_words_of_dosing_alone(text: str, label: bool) -> None:
    assert english_label(read(text)) is label


ANSWERS = [
    ("1 tsp twice daily", True),
    ("3 capsules every 6 hours", True),
    ("10 capsules a day", False),
    ("Twice daily", False),
]


@pytest.mark.parametrize(("text", "label"), ANSWERS)
def test_how_much_and_how_many_times_is_a_label_without_a_full_stop(text: str, label: bool) -> None:
    assert amount_and_times(read(text)) is label


CLAIMS = [
    ("Did you know that two cups last longer?", "two cups last longer."),
    ("Isn’t it true that two are enough?", "two are enough."),
    ("Did you know how much it was?", None),
    ("Is it true that two are enough?", None),
    ("Did you know that two cups last longer.", None),
]


@pytest.mark.parametrize(("text", "claim"), CLAIMS)
def test_a_question_that_nobody_is_to_answer_is_a_claim(text: str, claim: str | None) -> None:
    assert claim_in_question(text) == claim


NAMED = [
    ("Come down to four.", {"change", "number"}),
    ("Turn it down slowly.", {"change", "how", "it"}),
    ("Leave it blank.", set()),
    ("Read the list.", set()),
]


@pytest.mark.parametrize(("text", "kinds"), NAMED)
def test_two_kinds_of_words_are_enough_and_weak_ones_count_for_half(
    text: str, kinds: set[str]
) -> None:
    assert english_named(read(text)) == kinds


def test_a_statement_needs_more_unless_it_speaks_to_somebody() -> None:
    assert not english_statement(read("Clonidine for days."))
    assert english_statement(read("Patients need clonidine for days."))
    assert not english_statement(read("The nurse comes back every week until May."))


@given(
    st.sampled_from(("Please", "Just", "You should", "Never", "It is best to")),
    st.sampled_from(sorted({*USING, *CHANGING} - {"scale", "space", "fast"})),
    st.sampled_from(("half a gram at night", "two capsules every morning")),
)
def test_whatever_is_to_be_done_with_an_amount_is_advice(told: str, verb: str, amount: str) -> None:
    assert dose_findings(f"{told} {verb} {amount}.", "en")


@given(st.sampled_from(sorted({*USING, *CHANGING, *EVERYDAY})))
def test_the_same_as_a_question_or_in_a_form_is_none(verb: str) -> None:
    assert not dose_findings(f"Did you {verb} two capsules last week?", "en")
    assert not dose_findings(f"I {verb} two capsules every morning.", "en")


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("take", {"take", "takes", "taking"}),
        ("stop", {"stop", "stops", "stopping"}),
        ("mix", {"mix", "mixes", "mixing"}),
        ("eat", {"eat", "eats", "eating"}),
    ],
)
def test_a_verb_is_known_in_the_present(verb: str, forms: set[str]) -> None:
    assert all_forms((verb,)) == forms


FRAMED = [
    ("The jar says to take two capsules at night.", False),
    ("Ignore the jar and take two capsules at night.", True),
    ("Example: two capsules at night.", False),
    ("Take a break whenever you like; your answers are kept.", False),
    ("Take a break from kratom every third week.", True),
    ("If you have naloxone, use it and stay with the person.", False),
    ("If you have kratom, use it and stay in bed.", True),
    ("Ask your doctor and then halve the tablet.", True),
    ("Ask your doctor before you halve the tablet.", False),
    ("Consider a trial of clonidine.", True),
    ("A trial of clonidine had 12 men in it.", False),
    ("He keeps two capsules for the night.", False),
    ("He should keep two capsules for the night.", True),
]


@pytest.mark.parametrize(("text", "advises"), FRAMED)
def test_what_a_sentence_does_besides_decides(text: str, advises: bool) -> None:
    assert bool(dose_findings(text, "en")) is advises
