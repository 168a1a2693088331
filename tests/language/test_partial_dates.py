"""Dates as people type them (UX-17): none that is partial is refused, none is guessed."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.language.partial_dates import PartialDate, TwoDates, read_date

TODAY = date(2026, 11, 21)  # a Saturday

ENGLISH = {
    "2023": "2023",
    "since 2019": "2019",
    "I started in 2018": "2018",
    "in the year 2019": "2019",
    "'19": "2019",
    "maybe 2016?": "about 2016",
    "2019ish": "about 2019",
    "~2019": "about 2019",
    "٢٠٢٣": "2023",
    "mid-2019": "mid 2019",
    "the end of 2022": "late 2022",
    "early last year": "early 2025",
    "May 2023": "May 2023",
    "may, 2023": "May 2023",
    "Sept. 2021": "September 2021",
    "5/2023": "May 2023",
    "2023-05": "May 2023",
    "Jan '19": "January 2019",
    "3/98": "March 1998",
    "March": "March 2026",
    "since May": "May 2026",
    "December": "December 2025",
    "last November": "November 2025",
    "fall 2023": "about fall 2023",
    "in the autumn of 2023": "about fall 2023",
    "spring of '21": "about spring 2021",
    "early summer 2020": "about early summer 2020",
    "last summer": "about summer 2026",
    "last fall": "about fall 2025",
    "this fall": "about fall 2026",
    "last winter": "about winter 2025 to 2026",
    "in the 90s": "the 1990s",
    "the early '90s": "the early 1990s",
    "the nineties": "the 1990s",
    "2010s": "the 2010s",
    "when I was 38": "when you were 38",
    "when I was about 38": "when you were about 38",
    "at age thirty-eight": "when you were 38",
    "19 years old": "when you were 19",
    "in my 20s": "in your 20s",
    "in my early thirties": "in your early 30s",
    "about 2 years ago": "about 2 years ago, so around 2024",
    "2 years ago": "2 years ago, so around 2024",
    "about 2 years": "about 2 years ago, so around 2024",
    "for the last 2 years": "2 years ago, so around 2024",
    "a couple of years ago": "about 2 years ago, so around 2024",
    "a year ago": "1 year ago, so around 2025",
    "half a year ago": "half a year ago, so around May 2026",
    "2½ years ago": "2 and a half years ago, so around May 2024",
    "a year and a half ago": "one and a half years ago, so around May 2025",
    "around three months ago": "about 3 months ago, so around August 2026",
    "3 weeks ago": "3 weeks ago, so around October 31, 2026",
    "10 days ago": "10 days ago, so November 11, 2026",
    "an hour ago": "1 hour ago",
    "half an hour ago": "half an hour ago",
    "last year": "last year, so 2025",
    "last month": "last month, so October 2026",
    "last week": "last week",
    "last night": "last night",
    "last night around 11 pm": "last night, 11:00 PM",
    "yesterday": "yesterday",
    "this morning": "this morning",
    "today": "today",
    "the day before yesterday": "the day before yesterday",
    "Monday": "November 16, 2026",
    "Fri Nov 20": "November 20, 2026",
    "March 14, 2026": "March 14, 2026",
    "March 14,2026": "March 14, 2026",
    "the 14th of March 2026": "March 14, 2026",
    "14 mar 2026": "March 14, 2026",
    "2026-03-14": "March 14, 2026",
    "3/14/2026": "March 14, 2026",
    "14.3.2026": "March 14, 2026",
    "3/14/62": "March 14, 1962",
    "Mar 14, 62": "March 14, 1962",
    "5/5/2025": "May 5, 2025",
    "March 14": "March 14, 2026",
    "December 24": "December 24, 2025",
    "Mon, 3rd Feb, in 2025": "February 3, 2025",
    "3 febuary 2025, Monday": "February 3, 2025",
}
SPANISH = {
    "2023": "2023",
    "desde 2023": "2023",
    "alrededor del 2018": "más o menos 2018",
    "en el año 2020": "2020",
    "a principios de 2020": "principios de 2020",
    "a finales del año pasado": "finales de 2025",
    "mayo de 2023": "mayo de 2023",
    "en marzo": "marzo de 2026",
    "otoño de 2023": "más o menos otoño de 2023",
    "OTONO 2023": "más o menos otoño de 2023",
    "el verano pasado": "más o menos verano de 2026",
    "en los 90": "la década de 1990",
    "los años noventa": "la década de 1990",
    "a los 38 años": "cuando usted tenía 38 años",
    "a los 38": "cuando usted tenía 38 años",
    "cuando tenía treinta y ocho años": "cuando usted tenía 38 años",
    "desde los 15 años": "cuando usted tenía 15 años",
    "hace 2 años": "hace 2 años, o sea, más o menos 2024",
    "hace unos 2 años": "hace más o menos 2 años, o sea, más o menos 2024",
    "desde hace dos años": "hace 2 años, o sea, más o menos 2024",
    "hace un par de años": "hace más o menos 2 años, o sea, más o menos 2024",
    "hace año y medio": "hace año y medio, o sea, más o menos mayo de 2025",
    "hace medio año": "hace medio año, o sea, más o menos mayo de 2026",
    "hace dos años y medio": "hace 2 años y medio, o sea, más o menos mayo de 2024",
    "hace una semana y media": "hace semana y media, o sea, más o menos el 11 de noviembre de 2026",
    "ayer a las 3 de la tarde": "ayer, 3:00 p.m.",
    "ayer a las 10:30 p. m.": "ayer, 10:30 p.m.",
    "hoy a las 8 de la mañana": "hoy, 8:00 a.m.",
    "el primero de mayo": "1 de mayo de 2026",
    "hace una hora": "hace 1 hora",
    "anoche": "anoche",
    "ayer": "ayer",
    "antier": "anteayer",
    "hoy": "hoy",
    "el mes pasado": "el mes pasado, o sea, octubre de 2026",
    "el lunes": "16 de noviembre de 2026",
    "14 de marzo de 2026": "14 de marzo de 2026",
    "2026-03-14": "14 de marzo de 2026",
    "14/3/2026": "14 de marzo de 2026",
}
AHEAD = {
    "in 2 weeks": "in 2 weeks, so around December 5, 2026",
    "tomorrow": "tomorrow",
    "next week": "next week",
    "next month": "next month, so December 2026",
    "Friday at 2:30 pm": "November 27, 2026, 2:30 PM",
    "next Tuesday at noon": "November 24, 2026, 12:00 PM",
    "December 3 at 10 a.m.": "December 3, 2026, 10:00 AM",
    "2026-12-03 14:30": "December 3, 2026, 2:30 PM",
    "March": "March 2027",
    "12/3/26": "December 3, 2026",
}
# Words that are kept as words: nothing in them is a date, or it would have to be guessed.
WORDS = [
    "",
    "  ",
    "a while ago",
    "a few years ago",
    "years ago",
    "some years ago",
    "long ago",
    "2-3 years ago",
    "2 or 3 years ago",
    "2019 or 2020",
    "2019-2020",
    "over 2 years ago",
    "when my son was born",
    "when I was a teenager",
    "38",
    "5",
    "in 10 minutes",
    "in 2 weeks",
    "February 30, 2020",
    "31/11/2025",
    "2026-13",
    "Monday, March 14, 2026",
    "9999 years ago",
    "Thanksgiving 2019",
    "12345678",
]
HOSTILE = [
    "\x00",
    "{said}",
    "%d %s",
    "'; DROP TABLE",
    "[bold]2023[/bold]",
    "²⁰²³",
    "ⅯⅯ",
    "1/0",
    "0/0/0000",
    "00/00/00",
    "99/99/9999",
    "9" * 119,
    "a " * 59,
    "1/" * 60,
    "ﷺ" * 119,
    "\u202e2023",
    "\ud800",
    "١/٢/٣",
    "-" * 119,
    "1" * 5000,
    "last " * 24,
    "0001-01-01",
    "2023" * 25,
    "½" * 119,
    "3 " * 59 + "years ago",
]


def spoken(typed: str, language: str = "en", side: str = "past") -> str:
    found = read_date(typed, language, today=TODAY, side="future" if side == "future" else "past")
    assert isinstance(found, PartialDate), typed
    assert found.words == typed
    return found.spoken(language)


def two(typed: str, language: str = "en", *, today: date = TODAY) -> list[str]:
    found = read_date(typed, language, today=today)
    assert isinstance(found, TwoDates), typed
    return [found.first.spoken(language), found.second.spoken(language)]


@pytest.mark.parametrize("typed", ENGLISH)
def test_english_is_read_back(typed: str) -> None:
    assert spoken(typed) == ENGLISH[typed]


@pytest.mark.parametrize("typed", SPANISH)
def test_spanish_is_read_back(typed: str) -> None:
    assert spoken(typed, "es") == SPANISH[typed]


@pytest.mark.parametrize("typed", AHEAD)
def test_what_is_to_come_is_read_back(typed: str) -> None:
    assert spoken(typed, side="future") == AHEAD[typed]


@pytest.mark.parametrize("typed", WORDS)
def test_what_would_be_a_guess_stays_words(typed: str) -> None:
    assert read_date(typed, "en", today=TODAY) is None


@pytest.mark.parametrize(
    "typed", ["hace mucho", "unos años", "hace años", "no me acuerdo", "en 2 semanas"]
)
def test_spanish_words_stay_words(typed: str) -> None:
    assert read_date(typed, "es", today=TODAY) is None


def test_what_can_be_read_in_two_ways_is_both() -> None:
    assert two("11/12/2025") == ["November 12, 2025", "December 11, 2025"]
    assert two("11/12/2025", "es") == ["11 de diciembre de 2025", "12 de noviembre de 2025"]
    assert two("5/4") == ["May 4, 2026", "April 5, 2026"]
    assert two("last Friday") == ["November 20, 2026", "November 13, 2026"]
    ago = "hace 38 años, o sea, más o menos 1988"
    assert two("38 años", "es") == [ago, "cuando usted tenía 38 años"]


def test_a_day_that_has_not_come_is_no_second_reading_of_one_past() -> None:
    assert spoken("11/12/2026") == "November 12, 2026"
    assert two("11/12/2026", today=date(2026, 12, 31)) == ["November 12, 2026", "December 11, 2026"]


def test_a_weekday_settles_which_of_two_days() -> None:
    assert spoken("Thursday 11/12/2025") == "December 11, 2025"


def test_the_parts_are_there_for_a_program() -> None:
    found = read_date("about 2 years ago", "en", today=TODAY)
    assert found == PartialDate(
        "about 2 years ago", "ago", year=2024, about=True, count=Decimal(2), which="year"
    )
    found = read_date("Dec 3 at 10:15 am", "en", today=TODAY, side="future")
    assert found == PartialDate(
        "Dec 3 at 10:15 am", "day", year=2026, month=12, day=3, clock=time(10, 15)
    )


def test_it_is_read_back_in_the_language_of_the_reader() -> None:
    found = read_date("last night", "en", today=TODAY)
    assert isinstance(found, PartialDate)
    assert found.spoken("es") == "anoche"
    assert found.spoken("xx") == "last night"


def test_a_month_before_its_last_day_is_the_end_of_a_shorter_month() -> None:
    found = read_date("a month ago", "en", today=date(2024, 3, 31))
    assert isinstance(found, PartialDate)
    assert (found.year, found.month) == (2024, 2)


def test_february_29_is_looked_for_in_leap_years() -> None:
    assert spoken("February 29") == "February 29, 2024"


@pytest.mark.parametrize("typed", HOSTILE)
@pytest.mark.parametrize("language", ["en", "es", "", "xx-YY"])
def test_hostile_words_are_words_or_a_date(typed: str, language: str) -> None:
    found = read_date(typed, language, today=TODAY)
    assert found is None or isinstance(found, PartialDate | TwoDates)


def test_long_words_are_not_looked_at() -> None:
    assert read_date("2023" + " " * 10_000_000, "en", today=TODAY) is None


PIECES = re.findall(
    r"\S+",
    "about around last next this in the ago years year months a couple half of and 2 38 90s 2023 "
    "'19 11/12/2025 3/98 May Monday fall early when i was my 20s night at 3pm 2½ - / since hace "
    "unos años año pasado los medio y de desde mayo otoño lunes anoche dentro 14 1/2 99999",
)


@given(
    typed=st.one_of(st.text(max_size=150), st.lists(st.sampled_from(PIECES)).map(" ".join)),
    language=st.sampled_from(["en", "es", "es-US", "fr", ""]),
    today=st.dates(),
    side=st.sampled_from(["past", "future"]),
)
def test_it_never_raises_and_reads_back_whatever_it_reads(
    typed: str, language: str, today: date, side: str
) -> None:
    found = read_date(typed, language, today=today, side="past" if side == "past" else "future")
    both = (found.first, found.second) if isinstance(found, TwoDates) else (found,)
    for one in both:
        if one is not None:
            assert one.words == typed
            assert one.spoken(language)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_a_day_written_out_is_that_day(day: date) -> None:
    for typed in (day.isoformat(), f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b %Y}"):
        found = read_date(typed, "en", today=TODAY)
        assert isinstance(found, PartialDate)
        assert (found.year, found.month, found.day) == (day.year, day.month, day.day)


def test_the_library_is_asked_for_the_rest() -> None:
    assert spoken("March 14 2026 UTC") == "March 14, 2026"


@pytest.mark.parametrize("typed", ["March 14 2026 UTC, 5 pills", "2026 UTC", "March 2026 UTC"])
def test_the_library_is_not_believed_beyond_the_words(typed: str) -> None:
    assert read_date(typed, "en", today=TODAY) is None


def test_a_library_that_fails_leaves_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: object, text: str) -> None:
        raise RuntimeError(text)

    monkeypatch.setattr("dateparser.date.DateDataParser.get_date_data", fails)
    assert read_date("March 14 2026 UTC", "en", today=TODAY) is None


def test_a_date_of_its_own_words_loads_no_library() -> None:
    probe = (
        "import sys, datetime; from talkaid.language.partial_dates import read_date;"
        "read_date('about 2 years ago', 'en', today=datetime.date(2026, 11, 21));"
        "read_date('a while ago', 'en', today=datetime.date(2026, 11, 21));"
        "print([name for name in ('dateparser', 'babel') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
