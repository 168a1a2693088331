"""One look at one counting answer: the table of operators.

Every function takes a value that counts; what no value means is the caller's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from talkaid.answers.values import (
    WAYS_OUT,
    Choice,
    Choices,
    MedicineList,
    Number,
    Rows,
    Scale,
    Value,
    YesNo,
)
from talkaid.questionnaire.conditions import COMPARE, EQUAL, INCLUDES, ROWS, Asks
from talkaid.questionnaire.questions import Question, RateEachQuestion
from talkaid.reference.medicines import Medicines
from talkaid.rules.truth import Truth, every, opposite, some

Plain = str | Decimal


def look(asks: Asks, question: Question, value: Value, medicines: Medicines) -> Truth:
    """Return what the condition says of a value that counts."""
    if asks.operator == "takes_class":
        return _takes_class(value, str(asks.operand), medicines)
    if isinstance(value, Rows) and asks.row is None:
        return _rows(asks, value)
    if isinstance(value, Choices):
        return _includes(asks, frozenset(value.options))
    plain = _row_value(asks, question, value) if asks.row else plain_value(value)
    return Truth.UNKNOWN if plain is None else _compare(asks, plain)


def plain_value(value: Value) -> Plain | None:
    """Return the value as a word or a number, or None when it is neither."""
    match value:
        case Choice(option):
            return option
        case YesNo(yes):
            return "yes" if yes else "no"
        case Scale(number):
            return Decimal(number)
        case Number():
            return value.number
        case _:
            return None


def points(question: RateEachQuestion, said: str | int) -> Decimal | None:
    """Return the points of one row's answer, or None when it has none."""
    if isinstance(said, int):
        return Decimal(said)
    found = (option.points for option in question.options if option.id == said)
    number = next(found, None)
    return None if number is None else Decimal(number)


def _row_value(asks: Asks, question: Question, value: Value) -> Plain | None:
    said = value.counting(asks.row or "") if isinstance(value, Rows) else None
    if said is None:
        return None
    if isinstance(question, RateEachQuestion) and asks.operator in COMPARE:
        return points(question, said)
    return Decimal(said) if isinstance(said, int) else said


def _compare(asks: Asks, plain: Plain) -> Truth:
    if asks.operator in EQUAL:
        equal = Truth.of(any(_same(plain, one) for one in asks.named))
        return equal if asks.operator in ("is", "is_any_of") else opposite(equal)
    if not isinstance(plain, Decimal) or isinstance(asks.operand, (str, tuple)):
        return Truth.UNKNOWN
    bound = Decimal(str(asks.operand))
    holds: Mapping[str, bool] = {
        "at_least": plain >= bound,
        "at_most": plain <= bound,
        "more_than": plain > bound,
        "less_than": plain < bound,
    }
    return Truth.of(holds[asks.operator])


def _same(plain: Plain, named: str | int | float) -> bool:
    if isinstance(plain, Decimal):
        return not isinstance(named, str) and plain == Decimal(str(named))
    return plain == named


def _includes(asks: Asks, chosen: frozenset[str]) -> Truth:
    named = frozenset(str(one) for one in asks.named)
    if asks.operator not in INCLUDES:
        return Truth.UNKNOWN
    if asks.operator == "includes_all":
        return Truth.of(named <= chosen)
    any_of = Truth.of(bool(named & chosen))
    return opposite(any_of) if asks.operator == "includes_none" else any_of


def _rows(asks: Asks, value: Rows) -> Truth:
    if asks.operator not in ROWS:
        return Truth.UNKNOWN
    wanted = asks.operator.split("_", 1)[0]
    looked = (_row_is(value.said.get(str(row)), wanted) for row in asks.named)
    gather: Callable[[Iterable[Truth]], Truth] = some if asks.operator.endswith("_any") else every
    return gather(looked)


def _row_is(said: str | int | None, wanted: str) -> Truth:
    return Truth.UNKNOWN if said is None or said in WAYS_OUT else Truth.of(said == wanted)


def _takes_class(value: Value, class_id: str, medicines: Medicines) -> Truth:
    if not isinstance(value, MedicineList):
        return Truth.UNKNOWN
    if any(medicines.belongs(one.name, class_id) for one in value.medicines):
        return Truth.YES
    all_known = all(one.known and medicines.find(one.name) for one in value.medicines)
    return Truth.NO if value.full and all_known else Truth.UNKNOWN
