"""A fault of the text, made from what was found in it."""

from __future__ import annotations

from dataclasses import replace

from talkaid.errors import Finding, SyntaxFault
from talkaid.files.positions import Place


def standing_at(finding: Finding, place: Place) -> Finding:
    """Return `finding` with line and column."""
    return replace(finding, line=place[0], column=place[1])


def syntax_fault(file: str, *findings: Finding) -> SyntaxFault:
    """Return the error with the code of the first finding; each finding names the file."""
    told = tuple(replace(finding, file=file) for finding in findings)
    return SyntaxFault(told[0].code, told, file=file)
