"""Likely slips: asked about once, gently; the answer is kept as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from talkaid.answers.values import Amount, Answer, Medicine, MedicineList, Number, When
from talkaid.language.numbers import parse_number
from talkaid.questionnaire.questions import NumberQuestion, Question

# Written forms that have been misread: ISMP's list of error-prone abbreviations.
MISREAD = re.compile(
    r"(?<![\w.])(?:QO?D|q\.?o?\.?d\.?|BID|TID|QID|U)(?![\w])|(?<!\d)\.\d|\b\d+\.0\b|[µμ]g"
)
# 11/12/2025: the month and the day can change places.
TWO_WAYS = re.compile(r"\b(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-](\d{4}|\d{2})\b")
MUCH_AT_ONCE = 20
TIMES_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to ask about once: "Is that right?" `said` is the piece it is about."""

    code: str
    said: str


def doubts(question: Question, answer: Answer, language: str) -> tuple[Doubt, ...]:
    """Return what looks like a slip in an answer that is one."""
    value = answer.value
    if isinstance(value, Number) and isinstance(question, NumberQuestion) and question.usual:
        low, high = question.usual
        return () if low <= value.number <= high else (Doubt("unusual", value.typed),)
    if isinstance(value, Amount):
        return _amount(value, language)
    if isinstance(value, When):
        found = TWO_WAYS.search(value.typed)
        two = found is not None and int(found[1]) != int(found[2])
        return (Doubt("ambiguous", value.typed),) if two else ()
    if isinstance(value, MedicineList):
        return tuple(doubt for one in value.medicines for doubt in _medicine(one))
    return ()


def _amount(amount: Amount, language: str) -> tuple[Doubt, ...]:
    pieces = ((amount.number, MUCH_AT_ONCE), (amount.times_a_day, TIMES_A_DAY))
    found = []
    for typed, most in pieces:
        number = parse_number(typed, language) if typed else None
        if isinstance(number, Decimal) and number > most:
            found.append(Doubt("unusual", typed))
    return tuple(found)


def _medicine(medicine: Medicine) -> tuple[Doubt, ...]:
    pieces = (medicine.name, medicine.strength, medicine.directions, medicine.how)
    return tuple(Doubt("misread", piece) for piece in pieces if MISREAD.search(piece))
