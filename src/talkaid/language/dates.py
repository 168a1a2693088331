"""Dates and times, written as the language writes them.

English and Spanish are written here, and held by the tests to Babel, which writes all others:
loading it would be an eighth of the time that a sheet takes.
"""

from __future__ import annotations

from datetime import date, time

HERE = {"es": "es_US"}
"""The country whose ways a language follows, where none is named: a clock of twelve hours."""
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
}
_DATES = {"en": "{month} {day}, {year}", "es": "{day} de {month} de {year}"}
_HALVES = {"en": ("AM", "PM"), "es": ("a.m.", "p.m.")}


def month_name(month: int, language: str) -> str:
    """Return the name of a month, 1 to 12, in English or Spanish."""
    return _MONTHS[language].split()[month - 1]


def written_date(day: date, language: str) -> str:
    """Return the day with its month spelled out: "November 21, 2026"."""
    if language in _DATES:
        month = month_name(day.month, language)
        return _DATES[language].format(month=month, day=day.day, year=day.year)
    from babel.dates import format_date  # a heavy library, loaded only where it has to write

    return str(format_date(day, format="long", locale=_locale(language)))


def written_weekday(day: date, language: str) -> str:
    """Return the day as a clock shows it: "Saturday, November 21, 2026"."""
    from babel.dates import format_date  # as above

    return str(format_date(day, format="full", locale=_locale(language)))


def written_time(moment: time, language: str) -> str:
    """Return the time without seconds: "2:05 PM", "2:05 p.m."."""
    if language in _HALVES:
        half = _HALVES[language][moment.hour // 12]
        return f"{moment.hour % 12 or 12}:{moment:%M} {half}"
    from babel.dates import format_time  # as above

    written = format_time(moment, format="short", locale=_locale(language))
    # Locale data puts a narrow no-break space before "PM", which fonts and terminals lack.
    return str(written).replace("\u202f", " ")


def _locale(language: str) -> str:
    return HERE.get(language, language.replace("-", "_"))
