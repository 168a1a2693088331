"""Fifteen people answer the whole of the kratom questionnaire in plain lines, in Spanish.

In English they do so beside the full screen.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from plain.walking import STARTED, kratom, walk
from spoken import kratom_in
from talkaid.answers.raw import raw_answer
from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.response_json import read_response
from talkaid.interview.interview import Interview
from talkaid.text import clean
from walk import answered

PEOPLE = sorted((Path(__file__).parents[1] / "people").glob("*.json"))


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_what_was_said_in_spanish_is_what_is_held_in_english(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    said = json.loads(text)["answers"]
    spanish = kratom_in("es")
    walked = walk(spanish, said, tmp_path)
    assert walked.ending.how == "done"
    wanted = raw(read_response(text, path.name, kratom().questionnaire))
    assert raw(walked.ending.response) == wanted
    interview = Interview(spanish, started=STARTED, country="US")
    assert raw(answered(interview, said)) == wanted


def raw(response: QuestionnaireResponse) -> dict[str, object]:
    return {question: raw_answer(answer) for question, answer in response.answers.items()}


@pytest.mark.parametrize("path", PEOPLE[:3], ids=lambda path: path.stem)
def test_every_line_is_plain_text_that_only_goes_on(path: Path, tmp_path: Path) -> None:
    said = json.loads(path.read_text(encoding="utf-8"))["answers"]
    transcript = walk(kratom(), said, tmp_path).transcript
    assert clean(transcript, lines=True) == transcript
    # No boxes, bars, arrows or pictures: nothing of Unicode's symbols but what is typed on keys.
    drawn = {one for one in transcript if unicodedata.category(one) == "So"}
    assert drawn == set()


def test_nothing_is_written_unless_it_is_asked_for(tmp_path: Path) -> None:
    said = json.loads(PEOPLE[0].read_text(encoding="utf-8"))["answers"]
    walk(kratom(), said, tmp_path)
    assert list(tmp_path.iterdir()) == []
