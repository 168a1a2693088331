from __future__ import annotations

import pytest

from small import EVERY_TYPE, STARTED, checked
from talkaid.answers.values import Choice
from talkaid.errors import AnswerError
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words

BRANCHING = """
[condition]
now = { question = "use", is = "now" }

[[section]]
id = "first"
title = "First part"
block = "main"

[[section.question]]
id = "who"
type = "choice"
role = "who_answers"
ask = "Who is answering?"
why = "To know."
unsure = false
options = [
  { id = "alone", label = "I am, by myself" },
  { id = "with", label = "Someone is with me", present = true },
]

[[section.question]]
id = "use"
type = "choice"
ask = "Which fits you?"
why = "To know."
instead = [{ id = "short", when = { question = "who", is = "with" }, ask = "Which fits you now?" }]
options = [{ id = "now", label = "Now" }, { id = "never", label = "Never" }]

[[section.question]]
id = "days"
type = "number"
ask = "How many days?"
why = "To know."
range = [0, 30]
usual = [0, 20]
show_when = "now"

[[section.question]]
id = "more"
type = "yes_no"
ask = "Every day?"
why = "To know."
show_when = { question = "days", at_least = 30 }

[[section]]
id = "second"
title = "Second part"
block = "main"

[[section.question]]
id = "signs"
type = "yes_no_each"
ask = "Any of these?"
why = "To know."
rows = [{ id = "x", label = "The x" }, { id = "y", label = "The y" }]

[[section]]
id = "third"
title = "Private part"
block = "main"
private = true
notice = ["This may go in your record."]

[[section.question]]
id = "secret"
type = "yes_no"
ask = "A private thing?"
why = "To know."

[[section]]
id = "extra"
title = "Extra part"
block = "main"
extra = true

[[section.question]]
id = "hobby"
type = "text"
ask = "What do you like?"
why = "To know."

[[flag]]
id = "x_now"
urgency = "now"
help = "emergency"
when = { question = "signs", yes_to = "x" }
say = "The x now"
fires = [{ signs = { x = "yes" } }]
quiet = [{ signs = { x = "no" } }]

[[flag]]
id = "both_now"
urgency = "today"
help = "today"
when = { all = [{ question = "signs", yes_to = "y" }, "now"] }
say = "The y, uses now"
ask = "Can I be seen today?"
fires = [{ use = "now", signs = { y = "yes" } }]
quiet = [{ use = "never", signs = { y = "yes" } }]
"""
WORDS = load_words("en")


def begin(body: str = BRANCHING) -> Interview:
    return Interview(checked(body), started=STARTED, country="US")


def current(interview: Interview) -> str | None:
    asked = interview.current
    return asked.question.id if asked else None


def test_the_way_forward_follows_the_conditions() -> None:
    interview = begin()
    assert current(interview) == "who"
    interview.answer("who", "alone")
    interview.answer("use", "now")
    interview.answer("days", "30")
    assert current(interview) == "more"
    interview.leave_blank("more")
    interview.answer("signs", {"x": "no", "y": "no"})
    interview.answer("secret", {"way_out": "in_person"})
    assert interview.current is None
    assert interview.response().left_blank == ("more",)


def test_a_stale_answer_is_ignored() -> None:
    interview = begin()
    assert not interview.answer("who", "alone").ignored
    assert interview.answer("who", "with").ignored
    assert interview.response().answers["who"].value == Choice("alone")
    assert current(interview) == "use"


def test_a_wrong_answer_changes_nothing() -> None:
    interview = begin()
    interview.answer("who", "alone")
    interview.answer("use", "now")
    with pytest.raises(AnswerError) as told:
        interview.answer("days", "45")
    assert WORDS.sentence(told.value) == "Enter a number from 0 to 30. Your best guess is fine."
    assert current(interview) == "days"
    assert "days" not in interview.response().answers


def test_hidden_answers_are_kept_and_count_nowhere() -> None:
    interview = begin()
    interview.answer("who", "alone")
    interview.answer("use", "now")
    interview.answer("days", "30")
    interview.answer("more", "yes")
    interview.edit("use")
    outcome = interview.answer("use", "never")
    assert outcome.set_aside == ("days", "more")
    assert set(interview.response().answers) == {"who", "use"}
    assert set(interview.response(with_hidden=True).answers) == {"who", "use", "days", "more"}
    interview.edit("use")
    assert interview.answer("use", "now").appeared == ("days", "more")
    assert set(interview.response().answers) == {"who", "use", "days", "more"}


def test_back_keeps_every_answer_and_continue_walks_forward_again() -> None:
    interview = begin()
    interview.answer("who", "alone")
    interview.answer("use", "now")
    interview.answer("days", "3")
    assert current(interview) == "signs"
    for expected in ("days", "use", "who"):
        asked = interview.back()
        assert asked is not None and asked.question.id == expected
        assert asked.answer is not None
    assert interview.back() is None
    interview.answer("who", "alone")
    assert current(interview) == "use"
    interview.answer("use", "now")
    assert current(interview) == "days"
    interview.answer("days", "3")
    assert current(interview) == "signs"


