"""Doses and diagnoses in what ships beside the questions: the medicines and the help lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from talkaid.check.read_before import read_before
from talkaid.errors import ContentFault, Finding
from talkaid.files.document import Document
from talkaid.reference.help_lines import HelpLines
from talkaid.reference.medicines import Medicines

if TYPE_CHECKING:
    from talkaid.check.texts import Shown
    from talkaid.reference.medicine_translation import MedicineTranslation


def medicines_findings(medicines: Medicines) -> Iterator[Finding]:
    """Yield every title, purpose and name that gives a dose or a diagnosis."""
    from talkaid.check.beside_texts import texts_of_medicines

    return _dangers(texts_of_medicines(medicines), medicines.file.language)


def help_lines_findings(lines: HelpLines) -> Iterator[Finding]:
    """Yield every name and source that gives a dose or a diagnosis."""
    from talkaid.check.beside_texts import texts_of_help_lines

    return _dangers(texts_of_help_lines(lines), lines.language)


def safe_medicines(medicines: Medicines, document: Document) -> Medicines:
    """Return the medicines where a patient may see all of them; raises ContentFault, placed."""
    if not read_before(document):
        _refuse(medicines_findings(medicines), document)
    return medicines


def names_findings(medicines: Medicines, translation: MedicineTranslation) -> Iterator[Finding]:
    """Yield what does not fit the medicines, and every text that gives a dose or a diagnosis."""
    from talkaid.check.beside_texts import texts_of_names
    from talkaid.reference.medicine_translation import translation_findings

    yield from translation_findings(medicines, translation)
    yield from _dangers(texts_of_names(translation), translation.file.language)


def safe_names(medicines: Medicines, translation: MedicineTranslation) -> Medicines:
    """Return the medicines in another language; raises ContentFault, placed."""
    from talkaid.reference.medicine_translation import in_language, translation_findings

    document = translation.document
    read = translation_findings if read_before(document) else names_findings
    _refuse(read(medicines, translation), document)
    return in_language(medicines, translation)


def safe_help_lines(lines: HelpLines, document: Document) -> HelpLines:
    """Return the help lines where a patient may see all of them; raises ContentFault, placed."""
    if not read_before(document):
        _refuse(help_lines_findings(lines), document)
    return lines


def _refuse(findings: Iterator[Finding], document: Document) -> None:
    if placed := tuple(document.place(finding) for finding in findings):
        raise ContentFault("content", placed, file=document.file)


def _dangers(texts: Iterator[Shown], language: str) -> Iterator[Finding]:
    # The patterns are many: they are loaded when there is something to read.
    from talkaid.check.wording import dangers_in

    return dangers_in(texts, language)
