"""Steps on the calendar that never leave it: a day that does not exist is None."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from decimal import Decimal

LONGEST_STEP = 40_000
"""Days in the longest step, a little over a century."""


def a_day(year: int, month: int, day: str) -> date | None:
    """Return the day; None when the calendar has no such day."""
    try:
        return date(year, month, int(day))
    except ValueError:
        return None


def shifted(day: date, days: int) -> date | None:
    """Return the day so many days later; None when that is off the calendar."""
    if abs(days) > LONGEST_STEP:
        return None
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def back(today: date, unit: str, count: Decimal) -> date | None:
    """Return the day so many hours, days, weeks, months or years before today.

    Of a shorter month the last day is taken: a month before March 31 is the end of February.
    """
    if unit in {"hour", "day", "week"}:
        days = {"hour": count / 24, "day": count, "week": count * 7}[unit]
        return shifted(today, -int(days))
    months = int(count * (12 if unit == "year" else 1))
    if abs(months) > LONGEST_STEP // 28:
        return None
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))


def some_day(today: date, month: int, day: int, side: str) -> date | None:
    """Return the nearest such day of a year on the side asked for, today among them."""
    step = 1 if side == "future" else -1
    for years in range(5):
        found = a_day(today.year + step * years, month, str(day))
        if found is not None and (found - today).days * step >= 0:
            return found
    return None


def next_weekday(today: date, weekday: int, step: int) -> date | None:
    """Return the nearest day of the weekday (Monday 0) after today; before it with step -1."""
    apart = (weekday - today.weekday()) * step % 7 or 7
    return shifted(today, apart * step)
