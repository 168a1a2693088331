"""A questionnaire in another language: a file of texts by id, and nothing but texts.

It cannot add, remove or reorder anything. Each text keeps the fingerprint of the text it came from,
under ``[from]``, so that a change of the original is noticed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, StrictBool, StrictStr, ValidationError

from talkaid.errors import ContentFault, Finding, KeyPath
from talkaid.files.document import Document, read_document
from talkaid.files.limits import DEFAULT
from talkaid.files.nearest import nearest
from talkaid.questionnaire.model import Language, Questionnaire, Section
from talkaid.questionnaire.parts import PLACEHOLDER, Id, Part, Text
from talkaid.questionnaire.shape import shape_findings
from talkaid.questionnaire.wordings import Wording, leaves, reworded, wordings

TABLES = ("block", "section", "question", "flag", "prompt", "score")
MAY_STAY = frozenset({("score", "title"), ("score", "notice")})
"""What may stay in the language it has: the name of a scale, and what its owner demands."""


class TranslationFile(Part):
    """What a file of this kind can hold; the tables hold texts by id."""

    kind: Literal["translation"]
    translates: Id
    version: Text
    language: Language
    title: StrictStr = ""
    reviewed: StrictBool
    translators: tuple[Text, ...] = ()
    reviewers: tuple[Text, ...] = ()
    block: Mapping[str, Any] = Field(default_factory=dict)
    section: Mapping[str, Any] = Field(default_factory=dict)
    question: Mapping[str, Any] = Field(default_factory=dict)
    flag: Mapping[str, Any] = Field(default_factory=dict)
    prompt: Mapping[str, Any] = Field(default_factory=dict)
    score: Mapping[str, Any] = Field(default_factory=dict)
    glossary: Mapping[str, Text] = Field(default_factory=dict)
    came_from: Mapping[str, str] = Field(default_factory=dict, alias="from")


@dataclass(frozen=True, slots=True)
class Translation:
    """The texts of one language; a text that is empty has not been translated yet."""

    document: Document
    file: TranslationFile
    texts: Mapping[KeyPath, Wording]

    @property
    def written(self) -> Mapping[KeyPath, Wording]:
        """The texts that are there; those beside them are still to be written."""
        texts = self.texts.items()
        return {key: text for key, text in texts if filled(text) and key[-1] != "verbatim"}


def filled(wording: Wording) -> bool:
    """Tell whether a text, or each text of a list, has been written."""
    return bool(wording) and all(wording)


def load_translation(path: Path) -> Translation:
    """Return the translation in the file; raises FileError with every finding, placed."""
    return parse_translation(read_document(path, most=DEFAULT.bytes_in_file))


def parse_translation(document: Document) -> Translation:
    """Return the translation in the document; raises ContentFault with every finding, placed."""
    try:
        file = TranslationFile.model_validate(document.data)
    except ValidationError as error:
        raise _fault(document, shape_findings(error, TranslationFile)) from None
    texts: dict[KeyPath, Wording] = {("title",): file.title}
    findings: list[Finding] = []
    for table in TABLES:
        for key, value in leaves(getattr(file, table), (table,)):
            if isinstance(value, str | tuple):
                texts[key] = value
            else:
                findings.append(Finding("text-expected", key, {"key": str(key[-1])}))
    if findings:
        raise _fault(document, tuple(findings))
    return Translation(document, file, texts)


def translated(
    questionnaire: Questionnaire, translation: Translation
) -> tuple[Questionnaire, tuple[Finding, ...]]:
    """Return the questionnaire in the other language, and what is missing, left over or changed.

    The findings are not placed yet.
    """
    originals = wordings(questionnaire)
    texts = translation.written
    findings = (
        *_same_language(questionnaire, translation),
        *_missing(originals, texts),
        *_left_over(originals, translation),
        *_unlike(originals, texts),
        *_changed(originals, texts, translation.file.came_from),
    )
    spoken = reworded(
        questionnaire, {key: texts[key] for key in texts if _fits(originals, key, texts)}
    )
    file = translation.file
    fields = {name: getattr(spoken, name) for name in type(spoken).model_fields}
    fields |= {
        "language": file.language,
        "reviewed": questionnaire.reviewed and file.reviewed,
        "glossary": file.glossary,
        "sections": tuple(_official(section, translation) for section in spoken.sections),
    }
    return type(spoken).model_construct(**fields), findings


def fingerprint(wording: Wording) -> str:
    """Return the first 8 letters of the SHA-256 of a text, of a list with its texts on lines."""
    text = wording if isinstance(wording, str) else "\n".join(wording)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def dotted(key: KeyPath) -> str:
    """Return a key as it stands under ``[from]``."""
    return ".".join(map(str, key))


def _fault(document: Document, findings: tuple[Finding, ...]) -> ContentFault:
    placed = tuple(document.place(finding) for finding in findings)
    return ContentFault("content", placed, file=document.file)


def _official(section: Section, translation: Translation) -> Section:
    """Return the part with the fingerprints of what is worded officially in this language."""
    questions = tuple(
        one
        if one.verbatim is None
        else one.model_copy(
            update={"verbatim": translation.texts.get(("question", one.id, "verbatim"))}
        )
        for one in section.questions
    )
    return section.model_copy(update={"questions": questions})


def _same_language(questionnaire: Questionnaire, translation: Translation) -> Iterator[Finding]:
    if translation.file.language == questionnaire.language:
        values = {"language": questionnaire.language}
        yield Finding("translation-language", ("language",), values)


def _missing(
    originals: Mapping[KeyPath, Wording], texts: Mapping[KeyPath, Wording]
) -> Iterator[Finding]:
    for key in originals:
        if key not in texts and (key[0], key[-1]) not in MAY_STAY:
            yield Finding("translation-missing", key, {"key": dotted(key)})


def _left_over(originals: Mapping[KeyPath, Wording], translation: Translation) -> Iterator[Finding]:
    known = [dotted(key) for key in originals]
    for key in translation.texts:
        if key not in originals and key[-1] != "verbatim":
            near = nearest(dotted(key), known)
            says = "translation-left-over-near" if near else ""
            yield Finding(
                "translation-left-over", key, {"key": dotted(key), "near": near}, says=says
            )


def _fits(
    originals: Mapping[KeyPath, Wording], key: KeyPath, texts: Mapping[KeyPath, Wording]
) -> bool:
    """Whether a text can stand where the original does: a text for a text, a list for a list."""
    return isinstance(texts[key], str) == isinstance(originals.get(key, texts[key]), str)


def _unlike(
    originals: Mapping[KeyPath, Wording], texts: Mapping[KeyPath, Wording]
) -> Iterator[Finding]:
    """Yield lists with fewer or more texts, and other things filled in, than the original has."""
    for key, original in originals.items():
        text = texts.get(key)
        if text is None:
            continue
        if isinstance(text, str) != isinstance(original, str) or (
            isinstance(original, tuple) and len(text) != len(original)
        ):
            count = 1 if isinstance(original, str) else len(original)
            yield Finding("translation-count", key, {"count": str(count)})
        elif _filled(text) != _filled(original):
            names = ", ".join(f"{{{name}}}" for name in _filled(original))
            yield Finding("translation-placeholders", key, {"names": names or "-"})


def _filled(wording: Wording) -> list[str]:
    return sorted(PLACEHOLDER.findall(wording)) if isinstance(wording, str) else []


def _changed(
    originals: Mapping[KeyPath, Wording],
    texts: Mapping[KeyPath, Wording],
    came_from: Mapping[str, str],
) -> Iterator[Finding]:
    marked = {dotted(key): fingerprint(text) for key, text in originals.items() if key in texts}
    for name, mark in marked.items():
        if name in came_from and came_from[name] != mark:
            yield Finding("translation-changed", ("from", name), {"key": name})
    unmarked = [name for name in marked if name not in came_from]
    if unmarked:
        values = {"count": str(len(unmarked)), "key": unmarked[0]}
        yield Finding("translation-unmarked", ("from",), values, "warning")
