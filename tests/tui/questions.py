"""A small questionnaire with everything a screen has to show, and answers to all of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

BODY = """
[[section]]
id = "first"
title = "First things"
block = "main"

[[section.question]]
id = "gate"
type = "yes_no"
ask = "Is any of this happening right now?"
lines = ["Very hard to wake up", "Slow or weak breathing"]
why = "These need help at once."
short = "Emergency sign"

[[section.question]]
id = "who"
type = "choice"
role = "who_answers"
ask = "Who is answering?"
why = "So private questions can stay private."
short = "Filled in by"
unsure = false
options = [
  { id = "me", label = "I am, by myself" },
  { id = "both", label = "I am, and someone is with me", present = true },
]

[[section.question]]
id = "ways"
type = "choices"
ask = "Which ways fit you?"
why = "It helps the talk."
short = "Ways"
options = [
  { id = "walk", label = "Walking [every] day" },
  { id = "rest", label = "Rest" },
  { id = "other", label = "Something else", write_in = true },
  { id = "none", label = "None of these ways fit me", alone = true },
]

[[section.question]]
id = "goals"
type = "choices"
role = "goals"
ask = "What do you want? Choose up to 2."
why = "Your doctor starts here."
short = "I want"
most = 2
ordered = true
options = [
  { id = "sleep", label = "Sleep" },
  { id = "pain", label = "Less pain" },
  { id = "tests", label = "Tests" },
]

[[section.question]]
id = "signs"
type = "yes_no_each"
ask = "In the past 2 weeks, have you had any of these?"
why = "These can be signs that you need care soon."
short = "Signs"
rows = [
  { id = "yellow", label = "Yellow eyes or yellow skin", short = "yellow eyes" },
  { id = "dark", label = "Dark urine, like cola or tea", short = "dark urine" },
  { id = "tired", label = "Very tired for no clear reason", short = "very tired" },
]

[[section.question]]
id = "since"
type = "when"
ask = "About when did that start?"
why = "The timing helps."
short = "Since"
show_when = { question = "signs", yes_to_any = ["yellow", "dark"] }

[[section]]
id = "second"
title = "How it is"
block = "main"
notice = ["This may go in your medical record.", "You can skip any of these."]

[[section.question]]
id = "line"
type = "scale"
ask = "How bad was your pain on most days?"
why = "Pain needs care too."
short = "Pain"
range = [0, 10]
words = ["No pain", "Medium pain", "The worst pain I can think of"]

[[section.question]]
id = "rate"
type = "rate_each"
ask = "How often were you bothered by these?"
why = "It shows how you are."
short = "Rate"
rows = [{ id = "interest", label = "Little interest" }, { id = "down", label = "Feeling down" }]
options = [
  { id = "never", label = "Not at all", points = 0 },
  { id = "some", label = "Several days", points = 1 },
  { id = "most", label = "More than half the days", points = 2 },
]

[[section.question]]
id = "life"
type = "rate_each"
ask = "How much did pain get in the way of these?"
why = "It shows what pain takes away."
short = "In the way"
rows = [{ id = "joy", label = "Enjoying life" }, { id = "work", label = "Daily work" }]
range = [0, 10]
words = ["Not at all", "Somewhat", "As much as can be"]

[[section.question]]
id = "days"
type = "number"
ask = "On how many days did you use it?"
why = "It shows how often."
short = "Days"
range = [0, 30]
usual = [0, 20]
unit = "days"

[[section.question]]
id = "amount"
type = "amount"
ask = "How much do you take at one time?"
why = "Your own measure tells the most."
short = "How much"
measures = [{ label = "heaping teaspoons", one = "heaping teaspoon" }, "capsules"]
varies = "It changes a lot"

[[section.question]]
id = "story"
type = "text"
ask = "What else do you want your doctor to know?"
why = "We print this just as you write it."
short = "In my own words"
long = true
nothing = "I have nothing to add"
starters = ["I worry about..."]

[[section.question]]
id = "allergies"
type = "text"
role = "allergies"
ask = "Which medicines give you an allergy?"
why = "Your doctor checks this first."
short = "Allergies"
nothing = "None that I know of"

