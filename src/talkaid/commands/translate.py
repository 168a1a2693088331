"""`talkaid translate`: the file a translator writes in, with what is missing and nothing lost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid.commands.streams import tell
from talkaid.errors import NotAvailable

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """Which questionnaire to translate, and into which language."""

    questions: Path
    into: str


def options(parser: Parser) -> None:
    """Add the questionnaire and the language."""
    parser.reads("questions", "translated", metavar="FILE", type=Path)
    parser.reads("into", "into", metavar="LANG")


def run(asked: Asked, words: Words) -> int:
    """Write the file beside the questionnaire; raises FileError, NotAvailable and OutputError."""
    from talkaid.files.limits import DEFAULT
    from talkaid.files.reading import read_text
    from talkaid.files.writing import write_bytes
    from talkaid.questionnaire.loader import load_questionnaire
    from talkaid.questionnaire.skeleton import skeleton
    from talkaid.questionnaire.translation import load_translation

    original = load_questionnaire(asked.questions).questionnaire
    if asked.into == original.language or not asked.into.isalpha() or not asked.into.islower():
        raise NotAvailable("other-language", language=asked.into[:60])
    path = asked.questions.with_name(f"{asked.questions.stem}.{asked.into}.toml")
    existing = ""
    if path.exists():
        # What cannot be read is told with its place, and left as it is.
        load_translation(path)
        existing = read_text(path, most=DEFAULT.bytes_in_file)
    made = skeleton(original, asked.into, existing)
    if made != existing:
        write_bytes(path, made.encode("utf-8"))
    tell(words("command.translate.written", path=path))
    return 0
