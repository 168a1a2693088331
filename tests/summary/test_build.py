from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from small import STARTED, answers_in, checked
from talkaid.answers.response import QuestionnaireResponse
from talkaid.language.words import load_words
from talkaid.summary.build import build
from talkaid.summary.model import Chosen, Entry, Fact, Notice, Said, Summary

WORDS = load_words("en")
SHEET = """
[[block]]
id = "mood"
title = "Mood"

[condition]
uses_now = { question = "use", is = "now" }
stopping_line = { question = "use", is = "now" }

[[section]]
id = "visit"
title = "Visit"
block = "main"

[[section.question]]
id = "gate"
type = "yes_no"
ask = "Is any of this happening now?"
why = "To know."
short = "Any emergency sign"

[[section.question]]
id = "use"
type = "choice"
ask = "Which fits you?"
why = "To know."
short = "Use"
options = [{ id = "now", label = "Now" }, { id = "never", label = "Never" }]

[[section.question]]
id = "goals"
type = "choices"
role = "goals"
ask = "What do you want?"
why = "To know."
short = "I want"
most = 3
ordered = true
options = [
  { id = "liver", label = "Check my liver" },
  { id = "pain", label = "Help with pain" },
  { id = "other", label = "Something else", write_in = true },
]

[[section.question]]
id = "signs"
type = "yes_no_each"
ask = "Any of these?"
why = "To know."
short = "Signs"
rows = [
  { id = "yellow", label = "Yellow eyes", short = "yellow eyes" },
  { id = "dark", label = "Dark urine", short = "dark urine" },
  { id = "tired", label = "Very tired", short = "very tired" },
]

[[section.question]]
id = "began"
type = "when"
ask = "When did it start?"
why = "To know."
short = "Signs began"
show_when = { question = "signs", yes_to_any = ["yellow", "dark"] }

[[section.question]]
id = "medicines"
type = "medicines"
role = "medicines"
ask = "Which medicines?"
why = "To know."
short = "Medicines"

[[section.question]]
id = "feel"
type = "rate_each"
ask = "How often?"
why = "To know."
short = "Feel"
block = "mood"
rows = [{ id = "p", label = "Low" }, { id = "q", label = "No joy" }]
options = [{ id = "never", label = "Never", points = 0 }, { id = "often", label = "Often", points = 2 }]

[[section.question]]
id = "picks"
type = "questions"
role = "questions"
ask = "What do you want to ask?"
why = "To know."
short = "I ask"

[[flag]]
id = "gate_yes"
urgency = "now"
help = "emergency"
when = { question = "gate", is = "yes" }
say = "Emergency sign today"
fires = [{ gate = "yes" }]
quiet = [{ gate = "no" }]

[[flag]]
id = "liver"
urgency = "today"
help = "today"
when = { question = "signs", yes_to_any = ["yellow", "dark"] }
say = "{signs}, past 3 months"
say_short = "Signs that can come from the liver"
ask = "Can I be seen today?"
sources = ["S1"]
fires = [{ signs = { dark = "yes" } }]
quiet = [{ signs = { dark = "no" } }]

[[flag]]
id = "opioid"
urgency = "soon"
when = { all = ["uses_now", { question = "medicines", takes_class = "opioid" }] }
say = "Uses now; takes {medicines:opioid}"
say_short = "Uses now, with an opioid medicine"
ask = "What does that mean for me?"
fires = [{ use = "now", medicines = [{ name = "OxyContin" }] }]
quiet = [{ use = "never", medicines = [{ name = "OxyContin" }] }]

[[prompt]]
id = "tests"
ask = "What tests do I need?"

[[score]]
id = "feel_sum"
title = "Feel"
sum = ["feel.p", "feel.q"]
range = [0, 4]
means = "Higher: more to talk about."
does_not_mean = "It is not a diagnosis."
next_step = "Show it."
"""
CHECKED = checked(SHEET)
FULL: dict[str, Any] = {
    "gate": "no",
    "use": "now",
    "goals": ["liver", "pain"],
    "signs": {"yellow": "no", "dark": "yes", "tired": "yes"},
    "began": "in May, after a trip",
    "medicines": {"value": [{"name": "OxyContin"}, {"name": "Zyrtec"}], "full_list": True},
    "feel": {"p": "often", "q": "never"},
    "picks": [{"flag": "liver"}, {"own": "Is it <b>me</b>?"}],
}


def sheet(raw: Mapping[str, Any], left_blank: tuple[str, ...] = ()) -> Summary:
    answers = answers_in(CHECKED.questionnaire, raw)
    response = QuestionnaireResponse("small", "1", "en", STARTED, answers, "US", None, left_blank)
    return build(CHECKED, response, WORDS, program="0.1.0")


