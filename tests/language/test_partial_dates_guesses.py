"""Words that look like a date and are something else, or are two: none of them is guessed."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from talkaid.language.partial_dates import PartialDate, TwoDates, read_date

TODAY = date(2026, 11, 21)

HOW_OFTEN = [
    ("en", "2 a day"),
    ("en", "two a day"),
    ("en", "1 an hour"),
    ("en", "3 a week"),
    ("en", "24/7"),
    ("es", "2 al día"),
    ("es", "una al día"),
    ("es", "2 por día"),
    ("es", "dos por semana"),
    ("es", "3 a la semana"),
    ("es", "24/7"),
]
NOT_YET = [("en", "day"), ("en", "month"), ("en", "year"), ("es", "mes"), ("es", "año")]
A_TIME_UP_TO_TODAY = [
    ("en", "in the last year"),
    ("en", "within the last year"),
    ("en", "in the past month"),
    ("en", "in the past 6 months"),
    ("es", "en el último mes"),
    ("es", "en el último año"),
]


def spoken(typed: str, language: str = "en", side: Literal["past", "future"] = "past") -> str:
    found = read_date(typed, language, today=TODAY, side=side)
    assert isinstance(found, PartialDate)
    return found.spoken(language)


def two(typed: str, side: Literal["past", "future"] = "past", language: str = "en") -> list[str]:
    found = read_date(typed, language, today=TODAY, side=side)
    assert isinstance(found, TwoDates)
    return [found.first.spoken(language), found.second.spoken(language)]


@pytest.mark.parametrize(("language", "typed"), HOW_OFTEN)
def test_how_often_is_not_when(language: str, typed: str) -> None:
    assert read_date(typed, language, today=TODAY) is None


@pytest.mark.parametrize(("language", "typed"), NOT_YET)
def test_a_unit_alone_is_not_when(language: str, typed: str) -> None:
    assert read_date(typed, language, today=TODAY) is None


@pytest.mark.parametrize(("language", "typed"), A_TIME_UP_TO_TODAY)
def test_a_time_up_to_today_is_not_the_year_before(language: str, typed: str) -> None:
    assert read_date(typed, language, today=TODAY) is None


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "a year ago", "1 year ago, so around 2025"),
        ("en", "a day and a half ago", "one and a half days ago"),
        ("en", "2 and a half years", "2 and a half years ago, so around May 2024"),
        ("en", "the past year", "1 year ago, so around 2025"),
        ("en", "last year", "last year, so 2025"),
        ("es", "por un año", "hace más o menos 1 año, o sea, más o menos 2025"),
        ("es", "el año pasado", "el año pasado, o sea, 2025"),
    ],
)
def test_when_is_still_read(language: str, typed: str, said: str) -> None:
    assert spoken(typed, language) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I may have started in 2020", "about 2020"),
        ("it may have been 2019", "about 2019"),
        ("may be 2019", "about 2019"),
        ("it might have been May 2019", "about May 2019"),
        ("May 2019", "May 2019"),
        ("in may", "May 2026"),
    ],
)
def test_may_is_a_month_only_where_it_is_one(typed: str, said: str) -> None:
    assert spoken(typed) == said


def test_a_month_and_two_digits_can_be_a_day_or_a_year() -> None:
    assert two("3/24") == ["March 24, 2026", "March 2024"]
    assert two("3/24", language="es") == ["24 de marzo de 2026", "marzo de 2024"]
    assert two("3/27", side="future") == ["March 27, 2027", "March 2027"]


def test_a_year_on_the_other_side_is_no_second_reading() -> None:
    assert spoken("12/26") == "December 26, 2025"
    assert spoken("3/24", side="future") == "March 24, 2027"
    assert spoken("3/30") == "March 30, 2026"
