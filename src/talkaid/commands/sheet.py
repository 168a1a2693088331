"""`talkaid sheet`: the sheet of a response file, without any interview."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid.commands.putting import put, refuse_to_flood_a_terminal
from talkaid.commands.responses import Responses
from talkaid.commands.streams import tell
from talkaid.errors import OutputError
from talkaid.files.reading import STANDARD_INPUT
from talkaid.paper.keeping import ENDINGS, FORMS, Form, Keeping, made
from talkaid.paper.names import sheet_name
from talkaid.paper.papers import PAPERS, Paper

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose sheet to make, as what, and where to.

    `response` and `output` are names of files: ``-`` is standard input, None standard output.
    `paper` None is that of the person's country; `questions` None is the questionnaire that the
    response names; `language` None is the one the questionnaire was
    written in.
    """

    response: str
    form: Form
    paper: Paper | None
    large: bool
    sources: bool
    output: str | None
    questions: Path | None
    language: str | None


def options(parser: Parser) -> None:
    """Add the response and the form of its sheet."""
    parser.reads("response", "response", metavar="R.json")
    parser.option("--format", about="format", dest="form", choices=FORMS, default="text")
    parser.option("--paper", about="paper", choices=PAPERS)
    parser.option("--large", about="large", action="store_true")
    parser.option("--sources", about="sources", action="store_true")
    parser.option("--lang", about="paper_lang", dest="language", metavar="LANG")
    parser.option("-o", "--output", about="output", metavar="FILE")
    parser.option("--file", about="file_of", dest="questions", metavar="FILE", type=Path)


def run(asked: Asked, words: Words) -> int:
    """Make the sheet and write it; raises FileError, NotAvailable and OutputError."""
    from talkaid.process.country import usual_paper
    from talkaid.process.garbage import loading
    from talkaid.process.memory import no_core_dumps

    no_core_dumps()
    _refuse_to_lose_answers(asked)
    with loading():
        told = Responses(asked.questions, asked.language).read(asked.response)
    if asked.form == "pdf":
        refuse_to_flood_a_terminal(asked.output, sheet_name(told.summary.code, ENDINGS["pdf"]))
    paper = asked.paper or usual_paper(told.country)
    keeping = Keeping(asked.form, paper, asked.large, asked.sources)
    sheet = made(told.summary, told.words, keeping)
    content = sheet.content if asked.form == "pdf" else sheet.content.decode("utf-8")
    put(content, asked.output, sheet.name, words)
    if sheet.unprintable:
        tell(words("sheet.missing.unprintable", letters=", ".join(sheet.unprintable)))
    return 0


def _refuse_to_lose_answers(asked: Asked) -> None:
    """Refuse to write the sheet over the response it is made from; raises OutputError."""
    if asked.output is None or asked.response == STANDARD_INPUT:
        return
    output, response = Path(asked.output), Path(asked.response)
    if output.exists() and response.exists() and output.samefile(response):
        raise OutputError("over-answers", file=asked.output)
