"""The sheet as a tagged PDF, the same bytes for the same answers."""

from __future__ import annotations

from dataclasses import dataclass

from talkaid.language.words import Words
from talkaid.paper.drawing import Layout, drawing
from talkaid.paper.fitting import may_fit
from talkaid.paper.papers import Paper
from talkaid.paper.press import Press
from talkaid.paper.sheet_data import sheet_data
from talkaid.summary.model import Summary

USUAL = (
    Layout(12, "rows", whole=True),
    Layout(12, "columns", whole=True),
    Layout(11, "columns", whole=True),
    Layout(11, "flow"),
    Layout(11, "dense", whole=True),
    Layout(11, "dense"),
)
LARGE = (Layout(18, "large"),)
MOST_PAGES = 2


@dataclass(frozen=True, slots=True)
class PdfSheet:
    """A PDF: its bytes, how many pages, the size of its text in points, and what was not drawn.

    `unprintable` holds the letters that no font has, as numbers such as ``U+1F600``.
    """

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
    press: Press | None = None,
) -> PdfSheet:
    """Return the sheet as a PDF.

    12 points first, 11 before a third page; large print is 18 points, as many pages as it takes.
    With `sources`, what the facts rest on follows on pages of its own. Many sheets are drawn
    faster on one `press`.
    Raises OutputError when it cannot be made.
    """
    data = {**sheet_data(summary, words, sources=sources), "paper": paper}
    *roomier, last = LARGE if large else USUAL
    with drawing(data, words, press=press) as page:
        for layout in (*(one for one in roomier if may_fit(data, one)), last):
            made = page.pdf(layout)
            if made.of_sheet <= MOST_PAGES:
                break
        return PdfSheet(made.content, made.pages, layout.size, page.unprintable)
