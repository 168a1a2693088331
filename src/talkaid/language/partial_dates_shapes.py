"""What a row of tokens says: each shape, such as month and year, is read in one place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from talkaid.language.partial_dates_calendar import (
    a_day,
    back,
    next_weekday,
    shifted,
    some_day,
    year_of_month,
    year_of_season,
)
from talkaid.language.partial_dates_counts import amount, led
from talkaid.language.partial_dates_said import Kind, PartialDate, TwoDates
from talkaid.language.partial_dates_tokens import FIRST_YEAR, Typed, full_year
from talkaid.language.partial_dates_words import Token

Side = Literal["past", "future"]
Reading = PartialDate | TwoDates | None

MOMENT_DAYS = {"yesterday": -1, "last_night": -1, "before_yesterday": -2}
MOMENT_DAYS |= {"tomorrow": 1, "after_tomorrow": 2}
YOUNGEST, OLDEST = 5, 110
GROWN = 12


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads rows of tokens for one person on one day, in "en" or "es"."""

    words: str
    today: date
    side: Side
    language: str

    @property
    def century(self) -> int:
        """The latest year that two digits can mean."""
        return self.today.year + (20 if self.side == "future" else 0)

    def read(self, typed: Typed) -> Reading:
        """Return what the row says; None when it has no known shape."""
        row = tuple(token for token in typed.row if token[0] != "within")
        within = len(row) < len(typed.row)
        tags = {tag for tag, _ in row}
        if tags & {"number", "rough", "half"}:
            row = tuple(("unit", value) if tag == "units" else (tag, value) for tag, value in row)
        if "year" in tags:
            row = tuple(token for token in row if token != ("unit", "year"))
        found = self._calendar(row) or self._relative(row, within) or self._person(row)
        found = found or self._counted(row, within)
        if isinstance(found, TwoDates):
            return TwoDates(self._with(found.first, typed), self._with(found.second, typed))
        return None if found is None else self._with(found, typed)

    def _with(self, found: PartialDate, typed: Typed) -> PartialDate:
        return replace(found, about=found.about or typed.about, clock=typed.clock)

    def _made(self, kind: Kind, day: date | None = None, **values: object) -> PartialDate:
        if day is not None:
            values |= {"year": day.year, "month": day.month, "day": day.day}
        return PartialDate(self.words, kind, **values)  # type: ignore[arg-type] # by name

    def _day(self, year: int, month: str | int, day: str) -> PartialDate | None:
        found = a_day(year, int(month), day)
        return None if found is None else self._made("day", found)

    def _calendar(self, row: tuple[Token, ...]) -> Reading:
        """Read what stands on a calendar: a year, a month, a season, a day."""
        match row:
            case (("part", part), *rest) if rest:
                return self._part(part, tuple(rest))
            case (("weekday", weekday), *rest) if rest and rest[0][0] in {
                "month",
                "number",
                "date",
            }:
                return self._on(int(weekday), self._calendar(row[1:]))
            case ((("month" | "number" | "date"), _), *_, ("weekday", weekday)):
                return self._on(int(weekday), self._calendar(row[:-1]))
            case (("year", year),):
                return self._made("year", year=int(year))
            case (("month", month), ("year", year)) | (("year", year), ("month", month)):
                return self._made("month", year=int(year), month=int(month))
            case (("season", season), ("year", year)) | (("year", year), ("season", season)):
                return self._made("season", year=int(year), which=season, about=True)
            case (
                (("month", month), ("number", day), ("year", year))
                | (("number", day), ("month", month), ("year", year))
                | (("year", year), ("month", month), ("number", day))
            ):
                return self._day(int(year), month, day)
            case (("month", month), ("number", day), ("number", year)) | (
                ("number", day),
                ("month", month),
                ("number", year),
            ) if re.fullmatch(r"\d\d", year):
                return self._day(full_year(int(year), self.century), month, day)
            case (("month", month), ("number", number)) | (("number", number), ("month", month)):
                return self._month_and_number(int(month), number)
            case (("date", digits),):
                return self._digits(digits)
        return None

    def _part(self, part: str, rest: tuple[Token, ...]) -> Reading:
        found = self._calendar(rest) or self._relative(rest) or self._person(rest)
        if not isinstance(found, PartialDate) or found.kind in {"day", "age"}:
            return None
        if found.kind == "moment":
            if found.year is None or found.day is not None:
                return None
            kind: Kind = "month" if found.month else "year"
            return self._made(kind, year=found.year, month=found.month, part=part)
        return replace(found, part=part)

    def _on(self, weekday: int, found: Reading) -> Reading:
        """Keep a day only when it is on the weekday named with it."""
        if isinstance(found, TwoDates):
            right = [one for one in (found.first, found.second) if self._on(weekday, one)]
            return right[0] if len(right) == 1 else None
        if found is None or not (found.year and found.month and found.day):
            return None
        day = date(found.year, found.month, found.day)
        return found if day.weekday() == weekday else None

    def _month_and_number(self, month: int, number: str) -> Reading:
        """Read "March 14" on the side asked for, and "March 98"."""
        if not number.isdigit() or int(number) == 0:
            return None
        if int(number) > 31:
            year = full_year(int(number), self.century) if int(number) < 100 else None
            return None if year is None else self._made("month", year=year, month=month)
        found = some_day(self.today, month, int(number), self.side)
        return None if found is None else self._made("day", found)

    def _digits(self, digits: str) -> Reading:
        """Read a date of digits; both ways when the month and the day can change places."""
        pieces = re.split(r"[/.-]", digits)
        if len(pieces[0]) == 4:
            year, month = int(pieces[0]), int(pieces[1])
            if len(pieces) == 3:
                return self._day(year, month, pieces[2])
            return self._made("month", year=year, month=month) if 1 <= month <= 12 else None
        if len(pieces) == 2 and len(pieces[1]) == 4:
            good = 1 <= int(pieces[0]) <= 12
            year = int(pieces[1])
            return self._made("month", year=year, month=int(pieces[0])) if good else None
        return self._two_ways(pieces)

    def _two_ways(self, pieces: list[str]) -> Reading:
        one, other = int(pieces[0]), int(pieces[1])
        orders = (
            [(one, other), (other, one)] if self.language == "en" else [(other, one), (one, other)]
        )
        found: list[PartialDate] = []
        for month, number in orders:
            if len(pieces) == 2:
                known = some_day(self.today, month, number, self.side)
            else:
                year = int(pieces[2]) if len(pieces[2]) == 4 else None
                known = a_day(year or full_year(int(pieces[2]), self.century), month, str(number))
            if known is not None:
                made = self._made("day", known)
                found += [] if made in found else [made]
        if len(found) == 1 and len(pieces) == 2:
            found += self._month_of_this_century(pieces)
        on_side = [one for one in found if self._on_side(one)]
        found = on_side if len(on_side) == 1 else found
        if len(found) == 2:
            return TwoDates(found[0], found[1])
        return found[0] if found else self._month_of_century(pieces)

    def _on_side(self, one: PartialDate) -> bool:
        if one.day is None:
            return True
        day = date(one.year or 1, one.month or 1, one.day)
        return day >= self.today if self.side == "future" else day <= self.today

    def _month_of_this_century(self, pieces: list[str]) -> list[PartialDate]:
        """Read 3/24 as a month of 2024, where that is on the side asked for."""
        month, year = int(pieces[0]), full_year(int(pieces[1]), self.century)
        if not (1 <= month <= 12 < int(pieces[1]) and year >= 2000):
            return []
        now = (self.today.year, self.today.month)
        right = (year, month) >= now if self.side == "future" else (year, month) <= now
        return [self._made("month", year=year, month=month)] if right else []

    def _month_of_century(self, pieces: list[str]) -> Reading:
        """Read 3/98, where 98 can be no day."""
        if len(pieces) == 2 and 1 <= int(pieces[0]) <= 12 and int(pieces[1]) > 31:
            year = full_year(int(pieces[1]), self.century)
            return self._made("month", year=year, month=int(pieces[0]))
        return None

    def _relative(self, row: tuple[Token, ...], within: bool = False) -> Reading:
        """Read what is near today: last night, next Friday, this summer, March.

        "The past year", and "in the last year", is the time up to today, not the year before.
        """
        match row:
            case (("last", span), ("unit", _)) if within or span == "span":
                return None
            case (("unit", _), ("last", "span")):
                return None
            case (("moment", moment),):
                days = MOMENT_DAYS.get(moment, MOMENT_DAYS.get(moment.rpartition("_")[0], 0))
                day = shifted(self.today, days)
                return None if day is None else self._made("moment", day, which=moment)
            case (("last" | "this" | "next" as which, _), (tag, value)) | (
                (tag, value),
                ("last" | "this" | "next" as which, _),
            ):
                return self._near(which, tag, value)
            case (("month" | "season" | "weekday" as tag, value),):
                return self._near(self.side, tag, value)
        return None

    def _near(self, which: str, tag: str, value: str) -> Reading:
        if tag == "month":
            year = year_of_month(self.today, which, int(value))
            return self._made("month", year=year, month=int(value))
        if tag == "season":
            year = year_of_season(self.today, which, value)
            month = 12 if value == "winter" else None
            return self._made("season", year=year, month=month, which=value, about=True)
        if tag == "weekday":
            return self._weekday(which, int(value))
        if tag == "unit" and value in {"week", "month", "year"} and which not in {"past", "future"}:
            return self._unit(which, value)
        return None

    def _weekday(self, which: str, weekday: int) -> Reading:
        """Read a weekday; "next Friday" before this week's Friday is asked back."""
        future = which in {"next", "future"} or (which == "this" and self.side == "future")
        near = next_weekday(self.today, weekday, 1 if future else -1)
        far = shifted(near, 7 if future else -7) if near else None
        if near is None or far is None:
            return None
        found = self._made("day", near)
        same_week = near.isocalendar()[:2] == self.today.isocalendar()[:2]
        if which in {"last", "next"} and same_week:
            return TwoDates(found, self._made("day", far))
        return found

    def _unit(self, which: str, unit: str) -> PartialDate | None:
        step = {"last": -1, "this": 0, "next": 1}[which]
        day = back(self.today, unit, Decimal(-step))
        if day is None:
            return None
        month = day.month if unit == "month" else None
        year = None if unit == "week" or (which == "this" and unit != "year") else day.year
        return self._made("moment", year=year, month=month, which=f"{which}_{unit}")

    def _person(self, row: tuple[Token, ...]) -> Reading:
        """Read an age and the decades of a life or of a century."""
        match row:
            case (("tens", tens),) | (("decade", _), ("tens", tens)):
                year = int(tens) if len(tens) == 4 else full_year(int(tens), self.today.year)
                return self._made("decade", year=year) if year >= FIRST_YEAR else None
            case (("decade", _), ("year", year)) if year.endswith("0"):
                return self._made("decade", year=int(year))
            case (("decade", _), ("number", number)) if number in {"50", "60", "70", "80", "90"}:
                return self._made("decade", year=full_year(int(number), self.today.year))
            case (("my", _), ("tens", tens)) | (("age", _), ("my", _), ("tens", tens)) if (
                len(tens) == 2
            ):
                return self._made("ages", count=Decimal(tens))
            case (("my", _), ("part", part), ("tens", tens)) if len(tens) == 2:
                return self._made("ages", count=Decimal(tens), part=part)
            case (
                (("age" | "decade", _), ("number", age))
                | (("number", age), ("old", _))
                | (("age" | "decade", _), ("number", age), ("old", _))
                | (("age" | "decade", _), ("number", age), ("unit", "year"))
            ) if age.isdigit() and YOUNGEST <= int(age) <= OLDEST:
                return self._made("age", count=Decimal(age))
        return None

    def _counted(self, row: tuple[Token, ...], within: bool) -> Reading:
        """Read a number of units before or after today."""
        tags = {tag for tag, _ in row}
        kept = tuple(token for token in row if token[0] not in {"ago", "ahead", "last", "next"})
        found = amount(kept)
        if found is None or len(tags & {"ago", "ahead", "last", "next"}) > 1:
            return None
        count, unit = found
        ahead = bool(tags & {"ahead", "next"})
        if (
            within
            and not tags & {"ago", "ahead", "next"}
            and (self.side == "past" or "last" in tags)
        ):
            return None
        if not tags & {"ago", "ahead", "last", "next"}:
            if len(self.words.split()) == 1:
                return None
            ahead = self.side == "future"
        day = back(self.today, unit, -count if ahead else count)
        if day is None or day.year < FIRST_YEAR:
            return None
        rough = any(tag == "rough" for tag, _ in row)
        made = self._made("ahead" if ahead else "ago", count=count, which=unit, about=rough)
        found_date = led(made, day)
        if self.language == "es" and tags == {"number", "unit"} and not ahead:
            return self._or_age(found_date)
        return found_date

    def _or_age(self, ago: PartialDate) -> Reading:
        """Ask back for "38 años", which is an age as well as a time."""
        count = ago.count or Decimal(0)
        if ago.which != "year" or count % 1 or not GROWN <= count <= OLDEST:
            return ago
        return TwoDates(ago, self._made("age", count=count))
