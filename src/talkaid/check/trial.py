"""A file while it is being written: what it would show, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from talkaid.check.opening import help_lines, medicines, open_bundled
from talkaid.check.passed import CheckedQuestionnaire, check, check_overlay, passed, passed_with
from talkaid.errors import ContentFault, FileError, Finding, NotAvailable
from talkaid.files.document import read_document
from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.loader import Loaded, parse_questionnaire
from talkaid.questionnaire.overlay import Overlay, parse_overlay


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of a file: the questionnaire it makes, if it makes one, and every finding.

    `own` are the ids of the questions that the file holds, in its order.
    """

    findings: tuple[Finding, ...]
    checked: CheckedQuestionnaire | None = None
    own: tuple[str, ...] = ()


def try_file(path: Path) -> Trial:
    """Return what the file makes now; raises nothing for what is wrong with it."""
    try:
        document = read_document(path, most=DEFAULT.bytes_in_file)
        if document.data.get("kind") == "overlay":
            return _overlay(parse_overlay(document))
        return _questionnaire(parse_questionnaire(document))
    except FileError as error:
        return Trial(error.findings)
    except NotAvailable as error:
        finding = Finding("unknown-questionnaire", values=error.values, says="error.questionnaire")
        return Trial((finding,))


def _overlay(overlay: Overlay) -> Trial:
    base = open_bundled(overlay.extends)
    findings = check_overlay(base, overlay)
    try:
        checked, _ = passed_with(base, overlay)
    except ContentFault:
        return Trial(findings)
    return Trial(findings, checked, tuple(one.question.id for one in overlay.added))


def _questionnaire(loaded: Loaded) -> Trial:
    findings = check(loaded, medicines())
    try:
        checked = passed(loaded, medicines(), help_lines())
    except ContentFault:
        return Trial(findings)
    return Trial(findings, checked, tuple(loaded.questionnaire.by_id))


def first_changed(before: Trial, now: Trial) -> str | None:
    """Return the first question that is new or differs; None where none does or one has none."""
    if before.checked is None or now.checked is None:
        return None
    known = before.checked.questionnaire.by_id
    asked = now.checked.questionnaire.by_id
    return next((one for one in now.own if known.get(one) != asked[one]), None)
