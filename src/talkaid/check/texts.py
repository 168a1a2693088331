"""Every text of a questionnaire that a patient can read or that can stand on a sheet.

One walk over the models finds them: whatever is a string in a field that can be shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from pydantic import BaseModel

from talkaid.errors import KeyPath
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.parts import (
    Block,
    Flag,
    Instead,
    Measure,
    Option,
    Prompt,
    Row,
    Score,
    Source,
)
from talkaid.questionnaire.questions import QuestionBase
from talkaid.questionnaire.shown import shown_fields

Voice = Literal["aid", "answer", "sheet", "asked", "source"]

# Who speaks, where it is not the aid: somebody who answers, the sheet, somebody who asks, a paper.
_VOICES: Mapping[str, Voice] = {
    "source.cite": "source",
    "option.label": "answer",
    "row.label": "answer",
    "row.short": "sheet",
    "question.short": "sheet",
    "instead.short": "sheet",
    "question.lines": "answer",
    "measure.label": "answer",
    "measure.one": "answer",
    "question.varies": "answer",
    "question.nothing": "answer",
    "question.starters": "answer",
    "question.words": "answer",
    "question.unit": "answer",
    "flag.say": "sheet",
    "flag.say_short": "sheet",
    "flag.ask": "asked",
    "prompt.ask": "asked",
}
_NAMES: Mapping[type[BaseModel], str] = {
    Source: "source",
    Block: "block",
    Option: "option",
    Row: "row",
    Measure: "measure",
    Instead: "instead",
    Prompt: "prompt",
    Flag: "flag",
    Score: "score",
    Section: "section",
    QuestionBase: "question",
    Questionnaire: "questionnaire",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One text with its way in the file; the same text in two places is equal.

    `kind` is such as ``question.ask``; `voice` says who speaks. `verbatim` texts may not be
    reworded, `held` ones are not shown yet.
    """

    path: KeyPath = field(compare=False)
    kind: str
    text: str
    voice: Voice = "aid"
    verbatim: bool = False
    held: bool = False


def texts(questionnaire: Questionnaire) -> Iterator[Shown]:
    """Yield every text of the questionnaire, in the order of its models."""
    yield from _of(questionnaire, ())


def printed_names(questionnaire: Questionnaire) -> Iterator[Shown]:
    """Yield what is no text and stands on paper as it is written: names, a version, addresses."""
    yield Shown(("id",), "questionnaire.id", questionnaire.id, "source")
    yield Shown(("version",), "questionnaire.version", questionnaire.version, "source")
    for at, source in enumerate(questionnaire.sources):
        yield Shown(("source", at, "id"), "source.id", source.id, "source")
        if source.link:
            yield Shown(("source", at, "link"), "source.link", source.link, "source")


def _of(model: BaseModel, path: KeyPath) -> Iterator[Shown]:
    held = getattr(model, "held_back", None) is not None
    verbatim = getattr(model, "verbatim", None) is not None
    name = _name(type(model))
    for named, key in shown_fields(type(model)):
        value = getattr(model, named)
        for shown in _in(value, (*path, key), f"{name}.{named}"):
            yield (
                shown
                if not (held or verbatim)
                else replace(shown, held=held or shown.held, verbatim=verbatim or shown.verbatim)
            )


def _in(value: object, path: KeyPath, kind: str) -> Iterator[Shown]:
    if isinstance(value, str):
        if value:
            yield Shown(path, kind, value, _VOICES.get(kind, "aid"))
    elif isinstance(value, BaseModel):
        yield from _of(value, path)
    elif isinstance(value, tuple):
        for at, one in enumerate(value):
            yield from _in(one, (*path, at), kind)
    elif isinstance(value, Mapping):
        for key, one in value.items():
            if isinstance(one, str):
                yield Shown((*path, key), f"{kind}.word", str(key), "answer")
            yield from _in(one, (*path, key), kind)


@cache
def _name(model: type[BaseModel]) -> str:
    return next((_NAMES[one] for one in model.__mro__ if one in _NAMES), model.__name__)
