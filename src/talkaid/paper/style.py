"""The style of the sheet as a web page, with what a printer puts in the margins of each page."""

from __future__ import annotations

import re
from pathlib import Path

from talkaid.paper.line_data import Data
from talkaid.paper.papers import Paper

STYLE = Path(__file__).with_name("sheet.css")
SIZES = {"letter": "letter", "a4": "A4"}
PLAIN = re.compile(r"[^A-Za-z0-9 ]")
NUMBERS = {"{page}": "counter(page)", "{pages}": "counter(pages)"}


def style(data: Data, paper: Paper) -> str:
    """Return the style of the page that is printed on a paper.

    Loose pages find together again: each has its number and the code, and all but the first say
    whose they are.
    """
    pieces = re.split(r"(\{pages?\})", data["page"])
    numbered = " ".join(NUMBERS.get(one) or quoted(one) for one in pieces if one)
    told = {
        "PAPER": SIZES[paper],
        "RUNNING": quoted(data["running"]),
        "CODE": quoted(data["code"]),
        "NUMBERED": numbered,
    }
    text = STYLE.read_text(encoding="utf-8")
    return re.sub("|".join(told), lambda found: told[found[0]], text)


def quoted(words: str) -> str:
    r"""Return words as a string of CSS, in which every mark is only a letter.

    >>> quoted("a<b")
    '"a\\3c b"'
    """
    return '"' + PLAIN.sub(lambda found: f"\\{ord(found[0]):x} ", words) + '"'
