"""Raw answer → value, for each kind of question.

Raw is the form of a response file, which is also what the front ends hand over: an option id, a
list of them, "yes" or "no", a table of rows, a number or the words it was typed in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from talkaid.answers.fields import AMOUNT, NUMBER, OWN_QUESTION, WHEN
from talkaid.answers.medicine_list import read_medicines
from talkaid.answers.reading import Reading, each, truth, unknown, words
from talkaid.answers.values import (
    Amount,
    Choice,
    Choices,
    Number,
    Pick,
    Picks,
    Rows,
    RowSaid,
    Scale,
    Value,
    When,
    Words,
    YesNo,
)
from talkaid.errors import AnswerError, KeyPath
from talkaid.language.numbers import TwoReadings, parse_number
from talkaid.questionnaire.parts import Option, Row
from talkaid.questionnaire.questions import (
    AmountQuestion,
    ChoiceQuestion,
    ChoicesQuestion,
    MedicinesQuestion,
    NumberQuestion,
    Question,
    QuestionsQuestion,
    RateEachQuestion,
    ScaleQuestion,
    TextQuestion,
    WhenQuestion,
    YesNoEachQuestion,
)

RowReader = Callable[[object, KeyPath], RowSaid]


def read_value(question: Question, raw: object, reading: Reading) -> Value:
    """Return the value that `raw` says.

    Raises AnswerError, with every fault there is.
    """
    match question:
        case ChoiceQuestion():
            return _choice(question, raw)
        case ChoicesQuestion():
            return _choices(question, raw)
        case YesNoEachQuestion():
            return _rows(question.rows, question.unsure, raw, _yes_or_no)
        case RateEachQuestion():
            return _rows(question.rows, question.unsure, raw, _rating(question, reading))
        case ScaleQuestion():
            return Scale(_whole(raw, question.range, reading))
        case NumberQuestion():
            return _number(question, raw, reading)
        case AmountQuestion():
            return _amount(question, raw)
        case WhenQuestion():
            return When(_some_words(raw, WHEN))
        case TextQuestion():
            return _text(question, raw)
        case MedicinesQuestion():
            return read_medicines(raw)
        case QuestionsQuestion():
            return _picks(question, raw, reading)
        case _:
            return YesNo(_yes_or_no(raw, ()) == "yes")


def open_options(options: Sequence[Option]) -> tuple[Option, ...]:
    """The options that may be offered."""
    return tuple(option for option in options if option.held_back is None)


def open_rows(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that may be asked."""
    return tuple(row for row in rows if row.held_back is None)


def _choice(question: ChoiceQuestion, raw: object) -> Choice:
    known = [option.id for option in open_options(question.options)]
    if not isinstance(raw, str) or raw not in known:
        raise unknown("unknown-option", raw, known)
    return Choice(raw)


def _choices(question: ChoicesQuestion, raw: object) -> Choices:
    options = open_options(question.options)
    known = [option.id for option in options]
    if not isinstance(raw, Sequence) or isinstance(raw, str) or not raw:
        raise AnswerError("list-expected")
    for at, one in enumerate(raw):
        if one not in known:
            raise unknown("unknown-option", one, known, (at,))
    chosen = list(dict.fromkeys(raw))
    if len(chosen) > 1 and any(option.alone for option in options if option.id in chosen):
        raise AnswerError("alone")
    if question.most is not None and len(chosen) > question.most:
        raise AnswerError("too-many", most=str(question.most))
    return Choices(tuple(chosen if question.ordered else sorted(chosen, key=known.index)))


def _yes_or_no(raw: object, at: KeyPath) -> str:
    if raw not in ("yes", "no"):
        raise AnswerError("yes-or-no", at)
    return str(raw)


def _rating(question: RateEachQuestion, reading: Reading) -> RowReader:
    known = [option.id for option in open_options(question.options)]

    def rating(raw: object, at: KeyPath) -> RowSaid:
        if question.range is not None:
            return _whole(raw, question.range, reading, at)
        if not isinstance(raw, str) or raw not in known:
            raise unknown("unknown-option", raw, known, at)
        return raw

    return rating


