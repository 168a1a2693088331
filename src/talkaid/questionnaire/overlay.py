"""A clinic's own questions: a file of their own that adds to a bundled questionnaire.

It can add questions and nothing else: it cannot remove, reword or require anything (UX-144). Its
questions are known as ``central.sleep_hours``, so that no later bundled id can clash with one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from talkaid.errors import ContentFault, Finding, KeyPath
from talkaid.files.document import Document, read_document
from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.conditions import Condition, parse_condition, written
from talkaid.questionnaire.model import Language, Section
from talkaid.questionnaire.parts import Id, Part, Text
from talkaid.questionnaire.questions import Question
from talkaid.questionnaire.shape import shape_findings

ANCHORS = ("after", "before")
GROUPS = ("all", "any", "not")
LANGUAGE_LETTERS = 2


class OverlayHead(Part):
    """What an overlay file says beside its questions."""

    kind: Literal["overlay"]
    id: Id
    extends: Id
    clinic: Text
    language: Language
    questions: tuple[Mapping[str, Any], ...] = Field(alias="question", min_length=1)


@dataclass(frozen=True, slots=True)
class Added:
    """One question of a clinic, with the question or part it stands after or before."""

    question: Question
    side: Literal["after", "before"]
    anchor: str
    path: KeyPath
    other_languages: Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Overlay:
    """A clinic's questions, ready to be put into the questionnaire they extend."""

    document: Document
    id: str
    extends: str
    clinic: str
    language: str
    added: tuple[Added, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The language of the file, and the others that some of its questions have."""
        others = (language for one in self.added for language in one.other_languages)
        return tuple(dict.fromkeys((self.language, *others)))


def load_overlay(path: Path) -> Overlay:
    """Return the clinic's questions in the file; raises FileError with every finding, placed."""
    return parse_overlay(read_document(path, most=DEFAULT.outside_bytes))


def parse_overlay(document: Document) -> Overlay:
    """Return the clinic's questions in the document; raises ContentFault with every finding."""
    try:
        head = OverlayHead.model_validate(document.data)
    except ValidationError as error:
        raise _fault(document, shape_findings(error, OverlayHead)) from None
    own = [str(raw.get("id", "")) for raw in head.questions]
    added: list[Added] = []
    findings: list[Finding] = []
    for at, raw in enumerate(head.questions):
        try:
            added.append(_added(raw, head.id, own, ("question", at)))
        except ContentFault as fault:
            findings += fault.findings
    if findings:
        raise _fault(document, tuple(findings))
    return Overlay(document, head.id, head.extends, head.clinic, head.language, tuple(added))


def _fault(document: Document, findings: tuple[Finding, ...]) -> ContentFault:
    placed = tuple(document.place(finding) for finding in findings)
    return ContentFault("content", placed, file=document.file)


def _added(raw: Mapping[str, Any], name: str, own: list[str], path: KeyPath) -> Added:
    sides = [side for side in ANCHORS if side in raw]
    if len(sides) != 1 or not isinstance(raw[sides[0]], str):
        raise ContentFault("content", (Finding("no-anchor", path),))
    other = {key: value for key, value in raw.items() if _is_language(key, value)}
    plain = {key: value for key, value in raw.items() if key not in (*ANCHORS, *other)}
    try:
        section = Section.model_validate({"id": "part", "title": "Part", "question": [plain]})
    except ValidationError as error:
        found = shape_findings(error, Section)
        raise ContentFault("content", tuple(_below(one, path) for one in found)) from None
    side: Literal["after", "before"] = "after" if sides[0] == "after" else "before"
    anchor = f"{name}.{raw[side]}" if raw[side] in own else raw[side]
    return Added(_named(section.questions[0], name, own), side, anchor, path, other)


def _is_language(key: str, value: object) -> bool:
    return len(key) == LANGUAGE_LETTERS and isinstance(value, Mapping)


def _below(finding: Finding, path: KeyPath) -> Finding:
    return replace(finding, path=(*path, *finding.path[2:]))


def _named(question: Question, name: str, own: list[str]) -> Question:
    """Return the question under its full id, its looks at the clinic's other questions too."""
    update: dict[str, Any] = {"id": f"{name}.{question.id}"}
    if question.show_when is not None:
        update["show_when"] = _renamed(question.show_when, name, own)
    return question.model_copy(update=update)


def _renamed(condition: Condition, name: str, own: list[str]) -> Condition:
    def rename(raw: Any) -> Any:
        if isinstance(raw, list):
            return [rename(part) for part in raw]
        if not isinstance(raw, dict):
            return raw
        renamed = {key: rename(one) if key in GROUPS else one for key, one in raw.items()}
        if renamed.get("question") in own:
            renamed["question"] = f"{name}.{renamed['question']}"
        return renamed

    return parse_condition(rename(written(condition)))
