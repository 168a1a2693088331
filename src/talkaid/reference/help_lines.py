"""The numbers to call, by country and kind, each with the day it was looked up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from talkaid.errors import ContentFault, Finding, KeyPath
from talkaid.files.document import Document, read_document
from talkaid.files.limits import DEFAULT
from talkaid.files.nearest import nearest
from talkaid.language.words import Words

LineKind = Literal["emergency", "poison", "crisis", "advice", "treatment", "report"]
Way = Literal["call", "text"]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""The two letters of ISO 3166; small letters would match nobody."""


class HelpLine(BaseModel):
    """One number. `name` is a proper name, printed as it is in every language."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    countries: tuple[Country, ...] = Field(min_length=1)
    kind: LineKind
    number: str = Field(pattern=r"^[0-9][0-9 \-]{1,20}$")
    name: str | None = Field(default=None, max_length=60)
    by: tuple[Way, ...] = Field(default=("call",), min_length=1)
    hours: Literal["always", "see_site"] | None = None
    checked: date
    sources: tuple[str, ...] = Field(min_length=1)


class HelpLines(BaseModel):
    """All numbers of one file."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    kind: Literal["help-lines"]
    language: str
    line: tuple[HelpLine, ...]
    source: Mapping[str, str] = Field(default_factory=dict)

    def lines(self, country: str | None, kind: LineKind) -> tuple[HelpLine, ...]:
        """Return the numbers of a kind in a country; none where none is known."""
        return tuple(one for one in self.line if one.kind == kind and country in one.countries)

    @property
    def countries(self) -> tuple[str, ...]:
        """Every country of which a number is known, in file order."""
        return tuple(dict.fromkeys(code for one in self.line for code in one.countries))


def emergency_number(lines: HelpLines, country: str | None, words: Words) -> str:
    """Return the number to call in an emergency, or words for it where none is known."""
    found = lines.lines(country, "emergency")
    return found[0].number if found else words("common.emergency_unknown")


def line_text(line: HelpLine, words: Words) -> str:
    """Return one number as a sentence: "Poison Help: call 1-800-222-1222, day or night."."""
    name = f"{line.name}: " if line.name and line.name != line.number else ""
    way = words(f"help.by.{'_'.join(sorted(set(line.by)))}", number=line.number)
    hours = words("help.always") if line.hours == "always" else ""
    said = f"{name}{way}{hours}."
    return said[:1].upper() + said[1:]


def parse_help_lines(data: Mapping[str, object]) -> HelpLines:
    """Return the numbers in `data`; raises ContentFault with every finding, not yet placed."""
    if data.get("kind") != "help-lines":
        wrong = Finding("wrong-kind", ("kind",), {"wanted": "help-lines"})
        raise ContentFault("content", (wrong,))
    try:
        lines = HelpLines.model_validate(data)
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
    return lines


def _finding(kind: str, path: KeyPath) -> Finding:
    values = {"key": _last_key(path)}
    if kind == "missing":
        return Finding("missing-key", path, values)
    if kind in ("date_type", "date_from_datetime_parsing"):
        return Finding("date-expected", path, values)
    if kind == "extra_forbidden":
        model = HelpLine if path[0] == "line" else HelpLines
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


def load_help_lines(path: Path) -> HelpLines:
    """Return the numbers in the file; raises FileError, whose findings have their places."""
    return help_lines_in(read_document(path, most=DEFAULT.bytes_in_file))


def help_lines_in(document: Document) -> HelpLines:
    """Return the numbers in the document; raises ContentFault with every finding, placed."""
    try:
        return parse_help_lines(document.data)
    except ContentFault as fault:
        findings = tuple(document.place(one) for one in fault.findings)
        raise ContentFault("content", findings, file=document.file) from None
