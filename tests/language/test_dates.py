from __future__ import annotations

from datetime import date, time

import pytest

from talkaid.language.dates import written_date, written_time


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "November 21, 2026"),
        ("en-GB", "21 November 2026"),
        ("es", "21 de noviembre de 2026"),
    ],
)
def test_the_month_of_a_day_is_spelled_out(language: str, said: str) -> None:
    assert written_date(date(2026, 11, 21), language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "2:05 PM"), ("en-GB", "14:05"), ("es", "2:05 p.m."), ("es-ES", "14:05")],
)
def test_a_time_has_no_seconds_and_no_space_that_fonts_lack(language: str, said: str) -> None:
    assert written_time(time(14, 5, 59), language) == said