def test_editing_asks_what_the_change_brings_up_and_then_returns() -> None:
    interview = begin()
    interview.answer("who", "alone")
    interview.answer("use", "never")
    interview.answer("signs", {"x": "no"})
    interview.answer("secret", "no")
    assert interview.current is None
    interview.edit("use")
    interview.answer("use", "now")
    assert interview.editing and current(interview) == "days"
    interview.answer("days", "30")
    assert interview.editing and current(interview) == "more"
    interview.leave_blank("more")
    assert not interview.editing and interview.current is None


def test_progress_is_the_part_and_never_a_count_of_questions() -> None:
    interview = begin()
    asked = interview.asked("signs")
    assert (asked.progress.number, asked.progress.total) == (2, 3)
    assert interview.asked("hobby").progress.number is None


def test_private_parts_wait_while_someone_is_there() -> None:
    interview = begin()
    interview.answer("who", "with")
    assert interview.someone_present
    interview.answer("use", "never")
    interview.answer("signs", {"x": "no"})
    assert interview.current is None
    assert {part.id: part.status for part in interview.parts}["third"] == "held_back"
    interview.alone()
    asked = interview.current
    assert asked is not None and asked.question.id == "secret"
    assert asked.notice == ("This may go in your record.",)
    assert asked.ways_out == ("unknown", "in_person", "declined")


def test_other_wording_while_its_condition_holds() -> None:
    interview = begin()
    assert interview.asked("use").ask == "Which fits you?"
    interview.answer("who", "with")
    assert interview.asked("use").ask == "Which fits you now?"


def test_help_opens_on_the_answer_itself_and_once() -> None:
    interview = begin()
    interview.answer("who", "alone")
    interview.answer("use", "now")
    interview.answer("days", "1")
    half = {"x": "yes"}
    flag = interview.urgent_if("signs", half)
    assert flag is not None and flag.id == "x_now"
    assert interview.urgent is None
    outcome = interview.answer("signs", half)
    assert outcome.urgent is not None and outcome.urgent.id == "x_now"
    interview.help_seen("x_now")
    assert interview.urgent is None
    interview.edit("signs")
    assert interview.urgent_if("signs", {"x": "yes", "y": "yes"}).id == "both_now"  # type: ignore[union-attr]


def test_an_extra_part_is_entered_only_when_opened() -> None:
    interview = begin()
    interview.open("extra")
    assert current(interview) == "hobby"
    interview.answer("hobby", "Chess")
    assert current(interview) == "who"


def test_doubts_keep_the_value() -> None:
    interview = begin()
    interview.answer("who", "alone")
    interview.answer("use", "now")
    assert [doubt.code for doubt in interview.doubts("days", "28")] == ["unusual"]
    assert interview.doubts("days", "3") == ()
    interview.answer("days", "28")
    assert "days" in interview.response().answers


def test_leaving_off_names_what_goes_along() -> None:
    body = BRANCHING.replace(
        'id = "hobby"\ntype = "text"', 'id = "hobby"\ntype = "questions"\nrole = "questions"'
    )
    interview = begin(body)
    interview.answer("who", "alone")
    interview.answer("use", "now")
    interview.answer("days", "3")
    interview.answer("signs", {"y": "yes"})
    interview.open("extra")
    assert [offer.id for offer in interview.offers()] == ["both_now"]
    interview.answer("hobby", [{"flag": "both_now"}, {"own": "What now?"}])
    left = interview.leave_off("signs", True)
    assert left.flagged and left.picks == (0,)
    assert interview.leave_off("signs", False).picks == ()


def test_going_on_from_a_response_takes_up_where_it_was() -> None:
    interview = begin()
    interview.answer("who", "alone")
    interview.answer("use", "now")
    interview.leave_blank("days")
    again = Interview(interview.checked, started=STARTED, response=interview.response())
    assert current(again) == "signs"
    assert again.response() == interview.response()


def test_every_kind_of_question_takes_its_answer() -> None:
    interview = begin(EVERY_TYPE)
    said: dict[str, object] = {
        "one": "a",
        "some": {"value": ["other"], "write_in": {"other": "Mine"}},
        "yes": "no",
        "signs": {"x": "yes", "y": "unknown"},
        "line": "6",
        "rate": {"p": "often", "q": "declined"},
        "number": "28",
        "amount": {"number": "1", "measure": "spoons", "times_a_day": "4"},
        "when": "fall 2023",
        "text": "",
        "medicines": {"value": [{"name": "OxyContin", "for": "pain"}], "full_list": True},
        "picks": [{"prompt": "tests"}, {"own": "Why?"}],
        "note": "yes",
    }
    for question_id, raw in said.items():
        assert current(interview) == question_id
        interview.answer(question_id, raw)
    assert interview.current is None
    assert set(interview.response().answers) == set(said)


def test_the_proposal_comes_from_the_list_and_is_no_answer() -> None:
    body = EVERY_TYPE.replace(
        'id = "some"\ntype = "choices"', 'id = "kinds"\ntype = "choices"\nfrom_medicines = true'
    )
    interview = begin(body)
    interview.edit("medicines")
    interview.answer("medicines", {"value": [{"name": "oxycontin"}], "full_list": False})
    assert interview.asked("kinds").proposal == ("a",)
    assert "kinds" not in interview.response().answers
