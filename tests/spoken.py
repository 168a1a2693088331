"""The questionnaire as it ships, in each language that the program speaks."""

from __future__ import annotations

from functools import cache

from talkaid.check.opening import open_bundled
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.check.translating import in_words_of
from talkaid.files.document import read_document
from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.library import translation_files

LANGUAGES = ("en", "es")


@cache
def kratom_in(language: str) -> CheckedQuestionnaire:
    """Return the kratom questionnaire in a language, its medicines too."""
    checked = open_bundled()
    if language == checked.questionnaire.language:
        return checked
    for path in translation_files(language):
        spoken = in_words_of(checked, read_document(path, most=DEFAULT.bytes_in_file))
        assert spoken is not None
        checked = spoken
    return checked
