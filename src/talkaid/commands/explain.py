"""`talkaid explain`: each rule of a questionnaire as a sentence, or the path of one response."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid.commands.streams import put_text

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """Which questionnaire to explain, and the response whose path is wanted; none if empty."""

    questions: Path
    response: str


def options(parser: Parser) -> None:
    """Add the questionnaire and the response."""
    parser.reads("questions", "explained", metavar="FILE", type=Path)
    parser.reads("response", "path_of", metavar="R.json", nargs="?", default="")


def run(asked: Asked, words: Words) -> int:
    """Write the rules of the questionnaire, or what they made of a response.

    Of a clinic's own questions, their rules alone. Raises FileError and NotAvailable.
    """
    from talkaid.check.opening import open_file, open_own
    from talkaid.files.document import read_document
    from talkaid.files.limits import DEFAULT

    document = read_document(asked.questions, most=DEFAULT.bytes_in_file)
    own = document.data.get("kind") == "overlay"
    checked = open_own(document) if own else open_file(asked.questions)
    if not asked.response:
        from talkaid.commands.explain_rules import own_lines, rule_lines

        lines = own_lines if own else rule_lines
        put_text("".join(f"{line}\n" for line in lines(checked, words)))
        return 0
    from talkaid.answers.response_json import response_in
    from talkaid.commands.explain_path import path_lines
    from talkaid.commands.responses import response_document
    from talkaid.process.memory import no_core_dumps

    no_core_dumps()
    response = response_in(response_document(asked.response), checked.questionnaire)
    put_text("".join(f"{line}\n" for line in path_lines(checked, response, words)))
    return 0
