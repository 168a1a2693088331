"""`talkaid blank`: the questionnaire for pen and paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from talkaid import program_version
from talkaid.commands.putting import put, refuse_to_flood_a_terminal
from talkaid.commands.streams import say_findings, tell
from talkaid.language.words import Words, load_words
from talkaid.paper.papers import PAPERS

if TYPE_CHECKING:
    from talkaid.check.passed import CheckedQuestionnaire
    from talkaid.commands.arguments import Parser

Form = Literal["pdf", "text"]
NAMES: Mapping[Form, str] = {"pdf": "visit-questions.pdf", "text": "visit-questions.txt"}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which questions to put on paper, as what, and where to.

    `questions` is the id of a questionnaire or a file, None the usual one; `country` None is what
    the system says, `paper` None that of the country; `output` None is standard output.
    """

    questions: str | None
    form: Form
    paper: Literal["letter", "a4"] | None
    large: bool
    country: str | None
    language: str
    output: str | None


def options(parser: Parser) -> None:
    """Add the questionnaire and the form of the paper."""
    parser.reads("questions", "blank", metavar="QUESTIONNAIRE", nargs="?")
    parser.option(
        "--format", about="blank_format", dest="form", choices=get_args(Form), default="pdf"
    )
    parser.option("--paper", about="paper", choices=PAPERS)
    parser.option("--large", about="large", action="store_true")
    parser.option("--country", about="country", metavar="XX", type=parser.country)
    parser.option("--lang", about="lang", dest="language", metavar="LANG", default="en")
    parser.option("-o", "--output", about="output", metavar="FILE")


def run(asked: Asked, words: Words) -> int:
    """Make the form and write it; raises FileError, NotAvailable and OutputError."""
    from talkaid.paper.blank.build import blank_form
    from talkaid.process.country import guess_country, usual_paper

    words = load_words(asked.language)
    name = NAMES[asked.form]
    if asked.form == "pdf":
        refuse_to_flood_a_terminal(asked.output, name)
    checked = _questionnaire(asked, words)
    spoken = load_words(checked.questionnaire.language)
    country = asked.country or guess_country()
    form = blank_form(checked, spoken, country=country, program=program_version())
    if asked.form == "text":
        from talkaid.paper.blank.text import blank_text

        put(blank_text(form, spoken), asked.output, name, words)
        return 0
    from talkaid.paper.blank.pdf import blank_pdf

    paper = asked.paper or usual_paper(country)
    pdf = blank_pdf(form, spoken, paper=paper, large=asked.large)
    put(pdf.content, asked.output, name, words)
    if pdf.unprintable:
        tell(words("sheet.missing.unprintable", letters=", ".join(pdf.unprintable)))
    return 0


def _questionnaire(asked: Asked, words: Words) -> CheckedQuestionnaire:
    """Open a file, or a questionnaire by its id with the clinic's own questions in it."""
    from talkaid.check.opening import open_file, open_with_clinic
    from talkaid.questionnaire.library import MAIN

    wanted = asked.questions or MAIN
    if _is_file(wanted):
        return open_file(Path(wanted))
    opened = open_with_clinic(wanted, words.language)
    say_findings((*opened.told, *opened.left_out), words)
    for file in dict.fromkeys(finding.file for finding in opened.left_out):
        tell(words("command.left_out", file=file))
    return opened.checked


def _is_file(wanted: str) -> bool:
    """Whether it names a file: no id has a point or a slash in it."""
    return any(mark in wanted for mark in "./\\")
