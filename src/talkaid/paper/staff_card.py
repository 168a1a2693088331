"""The card for the staff: how to offer the questions, how to help, and what not to promise."""

from __future__ import annotations

from talkaid.language.words import Words
from talkaid.paper.drawing import Layout, drawing
from talkaid.paper.line_data import Data
from talkaid.paper.papers import Paper
from talkaid.paper.pdf import PdfSheet

TEMPLATE = "staff_card.typ"
PARTS = ("offer", "help", "urgent", "promise")
USUAL = Layout(12, "rows")
LARGE = Layout(18, "large")


def staff_card(words: Words, *, paper: Paper = "letter", large: bool = False) -> PdfSheet:
    """Return the card as a tagged PDF: one page in 12 points, more in 18.

    Raises OutputError when it cannot be made.
    """
    layout = LARGE if large else USUAL
    data = {**_data(words), "paper": paper}
    with drawing(data, words, TEMPLATE) as page:
        made = page.pdf(layout)
        return PdfSheet(made.content, made.pages, layout.size, page.unprintable)


def _data(words: Words) -> Data:
    return {
        "lang": words.language,
        "rtl": words("language.direction") == "rtl",
        "title": words("staff.title"),
        "about": words("staff.about"),
        "parts": [
            {
                "title": words(f"staff.{part}.title"),
                "points": list(words.list(f"staff.{part}.points")),
            }
            for part in PARTS
        ],
        "say-title": words("staff.say.title"),
        "say": list(words.list("staff.say.sentences")),
        "footer": words("staff.footer"),
        "page": words("sheet.page", page="{page}", pages="{pages}"),
    }
