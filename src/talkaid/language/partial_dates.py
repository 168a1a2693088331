"""Dates as people know them: a year, a season, an age, "about 2 years ago", "last night".

What can be read in two ways is never guessed, and what cannot be read stays words.
"""

from __future__ import annotations

import re
import warnings
from datetime import date, datetime, time

from talkaid.language.partial_dates_said import PartialDate, TwoDates
from talkaid.language.partial_dates_shapes import Reader, Reading, Side
from talkaid.language.partial_dates_tokens import (
    FIRST_YEAR,
    LAST_YEAR,
    LONGEST,
    folded,
    split_tokens,
)

__all__ = ["PartialDate", "TwoDates", "read_date"]


def read_date(typed: str, language: str, *, today: date, side: Side = "past") -> Reading:
    """Return the date that the words say, both dates when they can say two, None when none.

    `today` is the day from which "last summer" is counted; `side` decides which "March" is meant.
    None means that the words are kept as words. Never raises.
    """
    if len(typed) > LONGEST or not typed.strip():
        return None
    spoken = "es" if language[:2].lower() == "es" else "en"
    text = folded(typed)
    reader = Reader(typed, today, side, spoken)
    tokens = split_tokens(text, spoken, reader.century)
    # Where every word is known, what the reader leaves is no date: "February 30".
    return reader.read(tokens) if tokens else _otherwise(typed, text, spoken, today, side)


def _otherwise(typed: str, text: str, language: str, today: date, side: Side) -> Reading:
    """Ask the library that knows more ways to write a date, and believe it only with care.

    It makes a day of many words, so each number in the words has to be found in its day, and a
    year has to be among them.
    """
    numbers = [int(digits) for digits in re.findall(r"\d{1,8}", text)]
    if not any(FIRST_YEAR <= number <= LAST_YEAR for number in numbers):
        return None
    known = _library(text, language, today, side)
    if known is None or not set(numbers) <= {known.year, known.month, known.day}:
        return None
    if known.day not in numbers:
        return None
    return PartialDate(typed, "day", known.year, known.month, known.day)


def _library(text: str, language: str, today: date, side: Side) -> date | None:
    from dateparser.date import DateDataParser  # 250 ms, loaded only for what is left

    settings = {
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "PREFER_DATES_FROM": side,
        "RETURN_TIME_AS_PERIOD": True,
        "TIMEZONE": "UTC",
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of its own use of the standard library
            found = DateDataParser(languages=[language], settings=settings).get_date_data(text)
    except Exception:  # it promises nothing about words that are no date
        return None
    return found.date_obj.date() if found.date_obj and found.period == "day" else None
