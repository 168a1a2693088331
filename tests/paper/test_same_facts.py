"""Every form of a sheet reports the same facts and the same answers, whoever the patient is.

A slice runs with the suite. For the long run:
``TALKAID_SAME_FACTS=500 pytest tests/paper/test_same_facts.py``.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from markdown_it import MarkdownIt
from samples import WORDS, flat, pages_text

from patients import patients
from small import STARTED
from talkaid.check.opening import open_bundled
from talkaid.interview.interview import Interview
from talkaid.paper.heading import running_line
from talkaid.paper.html import html_sheet
from talkaid.paper.json import json_sheet
from talkaid.paper.markdown import markdown_sheet
from talkaid.paper.pdf import pdf_sheet
from talkaid.paper.quoting import piece_text
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build
from talkaid.summary.model import Entry, Summary
from walk import answered

MANY = int(os.environ.get("TALKAID_SAME_FACTS", "6"))
CHECKED = open_bundled()
LOOK = "[!]"


def plain(raw: Any) -> Any:
    """Return answers in letters that the sheet's font has, without the mark of a fact."""
    match raw:
        case str():
            return "".join("." if letter == "!" else letter for letter in map(_latin, raw))
        case list():
            return [plain(one) for one in raw]
        case dict():
            return {key: plain(value) for key, value in raw.items()}
        case _:
            return raw


def _latin(letter: str) -> str:
    return letter if letter.isascii() or letter in "äéñ½µ" else "x"


class Items(HTMLParser):
    """The words of a page: all of them, and those of each fact."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words, self.facts, self._in_facts = "", [], False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "ul":
            self._in_facts = dict(attrs).get("class") == "facts"
        if tag == "li" and self._in_facts:
            self.facts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_facts = self._in_facts and tag != "ul"

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._in_facts:
            self.facts[-1] += data.removeprefix(LOOK)


def in_html(summary: Summary) -> tuple[set[str], str]:
    page = Items(html_sheet(summary, WORDS))
    return set(map(flat, page.facts)), flat(page.words)


def in_markdown(summary: Summary) -> tuple[set[str], str]:
    shown = {"softbreak": "\n", "hardbreak": "\n"}
    inlines = [
        "".join(shown.get(child.type, child.content) for child in token.children or ())
        for token in MarkdownIt("commonmark").parse(markdown_sheet(summary, WORDS))
        if token.type == "inline"
    ]
    facts = {flat(one.removeprefix(LOOK)) for one in inlines if one.startswith(LOOK)}
    return facts, flat("".join(inlines))


def in_text(summary: Summary) -> tuple[set[str], str]:
    sheet = text_sheet(summary, WORDS)
    # A fact goes on in the lines that stand further in.
    found = re.findall(r"^   \[!\] (.*(?:\n {7}.*)*)", sheet, re.MULTILINE)
    return set(map(flat, found)), flat(sheet)


def in_json(summary: Summary) -> tuple[set[str], str]:
    data = json.loads(json_sheet(summary))
    lines = [line for block in data["blocks"] for line in block["lines"]]
    facts = [line["fact"] for line in lines if "fact" in line]
    told = {flat(one["text"] + one.get("keep_taking", {}).get("notice", "")) for one in facts}
    pairs = [line["entry"] for line in lines if "entry" in line]
    return told, flat("".join(_pair(one) for one in pairs))


def _pair(entry: Any) -> str:
    pieces = (
        WORDS("sheet.quoted", text=piece["said"]) if "said" in piece else next(iter(piece.values()))
        for piece in entry["pieces"]
    )
    return f"{entry['label']['label']}:{';'.join(pieces)}"


def in_pdf(summary: Summary) -> tuple[set[str], str]:
    made = pdf_sheet(summary, WORDS)
    body = "".join(bodies(summary, pages_text(made.content)))
    known, _ = in_json(summary)
    longest_first = sorted(known, key=len, reverse=True)
    # What follows each mark, up to the end of a fact that is known; all of it where none is.
    facts = {
        next((fact for fact in longest_first if piece.startswith(fact)), piece)
        for piece in body.split("!")[1:]
    }
    return facts, body


def bodies(summary: Summary, pages: list[str]) -> list[str]:
    """Return what stands between the head and the foot of each page."""
    code = flat(WORDS("sheet.code", code=summary.code))
    head = flat(running_line(summary.heading, WORDS)) + code
    foot = flat("".join(notice.text for notice in summary.footer)) + code
    return [flat(page).removeprefix(head).rpartition(foot)[0] for page in pages]


FORMS: tuple[Callable[[Summary], tuple[set[str], str]], ...] = (
    in_json,
    in_text,
    in_html,
    in_markdown,
    in_pdf,
)


def pairs_of(summary: Summary) -> list[str]:
    """Return what each question was answered, after its label where the paper prints one."""
    return [
        flat(f"{line.label.text}:{';'.join(piece_text(piece, WORDS) for piece in line.pieces)}")
        for block in summary.blocks
        for line in block.lines
        if isinstance(line, Entry) and line.label.text != block.title.text
    ]


@settings(
    max_examples=MANY,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[phase for phase in Phase if phase is not Phase.shrink],
)
@given(patients(CHECKED).map(plain))
def test_every_form_reports_the_same_facts_and_answers(said: dict[str, Any]) -> None:
    interview = Interview(CHECKED, started=STARTED, country="US")
    summary = build(CHECKED, answered(interview, said), WORDS, program="0.1.0")
    expected, _ = in_json(summary)
    for form in FORMS:
        facts, words = form(summary)
        assert facts == expected, form.__name__
        assert [pair for pair in pairs_of(summary) if pair not in words] == [], form.__name__