[[section.question]]
id = "medicines"
type = "medicines"
role = "medicines"
ask = "Which medicines do you take?"
why = "A full list helps."
short = "Medicines"

[[section.question]]
id = "kinds"
type = "choices"
ask = "Do you take any of these?"
why = "A list can miss these."
short = "Kinds"
from_medicines = true
choose_all_because = "kinds of medicine, not signs of the body"
options = [
  { id = "opioid", label = "Opioid pain medicine", class = "opioid" },
  { id = "no_kind", label = "I take none of these", alone = true },
]

[[section]]
id = "private"
title = "Private questions"
block = "main"
private = true
notice = ["You can skip these."]

[[section.question]]
id = "pregnant"
type = "choice"
ask = "Are you pregnant now, or could you be?"
why = "It changes your care."
short = "Pregnancy"
options = [
  { id = "yes", label = "Yes" },
  { id = "no", label = "No, or this does not apply to me" },
]

[[section]]
id = "last"
title = "Your questions"
block = "main"

[[section.question]]
id = "picks"
type = "questions"
role = "questions"
ask = "Which questions do you want to ask?"
why = "The first 3 go on top."
short = "I want to ask"

[[section.question]]
id = "note"
type = "note"
ask = "Do you want to see what is known about this?"
text = "Some people have had trouble, often in the first weeks."

[[section]]
id = "more"
title = "More about sleep"
block = "main"
extra = true

[[section.question]]
id = "sleep"
type = "choice"
ask = "How have you slept?"
why = "Sleep matters."
short = "Sleep"
options = [{ id = "well", label = "Well" }, { id = "badly", label = "Badly" }]

[[section]]
id = "paper"
title = "For the paper"
block = "main"
extra = true

[[section.question]]
id = "my_name"
type = "text"
role = "name"
ask = "What name goes on the sheet?"
why = "A first name is fine."
short = "Name"
unsure = false

[[prompt]]
id = "tests"
ask = "What tests do I need?"

[[flag]]
id = "emergency_now"
urgency = "now"
help = "emergency"
when = { question = "gate", is = "yes" }
say = "Emergency sign on the day of the form"
first = "This can be an emergency."
sources = ["S1"]
author = "tests"
dated = 2026-11-21
fires = [{ gate = "yes" }]
quiet = [{ gate = "no" }]

[[flag]]
id = "liver_today"
urgency = "today"
help = "today"
when = { question = "signs", yes_to_any = ["yellow", "dark"] }
say = "{signs}, past 2 weeks"
say_short = "Signs, past 2 weeks"
ask = "I have signs that can come from the liver. Can I be seen today?"
sources = ["S1"]
author = "tests"
dated = 2026-11-21
fires = [{ signs = { yellow = "yes" } }]
quiet = [{ signs = { yellow = "no" } }]
"""

SAID: Mapping[str, Any] = {
    "gate": "no",
    "who": "me",
    "ways": {"value": ["walk", "other"], "write_in": {"other": "Tea with [/honey]"}},
    "goals": ["tests", "sleep"],
    "signs": {"yellow": "no", "dark": "yes", "tired": "unknown"},
    "since": "fall 2023",
    "line": 10,
    "rate": {"interest": "some", "down": "declined"},
    "life": {"joy": 10, "work": "unknown"},
    "days": "28",
    "amount": {"number": "1", "measure": "heaping teaspoons", "times_a_day": "4", "varies": True},
    "story": "I started after surgery.\nI'm scared [to stop].",
    "allergies": "",
    "medicines": {
        "value": [
            {
                "name": "Oxycodone",
                "strength": "5 mg tablet",
                "for": "pain",
                "directions": "1 as needed",
                "how": "1 at night",
                "past_7_days": "4",
                "last": "last night",
                "from": "doctor",
            },
            {"name": "the small white one", "known": False},
        ],
        "full_list": True,
    },
    "kinds": ["opioid"],
    "pregnant": {"way_out": "in_person"},
    "picks": [{"own": "Is tea OK?"}, {"flag": "liver_today"}, {"prompt": "tests"}],
    "note": "yes",
    "sleep": {"value": "badly", "off_sheet": True},
    "my_name": "Dana",
}
