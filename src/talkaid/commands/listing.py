"""`talkaid list`: what can be asked here, and where it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talkaid.commands.streams import put_text, say_left_out, tell
from talkaid.errors import FileError, Finding, NotAvailable
from talkaid.files.folders import bundled_questionnaires, clinic_folder
from talkaid.language.words import Words
from talkaid.language.words import languages as program_languages
from talkaid.questionnaire.library import (
    Found,
    found_questionnaires,
    languages_as_shipped,
    overlay_files,
    translated_languages,
)

if TYPE_CHECKING:
    from talkaid.check.languages import Languages, Opened
    from talkaid.commands.arguments import Parser


@dataclass(frozen=True, slots=True)
class Asked:
    """There is nothing to choose."""


def options(parser: Parser) -> None:
    """Add nothing."""


def run(asked: Asked, words: Words) -> int:
    """Write each questionnaire with its languages; say why others are not offered."""
    found = found_questionnaires()
    own = bool(overlay_files())
    refused: dict[str, None] = {}
    left_out: list[Finding] = []
    for one in found:
        known = languages_as_shipped(one)
        opened = _languages(one) if own or not known else None
        offered = known or (opened.offered() if opened else ())
        with_own = opened.opened(opened.own) if own and opened else None
        lines = (_line(one, words), *_spoken(offered, words), *_own(with_own, words))
        put_text("\n".join(lines) + "\n")
        if not known:
            why_not = _refused(opened)
            refused |= dict.fromkeys(f"{one.id}: {words.sentence(why)}" for why in why_not)
        left_out += [one for one in (with_own.left_out if with_own else ()) if one not in left_out]
    for sentence in refused:
        tell(sentence)
    say_left_out(left_out, words)
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


def _own(opened: Opened | None, words: Words) -> list[str]:
    """Return a line for each file of a clinic's own questions that are asked with these."""
    files = opened.documents if opened else ()
    return [
        words("command.list.own", clinic=str(one.data.get("clinic")), path=one.file)
        for one in files
        if one.data.get("kind") == "overlay"
    ]


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
