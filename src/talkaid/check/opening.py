"""From a file to a questionnaire that a patient may see, with what ships beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from talkaid.check.beside import safe_help_lines, safe_medicines
from talkaid.check.passed import CheckedQuestionnaire, passed, passed_with
from talkaid.check.translating import in_words_of
from talkaid.errors import FileError, Finding
from talkaid.files.document import Document, read_document
from talkaid.files.folders import bundled_questionnaires
from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.library import (
    MAIN,
    find_questionnaire,
    overlay_files,
    translation_files,
)
from talkaid.questionnaire.loader import load_questionnaire
from talkaid.questionnaire.overlay import load_overlay
from talkaid.reference.help_lines import HelpLines, help_lines_in
from talkaid.reference.medicines import Medicines, medicines_in


def open_bundled(questionnaire_id: str = MAIN) -> CheckedQuestionnaire:
    """Return a questionnaire by its id.

    Raises NotAvailable when there is none, FileError when it may not be shown.
    """
    found = find_questionnaire(questionnaire_id)
    return open_file(found.path)


@dataclass(frozen=True, slots=True)
class Opened:
    """A questionnaire with the clinic's own questions, and what is to be told of their files.

    `documents` are the files it was made of, in the order they were taken in.
    `left_out` are the findings of files that are not used: a clinic's, or a translation. The rest
    goes on without them.
    """

    checked: CheckedQuestionnaire
    documents: tuple[Document, ...]
    told: tuple[Finding, ...] = ()
    left_out: tuple[Finding, ...] = ()


def open_with_clinic(questionnaire_id: str = MAIN, language: str | None = None) -> Opened:
    """Return a questionnaire by its id in a language, with the clinic's own questions in it.

    Raises NotAvailable when there is none, FileError when it may not be shown. A translation or a
    clinic's file with an error is left out; `checked` is then in the language of the original.
    """
    opened = opened_file(find_questionnaire(questionnaire_id).path)
    if language is not None and language != opened.checked.questionnaire.language:
        for path in translation_files(language):
            opened = _in_language(opened, path)
    for path in overlay_files():
        opened = _with_overlay(opened, path)
    return opened


def _in_language(opened: Opened, path: Path) -> Opened:
    try:
        document = read_document(path, most=DEFAULT.bytes_in_file)
        checked = in_words_of(opened.checked, document)
    except FileError as error:
        return replace(opened, left_out=(*opened.left_out, *error.findings))
    if checked is None:
        return opened
    return replace(opened, checked=checked, documents=(*opened.documents, document))


def _with_overlay(opened: Opened, path: Path) -> Opened:
    try:
        overlay = load_overlay(path)
        if overlay.extends != opened.checked.questionnaire.id:
            return opened
        checked, told = passed_with(opened.checked, overlay)
    except FileError as error:
        return replace(opened, left_out=(*opened.left_out, *error.findings))
    documents = (*opened.documents, overlay.document)
    told = (*opened.told, *told)
    return replace(opened, checked=checked, documents=documents, told=told)


def open_file(path: Path) -> CheckedQuestionnaire:
    """Return the questionnaire in the file; raises FileError with every finding."""
    return opened_file(path).checked


def opened_file(path: Path) -> Opened:
    """Return the questionnaire in the file, with the file; raises FileError with every finding."""
    loaded = load_questionnaire(path, most=DEFAULT.bytes_in_file)
    return Opened(passed(loaded, medicines(), help_lines()), (loaded.document,))


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
