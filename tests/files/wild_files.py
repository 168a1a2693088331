"""Sound TOML that says wild things: each is made from a name alone, the same one every time."""

from __future__ import annotations

import json
import random
import types
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from spoilt_files import TRICKS

from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.overlay import OverlayHead
from talkaid.questionnaire.questions import QUESTION_TYPES
from talkaid.questionnaire.translation import TranslationFile
from talkaid.reference.help_lines_file import WrittenLines
from talkaid.reference.medicine_file import MedicineFile

MODELS: Sequence[type[BaseModel]] = (
    Questionnaire, Questionnaire, Questionnaire, MedicineFile, WrittenLines, OverlayHead, TranslationFile,
)  # fmt: skip
SENTENCES = (
    "How many?", "Take 2 grams.", "You have {x}.", "{", "{a:b}", "{{}}", "%s", "[b]", "\\", "...", "? ? ?",
    "a" * 1999, "take " * 399, "2 g " * 400, "no " * 500, "7-oh " * 300, "(" * 900, "1,1" * 600, "\u0430" * 300,
)  # fmt: skip


def wild(name: str) -> bytes:
    """Return sound TOML with the keys of a kind of file and values that fit seldom."""
    chance = random.Random(name)  # noqa: S311 - nothing is secret here
    model = chance.choice(MODELS)
    unfit = chance.choice((0.0, 0.01, 0.05, 0.3))
    table = _Wild(chance, unfit).table(model, 0)
    lines = (f"{_toml_key(key)} = {_toml(value)}" for key, value in table.items())
    return ("\n".join(lines) + "\n").encode("utf-8")


class _Wild:
    """Values for the fields of a model; `unfit` of them are of another kind."""

    def __init__(self, chance: random.Random, unfit: float) -> None:
        self.chance = chance
        self.unfit = unfit
        self.room = 300

    def table(self, model: type[BaseModel], depth: int) -> dict[str, Any]:
        chance = self.chance
        table: dict[str, Any] = {}
        for name, field in model.model_fields.items():
            if field.is_required() or chance.random() < 0.25:
                table[field.alias or name] = self.value(field.annotation, name, depth + 1)
        if chance.random() < self.unfit / 4:
            table[chance.choice(("required", "x", "é", "", "id "))] = self.anything(depth)
        return table

    def anything(self, depth: int) -> Any:
        chance = self.chance
        simple: Sequence[Any] = (
            0, -1, 2**70, 1.5, True, False, "", "x", date(1, 1, 1), [], {}, [[]], [{}], *SENTENCES,
        )  # fmt: skip
        if chance.random() < 0.03:
            return chance.choice((10**300, 1e300, "a" * 5000, *TRICKS))
        if depth < 6 and self.room > 0 and chance.random() < 0.2:
            count = chance.choice((1, 3, 3, 200))
            self.room -= count
            return [self.anything(depth + 1) for _ in range(count)]
        return chance.choice(simple)

    def value(self, kind: Any, name: str, depth: int) -> Any:
        chance, origin, args = self.chance, get_origin(kind), get_args(kind)
        if chance.random() < self.unfit or depth > 12:
            return self.anything(depth)
        if name in ("when", "show_when", "conditions"):
            return self.condition(0) if name != "conditions" else {"c": self.condition(0)}
        if origin is Literal:
            return chance.choice(args)
        if origin in (Union, types.UnionType):
            return self.value(
                chance.choice([one for one in args if one is not type(None)]), name, depth
            )
        if origin is tuple:
            inner = [args[0]] * chance.choice((1, 1, 2, 3, 6)) if args[-1] is ... else args
            return [self.value(one, name, depth + 1) for one in inner]
        if isinstance(origin, type) and issubclass(origin, Mapping):
            count = chance.choice((0, 1, 2, 6))
            return {self.word(): self.value(args[1], "", depth + 1) for _ in range(count)}
        if args and hasattr(kind, "__metadata__"):
            return self.value(args[0], name, depth)
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return self.table(kind, depth)
        return self.plain(kind, name)

    def plain(self, kind: Any, name: str) -> Any:
        chance = self.chance
        if kind is bool:
            return chance.choice((True, False))
        if kind is int:
            return chance.choice((0, 1, 2, 3, 10, 100, -5))
        if kind is float:
            return chance.choice((0.5, 1.0, 1e9))
        if kind is date:
            return date(2026, 11, chance.randint(1, 28))
        if name in ("id", "block", "sources", "sum", "use", "includes", "names", "class_id"):
            return self.word()
        if name in ("version", "language", "link", "number", "countries"):
            known = {"version": "1", "language": "en", "link": "https://x.y/z", "number": "911"}
            return known.get(name, "US")
        if name in ("extends", "translates"):
            return chance.choice(("kratom", "kratom", "none"))
        if name == "questions":
            return {"after": chance.choice(("kratom_use", "visit", "a")), **self.question()}
        return chance.choice(("Which one?", "Words here.", "A few words", *SENTENCES))

    def question(self) -> dict[str, Any]:
        return {
            "id": self.word(),
            "type": self.chance.choice(QUESTION_TYPES),
            "ask": "So?",
            "why": "So.",
        }

    def word(self) -> str:
        return self.chance.choice(
            ("a", "b", "c", "d", "e", "f", "g", "h", "i_1", "pain", "aspirin")
        )

    def condition(self, depth: int) -> Any:
        chance = self.chance
        if depth < 8 and chance.random() < 0.5:
            group = chance.choice(("all", "any", "not"))
            some = [self.condition(depth + 1) for _ in range(chance.choice((1, 2, 2, 3)))]
            return {group: some[0] if group == "not" else some}
        if chance.random() < 0.2:
            return self.word()
        key = chance.choice(
            ("is", "is_not", "any_of", "none_of", "at_least", "less_than", "answered")
        )
        value = chance.choice(("yes", "a", "b", 3, 5, True, ["a", "b"], [], "way out", 2**60))
        return {"question": self.word(), key: value}


def _toml_key(key: str) -> str:
    return json.dumps(key, ensure_ascii=False)


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{_toml_key(key)} = {_toml(one)}" for key, one in value.items()) + "}"
        )
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value)
