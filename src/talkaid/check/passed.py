"""The one door to a patient: only a questionnaire that passed goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from talkaid.check.examples import example_findings
from talkaid.check.structure import structure_findings
from talkaid.errors import ContentFault, Finding
from talkaid.files.document import Document
from talkaid.questionnaire.loader import Loaded
from talkaid.questionnaire.model import Questionnaire
from talkaid.reference.help_lines import HelpLines
from talkaid.reference.medicines import Medicines

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
    findings = check(loaded, medicines)
    if any(finding.severity == "error" for finding in findings):
        raise ContentFault("content", findings, file=loaded.document.file)
    return CheckedQuestionnaire(loaded.questionnaire, medicines, help_lines, _KEY)


def check(loaded: Loaded, medicines: Medicines) -> tuple[Finding, ...]:
    """Return every finding of the file, placed, in the order of the file."""
    findings = _placed(_families(loaded.questionnaire, medicines), loaded.document)
    return tuple(sorted(findings, key=lambda one: (one.line or 0, one.column or 0)))


def _families(questionnaire: Questionnaire, medicines: Medicines) -> Iterator[Finding]:
    structural = tuple(structure_findings(questionnaire, medicines))
    yield from structural
    # What hangs on ids that lead nowhere cannot be tried out.
    if not structural:
        yield from example_findings(questionnaire, medicines)


def _placed(findings: Iterator[Finding], document: Document) -> Iterator[Finding]:
    for finding in findings:
        yield document.place(finding)
