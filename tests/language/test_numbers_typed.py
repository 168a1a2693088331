"""Numbers in the forms that hands and phones give them, and texts that only look like one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.language.numbers import LONGEST, TwoReadings, parse_number, written

TYPED = [
    ("en", "38,5", "38.5"),
    ("es", "38,5", "38.5"),
    ("en", "0,500", "0.5"),
    ("en", "1 000", "1000"),
    ("en", "1\u202f000", "1000"),
    ("en", "1’000", "1000"),
    ("en", "٣٫٥", "3.5"),
    ("en", "３", "3"),
    ("en", "10/1", "10"),
    ("en", "half", "0.5"),
    ("en", "One and a half", "1.5"),
    ("en", "2 and a half", "2.5"),
    ("es", "media", "0.5"),
    ("es", "uno y medio", "1.5"),
    ("es", "2 y media", "2.5"),
    ("en", "ninety nine", "99"),
    ("en", "one hundred", "100"),
    ("es", "dieciséis", "16"),
    ("es", "dieciseis", "16"),
    ("es", "veintidos", "22"),
    ("es", "veintitrés", "23"),
    ("es", "cien", "100"),
    ("en", "−½", "-0.5"),
]

NO_NUMBER = [
    "4 or 5",
    "3-4",
    "5mg",
    "1e5",
    "0x10",
    "1_000",
    "+4",
    "nan",
    "Infinity",
    "-",
    "--",
    "\u0301",
    ".",
    "12,34,567",
    "²",
    "Ⅳ",
    "四",
    "\x00",
    "twenty ten",
    "half a",
    "cuatro",
    "-1,234",
    "5" + " " * 200 + "tablets",
    "9" * (LONGEST + 1),
]


@pytest.mark.parametrize(("language", "typed", "number"), TYPED)
def test_a_number_alone_is_read(language: str, typed: str, number: str) -> None:
    assert parse_number(typed, language) == Decimal(number)


@pytest.mark.parametrize("typed", NO_NUMBER)
def test_what_is_more_or_less_than_a_number_is_none(typed: str) -> None:
    assert parse_number(typed, "en") is None


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [("1,000", "1000", "1"), ("10,000", "10000", "10"), ("1,250", "1250", "1.25")],
)
def test_a_reading_offered_can_be_typed_and_is_then_the_only_one(
    typed: str, first: str, second: str
) -> None:
    found = parse_number(typed, "en")
    assert isinstance(found, TwoReadings)
    assert (str(found.first), str(found.second)) == (first, second)
    assert parse_number(str(found.first), "en") == found.first
    assert parse_number(str(found.second), "en") == found.second


@pytest.mark.parametrize("language", ["en", "es", "es-MX"])
@given(number=st.integers(0, 10**9))
def test_what_is_written_in_a_language_can_be_read_in_it(language: str, number: int) -> None:
    found = parse_number(written(number, language), language)
    assert number in ((found.first, found.second) if isinstance(found, TwoReadings) else (found,))


@pytest.mark.parametrize("language", ["en", "es"])
@given(typed=st.from_regex(r"[-−]*[0-9.,/ y½a-z\u0301]{0,12}", fullmatch=True))
def test_what_is_almost_a_number_is_a_finite_one_or_none(language: str, typed: str) -> None:
    found = parse_number(typed, language)
    if isinstance(found, TwoReadings):
        assert found.first != found.second
    else:
        assert found is None or found.is_finite()


def test_no_decimal_is_rounded_away() -> None:
    assert written(Decimal("0.12345"), "en") == "0.12345"
