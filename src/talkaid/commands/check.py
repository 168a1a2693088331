"""`talkaid check`: every finding of a file, one a line, for the people who write files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from talkaid.commands.streams import finding_line, put_text, tell
from talkaid.errors import FileError, Finding, NotAvailable, UnreadableFile
from talkaid.files.document import Document, read_document
from talkaid.files.json import write_json
from talkaid.files.limits import DEFAULT
from talkaid.files.nearest import nearest
from talkaid.text import clean

if TYPE_CHECKING:
    from talkaid.check.passed import CheckedQuestionnaire
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words

FORM = 1
FORMS = ("text", "json")
FOUND_ERRORS = 1
UNUSABLE = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """Which files to check, and whether to say what was found as lines or as JSON."""

    files: Sequence[Path]
    form: Literal["text", "json"]


def options(parser: Parser) -> None:
    """Add the files and the form of the findings."""
    parser.reads("files", "files", metavar="FILE", nargs="+", type=Path)
    parser.option("--format", about="findings", dest="form", choices=FORMS, default="text")


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings of one file, in its order; not `usable` when it could not be checked."""

    findings: tuple[Finding, ...]
    usable: bool = True


def run(asked: Asked, words: Words) -> int:
    """Write the findings of all files; return 1 for errors, 2 for a file that cannot be checked."""
    checked = [check_file(file) for file in asked.files]
    findings = tuple(finding for one in checked for finding in one.findings)
    put_text((_as_json if asked.form == "json" else _as_lines)(findings, words))
    errors = sum(finding.severity == "error" for finding in findings)
    counts = {"files": len(checked), "errors": errors, "warnings": len(findings) - errors}
    tell(words("command.check.done", **counts))
    if not all(one.usable for one in checked):
        return UNUSABLE
    return FOUND_ERRORS if errors else 0


def check_file(file: Path) -> Checked:
    """Return what is wrong in a file of any kind that talkaid reads."""
    try:
        document = read_document(file, most=DEFAULT.bytes_in_file)
        kind = document.data.get("kind")
        if not isinstance(kind, str) or kind not in CHECKS:
            return Checked((document.place(_unknown_kind(kind)),))
        return Checked(CHECKS[kind](document))
    except UnreadableFile as error:
        return Checked(error.findings, usable=False)
    except FileError as error:
        return Checked(error.findings)


def _unknown_kind(kind: object) -> Finding:
    if kind is None:
        return Finding("missing-key", ("kind",), {"key": "kind"})
    near = nearest(str(kind), CHECKS)
    return Finding(
        "unknown-kind", ("kind",), {"near": near}, says="unknown-kind-near" if near else ""
    )


def _questionnaire(document: Document) -> tuple[Finding, ...]:
    from talkaid.check.opening import medicines
    from talkaid.check.passed import check
    from talkaid.questionnaire.loader import parse_questionnaire

    return check(parse_questionnaire(document), medicines())


def _overlay(document: Document) -> tuple[Finding, ...]:
    from talkaid.check.passed import check_overlay
    from talkaid.questionnaire.overlay import parse_overlay

    overlay = parse_overlay(document)
    of = partial(check_overlay, overlay=overlay)
    return _belonging(document, "extends", overlay.extends, of)


def _translation(document: Document) -> tuple[Finding, ...]:
    from talkaid.check.passed import check_translation
    from talkaid.questionnaire.translation import parse_translation
    from talkaid.reference.medicine_translation import of_medicines

    if of_medicines(document):
        return _medicine_translation(document)
    translation = parse_translation(document)
    of = partial(check_translation, translation=translation)
    return _belonging(document, "translates", translation.file.translates, of)


def _belonging(
    document: Document,
    key: str,
    questionnaire_id: str,
    check: Callable[[CheckedQuestionnaire], tuple[Finding, ...]],
) -> tuple[Finding, ...]:
    """Check a file that belongs to a questionnaire, which `key` names."""
    from talkaid.check.opening import open_bundled

    try:
        return check(open_bundled(questionnaire_id))
    except NotAvailable as error:
        code = "unknown-questionnaire"
        says = "unknown-name-near" if error.values.get("near") else "unknown-name"
        finding = Finding(code, (key,), {**error.values, "kind": "questionnaire"}, says=says)
        return (document.place(finding),)


def _medicines(document: Document) -> tuple[Finding, ...]:
    from talkaid.check.beside import medicines_findings
    from talkaid.check.passed import placed
    from talkaid.reference.medicines import medicines_in

    return placed(medicines_findings(medicines_in(document)), document)


def _medicine_translation(document: Document) -> tuple[Finding, ...]:
    from talkaid.check.beside import names_findings
    from talkaid.check.opening import medicines
    from talkaid.check.passed import placed
    from talkaid.reference.medicine_translation import parse_medicine_translation

    translation = parse_medicine_translation(document)
    return placed(names_findings(medicines(), translation), document)


def _help_lines(document: Document) -> tuple[Finding, ...]:
    from talkaid.check.beside import help_lines_findings
    from talkaid.check.passed import placed
    from talkaid.reference.help_lines import help_lines_in

    return placed(help_lines_findings(help_lines_in(document)), document)


CHECKS: Mapping[str, Callable[[Document], tuple[Finding, ...]]] = {
    "questionnaire": _questionnaire,
    "overlay": _overlay,
    "translation": _translation,
    "medicines": _medicines,
    "help-lines": _help_lines,
}


def _as_lines(findings: Sequence[Finding], words: Words) -> str:
    return "".join(f"{clean(finding_line(finding, words))}\n" for finding in findings)


def _as_json(findings: Sequence[Finding], words: Words) -> str:
    listed = [
        {
            "file": finding.file,
            "line": finding.line,
            "column": finding.column,
            "severity": finding.severity,
            "code": finding.code,
            "sentence": words.sentence(finding),
        }
        for finding in findings
    ]
    return write_json({"talkaid_check": FORM, "findings": listed})
