"""The table of requirements is whole, and every test that it names exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TABLE = (ROOT / "docs" / "requirements.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| UX-(\d+) \| (.+?) \| (.+) \|$", TABLE, re.M)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
NUMBERS = [f"{number:02}" for number in range(1, 148)]


@cache
def functions_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, functions))


def test_every_number_stands_once_and_in_order() -> None:
    assert [number for number, _, _ in ROWS] == NUMBERS
    assert len(ROWS) == TABLE.count("\n| UX-")


@pytest.mark.parametrize(("number", "requirement", "kept_by"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_names_tests_that_exist_or_says_why_not(
    number: str, requirement: str, kept_by: str
) -> None:
    named = TEST.findall(kept_by)
    assert named or re.match(r"Not kept: \w+", kept_by), number
    assert requirement.strip()
    assert len(named) == kept_by.count("tests/"), f"UX-{number} names a test in another way"
    for path, name in named:
        assert name.startswith("test_")
        assert name in functions_in(path), f"{path}::{name}"
