"""A condition turned round: what `not` makes of it, said without `not` where that can be said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from talkaid.questionnaire.conditions import (
    WITH_A_LIST,
    All,
    AnyOf,
    Asks,
    Condition,
    Not,
    ScoreIs,
)

OPERATORS: Mapping[str, str] = {
    "is": "is_not",
    "is_not": "is",
    "is_any_of": "is_none_of",
    "is_none_of": "is_any_of",
    "includes": "includes_none",
    "includes_any": "includes_none",
    "includes_none": "includes_any",
    "yes_to": "no_to",
    "no_to": "yes_to",
    "yes_to_any": "no_to_all",
    "no_to_all": "yes_to_any",
    "yes_to_all": "no_to_any",
    "no_to_any": "yes_to_all",
    "at_least": "less_than",
    "less_than": "at_least",
    "at_most": "more_than",
    "more_than": "at_most",
}


def turned(condition: Condition) -> Condition:
    """Return the condition that is yes where this one is no, and no where it is yes.

    What is unknown stays so. `not` is left only before what has no other way to say it.
    """
    match condition:
        case Not(part):
            return part
        case All(parts):
            return AnyOf(tuple(turned(part) for part in parts))
        case AnyOf(parts):
            return All(tuple(turned(part) for part in parts))
        case ScoreIs(operator=operator):
            return replace(condition, operator=OPERATORS[operator])
        case Asks():
            return _turned_look(condition)
        case _:
            return Not(condition)


def unfolded(condition: Condition) -> Condition:
    """Return the same condition without groups of one, and with `not` only where it is needed."""
    if isinstance(condition, Not):
        if isinstance(condition.part, Not):
            return unfolded(condition.part.part)
        other = turned(condition.part)
        return other if isinstance(other, Not) else unfolded(other)
    if isinstance(condition, (All, AnyOf)) and len(condition.parts) == 1:
        return unfolded(condition.parts[0])
    if isinstance(condition, All):
        return All(tuple(unfolded(part) for part in condition.parts))
    if isinstance(condition, AnyOf):
        return AnyOf(tuple(unfolded(part) for part in condition.parts))
    return condition


def _turned_look(asks: Asks) -> Condition:
    if asks.operator == "answered":
        return replace(asks, operand=not asks.operand)
    operator = OPERATORS.get(asks.operator)
    if operator is None:
        return Not(asks)
    listed = operator in WITH_A_LIST and not isinstance(asks.operand, tuple)
    return replace(asks, operator=operator, operand=asks.named if listed else asks.operand)
