"""Dates and times, written as the language writes them."""

from __future__ import annotations

from datetime import date, time

HERE = {"es": "es_US"}
"""The country whose ways a language follows, where none is named: a clock of twelve hours."""


def written_date(day: date, language: str) -> str:
    """Return the day with its month spelled out: "November 21, 2026"."""
    from babel.dates import format_date  # a heavy library, loaded only to write a date

    return str(format_date(day, format="long", locale=_locale(language)))


def written_weekday(day: date, language: str) -> str:
    """Return the day as a clock shows it: "Saturday, November 21, 2026"."""
    from babel.dates import format_date  # as above

    return str(format_date(day, format="full", locale=_locale(language)))


def written_time(moment: time, language: str) -> str:
    """Return the time without seconds: "2:05 PM", "2:05 p.m."."""
    from babel.dates import format_time  # as above

    written = format_time(moment, format="short", locale=_locale(language))
    # Locale data puts a narrow no-break space before "PM", which fonts and terminals lack.
    return str(written).replace("\u202f", " ")


def _locale(language: str) -> str:
    return HERE.get(language, language.replace("-", "_"))
