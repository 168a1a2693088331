"""`talkaid list`: what can be asked here, and where it was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from talkaid.commands.streams import put_text, tell
from talkaid.files.folders import bundled_questionnaires, clinic_folder
from talkaid.language.words import Words
from talkaid.questionnaire.library import Found, found_questionnaires

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser


@dataclass(frozen=True, slots=True)
class Asked:
    """There is nothing to choose."""


def options(parser: Parser) -> None:
    """Add nothing."""


def run(asked: Asked, words: Words) -> int:
    """Write one questionnaire a line, and say which folders were looked in."""
    found = found_questionnaires()
    put_text("".join(f"{_line(one, words)}\n" for one in found))
    for folder in (bundled_questionnaires(), clinic_folder()):
        key = "looked" if folder.is_dir() else "no_folder"
        tell(words(f"command.list.{key}", folder=folder))
    return 0


def _line(one: Found, words: Words) -> str:
    if not one.readable:
        return words("command.list.unreadable", path=one.path)
    values = {"id": one.id, "version": one.version, "language": one.language, "title": one.title}
    return words("command.list.line", **values, path=one.path)
