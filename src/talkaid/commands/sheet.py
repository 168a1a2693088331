"""`talkaid sheet`: the sheet of a response file, without any interview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from talkaid.commands.arguments import PAPERS
from talkaid.commands.putting import put, refuse_to_flood_a_terminal
from talkaid.commands.responses import Responses
from talkaid.commands.streams import tell

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words

Form = Literal["text", "pdf"]
ENDINGS: Mapping[Form, str] = {"text": "txt", "pdf": "pdf"}


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose sheet to make, as what, and where to.

    `response` and `output` are names of files: ``-`` is standard input, None standard output.
    `paper` None is that of the person's country; `questions` None is the questionnaire that the
    response names.
    """

    response: str
    form: Form
    paper: Literal["letter", "a4"] | None
    large: bool
    sources: bool
    output: str | None
    questions: Path | None


def options(parser: Parser) -> None:
    """Add the response and the form of its sheet."""
    parser.reads("response", "response", metavar="R.json")
    parser.option("--format", about="format", dest="form", choices=get_args(Form), default="text")
    parser.option("--paper", about="paper", choices=PAPERS)
    parser.option("--large", about="large", action="store_true")
    parser.option("--sources", about="sources", action="store_true")
    parser.option("-o", "--output", about="output", metavar="FILE")
    parser.option("--file", about="file_of", dest="questions", metavar="FILE", type=Path)


def run(asked: Asked, words: Words) -> int:
    """Make the sheet and write it; raises FileError, NotAvailable and OutputError."""
    from talkaid.process.country import usual_paper
    from talkaid.process.memory import no_core_dumps

    no_core_dumps()
    told = Responses(asked.questions).read(asked.response)
    summary, spoken = told.summary, told.words
    name = f"visit-notes-{summary.code}.{ENDINGS[asked.form]}"
    if asked.form == "pdf":
        refuse_to_flood_a_terminal(asked.output, name)
        from talkaid.paper.pdf import pdf_sheet

        paper = asked.paper or usual_paper(told.country)
        pdf = pdf_sheet(summary, spoken, paper=paper, large=asked.large, sources=asked.sources)
        put(pdf.content, asked.output, name, words)
        if pdf.unprintable:
            tell(words("sheet.missing.unprintable", letters=", ".join(pdf.unprintable)))
    else:
        from talkaid.paper.text import text_sheet

        put(text_sheet(summary, spoken), asked.output, name, words)
    return 0
