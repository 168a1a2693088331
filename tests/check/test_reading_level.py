"""A screen is read at the sixth grade or below, in Spanish with an ease of 65 or more."""

from __future__ import annotations

import pytest

from small import HEAD, loaded
from talkaid.check.reading import EASE, GRADE, Screen, reading_findings, screens
from talkaid.errors import Finding
from talkaid.questionnaire.model import Questionnaire

PART = """
[[section]]
id = "use"
title = "What you use"
block = "main"
notice = ["You can skip these."]

[[section.question]]
id = "one"
type = "text"
ask = "{ask}"
why = "{why}"
instead = [{{ id = "other", when = "c", why = "Another reason." }}]

[[section.question]]
id = "gate"
type = "note"
ask = "Do you want to see it?"
text = "A tree grows here."

[condition]
c = {{ question = "gate", is = "yes" }}
"""
HARD = "Characterize pharmacological heterogeneity comprehensively, anticipating idiosyncrasies."
HARD_ES = "Caracterice exhaustivamente la heterogeneidad farmacológica considerando idiosincrasias."


def questionnaire(ask: str, why: str = "To know.", language: str = "en") -> Questionnaire:
    head = HEAD.replace('"en"', f'"{language}"')
    return loaded(PART.format(ask=ask, why=why), head).questionnaire


def told(ask: str, why: str = "To know.", language: str = "en") -> list[Finding]:
    found = reading_findings(questionnaire(ask, why, language))
    return [one for one in found if one.path[-1] == "ask" and "overall" not in one.says]


def test_a_screen_is_what_is_read_before_an_answer() -> None:
    found = list(screens(questionnaire("What do you use?")))
    question = ("section", 0, "question", 0)
    assert found[:3] == [
        Screen(("section", 0, "notice"), "You can skip these."),
        Screen((*question, "ask"), "What do you use? To know. "),
        Screen((*question, "instead", 0, "why"), "What do you use? Another reason."),
    ]
    assert found[3].text == "Do you want to see it?  A tree grows here."


@pytest.mark.parametrize(("language", "hard"), [("en", HARD), ("es", HARD_ES)])
def test_a_hard_screen_is_told_with_the_sentence_that_makes_it_so(language: str, hard: str) -> None:
    (one,) = told(hard, "To know it.", language)
    assert one.code == "reading-level" and one.severity == "error"
    assert one.values["words"] == hard
    measured = float(one.values["grade"])
    assert measured > GRADE if language == "en" else measured < EASE


@pytest.mark.parametrize(
    ("language", "easy"),
    [("en", "In the past 30 days, how many days did you use it?"), ("es", "¿Cuántos días lo usó?")],
)
def test_an_easy_screen_is_let_pass(language: str, easy: str) -> None:
    assert told(easy, "It shows how often." if language == "en" else "Nos ayuda.", language) == []


def test_the_name_of_a_medicine_is_no_hard_word() -> None:
    ask = "Do you take buprenorphine, levetiracetam, or acetaminophen on most days?"
    assert told(ask) == []
    assert told(ask.replace("buprenorphine, levetiracetam", "antagonistic, hypersensitivity"))


def test_few_words_are_not_measured() -> None:
    assert told("Characterize heterogeneity?") == []


def test_the_whole_is_told_once_with_its_hardest_screen() -> None:
    found = list(reading_findings(questionnaire(HARD)))
    whole = [one for one in found if one.says == "reading-overall"]
    assert len(whole) == 1 and whole[0].values["words"] == HARD


def test_long_sentences_on_the_whole_are_told() -> None:
    long = "On which of the days of the past month did you go to see the one who helps you there?"
    found = list(reading_findings(questionnaire(long, long.replace("?", "."))))
    assert not [one for one in found if one.code == "long-sentences"]
    body = PART.format(ask=long, why=long.replace("?", "."))
    body = body.replace("Do you want to see it?", long).replace("A tree grows here.", long)
    body = body.replace("You can skip these.", long).replace("Another reason.", long)
    found = list(reading_findings(loaded(body).questionnaire))
    assert [one.code for one in found if one.code == "long-sentences"] == ["long-sentences"]
