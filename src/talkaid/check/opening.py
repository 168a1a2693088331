"""From a file to a questionnaire that a patient may see, with what ships beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid.check.beside import safe_help_lines, safe_medicines
from talkaid.check.languages import Languages, Opened
from talkaid.check.passed import CheckedQuestionnaire, passed, passed_with
from talkaid.errors import FileError, Finding
from talkaid.files.document import Document, read_document
from talkaid.files.folders import bundled_questionnaires
from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.library import (
    MAIN,
    Found,
    find_questionnaire,
    languages_as_shipped,
    overlay_files,
    translation_files,
)
from talkaid.questionnaire.loader import Loaded, load_questionnaire
from talkaid.reference.help_lines import HelpLines, help_lines_in
from talkaid.reference.medicines import Medicines, medicines_in

if TYPE_CHECKING:
    from talkaid.questionnaire.overlay import Overlay


def open_bundled(questionnaire_id: str = MAIN) -> CheckedQuestionnaire:
    """Return a questionnaire by its id.

    Raises NotAvailable when there is none, FileError when it may not be shown.
    """
    found = find_questionnaire(questionnaire_id)
    return open_file(found.path)


def open_with_clinic(questionnaire_id: str = MAIN, language: str | None = None) -> Opened:
    """Return a questionnaire by its id in a language, with the clinic's own questions in it.

    Without a language it is in its own. Raises NotAvailable when there is none, or not in the
    language, FileError when it may not be shown. A clinic's file with an error is left out.
    """
    languages = with_clinic(find_questionnaire(questionnaire_id).path)
    return languages.opened(language or languages.own)


def with_clinic(path: Path) -> Languages:
    """Return the questionnaire in the file, with the clinic's own questions, in its languages.

    Raises FileError when it may not be shown. A clinic's file with an error is left out.
    """
    loaded, original = _loaded(path)
    overlays, left_out = _overlays(overlay_files())
    translations = partial(translations_into, of=loaded.questionnaire.id)
    whole = partial(_whole, loaded, path)
    return Languages(original, loaded.document, overlays, left_out, translations, whole)


def _overlays(files: Sequence[Path]) -> tuple[list[Overlay], list[Finding]]:
    """Return a clinic's own questions, and what is wrong with files that hold none."""
    overlays: list[Overlay] = []
    left_out: list[Finding] = []
    for file in files:
        from talkaid.questionnaire.overlay import load_overlay

        try:
            overlays.append(load_overlay(file))
        except FileError as error:
            left_out += error.findings
    return overlays, left_out


def in_file(path: Path) -> Languages:
    """Return the questionnaire in the file in its languages; raises FileError."""
    loaded, original = _loaded(path)
    translations = partial(_beside, path, loaded.questionnaire.id)
    whole = partial(_whole, loaded, path)
    return Languages(original, loaded.document, translations=translations, whole=whole)


def _whole(loaded: Loaded, path: Path) -> tuple[str, ...]:
    """Return the languages that are known to be whole, for all that they take is as it shipped."""
    one, bundled = loaded.questionnaire, path.parent == bundled_questionnaires()
    found = Found(path, bundled, one.id, one.version, one.language, one.title)
    return languages_as_shipped(found) or ()


def _beside(path: Path, of: str, language: str) -> tuple[Document, ...]:
    """Return the translation that stands beside a file, then others of its questionnaire."""
    file = path.with_suffix(f".{language}.toml")
    found = (*_read((file,) if file.is_file() else ()), *translations_into(language, of))
    return tuple({one.file: one for one in found}.values())


def translations_into(language: str, of: str | None = None) -> tuple[Document, ...]:
    """Return the translations into a language that are found here; raises FileError.

    With `of`, the id of a questionnaire, those of other questionnaires are left out.
    """
    return _read(translation_files(language, of))


def _read(paths: Sequence[Path]) -> tuple[Document, ...]:
    return tuple(read_document(one, most=DEFAULT.bytes_in_file) for one in paths)


def _loaded(path: Path) -> tuple[Loaded, CheckedQuestionnaire]:
    loaded = load_questionnaire(path, most=DEFAULT.bytes_in_file)
    return loaded, passed(loaded, medicines(), help_lines())


def open_file(path: Path) -> CheckedQuestionnaire:
    """Return the questionnaire in the file; raises FileError with every finding."""
    return opened_file(path).checked


def opened_file(path: Path) -> Opened:
    """Return the questionnaire in the file, with the file; raises FileError with every finding."""
    languages = in_file(path)
    return languages.opened(languages.own)


def open_own(document: Document) -> CheckedQuestionnaire:
    """Return the questionnaire that a clinic's own questions belong to, with these in it.

    Raises FileError when they may not be shown, NotAvailable when there is no such questionnaire.
    """
    from talkaid.questionnaire.overlay import parse_overlay

    overlay = parse_overlay(document)
    checked, _ = passed_with(open_bundled(overlay.extends), overlay)
    return checked


@cache
def medicines() -> Medicines:
    """Return the medicines that ship with the program; raises FileError."""
    document = read_document(
        bundled_questionnaires() / "medicines.toml", most=DEFAULT.bytes_in_file
    )
    return safe_medicines(medicines_in(document), document)


@cache
def help_lines() -> HelpLines:
    """Return the help lines that ship with the program; raises FileError."""
    path = bundled_questionnaires() / "help-lines.toml"
    document = read_document(path, most=DEFAULT.bytes_in_file)
    return safe_help_lines(help_lines_in(document), document)
