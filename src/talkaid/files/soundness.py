"""What a parser accepts and talkaid does not: wild numbers, hidden characters, endless depth."""

from __future__ import annotations

import math
import unicodedata

from talkaid.errors import Finding, KeyPath
from talkaid.files.limits import Limits
from talkaid.files.positions import Places
from talkaid.text import clean, first_forbidden

LARGEST_WHOLE = 2**53
"""Above this, programs that read JSON no longer agree about whole numbers."""

_MOST_FINDINGS = 50


class Soundness:
    """Walks through the data of one file.

    With `strict`, as for a file written by an author, hidden characters and long texts are
    reported. Without, as for what a patient said, texts are cleaned and nothing is said.
    `repeated` tells whether two keys of one table became the same.
    """

    def __init__(self, limits: Limits, *, strict: bool) -> None:
        self.findings: list[Finding] = []
        self.repeated = False
        self._limits = limits
        self._strict = strict

    def checked(self, value: object, path: KeyPath = ()) -> object:
        """Return `value` with all texts in NFC; what is wrong is added to `findings`."""
        if isinstance(value, str):
            return self._text(value, path)
        if isinstance(value, (dict, list)):
            if len(path) >= self._limits.depth:
                self._add("too-deep", path, limit=str(self._limits.depth))
                return None
            if isinstance(value, list):
                return [self.checked(item, (*path, at)) for at, item in enumerate(value)]
            return self._table(value, path)
        if isinstance(value, float) and math.isnan(value):
            self._add("not-a-number", path)
        elif isinstance(value, (int, float)) and _too_large(value):
            self._add("number-too-large", path)
        return value

    def _table(self, table: dict[str, object], path: KeyPath) -> dict[str, object]:
        result: dict[str, object] = {}
        for name, value in table.items():
            key = self._key(name, path)
            if key in result:
                self.repeated = True
            result[key] = self.checked(value, (*path, key))
        return result

    def _key(self, name: str, path: KeyPath) -> str:
        return self._text(name, (*path, name), code="hidden-in-key", lines=False)

    def _text(
        self, text: str, path: KeyPath, *, code: str = "hidden-character", lines: bool = True
    ) -> str:
        if not self._strict:
            return clean(text, lines=lines)
        if len(text) > self._limits.text:
            self._add("text-too-long", path, limit=str(self._limits.text), length=str(len(text)))
            return ""
        cleaned = clean(text, lines=lines)
        if cleaned == text:
            return cleaned
        character = first_forbidden(text, lines=lines)
        if character is None and not lines and "\t" in text:
            character = "\t"
        if character is not None:
            self._add(code, path, character=f"U+{ord(character):04X}")
        elif cleaned != unicodedata.normalize("NFC", text.replace("\t", " ")):
            self._add("too-many-marks", path)
        return cleaned

    def placed(self, places: Places) -> tuple[Finding, ...]:
        """Return the findings and the keys given twice, in the order of the text."""
        found = [places.placed(finding) for finding in self.findings]
        if self.repeated:
            found.extend(places.duplicates())
        return tuple(sorted(found, key=lambda finding: (finding.line or 0, finding.column or 0)))

    def _add(self, code: str, path: KeyPath, **values: str) -> None:
        if len(self.findings) < _MOST_FINDINGS:
            self.findings.append(Finding(code, path, values))


def _too_large(number: float) -> bool:
    return math.isinf(number) if isinstance(number, float) else abs(number) > LARGEST_WHOLE
