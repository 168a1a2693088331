"""What can never happen is found, told once, with its cause and its place."""

from __future__ import annotations

from typing import Any

import pytest

from small import EVERY_TYPE, HEAD, loaded, small_medicines
from talkaid.check.reach import reach_findings
from talkaid.errors import Finding
from talkaid.language.words import load_words
from talkaid.questionnaire.model import Questionnaire

Raw = dict[str, Any]


def look(question: str, **operator: Any) -> Raw:
    return {"question": question, **{key.rstrip("_"): to for key, to in operator.items()}}


def score(**operator: Any) -> Raw:
    return {"score": "sum", **operator}


def both(*parts: Any) -> Raw:
    return {"all": list(parts)}


def either(*parts: Any) -> Raw:
    return {"any": list(parts)}


def never(part: Any) -> Raw:
    return {"not": part}


def named(*ids: str, **more: Any) -> list[Raw]:
    return [{"id": one, "label": one.title(), **more} for one in ids]


def question(name: str, kind: str = "yes_no", **keys: Any) -> Raw:
    return {"id": name, "type": kind, "ask": "So?", "why": "To know.", **keys}


RATES = [*named("never", points=0), *named("often", points=2)]
QUESTIONS = [
    question("use", "choice", options=[*named("now", "past"), *named("closed", held_back="No.")]),
    question("days", "number", range=[0, 30]),
    question("line", "scale", range=[0, 10], words=["No", "Some", "All"]),
    question("signs", "yes_no_each", rows=named("x", "y")),
    question("kinds", "choices", options=[*named("a", "b"), *named("none", alone=True)]),
    question("medicines", "medicines", role="medicines"),
    question("rate", "rate_each", rows=named("p", "q"), options=RATES),
]
WORDS = {"means": "It adds up.", "does_not_mean": "It proves nothing.", "next_step": "Show it."}
SCORE = {"id": "sum", "title": "Sum", "sum": ["rate.p", "rate.q"], "range": [0, 4], **WORDS}
NOW, PAST = look("use", is_="now"), look("use", is_="past")
KNOWN, BLANK = look("use", answered=True), look("use", answered=False)


def part(name: str, *questions: Raw, **keys: Any) -> Raw:
    return {"id": name, "title": name, "block": "main", "question": list(questions), **keys}


def flag(when: Any, **keys: Any) -> Raw:
    return {"id": "f", "urgency": "visit", "ask": "Why?", "when": when, **keys}


def found(*questions: Raw, flags: tuple[Raw, ...] = (), **keys: Any) -> list[Finding]:
    """Return what is found in the questions above with some more in a second part."""
    sections = [part("first", *QUESTIONS)]
    if questions:
        sections.append(part("then", *questions, **keys))
    data = {
        "kind": "questionnaire",
        "id": "small",
        "version": "1",
        "language": "en",
        "title": "Small",
        "reviewed": False,
        "section": sections,
        "score": [SCORE],
        "flag": list(flags),
    }
    return list(reach_findings(Questionnaire.model_validate(data), small_medicines()))


def told(*questions: Raw, flags: tuple[Raw, ...] = (), **keys: Any) -> list[tuple[str, str, str]]:
    """Return how bad each finding is, its sentence, and the other question it names."""
    findings = found(*questions, flags=flags, **keys)
    assert all(load_words("en").sentence(finding) for finding in findings)
    return [(one.severity, one.says or one.code, one.values.get("because", "")) for one in findings]


NEVER = [
    # One question, two answers at once.
    both(NOW, PAST),
    both(NOW, BLANK),
    both(NOW, look("use", way_out="declined")),
    look("use", is_none_of=["now", "past"]),
    look("use", way_out="in_person"),
    # Numbers.
    look("days", more_than=30),
    both(look("days", at_least=20), look("days", less_than=20)),
    both(look("line", more_than=4), look("line", less_than=5)),
    look("line", is_=4.5),
    # Rows.
    both(look("signs", yes_to_any=["x", "y"]), look("signs", no_to_all=["x", "y"])),
    both(look("signs", yes_to="x"), never(look("signs", yes_to="x"))),
    # A list with an option that stands alone.
    look("kinds", includes_all=["a", "none"]),
    look("kinds", includes_none=["a", "b", "none"]),
    # A class of medicine within another.
    both(
        look("medicines", takes_class="opioid"),
        never(look("medicines", takes_class="do_not_stop_suddenly")),
    ),
    # Scores.
    score(more_than=4),
    both(score(at_least=3), look("rate", row="p", is_="never")),
    both(score(at_least=0), look("rate", answered=False)),
    both(never(score(at_least=2)), never(score(at_most=1))),
    # Countries.
    both({"country": "US"}, {"country": "CA"}),
]
SOME = [
    both(look("days", more_than=4), look("days", less_than=5)),
    both(look("signs", yes_to="x"), look("signs", no_to="y")),
    both(look("signs", answered=True), never(NOW)),
    both(look("kinds", includes_all=["a", "b"]), look("days", more_than=29.9)),
    both(look("medicines", takes_class="opioid"), NOW),
    never(look("medicines", takes_class="opioid")),
    both(score(at_least=2), look("rate", row="p", is_="never")),
    both(look("rate", row="p", at_least=1), score(at_most=2)),
    never({"country": "US"}),
    look("use", way_out="unknown"),
]


