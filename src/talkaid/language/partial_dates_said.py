"""A date as far as a person knows it, and how it is read back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Literal

from talkaid.language.dates import written_date, written_time

Kind = Literal["year", "month", "day", "season", "decade", "age", "ages", "ago", "ahead", "moment"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """What was read from the words of a person; what they left open is None.

    `kind` says what they gave. `count` is an age, the first year of a decade of life, or how many
    of a unit; `which` is the season, the unit, or the moment such as ``last_night``; `part` is
    ``early``, ``mid`` or ``late``. A winter whose `month` is 12 began in December of `year`.
    "2 years ago" has the year, month or day that it leads to.
    """

    words: str
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    about: bool = False
    count: Decimal | None = None
    which: str = ""
    part: str = ""
    clock: time | None = None

    def spoken(self, language: str) -> str:
        """Return the reading in words: "about 2 years ago, so around 2024"."""
        tongue = language[:2] if language[:2] in SAYS else "en"
        said = _Said(tongue).whole(self)
        if self.clock is None:
            return said
        return f"{said}, {written_time(self.clock, tongue)}"


@dataclass(frozen=True, slots=True)
class TwoDates:
    """A date that can be read in two ways, the way of the language first."""

    first: PartialDate
    second: PartialDate


SAYS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "months": "January February March April May June July August September October November "
        "December",
        "spring": "spring",
        "summer": "summer",
        "fall": "fall",
        "winter": "winter",
        "hour": "hour|hours|half an hour",
        "day": "day|days|half a day",
        "week": "week|weeks|half a week",
        "month": "month|months|half a month",
        "year": "year|years|half a year",
        "some": "{number} {units}",
        "and_half": "{number} and a half {units}",
        "about": "about {said}",
        "month_year": "{month} {year}",
        "years": "{first} to {second}",
        "early": "early {said}",
        "mid": "mid {said}",
        "late": "late {said}",
        "one_and_half": "one and a half {units}",
        "decade": "the {year}s",
        "decade_early": "the early {year}s",
        "decade_mid": "the mid {year}s",
        "decade_late": "the late {year}s",
        "age": "when you were {number}",
        "age_about": "when you were about {number}",
        "ages": "in your {number}s",
        "ages_early": "in your early {number}s",
        "ages_mid": "in your mid {number}s",
        "ages_late": "in your late {number}s",
        "ago": "{said} ago",
        "ago_about": "about {said} ago",
        "ahead": "in {said}",
        "ahead_about": "in about {said}",
        "on_day": "{day}",
        "around": "{said}, so around {when}",
        "exactly": "{said}, so {when}",
        "today": "today",
        "this_morning": "this morning",
        "this_afternoon": "this afternoon",
        "this_evening": "this evening",
        "tonight": "tonight",
        "last_night": "last night",
        "yesterday": "yesterday",
        "yesterday_morning": "yesterday morning",
        "yesterday_afternoon": "yesterday afternoon",
        "before_yesterday": "the day before yesterday",
        "tomorrow": "tomorrow",
        "tomorrow_morning": "tomorrow morning",
        "tomorrow_afternoon": "tomorrow afternoon",
        "after_tomorrow": "the day after tomorrow",
        "last_week": "last week",
        "last_month": "last month",
        "last_year": "last year",
        "this_week": "this week",
        "this_month": "this month",
        "this_year": "this year",
        "next_week": "next week",
        "next_month": "next month",
        "next_year": "next year",
    },
    "es": {
        "months": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        "diciembre",
        "spring": "primavera",
        "summer": "verano",
        "fall": "otoño",
        "winter": "invierno",
        "hour": "hora|horas|media hora",
        "day": "día|días|medio día",
        "week": "semana|semanas|media semana",
        "month": "mes|meses|medio mes",
        "year": "año|años|medio año",
        "some": "{number} {units}",
        "and_half": "{number} {units} y {half}",
        "about": "más o menos {said}",
        "month_year": "{month} de {year}",
        "years": "{first} a {second}",
        "early": "principios de {said}",
        "mid": "mediados de {said}",
        "late": "finales de {said}",
        "one_and_half": "{units} y {half}",
        "decade": "la década de {year}",
        "decade_early": "principios de la década de {year}",
        "decade_mid": "mediados de la década de {year}",
        "decade_late": "finales de la década de {year}",
        "age": "cuando usted tenía {number} años",
        "age_about": "cuando usted tenía unos {number} años",
        "ages": "entre los {number} y los {last} años",
        "ago": "hace {said}",
        "ago_about": "hace más o menos {said}",
        "ahead": "dentro de {said}",
        "ahead_about": "dentro de más o menos {said}",
        "on_day": "el {day}",
        "around": "{said}, o sea, más o menos {when}",
        "exactly": "{said}, o sea, {when}",
        "today": "hoy",
        "this_morning": "esta mañana",
        "this_afternoon": "esta tarde",
        "this_evening": "esta noche",
        "tonight": "esta noche",
        "last_night": "anoche",
        "yesterday": "ayer",
        "yesterday_morning": "ayer por la mañana",
        "yesterday_afternoon": "ayer por la tarde",
        "before_yesterday": "anteayer",
        "tomorrow": "mañana",
        "tomorrow_morning": "mañana por la mañana",
        "tomorrow_afternoon": "mañana por la tarde",
        "after_tomorrow": "pasado mañana",
        "last_week": "la semana pasada",
        "last_month": "el mes pasado",
        "last_year": "el año pasado",
        "this_week": "esta semana",
        "this_month": "este mes",
        "this_year": "este año",
        "next_week": "la próxima semana",
        "next_month": "el próximo mes",
        "next_year": "el próximo año",
    },
}


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of one language for a date."""

    language: str

    def whole(self, read: PartialDate) -> str:
        if read.kind in {"age", "ages"}:
            return self._age(read)
        if read.kind in {"ago", "ahead"}:
            said = self._put(f"{read.kind}{'_about' * read.about}", said=self._count(read))
            return self._leading_to(read, said)
        if read.kind == "moment":
            return self._leading_to(read, self._put(read.which))
        if read.kind == "season":
            said = self._season(read)
        elif read.kind == "decade":
            said = self._put(f"decade_{read.part}" if read.part else "decade", year=read.year)
        else:
            said = self._calendar(read)
        if read.part and read.kind != "decade":
            said = self._put(read.part, said=said)
        return self._put("about", said=said) if read.about else said

    def _put(self, key: str, **values: object) -> str:
        return SAYS[self.language][key].format_map(values)

    def _calendar(self, read: PartialDate) -> str:
        if read.year and read.month and read.day:
            return written_date(date(read.year, read.month, read.day), self.language)
        if read.month:
            month = self._put("months").split()[read.month - 1]
            return self._put("month_year", month=month, year=read.year)
        return str(read.year)

    def _season(self, read: PartialDate) -> str:
        years = str(read.year)
        if read.year and read.month:
            years = self._put("years", first=read.year, second=read.year + 1)
        return self._put("month_year", month=self._put(read.which), year=years)

    def _age(self, read: PartialDate) -> str:
        number = int(read.count or 0)
        key = f"{read.kind}{'_about' * (read.about and read.kind == 'age')}"
        if read.part and f"{key}_{read.part}" in SAYS[self.language]:
            key = f"{key}_{read.part}"
        return self._put(key, number=number, last=number + 9)

    def _count(self, read: PartialDate) -> str:
        count = read.count or Decimal(0)
        one, more, half = self._put(read.which).split("|")
        if count == Decimal("0.5"):
            return half
        if count % 1 == Decimal("0.5"):
            key, units = ("one_and_half", one) if count < 2 else ("and_half", more)
            if self.language == "en":
                units = more
            return self._put(key, number=int(count), units=units, half=half.split()[0])
        number = f"{count.normalize():f}"
        if self.language == "es":
            number = number.replace(".", ",")
        return self._put("some", number=number, units=one if count == 1 else more)

    def _leading_to(self, read: PartialDate, said: str) -> str:
        """Add the year, month or day a count from today leads to, where the words are not it."""
        if read.year is None or (read.kind == "moment" and read.day is not None):
            return said
        exact = read.day is not None and read.which == "day" and not read.about
        exact = exact or read.kind == "moment"
        when = self._calendar(read)
        if read.day is not None:
            when = self._put("on_day", day=when)
        return self._put("exactly" if exact else "around", said=said, when=when)
