"""The sheet as JSON."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from samples import DANA, texts
from strategies import summaries

from talkaid.paper.json import json_sheet
from talkaid.summary.model import Summary
from talkaid.text import clean


def strings(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in strings(value)]
    if isinstance(data, list):
        return [text for value in data for text in strings(value)]
    return [str(data)]


@given(summaries())
@settings(max_examples=60, deadline=None)
def test_every_text_is_there_word_for_word(summary: Summary) -> None:
    found = set(strings(json.loads(json_sheet(summary))))
    assert {clean(text, lines=True) for text in texts(summary)} <= found


def test_every_text_tells_whose_words_it_is() -> None:
    told = json.loads(json_sheet(DANA))
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


def test_the_same_sheet_is_the_same_text() -> None:
    assert json_sheet(DANA) == json_sheet(DANA)
