"""Whoever tells all they can leaves with two pages on which everything can be read.

A slice runs with the suite. For the long run:
``TALKAID_FULL_SHEETS=500 pytest tests/paper/test_full_sheets.py``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from full_files import full_file, some_file
from pdf_reading import clipped, overlapping, sizes_of
from samples import DANA, WORDS, flat, opened, pages_text, values_in

from talkaid.check.opening import open_bundled
from talkaid.paper.drawing import drawing
from talkaid.paper.fitting import may_fit
from talkaid.paper.papers import PAPERS, Paper
from talkaid.paper.pdf import USUAL, pdf_sheet
from talkaid.paper.press import Press, open_press
from talkaid.paper.sheet_data import sheet_data
from talkaid.paper.text import text_sheet
from talkaid.summary.model import Notice, Summary

MANY = int(os.environ.get("TALKAID_FULL_SHEETS", "1"))
MOST_PAGES, LEAST_SIZE, FOOT, MOST_WORDS = 2, 11, 9, 120
# Of those whose texts are of any length up to the most, each as likely as the others.
FEW = 0.05
# The first of those who answered some of it.
SOME = 6
CHECKED = open_bundled()


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    with open_press() as opened:
        yield opened


def faults(summary: Summary, paper: Paper) -> Iterator[str]:
    """Yield what is wrong with a sheet on paper."""
    made = pdf_sheet(summary, WORDS, paper=paper)
    if made.pages > MOST_PAGES:
        yield f"{made.pages} pages"
    if min(sizes_of(made) - {FOOT}) < LEAST_SIZE:
        yield f"sizes {sorted(sizes_of(made))}"
    if outside := clipped(made):
        yield f"outside the margins {outside}"
    if twice := overlapping(made):
        yield f"on each other {twice}"
    if lost := missing(summary, flat("".join(pages_text(made.content)))):
        yield f"not on paper {lost}"
    if (said := words_at_the_top(summary)) > MOST_WORDS:
        yield f"{said} words at the top"


def missing(summary: Summary, drawn: str) -> set[str]:
    """Return the words of the text sheet that are not on the page; titles may be in capitals."""
    drawn = drawn.casefold()
    # What is to be looked at has a box on paper; what stands between words may be another sign, and
    # after a stroke the next page may begin.
    words = {word.strip(",;.:") for word in re.split(r"[\s/]+", text_sheet(summary, WORDS))} - {
        "[!]"
    }
    return {word for word in words if flat(word).casefold() not in drawn}


def words_at_the_top(summary: Summary) -> int:
    """Count the words of what was reported, is wanted and was answered no."""
    lines = [
        line
        for block in summary.blocks
        for line in block.lines
        if block.id in ("top", "wants") and not isinstance(line, Notice)
    ]
    return sum(len(text.split()) for line in lines for text in values_in(line))


@pytest.mark.parametrize("paper", PAPERS)
def test_a_full_file_is_two_pages_that_can_be_read(paper: Paper) -> None:
    found = {
        number: list(faults(full_file(number, CHECKED, WORDS), paper)) for number in range(MANY)
    }
    assert {number: told for number, told in found.items() if told} == {}


@pytest.mark.parametrize("paper", PAPERS)
def test_with_texts_of_any_length_all_can_be_read_and_few_take_a_third_page(paper: Paper) -> None:
    found = {
        number: list(faults(full_file(number, CHECKED, WORDS, any_length=True), paper))
        for number in range(MANY)
    }
    third = [number for number, told in found.items() if told == ["3 pages"]]
    assert {number: told for number, told in found.items() if told and number not in third} == {}
    assert len(third) <= FEW * MANY


@pytest.mark.parametrize("paper", PAPERS)
def test_a_layout_is_passed_by_only_where_it_would_take_a_third_page(
    paper: Paper, press: Press
) -> None:
    passed_by, fit = 0, []
    for number in range(SOME, SOME + MANY):
        data = {**sheet_data(some_file(number, CHECKED, WORDS), WORDS), "paper": paper}
        with drawing(data, WORDS, press=press) as page:
            for layout in USUAL:
                if not may_fit(data, layout):
                    passed_by += 1
                    if page.pdf(layout).of_sheet <= MOST_PAGES:
                        fit.append((number, layout))
    assert passed_by and fit == []


@pytest.mark.parametrize("paper", PAPERS)
def test_what_stands_outside_or_on_other_words_would_be_found(paper: Paper) -> None:
    made = pdf_sheet(DANA, WORDS, paper=paper)
    moved = replace(made, content=made_worse(made.content))
    assert clipped(made) == overlapping(made) == []
    assert clipped(moved) != [] and overlapping(moved) != []


def made_worse(content: bytes) -> bytes:
    """Return a PDF with words in its margin that stand on each other."""
    with opened(content) as pdf:
        page = pdf.pages[0]
        font = next(iter(page.Resources.Font.keys()))
        text = f"BT {font} 20 Tf 1 0 0 1 5 300 Tm <00240025> Tj 1 0 0 1 9 304 Tm <00240025> Tj ET"
        page.contents_add(f"q {text} Q".encode())
        made = BytesIO()
        pdf.save(made)
    return made.getvalue()
