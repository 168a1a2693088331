"""Steps on the calendar that never leave it: a day that does not exist is None."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from decimal import Decimal

LONGEST_STEP = 40_000
"""Days in the longest step, a little over a century."""

FIRST_MONTH = {"spring": 3, "summer": 6, "fall": 9, "winter": 12}
"""The seasons of the northern half of the earth; each has three months."""


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


def year_of_month(today: date, which: str, month: int) -> int:
    """Return the year of the month meant by "last", "this" or "next", or by a side of today.

    On its side, the month of today is the one meant; "last May" said in May is a year ago.
    """
    year, now = today.year, today.month
    if which in {"last", "past"}:
        return year if month < now or (month == now and which == "past") else year - 1
    if which in {"next", "future"}:
        return year if month > now or (month == now and which == "future") else year + 1
    return year


def year_of_season(today: date, which: str, season: str) -> int:
    """Return the year in which the season began that is meant by "last", "this", "next" or a side.

    The last one has ended, the next one has not begun; on its side of today, the one that today
    is in is the one meant.
    """
    now = today.year * 12 + today.month - 1
    years = range(today.year - 2, today.year + 3)
    starts = [year * 12 + FIRST_MONTH[season] - 1 for year in years]
    if which == "last":
        start = max(one for one in starts if one + 3 <= now)
    elif which == "past":
        start = max(one for one in starts if one <= now)
    elif which == "next":
        start = min(one for one in starts if one > now)
    else:
        start = min(one for one in starts if one + 3 > now)
        if which == "this" and start // 12 > today.year:
            start -= 12
    return start // 12