@pytest.mark.parametrize("when", NEVER, ids=str)
def test_a_flag_that_can_never_hold(when: Raw) -> None:
    (finding,) = found(flags=(flag(when),))
    assert (finding.code, finding.severity) == ("flag-never-fires", "error")
    assert (finding.values, finding.path) == ({"id": "f"}, ("flag", 0, "when"))


@pytest.mark.parametrize("when", SOME, ids=str)
def test_a_flag_that_somebody_meets_is_left_alone(when: Raw) -> None:
    assert found(flags=(flag(when),)) == []


def test_a_flag_for_other_countries_than_its_condition() -> None:
    here = {"country": "US"}
    assert found(flags=(flag(here, countries=["US", "CA"]),)) == []
    assert told(flags=(flag(here, countries=["CA"]),)) == [("error", "flag-never-fires-flag", "")]


def test_a_question_nobody_is_asked_and_what_hangs_on_it() -> None:
    questions = (
        question("a", show_when=both(NOW, PAST)),
        question("b", show_when=look("a", is_="yes")),
        question("c", show_when=look("b", is_="yes")),
        question("d", show_when=look("a", answered=False)),
    )
    assert told(*questions, flags=(flag(look("c", is_="yes")),)) == [
        ("error", "unreachable-question", ""),
        ("error", "never-asked-question-because", "a"),
        ("error", "never-asked-question-because", "b"),
        ("warning", "pointless-show-when", ""),
        ("error", "flag-never-fires-flag-because", "c"),
    ]


def test_hiding_goes_from_question_to_question() -> None:
    questions = (
        question("a", show_when=NOW),
        question("b", show_when=look("a", is_="yes")),
        question("c", show_when=both(look("b", answered=True), PAST)),
    )
    assert told(*questions) == [("error", "unreachable-question", "")]


def test_a_part_nobody_comes_to_is_told_once_for_all_its_questions() -> None:
    questions, closed = (question("a"), question("b")), both(NOW, PAST)
    assert told(*questions, show_when=closed) == [("error", "unreachable-part", "")]
    reading = flag(look("b", is_="yes"))
    assert told(*questions, flags=(reading,), show_when=closed) == [
        ("error", "unreachable-part", ""),
        ("error", "flag-never-fires-flag-because", "b"),
    ]


def test_a_part_and_its_question_that_exclude_each_other() -> None:
    assert told(question("a", show_when=PAST), show_when=NOW) == [
        ("error", "unreachable-question", "")
    ]


def test_what_waits_for_something_held_back_is_a_warning_but_for_a_flag() -> None:
    waits = question("b", show_when=look("a", is_="yes"))
    assert told(question("a", held_back="No."), waits) == [
        ("warning", "never-asked-question-because", "a")
    ]
    closed = look("use", is_="closed")
    held_back = [("warning", "never-asked-question-held-back", "")]
    assert told(question("a", show_when=closed)) == held_back
    assert told(flags=(flag(closed),)) == [("error", "flag-never-fires-flag-held-back", "")]
    assert told(flags=(flag(closed, held_back="No."),)) == []


def wordings(*whens: Raw) -> list[Raw]:
    return [{"id": f"i{at}", "when": when, "ask": "How?"} for at, when in enumerate(whens)]


def test_a_wording_nobody_sees() -> None:
    user = look("use", is_any_of=["now", "past"])
    assert told(question("a", instead=wordings(NOW, PAST))) == []
    assert told(question("a", instead=wordings(user, PAST))) == [
        ("error", "never-asked-shadowed", "")
    ]
    assert told(question("a", show_when=NOW, instead=wordings(PAST))) == [
        ("error", "never-asked-instead", "")
    ]


