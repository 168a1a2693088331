"""`talkaid print`: the sheets of one person or of many, and the card for the staff."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from talkaid.errors import NotAvailable
from talkaid.paper.papers import PAPERS

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.commands.print_to import Destination
    from talkaid.language.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose sheets to print, and how.

    `responses` are names of files, ``-`` is standard input. `printer` None is the usual one;
    `paper` None is that of each person's country. With `output`, a file or a folder, what would
    be printed is written there. `language` is that of what is printed; None is the one the
    questionnaire was written in, and for the card that of the messages.
    """

    responses: list[str]
    staff_card: bool
    printer: str | None
    two_sided: bool
    paper: Literal["letter", "a4"] | None
    large: bool
    sources: bool
    output: str | None
    questions: Path | None
    language: str | None


def options(parser: Parser) -> None:
    """Add the responses, and the printer and the form of their sheets."""
    parser.reads("responses", "responses", metavar="R.json", nargs="*")
    parser.option("--printer", about="printer", metavar="NAME")
    parser.option("--two-sided", about="two_sided", action="store_true")
    parser.option("--paper", about="paper", choices=PAPERS)
    parser.option("--large", about="large", action="store_true")
    parser.option("--sources", about="sources", action="store_true")
    parser.option("--staff-card", about="staff_card", action="store_true")
    parser.option("--lang", about="paper_lang", dest="language", metavar="LANG")
    parser.option("-o", "--output", about="instead_of_printing", metavar="FILE")
    parser.option("--file", about="file_of", dest="questions", metavar="FILE", type=Path)


def run(asked: Asked, words: Words) -> int:
    """Print; return 0 when the printer took all, 1 when it did not.

    Raises FileError, NotAvailable and OutputError for what stands in the way of every sheet.
    """
    from talkaid.commands.print_batch import print_all
    from talkaid.process.memory import no_core_dumps

    no_core_dumps()
    if asked.staff_card == bool(asked.responses):
        raise NotAvailable("print-what")
    to = _destination(asked, words)
    if asked.staff_card:
        return _print_card(asked, to, words)
    return print_all(asked, to, words)


def _destination(asked: Asked, words: Words) -> Destination:
    from talkaid.commands.print_to import InFiles, OnPaper

    if asked.output is None:
        return OnPaper(asked.printer, words, two_sided=asked.two_sided)
    if asked.printer is not None or asked.two_sided:
        raise NotAvailable("print-or-write")
    folder = Path(asked.output)
    if len(asked.responses) > 1 and not folder.is_dir():
        raise NotAvailable("print-folder")
    return InFiles(folder, words)


def _print_card(asked: Asked, to: Destination, words: Words) -> int:
    from talkaid.commands.streams import tell
    from talkaid.language.words import load_words
    from talkaid.paper.staff_card import staff_card
    from talkaid.process.country import guess_country, usual_paper

    paper = asked.paper or usual_paper(guess_country())
    card = staff_card(load_words(asked.language or words.language), paper=paper, large=asked.large)
    to.put(card.content, "staff-card")
    tell(to.progress(1, 1))
    return 0
