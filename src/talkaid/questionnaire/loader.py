"""A questionnaire file as a `Questionnaire`, or as the findings that say why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from talkaid.errors import ContentFault, Finding
from talkaid.files.document import Document, read_document
from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.shape import shape_findings

KINDS = ("questionnaire", "overlay", "translation", "medicines", "help-lines")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A questionnaire with the document it was read from, so that a finding has a place."""

    document: Document
    questionnaire: Questionnaire


def load_questionnaire(path: Path, *, most: int = DEFAULT.bytes_in_file) -> Loaded:
    """Return the questionnaire in the file; `most` is the number of bytes it may have.

    Raises FileError, whose findings have their line and column.
    """
    return parse_questionnaire(read_document(path, most=most))


def parse_questionnaire(document: Document) -> Loaded:
    """Return the questionnaire that the document holds.

    Raises ContentFault, whose findings have their line and column.
    """
    kind = document.data.get("kind")
    if kind != "questionnaire":
        finding = Finding("wrong-kind", ("kind",), {"wanted": "questionnaire"})
        raise ContentFault("content", (document.place(finding),), file=document.file)
    try:
        questionnaire = Questionnaire.model_validate(document.data)
    except ValidationError as error:
        findings = tuple(document.place(one) for one in shape_findings(error))
        raise ContentFault("content", findings, file=document.file) from None
    _refuse_too_many(document, questionnaire)
    return Loaded(document, questionnaire)


def _refuse_too_many(document: Document, questionnaire: Questionnaire) -> None:
    left = DEFAULT.questions
    for at, section in enumerate(questionnaire.sections):
        if len(section.questions) > left:
            values = {"max_length": str(DEFAULT.questions)}
            finding = Finding("too-many", ("section", at, "question", left), values)
            raise ContentFault("content", (document.place(finding),), file=document.file)
        left -= len(section.questions)
