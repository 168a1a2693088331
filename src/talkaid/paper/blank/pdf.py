"""The form as a tagged PDF, the same bytes for the same form."""

from __future__ import annotations

from talkaid.language.words import Words
from talkaid.paper.blank.data import blank_data
from talkaid.paper.blank.model import BlankForm
from talkaid.paper.drawing import Layout, drawing
from talkaid.paper.papers import Paper
from talkaid.paper.pdf import PdfSheet

TEMPLATE = "blank.typ"
USUAL = Layout(12, "rows")
LARGE = Layout(18, "large")


def blank_pdf(
    form: BlankForm, words: Words, *, paper: Paper = "letter", large: bool = False
) -> PdfSheet:
    """Return the form as a PDF, in 12 points or 18.

    Raises OutputError when it cannot be made.
    """
    layout = LARGE if large else USUAL
    data = {**blank_data(form, words), "paper": paper}
    with drawing(data, words, TEMPLATE) as page:
        made = page.pdf(layout)
        return PdfSheet(made.content, made.pages, layout.size, page.unprintable)
