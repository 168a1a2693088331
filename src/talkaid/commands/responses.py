"""Response files and the questionnaires they belong to, as what the sheet says."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid import program_version
from talkaid.files.document import Document, read_document_text
from talkaid.files.limits import DEFAULT
from talkaid.files.reading import STANDARD_INPUT, read_bytes, read_stdin_text, read_text
from talkaid.language.words import Words, load_words
from talkaid.paper.keeping import LOCKED
from talkaid.process.reader import reader_language

if TYPE_CHECKING:
    from talkaid.check.languages import Languages
    from talkaid.check.passed import CheckedQuestionnaire
    from talkaid.summary.model import Summary


@dataclass(frozen=True, slots=True)
class Told:
    """What a response tells: its sheet, the words of its language, and the person's country."""

    summary: Summary
    words: Words
    country: str | None


class Responses:
    """Reads responses; a questionnaire is opened once for all that belong to it.

    `questions` is the questionnaire of them all; None is the one that each response names.
    `language` is that of the sheets; None is the one the questionnaire was written in, which the
    doctor reads.
    """

    def __init__(self, questions: Path | None, language: str | None = None) -> None:
        """Open the questionnaire that is named; raises FileError."""
        from talkaid.check.opening import in_file

        self._of_all = None if questions is None else in_file(questions)
        self._language = language
        self._opened: dict[str, Languages] = {}

    def read(self, name: str) -> Told:
        """Return what a response file tells; raises FileError and NotAvailable."""
        from talkaid.answers.response_json import response_in
        from talkaid.summary.build import build

        document = response_document(name)
        checked = self.questionnaire(document)
        response = response_in(document, checked.questionnaire)
        words = load_words(checked.questionnaire.language)
        summary = build(checked, response, words, program=program_version())
        return Told(summary, words, response.country)

    def questionnaire(self, document: Document) -> CheckedQuestionnaire:
        """Return the questionnaire of a response; raises FileError and NotAvailable."""
        languages = self._languages(document)
        return languages.checked(self._language or languages.own)

    def _languages(self, document: Document) -> Languages:
        from talkaid.check.opening import with_clinic
        from talkaid.questionnaire.library import MAIN, find_questionnaire

        if self._of_all is not None:
            return self._of_all
        named = document.data.get("questionnaire")
        told = named.get("id") if isinstance(named, Mapping) else None
        # A response that names none is read against the main one, which tells all its faults.
        wanted = told if isinstance(told, str) else MAIN
        if wanted not in self._opened:
            self._opened[wanted] = with_clinic(find_questionnaire(wanted).path)
        return self._opened[wanted]


def response_document(name: str) -> Document:
    """Return the response file; whatever it is called, it is read as JSON.

    A name of ``-`` is standard input. The phrase of a locked file is asked for. Raises FileError
    and DraftError.
    """
    most = DEFAULT.bytes_in_file
    if name == STANDARD_INPUT:
        stream = sys.stdin.buffer if sys.stdin is not None else BytesIO()
        text = read_stdin_text(stream, most=most)
    elif Path(name).suffix == f".{LOCKED}":
        text = _unlocked(Path(name), most)
    else:
        text = read_text(Path(name), most=most)
    return read_document_text(text, name, "json")


def _unlocked(path: Path, most: int) -> str:
    from talkaid.drafts.sealed import open_copy
    from talkaid.process.locked_copy import code_in

    content = read_bytes(path, most=most)
    words = load_words(reader_language())
    phrase = getpass.getpass(words("command.locked.phrase"))
    code = code_in(path) or getpass.getpass(words("command.locked.code"))
    return open_copy(content, phrase, code).decode("utf-8")
