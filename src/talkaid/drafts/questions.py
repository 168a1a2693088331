"""The files a questionnaire was made of, kept beside a draft: a new version strands nobody."""

from __future__ import annotations

import json

from talkaid.check.languages import Languages, Opened
from talkaid.check.opening import help_lines, medicines, translations_into
from talkaid.check.passed import passed
from talkaid.drafts.content import FORM, verified, with_digest
from talkaid.files.document import Document, read_document_text
from talkaid.questionnaire.loader import parse_questionnaire
from talkaid.questionnaire.overlay import parse_overlay
from talkaid.reference.medicine_translation import of_medicines


def encoded_questions(opened: Opened) -> bytes:
    """Return the files as one: those of every language that the person may go on in."""
    documents = opened.languages.documents() if opened.languages else opened.documents
    files = [{"file": one.file, "format": one.format, "text": one.text} for one in documents]
    data = {"talkaid_questions": FORM, "files": files}
    return with_digest(json.dumps(data, ensure_ascii=False).encode("utf-8"))


def languages_again(content: bytes) -> Languages:
    """Return the questionnaire of the files in its languages, checked as it was then.

    Raises Damaged, and FileError when this talkaid would not show it to anybody any more.
    """
    files = json.loads(verified(content))["files"]
    first, *others = (read_document_text(one["text"], one["file"], one["format"]) for one in files)
    translations = [one for one in others if one.data.get("kind") == "translation"]
    overlays = [parse_overlay(one) for one in others if one not in translations]

    def translated(language: str) -> list[Document]:
        of_questions = [one for one in translations if not of_medicines(one)]
        spoken = [one for one in of_questions if one.data.get("language") == language]
        # The medicines are those of this talkaid, and so are their names.
        return [*spoken, *filter(of_medicines, translations_into(language))]

    original = passed(parse_questionnaire(first), medicines(), help_lines())
    return Languages(original, first, overlays, translations=translated)
