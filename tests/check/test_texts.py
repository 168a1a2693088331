"""No text key is forgotten: whatever a model can hold as words is read, or named as no text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from small import EVERY_TYPE, HEAD, loaded
from talkaid.check.texts import Shown, texts
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.shown import NOT_SHOWN

NOTE = """
[[section]]
id = "last"
title = "Last part"
block = "main"
private = true
notice = ["First notice.", "Second notice."]

[[section.question]]
id = "held"
type = "yes_no"
ask = "Held question?"
why = "Held why."
short = "Held short"
held_back = "reason of the author"
lines = ["Held line"]
instead = [{ id = "o", when = "c", ask = "Other?", why = "Other why.", short = "Other short" }]

[[section.question]]
id = "exact"
type = "rate_each"
ask = "Exact ask?"
why = "Exact why."
verbatim = "00000000"
sources = ["S1"]
rows = [{ id = "r", label = "Row label", short = "Row short" }]
options = [{ id = "p", label = "Point label", points = 1 }, { id = "q", label = "Other point" }]

[[section.question]]
id = "words"
type = "text"
ask = "Words ask?"
why = "Words why."
starters = ["I begin..."]

[[section.question]]
id = "told"
type = "note"
ask = "Want to see it?"
text = "Note text."

[[prompt]]
id = "p"
ask = "Prompt ask?"

[[flag]]
id = "f"
urgency = "now"
help = "today"
when = { question = "yes", is = "yes" }
say = "Flag say"
say_short = "Flag short"
ask = "Flag ask?"
first = "Flag first."
author = "nobody"
countries = ["US"]

[[score]]
id = "s"
title = "Score title"
sum = ["exact.r"]
range = [0, 3]
means = "Score means."
does_not_mean = "Score does not mean."
next_step = "Score next step."
notice = "Score notice."
licence = "free"

[glossary]
"hard word" = "A plain word."

[condition]
c = { question = "yes", is = "yes" }
"""


def questionnaire() -> Questionnaire:
    return loaded(
        EVERY_TYPE + NOTE, HEAD.replace('title = "Main"', 'title = "Main"\nnote = "Block note"')
    ).questionnaire


def strings(model: BaseModel, path: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, str, str]]:
    """Yield the path, the key and the text of every string that the models hold."""
    for name, field in type(model).model_fields.items():
        key = field.alias or name
        yield from inside(getattr(model, name), (*path, key), key)


def inside(value: object, path: Any, key: str) -> Iterator[tuple[Any, str, str]]:
    if isinstance(value, str):
        yield path, key, value
    elif isinstance(value, BaseModel):
        yield from strings(value, path)
    elif isinstance(value, (tuple, list)):
        for at, one in enumerate(value):
            yield from inside(one, (*path, at), key)
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from inside(one, (*path, name), key)


def read() -> list[Shown]:
    return list(texts(questionnaire()))


def test_every_string_is_a_text_or_is_named_as_none() -> None:
    found = {shown.path for shown in read()}
    for path, _, text in strings(questionnaire()):
        # The first step is a table of the file; a question names its block by the same key.
        steps = [step for step in path[1:] if isinstance(step, str)] or [path[0]]
        if path[0] != "condition" and text and not any(step in NOT_SHOWN for step in steps):
            assert path in found, path


def test_every_key_that_can_hold_words_is_filled_in_here() -> None:
    """So that the test above would notice a key that the walk passes over."""
    whole = questionnaire()
    held: dict[tuple[str, str], bool] = {}
    ahead: list[BaseModel] = [whole]
    while ahead:
        model = ahead.pop()
        for name, field in type(model).model_fields.items():
            value = getattr(model, name)
            pieces = value if isinstance(value, tuple) else (value,)
            ahead += [piece for piece in pieces if isinstance(piece, BaseModel)]
            if (
                re.search(r"\bstr\b", str(field.annotation))
                and (field.alias or name) not in NOT_SHOWN
            ):
                key = (type(model).__name__, name)
                held[key] = held.get(key, False) or bool(value)
    questions = {name for (model, name), filled in held.items() if "Question" in model and filled}
    missing = {
        key
        for key, filled in held.items()
        if not filled and not ("Question" in key[0] and key[1] in questions)
    }
    assert missing == set()


def test_a_text_knows_who_speaks_and_what_may_not_be_touched() -> None:
    by_text = {shown.text: shown for shown in read()}
    assert by_text["Flag say"].voice == "sheet"
    assert by_text["Flag ask?"].voice == "asked"
    assert by_text["The a"].voice == "answer"
    assert by_text["Flag first."].voice == "aid"
    assert by_text["A paper."].voice == "source"
    assert by_text["Point label"].verbatim and not by_text["The a"].verbatim
    assert by_text["Held line"].held and by_text["Other why."].held
    assert not by_text["Note text."].held
    assert by_text["hard word"].kind == "questionnaire.glossary.word"
    assert "reason of the author" not in by_text


def test_a_path_leads_to_the_text_in_the_file() -> None:
    whole = loaded(EVERY_TYPE + NOTE)
    for shown in texts(whole.questionnaire):
        value: Any = whole.document.data
        for step in shown.path:
            # A measure can be its label alone.
            value = value if isinstance(value, str) else value[step]
        assert value == shown.text or shown.kind.endswith(".word")
