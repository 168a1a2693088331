"""Conditions: when a question is asked, when a flag holds.

A condition is a table, never an expression: a name, or a table with exactly one of ``all``,
``any``, ``not``, ``question``, ``score``, ``country``. With ``question`` stands one operator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import PlainSerializer, PlainValidator
from pydantic_core import PydanticCustomError

from talkaid.errors import KeyPath

Operand = str | bool | int | float | tuple[str | int | float, ...]

EQUAL = ("is", "is_any_of", "is_not", "is_none_of")
INCLUDES = ("includes", "includes_any", "includes_all", "includes_none")
ROWS = ("yes_to", "yes_to_any", "yes_to_all", "no_to", "no_to_any", "no_to_all")
COMPARE = ("at_least", "at_most", "more_than", "less_than")
OTHER = ("takes_class", "answered", "way_out")
OPERATORS = (*EQUAL, *INCLUDES, *ROWS, *COMPARE, *OTHER)
WITH_A_LIST = frozenset(
    {"is_any_of", "is_none_of", "includes_any", "includes_all", "includes_none"}
    | {"yes_to_any", "yes_to_all", "no_to_any", "no_to_all"}
)
HEADS = ("all", "any", "not", "question", "score", "country")


@dataclass(frozen=True, slots=True)
class Named:
    """A condition of the questionnaire, by its name."""

    name: str
    path: KeyPath = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class All:
    """Holds when every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds when one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when the part does not; unknown stays unknown."""

    part: Condition


@dataclass(frozen=True, slots=True)
class Asks:
    """A look at the answer to one question, or to one row of it."""

    question: str
    operator: str
    operand: Operand
    row: str | None = None
    path: KeyPath = field(default=(), compare=False, repr=False)

    @property
    def named(self) -> tuple[str | int | float, ...]:
        """The options, rows or numbers that the operand names."""
        if isinstance(self.operand, tuple):
            return self.operand
        return () if isinstance(self.operand, bool) else (self.operand,)


@dataclass(frozen=True, slots=True)
class ScoreIs:
    """A look at a score."""

    score: str
    operator: str
    operand: float
    path: KeyPath = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class CountryIs:
    """A look at the country the person is in."""

    country: str


Condition = Named | All | AnyOf | Not | Asks | ScoreIs | CountryIs


def parse_condition(raw: object, path: KeyPath = ()) -> Condition:
    """Return the condition that the table `raw` writes.

    Raises PydanticCustomError whose context has ``at``, the way inside the table to the fault.
    """
    if isinstance(raw, str):
        return Named(raw, path)
    if not isinstance(raw, Mapping):
        raise _fault("condition-form", path)
    heads = [key for key in HEADS if key in raw]
    if len(heads) != 1:
        raise _fault("condition-form", path)
    parse = {"question": _parse_asks, "score": _parse_score}.get(heads[0], _parse_head)
    return parse(raw, path)


def _parse_head(raw: Mapping[str, object], path: KeyPath) -> Condition:
    (head,) = (key for key in HEADS if key in raw)
    _only(raw, (head,), path)
    value = raw[head]
    if head == "not":
        return Not(parse_condition(value, (*path, "not")))
    if head == "country":
        if not isinstance(value, str):
            raise _fault("text-expected", (*path, "country"))
        return CountryIs(value)
    if not isinstance(value, list) or not value:
        raise _fault("list-expected", (*path, head))
    parts = tuple(parse_condition(part, (*path, head, at)) for at, part in enumerate(value))
    return All(parts) if head == "all" else AnyOf(parts)


def _parse_asks(raw: Mapping[str, object], path: KeyPath) -> Condition:
    operator = _the_operator(raw, OPERATORS, ("question", "row"), path)
    question, row = raw["question"], raw.get("row")
    if not isinstance(question, str):
        raise _fault("text-expected", (*path, "question"))
    if row is not None and not isinstance(row, str):
        raise _fault("text-expected", (*path, "row"))
    operand = _operand(operator, raw[operator], (*path, operator))
    return Asks(question, operator, operand, row, path)


def _parse_score(raw: Mapping[str, object], path: KeyPath) -> Condition:
    operator = _the_operator(raw, COMPARE, ("score",), path)
    score, number = raw["score"], raw[operator]
    if not isinstance(score, str):
        raise _fault("text-expected", (*path, "score"))
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise _fault("number-expected", (*path, operator))
    return ScoreIs(score, operator, float(number), path)


def _the_operator(
    raw: Mapping[str, object], allowed: tuple[str, ...], beside: tuple[str, ...], path: KeyPath
) -> str:
    found = [key for key in raw if key not in beside]
    unknown = [key for key in found if key not in allowed]
    if unknown:
        raise _fault(
            "unknown-operator", (*path, unknown[0]), key=unknown[0], known=" ".join(allowed)
        )
    if len(found) != 1:
        raise _fault("one-operator", path, count=str(len(found)))
    return found[0]


def _operand(operator: str, value: object, path: KeyPath) -> Operand:
    if operator == "answered":
        if not isinstance(value, bool):
            raise _fault("true-or-false", path)
        return value
    if operator in WITH_A_LIST:
        if not isinstance(value, list) or not value:
            raise _fault("list-expected", path)
        return tuple(_single(part, (*path, at)) for at, part in enumerate(value))
    if operator in COMPARE:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise _fault("number-expected", path)
        return value
    return _single(value, path)


def _single(value: object, path: KeyPath) -> str | int | float:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise _fault("text-or-number", path)
    return value


def _only(raw: Mapping[str, object], allowed: tuple[str, ...], path: KeyPath) -> None:
    for key in raw:
        if key not in allowed:
            raise _fault("unknown-key", (*path, key), key=key, known=" ".join(allowed))


def _fault(code: str, at: KeyPath, **values: str) -> PydanticCustomError:
    context = {"code": code, "at": at, **values}
    return PydanticCustomError("talkaid", code, context)


def written(condition: Condition) -> object:
    """Return the table that writes the condition, the way back from `parse_condition`."""
    match condition:
        case Named(name):
            return name
        case All(parts):
            return {"all": [written(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [written(part) for part in parts]}
        case Not(part):
            return {"not": written(part)}
        case CountryIs(country):
            return {"country": country}
        case ScoreIs(score, operator, operand):
            return {"score": score, operator: operand}
        case Asks(question, operator, named, row):
            value = list(named) if isinstance(named, tuple) else named
            beside = {} if row is None else {"row": row}
            return {"question": question, **beside, operator: value}


def _read(raw: object) -> object:
    return raw if isinstance(raw, Condition) else parse_condition(raw)


ConditionField = Annotated[Condition, PlainValidator(_read), PlainSerializer(written)]


def walk(condition: Condition) -> Iterator[Condition]:
    """Yield the condition and every part of it, depth first."""
    yield condition
    if isinstance(condition, (All, AnyOf)):
        for part in condition.parts:
            yield from walk(part)
    elif isinstance(condition, Not):
        yield from walk(condition.part)
