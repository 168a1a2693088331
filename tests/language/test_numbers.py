"""Numbers as people type them, and those that can be read in two ways."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.language.numbers import TwoReadings, parse_number, written

BOTH = {"4": "4", "٣": "3", "१२": "12", "2½": "2.5", "1 1/2": "1.5", "1/2": "0.5", "-3": "-3"}
BOTH |= {
    "1.234.567": "1234567",
    "1,234.5": "1234.5",
    "1.234,5": "1234.5",
    "0,5": "0.5",
    ".5": "0.5",
}
BOTH |= {"5.": "5", "  7 ": "7", "1234.5": "1234.5"}
NONE = [
    "",
    "  ",
    "5 tablets",
    "about 4",
    "1/0",
    "9" * 41,
    "twenty twelve",
    "--3",
    "1,2,3",
    "½½",
    "e",
]


@pytest.mark.parametrize("typed", BOTH)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_number_is_read(typed: str, language: str) -> None:
    assert parse_number(typed, language) == Decimal(BOTH[typed])


@pytest.mark.parametrize("typed", NONE)
@pytest.mark.parametrize("language", ["en", "es"])
def test_words_are_no_number(typed: str, language: str) -> None:
    assert parse_number(typed, language) is None


def test_words_of_the_language_are_numbers() -> None:
    assert parse_number("Twenty-five", "en") == 25
    assert parse_number("treinta y ocho", "es") == 38
    assert parse_number("veintidós", "es") == 22
    assert parse_number("once", "en") == 1
    assert parse_number("once", "es") == 11
    assert parse_number("none", "en") == 0


def test_a_mark_that_can_mean_two_things_gives_both_readings() -> None:
    grouped, pointed = Decimal(1234), Decimal("1.234")
    assert parse_number("1,234", "en") == TwoReadings(grouped, pointed)
    assert parse_number("1,234", "es") == TwoReadings(pointed, grouped)
    assert parse_number("1.234", "en") == TwoReadings(pointed, grouped)
    assert parse_number("1.234", "es") == TwoReadings(grouped, pointed)
    assert parse_number("0,234", "en") == Decimal("0.234")


def test_a_number_is_written_as_the_language_writes_it() -> None:
    assert written(Decimal("1234.5"), "en") == "1,234.5"
    assert written(Decimal("1234.5"), "es") == "1.234,5"


@given(st.text(max_size=60), st.sampled_from(["en", "es", "es-US", "fr", ""]))
def test_it_never_raises(typed: str, language: str) -> None:
    found = parse_number(typed, language)
    assert found is None or isinstance(found, Decimal | TwoReadings)


@given(st.integers(0, 10**9))
def test_digits_are_the_number(number: int) -> None:
    assert parse_number(str(number), "en") == number
