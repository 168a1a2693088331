"""Counts of hours, days, weeks, months and years: "2 years", "a year and a half"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from talkaid.language.partial_dates_said import PartialDate
from talkaid.language.partial_dates_words import Token


def amount(row: tuple[Token, ...]) -> tuple[Decimal, str] | None:
    """Return the count and the unit of "2 years", "a year and a half", "half a year"."""
    half = Decimal("0.5")
    match row:
        case (("unit", unit),):
            return Decimal(1), unit
        case (("number", number), ("unit", unit)):
            return Decimal(number), unit
        case (("rough", _), ("unit", unit)):
            return Decimal(2), unit
        case (("half", _), ("unit", unit)):
            return half, unit
        case (("unit", unit), ("half", _)):
            return Decimal(1) + half, unit
        case (("number", number), ("half", _), ("unit", unit)) | (
            ("number", number),
            ("unit", unit),
            ("half", _),
        ):
            return Decimal(number) + half, unit
    return None


def led(counted: PartialDate, day: date) -> PartialDate:
    """Add as much of the day as the unit says: a count of years leads to a year."""
    unit, count = counted.which, counted.count or Decimal(0)
    if unit == "hour" or (unit == "day" and count % 1):
        return counted
    if unit == "year" and not count % 1:
        return replace(counted, year=day.year)
    if unit in {"year", "month"}:
        return replace(counted, year=day.year, month=day.month)
    return replace(counted, year=day.year, month=day.month, day=day.day)