def facts(summary: Summary) -> list[str]:
    blocks = [summary.block("top"), summary.block("also")]
    lines = [line for block in blocks if block for line in block.lines]
    return [line.text for line in lines if isinstance(line, Fact)]


def entry(summary: Summary, label: str) -> tuple[str, ...]:
    for block in summary.blocks:
        for line in block.lines:
            if isinstance(line, Entry) and line.label.text == label:
                return tuple(piece.text for piece in line.pieces)
    return ()


def test_facts_are_filled_with_what_made_them_hold() -> None:
    assert facts(sheet(FULL)) == ["Dark urine, past 3 months", "Uses now; takes OxyContin"]


def test_the_line_not_to_stop_stands_under_the_fact_that_needs_it() -> None:
    top = sheet(FULL).block("top")
    assert top is not None
    lines = {line.flag: line.keep_taking for line in top.lines if isinstance(line, Fact)}
    assert lines == {
        "liver": None,
        "opioid": Notice("Do not stop or skip OxyContin on your own."),
    }


def test_the_kratom_line_is_left_out_beside_an_urgent_sign() -> None:
    kratom = WORDS("sheet.keep.kratom")
    assert kratom not in repr(sheet(FULL))
    calm = {**FULL, "signs": {"yellow": "no", "dark": "no"}}
    assert kratom in repr(sheet(calm))
    assert kratom not in repr(sheet({**calm, "use": "never"}))


def test_wants_are_questions_first_then_goals_up_to_three() -> None:
    summary = sheet({**FULL, "goals": {"value": ["other", "liver"], "write_in": {"other": "Rest"}}})
    wants, more = summary.block("wants"), summary.block("more_wants")
    assert wants is not None and more is not None
    assert wants.lines == (
        Chosen("Can I be seen today?"),
        Said("Is it <b>me</b>?"),
        Said("Rest"),
    )
    assert more.lines == (Chosen("Check my liver"),)


def test_answered_no_lists_only_what_was_answered_no() -> None:
    assert entry(sheet(FULL), "Answered NO") == ("Any emergency sign, yellow eyes",)
    half = {**FULL, "gate": {"way_out": "unknown"}, "signs": {"dark": "unknown", "tired": "no"}}
    assert entry(sheet(half), "Answered NO") == ()


def test_nothing_reported_does_not_say_all_clear() -> None:
    top = sheet({"use": "never"}, left_blank=("gate", "signs")).block("top")
    assert top is not None
    assert [line.text for line in top.lines if isinstance(line, Notice)] == [
        "No answer matched a warning sign on this list. That does not mean that nothing is wrong.",
        "2 questions were left blank.",
    ]


def test_what_is_kept_off_takes_along_all_that_hangs_on_it() -> None:
    secret = {"value": FULL["signs"], "off_sheet": True}
    summary = sheet({**FULL, "signs": secret})
    text = repr(summary)
    assert facts(summary) == ["Uses now; takes OxyContin"]
    for word in ("dark urine", "Dark urine", "in May", "Signs began", "Can I be seen today?"):
        assert word not in text
    assert entry(summary, "Kept off this sheet by me") == ("1",)


def test_a_kept_question_stays_though_its_sign_is_kept_off() -> None:
    secret = {"value": FULL["signs"], "off_sheet": True}
    picks = [{"flag": "liver", "keep": True}]
    summary = sheet({**FULL, "signs": secret, "picks": picks})
    wants = summary.block("wants")
    assert wants is not None and wants.lines[0] == Chosen("Can I be seen today?")


def test_in_person_is_kept_off_in_the_same_way() -> None:
    # Only private parts offer it; here the answer is made as the engine would keep it.
    secret = {"value": FULL["feel"], "off_sheet": True}
    summary = sheet({**FULL, "feel": secret})
    assert summary.block("mood") is None
    assert [block.number for block in summary.blocks] == list(range(1, len(summary.blocks) + 1))


def test_a_score_with_a_blank_is_not_scored() -> None:
    text = repr(sheet({**FULL, "feel": {"p": "often"}}))
    assert "not scored: 1 left blank" in text and "total=None" in text
    assert "total=2" in repr(sheet(FULL))


def test_a_picked_question_goes_when_its_flag_no_longer_holds() -> None:
    calm = {**FULL, "signs": {"yellow": "no", "dark": "no"}}
    assert "Can I be seen today?" not in repr(sheet(calm))


def test_the_same_answers_give_the_same_sheet() -> None:
    assert sheet(FULL) == sheet(FULL)
    assert sheet(FULL).code != sheet({**FULL, "use": "never"}).code
