"""`talkaid list`: what can be asked here, and where it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talkaid.commands.streams import put_text, tell
from talkaid.errors import FileError, NotAvailable
from talkaid.files.folders import bundled_questionnaires, clinic_folder
from talkaid.language.words import Words
from talkaid.language.words import languages as program_languages
from talkaid.questionnaire.library import (
    Found,
    found_questionnaires,
    languages_as_shipped,
    translated_languages,
)

if TYPE_CHECKING:
    from talkaid.check.languages import Languages
    from talkaid.commands.arguments import Parser


@dataclass(frozen=True, slots=True)
class Asked:
    """There is nothing to choose."""


def options(parser: Parser) -> None:
    """Add nothing."""


def run(asked: Asked, words: Words) -> int:
    """Write each questionnaire with its languages; say why others are not offered."""
    found = found_questionnaires()
    refused: dict[str, None] = {}
    for one in found:
        known = languages_as_shipped(one)
        opened = None if known else _languages(one)
        offered = known or (opened.offered() if opened else ())
        put_text("\n".join((_line(one, words), *_spoken(offered, words))) + "\n")
        refused |= dict.fromkeys(words.sentence(why) for why in _refused(opened))
    for sentence in refused:
        tell(sentence)
    for folder in (bundled_questionnaires(), clinic_folder()):
        key = "looked" if folder.is_dir() else "no_folder"
        tell(words(f"command.list.{key}", folder=folder))
    return 0


def _languages(one: Found) -> Languages | None:
    """Return the questionnaire in its languages; None where it may not be shown."""
    from talkaid.check.opening import with_clinic

    try:
        return with_clinic(one.path) if one.readable else None
    except FileError:
        return None


def _spoken(offered: Sequence[str], words: Words) -> list[str]:
    return [words("command.list.languages", languages=", ".join(offered))] if offered else []


def _refused(languages: Languages | None) -> list[NotAvailable]:
    """Return why it is not asked in other languages that something is written in."""
    if languages is None:
        return []
    written = dict.fromkeys((*program_languages(), *translated_languages()))
    return [why for one in written if (why := languages.why_not(one)) is not None]


def _line(one: Found, words: Words) -> str:
    if not one.readable:
        return words("command.list.unreadable", path=one.path)
    values = {"id": one.id, "version": one.version, "language": one.language, "title": one.title}
    return words("command.list.line", **values, path=one.path)
