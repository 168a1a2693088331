"""A checked questionnaire in another language: its own texts, or the medicines beside it."""

from __future__ import annotations

from talkaid.check.passed import CheckedQuestionnaire, passed_in, passed_naming
from talkaid.files.document import Document
from talkaid.questionnaire.translation import parse_translation
from talkaid.reference.medicine_translation import of_medicines, parse_medicine_translation


def in_words_of(checked: CheckedQuestionnaire, document: Document) -> CheckedQuestionnaire | None:
    """Return it with what the document translates; None when that is another questionnaire.

    Raises ContentFault with all findings, placed.
    """
    if of_medicines(document):
        return passed_naming(checked, parse_medicine_translation(document))
    translation = parse_translation(document)
    if translation.file.translates != checked.questionnaire.id:
        return None
    return passed_in(checked, translation)
