"""Words that the glossary explains are explained where they are asked."""

from __future__ import annotations

import pytest

from plain.walking import kratom
from small import EVERY_TYPE, STARTED, checked
from spoken import kratom_in
from talkaid.interview.interview import Interview
from talkaid.interview.meanings import meanings
from tui.screen import app_of, ask, running, whole_text

GLOSSARY = """
[glossary]
days = "times from morning to night"
opioid = "a strong pain medicine"
opioids = "a strong pain medicine"
caps = "never asked about"
"""
EVERY = EVERY_TYPE.replace("Which ones?", "Which OPIOIDS, and how many days?")


def test_a_word_is_explained_once_in_the_order_of_the_question() -> None:
    interview = Interview(checked(EVERY + GLOSSARY), started=STARTED, country="US")
    said = meanings(interview.questionnaire, interview.asked("some"))
    assert [meaning for _, meaning in said] == [
        "a strong pain medicine",
        "times from morning to night",
    ]
    assert meanings(interview.questionnaire, interview.asked("one")) == ()


@pytest.mark.parametrize(("language", "word"), [("en", "methadone"), ("es", "metadona")])
def test_the_bundled_words_are_explained_in_each_language(language: str, word: str) -> None:
    questions = kratom() if language == "en" else kratom_in(language)
    interview = Interview(questions, started=STARTED, country="US")
    said = dict(meanings(questions.questionnaire, interview.asked("medicine_kinds")))
    assert said[word] == questions.questionnaire.glossary[word]


async def test_the_page_of_the_question_says_what_they_mean() -> None:
    app = app_of(kratom())
    async with running(app) as pilot:
        await ask(app, pilot, "medicine_kinds")
        shown = " ".join((await whole_text(app, pilot)).split())
    assert "methadone: a medicine for opioid problems or pain" in shown
