"""The sheet as a tagged PDF, the same bytes for the same answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from talkaid.language.words import Words
from talkaid.paper.drawing import Drawing
from talkaid.paper.sheet_data import sheet_data, source_data
from talkaid.summary.model import Summary

Paper = Literal["letter", "a4"]
PAPERS: dict[Paper, str] = {"letter": "us-letter", "a4": "a4"}
# Text size in points, and whether entries follow each other in lines to save room.
USUAL = ((12.0, False), (11.5, False), (11.0, False), (11.0, True))
LARGE = ((18.0, False),)
MOST_PAGES = 2
PAGE = re.compile(rb"/Type\s*/Page\b")


@dataclass(frozen=True, slots=True)
class PdfSheet:
    """A PDF: its bytes, how many pages, the size of its text in points, and what was not drawn."""

    content: bytes
    pages: int
    size: float
    unprintable: tuple[str, ...] = ()


def pdf_sheet(
    summary: Summary,
    words: Words,
    *,
    paper: Paper = "letter",
    large: bool = False,
    sources: bool = False,
) -> PdfSheet:
    """Return the sheet as a PDF.

    12 points first, 11 before a third page; large print is 18 points, as many pages as it takes.
    Raises OutputError when it cannot be made.
    """
    data: dict[str, Any] = {
        "paper": PAPERS[paper],
        "large": large,
        "sources": [],
        "sources-title": "",
        **sheet_data(summary, words),
    }
    if sources:
        data |= source_data(summary, words)
    drawing = Drawing(data, words)
    content, pages, size = b"", 0, 0.0
    for size, dense in LARGE if large else USUAL:
        content = drawing.pdf(size, dense=dense)
        pages = len(PAGE.findall(content))
        if pages <= MOST_PAGES:
            break
    return PdfSheet(content, pages, size, tuple(drawing.unprintable))
