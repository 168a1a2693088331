"""Going on in another language: the place and every answer stay."""

from __future__ import annotations

from datetime import datetime, timezone

from pseudo import pseudo, pseudo_texts, translation_text
from talkaid.answers.response_json import read_response, write_response
from talkaid.check.opening import open_bundled
from talkaid.check.passed import passed_in
from talkaid.files.document import read_document_text
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.questionnaire.translation import parse_translation
from talkaid.summary.build import build

STARTED = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)
ENGLISH = open_bundled()
OTHER = passed_in(
    ENGLISH,
    parse_translation(
        read_document_text(
            translation_text(ENGLISH.questionnaire, pseudo_texts(ENGLISH.questionnaire)),
            "kratom.es.toml",
            "toml",
        )
    ),
)


def begun() -> Interview:
    interview = Interview(ENGLISH, started=STARTED, country="US")
    said = {
        "safety_now": "no",
        "visit_goals": ["liver"],
        "who_answers": "alone",
        "kratom_use": "now",
    }
    for question_id, raw in said.items():
        interview.edit(question_id)
        interview.answer(question_id, raw)
    interview.open("use")
    return interview


def test_the_question_at_hand_stays_in_other_words() -> None:
    interview = begun()
    before = interview.current
    assert before is not None
    interview.speak(OTHER)
    after = interview.current
    assert after is not None
    assert after.question.id == before.question.id
    assert after.ask == pseudo(before.ask)
    assert after.progress.number == before.progress.number
    assert interview.country == "US"


def test_the_way_back_and_a_change_begun_before_go_on() -> None:
    interview = begun()
    interview.edit("visit_goals")
    interview.speak(OTHER)
    assert interview.editing and interview.current is not None
    assert interview.current.question.id == "visit_goals"
    interview.answer("visit_goals", ["medicines"])
    assert not interview.editing
    interview.speak(ENGLISH)
    back = interview.back()
    assert back is not None


def test_words_stay_as_they_were_said_and_are_marked_once() -> None:
    interview = begun()
    interview.edit("anything_else")
    interview.answer("anything_else", "I am worried.")
    interview.speak(OTHER)
    interview.edit("allergies")
    interview.answer("allergies", "Penicilina")
    answers = interview.response().answers
    assert (answers["anything_else"].language, answers["allergies"].language) == ("en", None)
    interview.speak(ENGLISH)
    answers = interview.response().answers
    assert (answers["anything_else"].language, answers["allergies"].language) == (None, "es")
    assert interview.response().language == "en"


def test_a_response_in_two_languages_is_written_and_read() -> None:
    interview = begun()
    interview.edit("anything_else")
    interview.answer("anything_else", "I am worried.")
    interview.speak(OTHER)
    response = interview.response()
    again = read_response(write_response(response), "r.json", OTHER.questionnaire)
    assert again == response


def test_a_sheet_in_one_language_marks_what_was_said_in_the_other() -> None:
    interview = begun()
    interview.edit("anything_else")
    interview.answer("anything_else", "I am worried.")
    english = load_words()
    own = "Said(text='I am worried.', language=None)"
    assert own in repr(build(ENGLISH, interview.response(), english, program="0"))
    interview.speak(OTHER)
    interview.edit("allergies")
    interview.answer("allergies", "Penicilina")
    sheet = repr(build(ENGLISH, interview.response(), english, program="0"))
    assert "Said(text='Penicilina', language='es')" in sheet
    assert own in sheet