def _rows(rows: Sequence[Row], unsure: bool, raw: object, read: RowReader) -> Rows:
    known = [row.id for row in open_rows(rows)]
    if not isinstance(raw, Mapping) or not raw:
        raise AnswerError("rows-expected")

    def one(row: object) -> tuple[str, RowSaid]:
        if not isinstance(row, str) or row not in known:
            raise unknown("unknown-row", row, known, (str(row),))
        said = raw[row]
        if said == "declined" or (said == "unknown" and unsure):
            return row, str(said)
        return row, read(said, (row,))

    said = dict(each(raw, one))
    return Rows({row: said[row] for row in known if row in said})


def _whole(raw: object, within: tuple[int, int], reading: Reading, at: KeyPath = ()) -> int:
    number = _decimal(raw, reading, at)
    low, high = within
    if number != number.to_integral_value() or not low <= number <= high:
        raise AnswerError("out-of-range", at, low=str(low), high=str(high))
    return int(number)


def _decimal(raw: object, reading: Reading, at: KeyPath = ()) -> Decimal:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        return Decimal(str(raw))
    if not isinstance(raw, str) or len(raw) > NUMBER:
        raise AnswerError("number-expected", at)
    number = parse_number(raw, reading.language)
    if isinstance(number, TwoReadings):
        first, second = str(number.first), str(number.second)
        raise AnswerError("two-readings", at, first=first, second=second)
    if number is None:
        raise AnswerError("number-expected", at)
    return number


def _number(question: NumberQuestion, raw: object, reading: Reading) -> Number:
    number = _decimal(raw, reading)
    if question.range is not None and not question.range[0] <= number <= question.range[1]:
        low, high = (str(end) for end in question.range)
        raise AnswerError("out-of-range", low=low, high=high)
    return Number(words(raw if isinstance(raw, str) else str(raw), NUMBER), number)


def _amount(question: AmountQuestion, raw: object) -> Amount:
    if not isinstance(raw, Mapping) or not raw:
        raise AnswerError("amount-expected")
    for key in raw:
        if key not in (*AMOUNT, "varies"):
            raise unknown("unknown-key", key, (*AMOUNT, "varies"), (str(key),))
    varies = truth(raw.get("varies", False), ("varies",))
    if varies and question.varies is None:
        raise AnswerError("varies", ("varies",))
    said = {key: words(raw.get(key, ""), most, (key,)) for key, most in AMOUNT.items()}
    amount = Amount(**said, varies=varies)
    if amount == Amount():
        raise AnswerError("amount-expected")
    return amount


def _some_words(raw: object, most: int, at: KeyPath = ()) -> str:
    text = words(raw, most, at)
    if not text:
        raise AnswerError("empty", at)
    return text


def _text(question: TextQuestion, raw: object) -> Words:
    text = words(raw, question.room, lines=question.long)
    if not text and question.nothing is None:
        raise AnswerError("empty")
    return Words(text)


def _picks(question: QuestionsQuestion, raw: object, reading: Reading) -> Picks:
    if not isinstance(raw, Sequence) or isinstance(raw, str) or not raw:
        raise AnswerError("list-expected")
    picks = each(enumerate(raw), lambda one: _pick(one[1], (one[0],), reading))
    found = tuple(dict.fromkeys(picks))
    if len(found) > question.most:
        raise AnswerError("too-many", most=str(question.most))
    return Picks(found)


def _pick(raw: object, at: KeyPath, reading: Reading) -> Pick:
    table = raw if isinstance(raw, Mapping) else {}
    said = {key: one for key, one in table.items() if key != "keep"}
    if len(said) != 1:
        raise AnswerError("pick-expected", at)
    ((kind, what),) = said.items()
    if kind == "own":
        return Pick("own", _some_words(what, OWN_QUESTION, (*at, "own")))
    known = {"flag": reading.flags, "prompt": reading.prompts}.get(str(kind))
    if known is None:
        raise unknown("unknown-key", kind, ("flag", "prompt", "own"), at)
    if what not in known:
        raise unknown(f"unknown-{kind}", what, known, (*at, str(kind)))
    keep = truth(table.get("keep", False), (*at, "keep"))
    return Pick("flag" if kind == "flag" else "prompt", str(what), keep)
