"""Fifteen people answer the whole of kratom.toml in plain lines."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from plain.walking import kratom, walk
from talkaid.answers.response_json import read_response
from talkaid.text import clean

PEOPLE = sorted((Path(__file__).parents[1] / "people").glob("*.json"))


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_what_was_said_is_what_is_held(path: Path, tmp_path: Path) -> None:
    checked = kratom()
    text = path.read_text(encoding="utf-8")
    walked = walk(checked, json.loads(text)["answers"], tmp_path)
    assert walked.ending.how == "done"
    wanted = read_response(text, path.name, checked.questionnaire)
    assert walked.ending.response.answers == wanted.answers


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
