"""The numbers to call, by country and kind, each with the day it was looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from talkaid.files.folders import bundled_questionnaires
from talkaid.files.limits import DEFAULT
from talkaid.files.shipped import shipped

if TYPE_CHECKING:
    from talkaid.files.document import Document
    from talkaid.language.words import Words

LineKind = Literal["emergency", "poison", "crisis", "advice", "treatment", "report"]
Way = Literal["call", "text"]


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One number. `name` is a proper name, printed as it is in every language."""

    countries: tuple[str, ...]
    kind: LineKind
    number: str
    checked: date
    sources: tuple[str, ...]
    name: str | None = None
    by: tuple[Way, ...] = ("call",)
    hours: Literal["always", "see_site"] | None = None


@dataclass(frozen=True, slots=True)
class HelpLines:
    """All numbers of one file."""

    language: str
    line: tuple[HelpLine, ...]
    source: Mapping[str, str] = field(default_factory=dict)

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


def load_help_lines(path: Path) -> HelpLines:
    """Return the numbers in the file; raises FileError, whose findings have their places."""
    from talkaid.files.document import read_document

    return help_lines_in(read_document(path, most=DEFAULT.bytes_in_file))


def shipped_help_lines() -> HelpLines:
    """Return the numbers that came with the program; raises FileError."""
    return load_help_lines(bundled_questionnaires() / "help-lines.toml")


def help_lines_in(document: Document) -> HelpLines:
    """Return the numbers in the document; raises ContentFault with every finding, placed."""
    if shipped(document.text):
        # All that follows was found to be in order before it shipped.
        return made_of(document.data)
    from talkaid.reference.help_lines_file import checked_help_lines

    return checked_help_lines(document)


def made_of(data: Mapping[str, Any]) -> HelpLines:
    """Return the numbers in data that are known to be in order."""
    lines = tuple(HelpLine(**{key: _fixed(one[key]) for key in one}) for one in data["line"])
    return HelpLines(data["language"], lines, data.get("source", {}))


def _fixed(value: object) -> Any:
    return tuple(value) if isinstance(value, list) else value
