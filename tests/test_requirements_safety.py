"""The table of safety is whole, and every test and script that it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from test_requirements import TEST, functions_in

ROOT = Path(__file__).resolve().parents[1]
TABLE = (ROOT / "docs" / "requirements-safety.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| T-(\d+) \| (.+?) \| (.+) \|$", TABLE, re.M)
SCRIPT = re.compile(r"`(tests/[\w/]+\.py)`")


def test_every_number_stands_once_and_in_order() -> None:
    assert [number for number, _, _ in ROWS] == [f"{number:02}" for number in range(1, 67)]


@pytest.mark.parametrize(("number", "held", "kept_by"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_names_tests_that_exist_or_says_why_not(number: str, held: str, kept_by: str) -> None:
    tests, scripts = TEST.findall(kept_by), SCRIPT.findall(kept_by)
    assert tests or scripts or re.match(r"Not kept: \w+", kept_by), number
    assert held.strip()
    assert len(tests) + len(scripts) == kept_by.count("tests/"), number
    for path, name in tests:
        assert name in functions_in(path), f"{path}::{name}"
    for path in scripts:
        assert (ROOT / path).is_file(), path
