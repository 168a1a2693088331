"""How a sheet is kept: in which form, on which paper, under which name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from talkaid.answers.response import QuestionnaireResponse
from talkaid.language.words import Words
from talkaid.paper.names import sheet_name
from talkaid.paper.papers import Paper
from talkaid.summary.model import Summary

Form = Literal["text", "pdf", "html", "md", "json"]
FORMS: tuple[Form, ...] = get_args(Form)
ENDINGS: Mapping[Form, str] = {
    "text": "txt",
    "pdf": "pdf",
    "html": "html",
    "md": "md",
    # The answers themselves end in json: a sheet must never take their place.
    "json": "sheet.json",
}
ANSWERS = "json"
LOCKED = "age"


@dataclass(frozen=True, slots=True)
class Keeping:
    """How to keep a sheet; `paper` and `large` matter for a PDF and a web page.

    With `sources`, what the facts rest on follows in a part of its own.
    """

    form: Form = "pdf"
    paper: Paper = "letter"
    large: bool = False
    sources: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What there is to keep: its neutral name and its bytes.

    `unprintable` holds the letters that no font has, as numbers such as ``U+1F600``; `pages` is
    None where the form has none.
    """

    name: str
    content: bytes
    unprintable: tuple[str, ...] = ()
    pages: int | None = None


def made(summary: Summary, words: Words, keeping: Keeping) -> Made:
    """Return the sheet as it is to be kept; text is UTF-8.

    Raises OutputError when it cannot be made.
    """
    name = sheet_name(summary.code, ENDINGS[keeping.form])
    if keeping.form != "pdf":
        return Made(name, _text(summary, words, keeping).encode("utf-8"))
    from talkaid.paper.pdf import pdf_sheet  # loads typst

    pdf = pdf_sheet(
        summary, words, paper=keeping.paper, large=keeping.large, sources=keeping.sources
    )
    return Made(name, pdf.content, pdf.unprintable, pdf.pages)


def made_answers(response: QuestionnaireResponse, code: str) -> Made:
    """Return the answers as a response file, from which the sheet with the code can be made."""
    from talkaid.answers.response_json import write_response

    return Made(sheet_name(code, ANSWERS), write_response(response).encode("utf-8"))


def _text(summary: Summary, words: Words, keeping: Keeping) -> str:
    # Each form is loaded when it is wanted: the start of a command is measured.
    sources = keeping.sources
    match keeping.form:
        case "html":
            from talkaid.paper.html import html_sheet

            paper, large = keeping.paper, keeping.large
            return html_sheet(summary, words, paper=paper, large=large, sources=sources)
        case "md":
            from talkaid.paper.markdown import markdown_sheet

            return markdown_sheet(summary, words, sources=sources)
        case "json":
            from talkaid.paper.json import json_sheet

            return json_sheet(summary, sources=sources)
        case _:
            from talkaid.paper.text import text_sheet

            return text_sheet(summary, words, sources=sources)
