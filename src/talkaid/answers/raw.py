"""`Answer` → the raw form of a response file, the way back from `read_answer`."""

from __future__ import annotations

from talkaid.answers.medicine_list import ATTRIBUTE
from talkaid.answers.values import (
    Amount,
    Answer,
    Choice,
    Choices,
    Medicine,
    MedicineList,
    Number,
    Pick,
    Picks,
    Rows,
    Scale,
    Value,
    When,
    Words,
    YesNo,
)

KEY = {attribute: key for key, attribute in ATTRIBUTE.items()}


def raw_answer(answer: Answer) -> object:
    """Return the bare value where it says all, else a table around it."""
    table: dict[str, object] = {}
    if answer.value is not None:
        table["value"] = raw_value(answer.value)
        if isinstance(answer.value, MedicineList):
            table["full_list"] = answer.value.full
    if answer.way_out is not None:
        table["way_out"] = answer.way_out
    if answer.off_sheet:
        table["off_sheet"] = True
    if answer.language is not None:
        table["language"] = answer.language
    if answer.write_in:
        table["write_in"] = dict(answer.write_in)
    return table["value"] if list(table) == ["value"] else table


def raw_value(value: Value) -> object:
    """Return the value as plain data."""
    match value:
        case Choice(option):
            return option
        case Choices(options):
            return list(options)
        case YesNo(yes):
            return "yes" if yes else "no"
        case Rows(said):
            return dict(said)
        case Scale(number):
            return number
        case Number(typed) | When(typed):
            return typed
        case Words(text):
            return text
        case Amount():
            return _amount(value)
        case MedicineList(medicines):
            return [_medicine(one) for one in medicines]
        case Picks(picks):
            return [_pick(pick) for pick in picks]


def _amount(amount: Amount) -> dict[str, object]:
    said = {"number": amount.number, "measure": amount.measure, "times_a_day": amount.times_a_day}
    table: dict[str, object] = {key: text for key, text in said.items() if text}
    return {**table, "varies": True} if amount.varies else table


def _medicine(medicine: Medicine) -> dict[str, object]:
    table: dict[str, object] = {"name": medicine.name}
    for attribute in ("strength", "purpose", "directions", "how", "past_7_days", "last", "origin"):
        if text := getattr(medicine, attribute):
            table[KEY.get(attribute, attribute)] = text
    return table if medicine.known else {**table, "known": False}


def _pick(pick: Pick) -> dict[str, object]:
    table: dict[str, object] = {pick.kind: pick.what}
    return {**table, "keep": True} if pick.keep else table