def test_a_show_when_that_always_holds() -> None:
    pointless = [("warning", "pointless-show-when", "")]
    assert told(question("a", show_when=either(KNOWN, BLANK))) == pointless
    assert told(question("a", show_when=NOW), show_when=NOW) == pointless
    assert told(question("a", show_when=either(NOW, PAST))) == []
    few = score(at_most=2)
    assert told(question("a", show_when=either(few, never(few)))) == []


def parts(when: Raw) -> list[tuple[str, str, str]]:
    """Return how bad each pointless part is, why, and which part it is because of."""
    return [
        (one.severity, one.says.removeprefix("pointless-"), " ".join(one.values.values()))
        for one in found(flags=(flag(when),))
    ]


def test_two_parts_of_which_one_makes_the_other_pointless() -> None:
    user, other = look("use", is_any_of=["now", "past"]), look("days", at_least=4)
    assert parts(both(NOW, other, KNOWN)) == [("error", "implied", "3 1")]
    assert parts(either(NOW, other, user)) == [("error", "covered", "1 3")]
    assert parts(either(NOW, other, NOW)) == [("error", "covered", "3 1")]
    assert parts(both(score(at_least=1), score(at_least=3))) == [("error", "implied", "1 2")]
    assert parts(both(other, NOW)) == []


def test_a_part_under_not_is_judged_by_its_no() -> None:
    one, more = look("signs", yes_to="x"), look("signs", yes_to_any=["x", "y"])
    assert parts(never(either(one, more))) == [("error", "covered", "1 2")]
    assert parts(never(both(NOW, KNOWN))) == []


def test_a_part_that_never_or_always_makes_a_difference() -> None:
    always = either(look("days", answered=True), look("days", answered=False))
    assert parts(either(NOW, both(NOW, PAST))) == [("warning", "never", "2")]
    assert parts(both(NOW, always)) == [("warning", "always", "2")]


def test_what_never_holds_as_a_whole_is_told_once() -> None:
    closed = either(both(NOW, PAST), both(NOW, BLANK))
    assert parts(either(NOW, closed)) == [("warning", "never", "2")]


def test_a_part_covered_because_of_who_is_asked_is_a_warning_and_saying_it_again_is_none() -> None:
    asked, later = question("a", show_when=NOW), look("a", is_="yes")
    assert told(asked, flags=(flag(either(NOW, later)),)) == [("warning", "pointless-covered", "")]
    assert told(asked, flags=(flag(both(NOW, later)),)) == []


def test_classes_of_the_same_medicines_are_a_warning() -> None:
    classes = ("opioid", "do_not_stop_suddenly")
    when = either(*(look("medicines", takes_class=one) for one in classes))
    assert parts(when) == [("warning", "covered", "2 1")]


def test_keys_of_an_option_that_nothing_uses() -> None:
    marks = {"points": 1, "class": "opioid", "means_no": True, "present": True, "alone": True}
    odd = question("odd", "choice", options=named("o", **marks))
    keys = {one.values["key"] for one in found(odd)}
    assert keys == set(marks)
    urgent = flag(look("odd", is_="o"), urgency="now", say="Odd")
    assert {one.values["key"] for one in found(odd, flags=(urgent,))} == keys - {"means_no"}
    who = question("odd", "choice", options=named("o", present=True), role="who_answers")
    assert found(who) == []


def test_what_is_too_large_is_said_to_be_undecided() -> None:
    many = either(*(look("days", is_=at / 4) for at in range(80)))
    assert told(flags=(flag(many),)) == [("warning", "not-decided", "")]


def test_a_long_row_of_questions_that_hang_on_one_another_is_gone_through() -> None:
    first, *others = range(600)
    row = [question(f"q{at}", show_when=look(f"q{at - 1}", is_="yes")) for at in others]
    assert found(question(f"q{first}"), *row, flags=(flag(look("q599", is_="yes")),)) == []
    last = flag(both(look("q599", is_="yes"), look("q0", is_="no")))
    assert told(question(f"q{first}"), *row, flags=(last,)) == [
        ("error", "flag-never-fires-flag", "")
    ]


def test_the_finding_stands_where_the_condition_does() -> None:
    body = EVERY_TYPE + '\n[[flag]]\nid = "f"\nurgency = "visit"\nask = "Why?"\n'
    body += 'when = { question = "line", more_than = 10 }\n'
    file = loaded(body)
    placed = [
        file.document.place(one) for one in reach_findings(file.questionnaire, small_medicines())
    ]
    (finding,) = [one for one in placed if one.code == "flag-never-fires"]
    line = (HEAD + body).splitlines()[(finding.line or 0) - 1]
    assert line.startswith("when = ")
    assert finding.column == len("when = ") + 1
