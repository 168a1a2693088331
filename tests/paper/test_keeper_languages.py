"""The sheet of an interview in the language that the doctor reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from questionnaire.test_overlay import overlay
from small import STARTED
from talkaid.check.languages import Languages
from talkaid.check.opening import open_bundled, translations_into
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.keeper import SheetKeeper

QUESTION = """
[[question]]
after = "who_answers"
id = "sleep_hours"
type = "number"
ask = "How many hours do you sleep on most nights?"
why = "Sleep and pain go together."
short = "Hours of sleep"
range = [0, 24]
"""


@pytest.fixture
def languages() -> Languages:
    own = [overlay(QUESTION)]
    return Languages(open_bundled(), overlays=own, translations=translations_into)


def keeper_of(languages: Languages, language: str, *, sleep: bool) -> SheetKeeper:
    """The keeper of an interview that ends in a language; begun, with sleep answered, in English."""
    interview = Interview(languages.checked("en"), started=STARTED, country="US")
    said = {"who_answers": "alone", **({"central.sleep_hours": "6"} if sleep else {})}
    for question_id, raw in said.items():
        interview.edit(question_id)
        interview.answer(question_id, raw)
    interview.speak(languages.checked(language))
    interview.edit("anything_else")
    interview.answer("anything_else", "Tengo miedo.")
    return SheetKeeper(interview, load_words(language), Path("/n"), "0", languages)


def said(keeper: SheetKeeper) -> str:
    return " ".join(keeper.text().split())


def test_it_is_the_one_the_questionnaire_was_written_in(languages: Languages) -> None:
    keeper = keeper_of(languages, "es", sleep=False)
    assert (keeper.language, keeper.to_read()) == ("en", ("es", "en"))
    assert "“Tengo miedo.” (in Spanish)" in said(keeper)
    keeper.write_in("es")
    assert keeper.to_read() == ("es",)
    assert "“Tengo miedo.”" in said(keeper) and "(in Spanish)" not in said(keeper)


def test_an_answer_to_what_is_not_asked_in_the_language_at_hand_stands_on_it(
    languages: Languages,
) -> None:
    keeper = keeper_of(languages, "es", sleep=True)
    assert "central.sleep_hours" not in keeper.interview.response().answers
    assert "Hours of sleep: 6" in said(keeper)
    assert "in Spanish Who answered" in said(keeper)


def test_it_is_offered_only_where_all_that_was_answered_is_asked(languages: Languages) -> None:
    assert keeper_of(languages, "en", sleep=False).languages == ("en", "es")
    assert keeper_of(languages, "en", sleep=True).languages == ("en",)
