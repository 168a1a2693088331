"""The one door to a patient: only a questionnaire that passed goes on.

What only translations, a clinic's own questions or authors need is loaded for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from talkaid.check.read_before import read_before
from talkaid.check.structure import structure_findings
from talkaid.errors import ContentFault, Finding
from talkaid.files.document import Document
from talkaid.questionnaire.loader import Loaded
from talkaid.questionnaire.model import Questionnaire
from talkaid.reference.help_lines import HelpLines
from talkaid.reference.medicines import Medicines

if TYPE_CHECKING:
    from talkaid.questionnaire.overlay import Overlay
    from talkaid.questionnaire.translation import Translation
    from talkaid.reference.medicine_translation import MedicineTranslation

_KEY = object()


@dataclass(frozen=True)
class CheckedQuestionnaire:
    """A questionnaire that a patient may see, with what ships beside it.

    Made by `passed` alone.
    """

    questionnaire: Questionnaire
    medicines: Medicines = field(repr=False)
    help_lines: HelpLines = field(repr=False)
    key: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.key is not _KEY:
            raise TypeError("a CheckedQuestionnaire is made by talkaid.check.passed.passed")


def passed(loaded: Loaded, medicines: Medicines, help_lines: HelpLines) -> CheckedQuestionnaire:
    """Return the questionnaire as one that a patient may see.

    Raises ContentFault with all findings, placed, when one of them is an error.
    """
    questionnaire = loaded.questionnaire
    unread = () if read_before(loaded.document) else _dangers(questionnaire)
    found = chain(structure_findings(questionnaire, medicines), unread)
    findings = placed(found, loaded.document)
    _refuse(findings, loaded.document)
    return CheckedQuestionnaire(questionnaire, medicines, help_lines, _KEY)


def passed_in(checked: CheckedQuestionnaire, translation: Translation) -> CheckedQuestionnaire:
    """Return the questionnaire in another language.

    Raises ContentFault with all findings, placed in the translation, when one is an error.
    """
    from talkaid.questionnaire.translation import translated

    spoken, found = translated(checked.questionnaire, translation)
    document = translation.document
    dangers = () if read_before(document) else _in_texts(_dangers(spoken), spoken, translation)
    _refuse(placed((*found, *dangers), document), document)
    return CheckedQuestionnaire(spoken, checked.medicines, checked.help_lines, _KEY)


def passed_naming(
    checked: CheckedQuestionnaire, translation: MedicineTranslation
) -> CheckedQuestionnaire:
    """Return the questionnaire with its medicines in another language.

    Raises ContentFault with all findings, placed in the translation, when one is an error.
    """
    from talkaid.check.beside import safe_names

    named = safe_names(checked.medicines, translation)
    return CheckedQuestionnaire(checked.questionnaire, named, checked.help_lines, _KEY)


def passed_with(
    checked: CheckedQuestionnaire, overlay: Overlay
) -> tuple[CheckedQuestionnaire, tuple[Finding, ...]]:
    """Return the questionnaire with a clinic's own questions, and what is to be told of them.

    Raises ContentFault with all findings, placed in the clinic's file, when one is an error.
    """
    from talkaid.questionnaire.extended import extended, overlay_findings

    merged, told = extended(checked.questionnaire, overlay)
    structural = overlay_findings(structure_findings(merged, checked.medicines), merged, overlay)
    _refuse(placed((*structural, *_worded(overlay, _dangers)), overlay.document), overlay.document)
    whole = CheckedQuestionnaire(merged, checked.medicines, checked.help_lines, _KEY)
    return whole, told


def check(loaded: Loaded, medicines: Medicines) -> tuple[Finding, ...]:
    """Return every finding of the file, placed, in the order of the file."""
    from talkaid.check.wording import wording_findings

    questionnaire = loaded.questionnaire
    found = (*_reasoned(questionnaire, medicines), *wording_findings(questionnaire))
    return placed(found, loaded.document)


def check_overlay(checked: CheckedQuestionnaire, overlay: Overlay) -> tuple[Finding, ...]:
    """Return every finding of a clinic's file, placed, in the order of the file."""
    from talkaid.check.wording import wording_findings
    from talkaid.questionnaire.extended import extended, overlay_findings

    merged, told = extended(checked.questionnaire, overlay)
    found = overlay_findings(_reasoned(merged, checked.medicines), merged, overlay)
    return (*told, *placed((*found, *_worded(overlay, wording_findings)), overlay.document))


def check_translation(
    checked: CheckedQuestionnaire, translation: Translation
) -> tuple[Finding, ...]:
    """Return every finding of a translation, placed, in the order of its file."""
    from talkaid.check.wording import wording_findings
    from talkaid.questionnaire.translation import translated

    spoken, found = translated(checked.questionnaire, translation)
    worded = _in_texts(wording_findings(spoken), spoken, translation)
    return placed((*found, *worded), translation.document)


def _in_texts(
    findings: Iterable[Finding], spoken: Questionnaire, translation: Translation
) -> Iterator[Finding]:
    """Yield the findings with the way to their texts in a translation.

    What is not translated yet stands there in the other language, and is not read.
    """
    from talkaid.questionnaire.wordings import key_of, wordings

    unwritten = wordings(spoken).keys() - translation.written.keys()
    for finding in findings:
        key = key_of(spoken, finding.path)
        if key not in unwritten:
            yield replace(finding, path=key)


def _refuse(findings: tuple[Finding, ...], document: Document) -> None:
    if any(finding.severity == "error" for finding in findings):
        raise ContentFault("content", findings, file=document.file)


def _dangers(questionnaire: Questionnaire) -> Iterator[Finding]:
    # The patterns are many: they are loaded when there is something to read.
    from talkaid.check.wording import danger_findings

    return danger_findings(questionnaire)


def _worded(
    overlay: Overlay, read: Callable[[Questionnaire], Iterator[Finding]]
) -> Iterator[Finding]:
    """Yield what is found in a clinic's own words, in each language it has written."""
    from talkaid.questionnaire.extended import own_part, own_part_findings

    for language in overlay.languages:
        part = own_part(overlay, language)
        yield from own_part_findings(read(part), part, overlay)


def _reasoned(questionnaire: Questionnaire, medicines: Medicines) -> Iterator[Finding]:
    """Yield what an author should know of ids, examples and conditions."""
    from talkaid.check.examples import example_findings

    structural = tuple(structure_findings(questionnaire, medicines))
    yield from structural
    # What hangs on names that lead nowhere, or round and round, cannot be tried out.
    if not any(
        finding.code in ("cycle", "names-too-deep")
        or finding.code.startswith("unknown-")
        or finding.code.endswith("-does-not-fit")
        for finding in structural
    ):
        yield from example_findings(questionnaire, medicines)
    if not structural:
        # Reasoning is for authors: no patient waits for it to be loaded.
        from talkaid.check.reach import reach_findings

        yield from reach_findings(questionnaire, medicines)


def placed(findings: Iterable[Finding], document: Document) -> tuple[Finding, ...]:
    """Return the findings with their places, in the order of the file."""
    found = (document.place(finding) for finding in findings)
    return tuple(sorted(found, key=lambda one: (one.line or 0, one.column or 0)))
