"""The sheet as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft7Validator, ValidationError
from samples import DANA, texts
from strategies import summaries

from talkaid.paper import json as paper_json
from talkaid.paper.json import json_sheet
from talkaid.summary.model import Summary
from talkaid.text import clean

SCHEMA = json.loads(Path(paper_json.__file__).with_name("sheet.schema.json").read_text("utf-8"))
STATED = Draft7Validator(SCHEMA)


def strings(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in strings(value)]
    if isinstance(data, list):
        return [text for value in data for text in strings(value)]
    return [str(data)]


@given(summaries())
@settings(max_examples=60, deadline=None)
def test_every_text_is_there_word_for_word(summary: Summary) -> None:
    told = json.loads(json_sheet(summary))
    STATED.validate(told)
    found = set(strings(told))
    assert {clean(text, lines=True) for text in texts(summary)} <= found


def test_every_text_tells_whose_words_it_is() -> None:
    told = json.loads(json_sheet(DANA, sources=True))
    assert told["heading"]["name"] == {"said": "Dana R."}
    assert told["heading"]["who"] == {"chosen": "Me, alone"}
    top, wants, _, medicines, liver, mood, *_ = told["blocks"]
    assert top["lines"][1] == {
        "fact": {
            "text": "Takes lorazepam; kratom 30 of past 30 days",
            "urgency": "soon",
            "flag": "sedative",
            "keep_taking": {"notice": "Do not stop or skip lorazepam on your own."},
            "sources": ["S01", "S05"],
        }
    }
    assert wants["lines"] == [
        {"said": "Is kratom hurting my liver?"},
        {"chosen": "Help to cut down or stop"},
    ]
    assert medicines["lines"][1] == {
        "medicine": {
            "name": {"said": "the small white one"},
            "note": {"notice": "I do not know the name."},
        }
    }
    assert liver["lines"][3]["entry"]["pieces"] == [{"said": "hace 2 semanas", "language": "es"}]
    assert mood["lines"][1]["score"]["total"] is None


def test_what_the_facts_rest_on_is_there_where_it_is_asked_for() -> None:
    with_sources, without = (json.loads(json_sheet(DANA, sources=one)) for one in (True, False))
    STATED.validate(with_sources)
    STATED.validate(without)
    assert [one["id"] for one in with_sources["citations"]] == [one.id for one in DANA.citations]
    assert "citations" not in without
    assert "S01" not in strings(without)


def test_the_form_that_is_stated_refuses_another() -> None:
    Draft7Validator.check_schema(SCHEMA)
    told = json.loads(json_sheet(DANA))
    for wrong in (
        {**told, "code": "Dana"},
        {**told, "dose": "2 g"},
        {key: value for key, value in told.items() if key != "footer"},
        {**told, "footer": [{"said": "words of the aid"}]},
    ):
        with pytest.raises(ValidationError):
            STATED.validate(wrong)


def test_the_same_sheet_is_the_same_text() -> None:
    assert json_sheet(DANA) == json_sheet(DANA)
