"""What the styles of the screen and of the paper leave alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import talkaid

STYLES = sorted(
    path
    for path in Path(talkaid.__file__).parent.rglob("*")
    if path.suffix in (".tcss", ".css", ".typ")
)


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_no_text_is_slanted_blinks_or_is_set_to_both_edges(path: Path) -> None:
    style = path.read_text(encoding="utf-8")
    assert not re.search(r"italic|oblique|\bblink|\bemph\b|justify:\s*true", style)
    assert not re.search(r"text-align:\s*justify|text-transform|transition|animation", style)


def test_no_paper_carries_a_code_that_only_a_machine_can_read() -> None:
    papers = [path for path in STYLES if path.suffix == ".typ"]
    assert papers
    for path in papers:
        assert not re.search(r"\bimage\(|\bqr|barcode|@preview", path.read_text(encoding="utf-8"))
