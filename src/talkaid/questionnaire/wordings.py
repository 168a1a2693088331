"""The texts of a questionnaire by key, and the same questionnaire with other texts.

A key is the way to a text by ids, never by places: ``("question", "liver_signs", "rows",
"yellow", "label")``. A list of texts, such as the notice of a part, is one wording.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel

from talkaid.errors import KeyPath
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Source
from talkaid.questionnaire.questions import QuestionBase
from talkaid.questionnaire.shown import shown_fields

Wording = str | tuple[str, ...]
Change = Callable[[KeyPath, Wording], object]
AnyModel = TypeVar("AnyModel", bound=BaseModel)


def wordings(whole: Questionnaire | QuestionBase) -> Mapping[KeyPath, Wording]:
    """Return every text that another language needs, by key, in the order of the file.

    What is held back is shown to nobody, and citations and the glossary stand for themselves.
    """
    found: dict[KeyPath, Wording] = {}

    def keep(key: KeyPath, wording: Wording) -> object:
        found[key] = wording
        return wording

    _reworded(whole, _first_key(whole), keep)
    return found


def reworded(whole: AnyModel, texts: Mapping[KeyPath, Wording]) -> AnyModel:
    """Return the questionnaire or question with other texts; where none is given, it stays."""
    return _reworded(whole, _first_key(whole), texts.get)


def leaves(table: object, key: KeyPath) -> Iterator[tuple[KeyPath, object]]:
    """Yield what a table of texts holds at the ends of its keys; a list of texts is a tuple."""
    if isinstance(table, Mapping):
        for step, one in table.items():
            yield from leaves(one, (*key, str(step)))
    elif isinstance(table, list) and all(isinstance(one, str) for one in table):
        yield key, tuple(table)
    else:
        yield key, table


def key_of(questionnaire: Questionnaire, path: KeyPath) -> KeyPath:
    """Return the key that stands for a way into the questionnaire by places.

    ``("section", 2, "question", 5, "ask")`` is ``("question", "liver_signs", "ask")``. The place
    within a list of texts is left away.
    """
    key: KeyPath = ()
    here: object = questionnaire
    for step in path:
        if isinstance(step, int) and isinstance(here, tuple):
            here = here[step]
            key = _key(key, here) if isinstance(here, BaseModel) else key
        else:
            here = _field(here, str(step))
            key = (*key, step)
    return key


def _first_key(whole: BaseModel) -> KeyPath:
    return _key((), whole) if isinstance(whole, QuestionBase) else ()


def _field(model: object, key: str) -> object:
    if not isinstance(model, BaseModel):
        return None
    named = (name for name, field in type(model).model_fields.items() if field.alias == key)
    return getattr(model, next(named, key), None)


def _reworded(model: AnyModel, key: KeyPath, change: Change) -> AnyModel:
    if isinstance(model, Source) or getattr(model, "held_back", None) is not None:
        return model
    fields = {name: getattr(model, name) for name in type(model).model_fields}
    for name, step in shown_fields(type(model)):
        fields[name] = _changed(fields[name], (*key, step), change)
    # A copy would keep what was worked out from the old texts.
    return type(model).model_construct(**fields)


def _changed(value: object, key: KeyPath, change: Change) -> object:
    if isinstance(value, str):
        return change(key, value) if value else value
    if isinstance(value, tuple) and value and all(isinstance(one, str) for one in value):
        return change(key, value)
    if isinstance(value, tuple):
        return tuple(
            _reworded(one, _key(key, one), change) if isinstance(one, BaseModel) else one
            for one in value
        )
    return value


def _key(key: KeyPath, model: BaseModel) -> KeyPath:
    """Return the key of one model of a list; a question is known without its part."""
    name = str(getattr(model, "id", ""))
    return ("question", name) if isinstance(model, QuestionBase) else (*key, name)
