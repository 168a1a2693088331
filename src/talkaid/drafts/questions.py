"""The files a questionnaire was made of, kept beside a draft: a new version strands nobody."""

from __future__ import annotations

import json

from talkaid.check.languages import Opened
from talkaid.check.opening import help_lines, medicines
from talkaid.check.passed import CheckedQuestionnaire, passed, passed_with
from talkaid.check.translating import in_words_of
from talkaid.drafts.content import FORM, verified, with_digest
from talkaid.files.document import read_document_text
from talkaid.questionnaire.loader import parse_questionnaire
from talkaid.questionnaire.overlay import parse_overlay


def encoded_questions(opened: Opened) -> bytes:
    """Return the files as one."""
    files = [{"file": one.file, "format": one.format, "text": one.text} for one in opened.documents]
    data = {"talkaid_questions": FORM, "files": files}
    return with_digest(json.dumps(data, ensure_ascii=False).encode("utf-8"))


def opened_again(content: bytes) -> CheckedQuestionnaire:
    """Return the questionnaire of the files, checked as it was then.

    Raises Damaged, and FileError when this talkaid would not show it to anybody any more.
    """
    files = json.loads(verified(content))["files"]
    first, *others = (read_document_text(one["text"], one["file"], one["format"]) for one in files)
    checked = passed(parse_questionnaire(first), medicines(), help_lines())
    for document in others:
        if document.data.get("kind") == "translation":
            checked = in_words_of(checked, document) or checked
        else:
            checked, _ = passed_with(checked, parse_overlay(document))
    return checked
