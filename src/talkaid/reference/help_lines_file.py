"""The file of help lines as it is written, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from talkaid.errors import ContentFault, Finding, KeyPath
from talkaid.files.document import Document
from talkaid.files.nearest import nearest
from talkaid.reference.help_lines import HelpLines, LineKind, Way, made_of

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""The two letters of ISO 3166; small letters would match nobody."""


class WrittenLine(BaseModel):
    """One number; a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    countries: tuple[Country, ...] = Field(min_length=1)
    kind: LineKind
    number: str = Field(pattern=r"^[0-9][0-9 \-]{1,20}$")
    name: str | None = Field(default=None, max_length=60)
    by: tuple[Way, ...] = Field(default=("call",), min_length=1)
    hours: Literal["always", "see_site"] | None = None
    checked: date
    sources: tuple[str, ...] = Field(min_length=1)


class WrittenLines(BaseModel):
    """The whole file."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    kind: Literal["help-lines"]
    language: str
    line: tuple[WrittenLine, ...]
    source: Mapping[str, str] = Field(default_factory=dict)


def parse_help_lines(data: Mapping[str, object]) -> HelpLines:
    """Return the numbers in `data`; raises ContentFault with every finding, not yet placed."""
    if data.get("kind") != "help-lines":
        wrong = Finding("wrong-kind", ("kind",), {"wanted": "help-lines"})
        raise ContentFault("content", (wrong,))
    try:
        lines = WrittenLines.model_validate(data)
    except ValidationError as error:
        raise ContentFault("content", _findings(error)) from None
    unknown = [
        Finding("unknown-source", ("line", at, "sources"), {"id": name, "kind": "source"})
        for at, one in enumerate(lines.line)
        for name in one.sources
        if name not in lines.source
    ]
    if unknown:
        raise ContentFault("content", tuple(unknown))
    return made_of(lines.model_dump())


def _finding(kind: str, path: KeyPath) -> Finding:
    values = {"key": _last_key(path)}
    if kind == "missing":
        return Finding("missing-key", path, values)
    if kind in ("date_type", "date_from_datetime_parsing"):
        return Finding("date-expected", path, values)
    if kind == "extra_forbidden":
        model = WrittenLine if path[0] == "line" else WrittenLines
        values["near"] = nearest(values["key"], model.model_fields)
        return Finding(
            "unknown-key", path, values, says="unknown-key-near" if values["near"] else ""
        )
    return Finding("help-line", path, values)


def _findings(error: ValidationError) -> tuple[Finding, ...]:
    return tuple(
        _finding(one["type"], one["loc"])
        for one in error.errors(include_url=False)
        # A list of which no piece is right is called too short as well.
        if not (one["type"] == "too_short" and one["input"])
    )


def _last_key(path: KeyPath) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def checked_help_lines(document: Document) -> HelpLines:
    """Return the numbers in the document; raises ContentFault with every finding, placed."""
    try:
        return parse_help_lines(document.data)
    except ContentFault as fault:
        findings = tuple(document.place(one) for one in fault.findings)
        raise ContentFault("content", findings, file=document.file) from None
