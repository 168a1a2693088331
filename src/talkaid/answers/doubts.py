"""Likely slips: asked about once, gently; the answer is kept as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from talkaid.answers.values import Amount, Answer, Medicine, MedicineList, Number, When
from talkaid.language.numbers import TwoReadings, parse_number
from talkaid.language.partial_dates import TwoDates, read_date
from talkaid.questionnaire.questions import NumberQuestion, Question

# Written forms that have been misread: ISMP's list of error-prone abbreviations.
MISREAD = re.compile(
    r"(?<![\w.])(?:QO?D|q\.?o?\.?d\.?|BID|TID|QID|U)(?![\w])|(?<!\d)\.\d|\b\d+\.0\b|[µμ]g"
)
MUCH_AT_ONCE = 20
TIMES_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to ask about once: "Is that right?" `said` is the piece it is about."""

    code: str
    said: str


def doubts(question: Question, answer: Answer, language: str, today: date) -> tuple[Doubt, ...]:
    """Return what looks like a slip in an answer; `today` is the day it was given."""
    value = answer.value
    if isinstance(value, Number) and isinstance(question, NumberQuestion) and question.usual:
        low, high = question.usual
        return () if low <= value.number <= high else (Doubt("unusual", value.typed),)
    if isinstance(value, Amount):
        return _amount(value, language)
    if isinstance(value, When):
        read = read_date(value.typed, language, today=today)
        return (Doubt("ambiguous", value.typed),) if isinstance(read, TwoDates) else ()
    if isinstance(value, MedicineList):
        return tuple(doubt for one in value.medicines for doubt in _medicine(one))
    return ()


def _amount(amount: Amount, language: str) -> tuple[Doubt, ...]:
    pieces = ((amount.number, MUCH_AT_ONCE), (amount.times_a_day, TIMES_A_DAY))
    found = []
    for typed, most in pieces:
        number = parse_number(typed, language) if typed else None
        much = isinstance(number, Decimal) and number > most
        # "1,500" is a lot to one reader and little to another.
        if much or isinstance(number, TwoReadings):
            found.append(Doubt("unusual", typed))
    return tuple(found)


def _medicine(medicine: Medicine) -> tuple[Doubt, ...]:
    pieces = (medicine.name, medicine.strength, medicine.directions, medicine.how)
    return tuple(Doubt("misread", piece) for piece in pieces if MISREAD.search(piece))
