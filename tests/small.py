"""A small questionnaire that tests fill in with what they are about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from talkaid.answers.read import read_answer
from talkaid.answers.values import Answer
from talkaid.check.passed import CheckedQuestionnaire, passed
from talkaid.files.document import read_document_text
from talkaid.questionnaire.loader import Loaded, parse_questionnaire
from talkaid.questionnaire.model import Questionnaire
from talkaid.reference.help_lines import HelpLines
from talkaid.reference.help_lines_file import parse_help_lines
from talkaid.reference.medicines import Medicines, parse_medicines
from talkaid.rules.standing import Standing

STARTED = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)

HEAD = """kind = "questionnaire"
id = "small"
version = "1"
language = "en"
title = "Small"
reviewed = false

[[source]]
id = "S1"
cite = "A paper."
seen = 2026-11-21

[[block]]
id = "main"
title = "Main"
"""

EVERY_TYPE = """
[[section]]
id = "all"
title = "All kinds"
block = "main"

[[section.question]]
id = "one"
type = "choice"
ask = "Which one?"
why = "To know."
short = "One"
options = [{ id = "a", label = "The a" }, { id = "b", label = "The b", means_no = true }]

[[section.question]]
id = "some"
type = "choices"
ask = "Which ones?"
why = "To know."
short = "Some"
options = [
  { id = "a", label = "The a", class = "opioid" },
  { id = "b", label = "The b" },
  { id = "other", label = "Other", write_in = true },
  { id = "none", label = "None of my medicines", alone = true },
]

[[section.question]]
id = "yes"
type = "yes_no"
ask = "Is it so?"
why = "To know."
short = "So"

[[section.question]]
id = "signs"
type = "yes_no_each"
ask = "Any of these?"
why = "To know."
short = "Signs"
rows = [
  { id = "x", label = "The x", short = "x sign" },
  { id = "y", label = "The y", short = "y sign" },
  { id = "z", label = "The z", short = "z sign" },
]

[[section.question]]
id = "line"
type = "scale"
ask = "How much, from 0 to 10?"
why = "To know."
short = "Line"
range = [0, 10]
words = ["None", "Half", "All"]

[[section.question]]
id = "rate"
type = "rate_each"
ask = "How often?"
why = "To know."
short = "Rate"
rows = [{ id = "p", label = "The p" }, { id = "q", label = "The q" }]
options = [
  { id = "never", label = "Never", points = 0 },
  { id = "often", label = "Often", points = 2 },
]

[[section.question]]
id = "number"
type = "number"
ask = "How many days?"
why = "To know."
short = "Days"
range = [0, 30]
usual = [0, 20]
unit = "days"

[[section.question]]
id = "amount"
type = "amount"
ask = "How much at one time?"
why = "To know."
short = "How much"
measures = [{ label = "spoons", one = "spoon" }, "capsules"]
varies = "It changes a lot"

[[section.question]]
id = "when"
type = "when"
ask = "When was it?"
why = "To know."
short = "When"

[[section.question]]
id = "text"
type = "text"
ask = "What else?"
why = "To know."
short = "Else"
nothing = "Nothing to add"
long = true

[[section.question]]
id = "medicines"
type = "medicines"
role = "medicines"
ask = "Which medicines?"
why = "To know."
short = "Medicines"

[[section.question]]
id = "picks"
type = "questions"
role = "questions"
ask = "What do you want to ask?"
why = "To know."
short = "I ask"

[[section.question]]
id = "note"
type = "note"
ask = "Do you want to read a note?"
text = "A note."

[[prompt]]
id = "tests"
ask = "What tests do I need?"
"""

MEDICINES = {
    "kind": "medicines",
    "language": "en",
    "checked": "2026-11-21",
    "reviewed": False,
    "class": {
        "opioid": {"title": "opioid medicine", "names": ["oxycodone"]},
        "do_not_stop_suddenly": {"title": "not alone", "includes": ["opioid"], "names": []},
    },
    "use": {"pain": "for pain", "allergy": "for allergies"},
    "medicine": {
        "oxycodone": {"brands": ["OxyContin"], "use": "pain"},
        "cetirizine": {"brands": ["Zyrtec"], "use": "allergy", "store": True},
    },
}

LINES = {
    "kind": "help-lines",
    "language": "en",
    "line": [
        {
            "countries": ["US"],
            "kind": "emergency",
            "number": "911",
            "checked": "2026-11-21",
            "sources": ["S27"],
        }
    ],
    "source": {"S27": "A page"},
}


def small_medicines() -> Medicines:
    return parse_medicines(MEDICINES)


def small_lines() -> HelpLines:
    return parse_help_lines(LINES)


def loaded(body: str, head: str = HEAD) -> Loaded:
    return parse_questionnaire(read_document_text(head + body, "small.toml", "toml"))


def checked(body: str, head: str = HEAD) -> CheckedQuestionnaire:
    return passed(loaded(body, head), small_medicines(), small_lines())


def answers_in(questionnaire: Questionnaire, raw: Mapping[str, Any]) -> dict[str, Answer]:
    by_id = questionnaire.by_id
    return {key: read_answer(questionnaire, by_id[key], said, "en") for key, said in raw.items()}


def standing(
    questionnaire: Questionnaire, raw: Mapping[str, Any], country: str | None = None
) -> Standing:
    answers = answers_in(questionnaire, raw)
    return Standing(questionnaire, answers, small_medicines(), country)
