"""A file that has been read: its text, its data, and where each thing stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import cast

from talkaid.errors import Finding, SyntaxFault
from talkaid.files.json import parse_json
from talkaid.files.limits import DEFAULT, Limits
from talkaid.files.positions import Places
from talkaid.files.reading import read_text
from talkaid.files.toml import parse_toml
from talkaid.files.tree import Format


@dataclass(frozen=True)
class Document:
    """One file: the name as the person gave it, its text, and its data."""

    file: str
    text: str
    data: Mapping[str, object]
    format: Format

    def place(self, finding: Finding, *, at_key: bool | None = None) -> Finding:
        """Return `finding` with file, line and column, found by its path.

        A finding whose code ends in ``-key`` stands at the key, any other at the value, unless
        `at_key` says otherwise.
        """
        return replace(self._places.placed(finding, at_key=at_key), file=self.file)

    @cached_property
    def _places(self) -> Places:
        return Places(self.text, self.format)


def read_document(path: Path, *, most: int, limits: Limits = DEFAULT) -> Document:
    """Read a file; a name ending in ``.json`` is JSON, any other TOML.

    Raises:
        UnreadableFile: as `read_text`.
        SyntaxFault: as `read_document_text`.
    """
    form: Format = "json" if path.suffix.lower() == ".json" else "toml"
    return read_document_text(read_text(path, most=most), str(path), form, limits=limits)


def read_document_text(text: str, file: str, form: Format, *, limits: Limits = DEFAULT) -> Document:
    """Return the document that `text` is.

    Raises:
        SyntaxFault: as `parse_toml` and `parse_json`; `not-a-table` for JSON that is no object.
    """
    if form == "toml":
        return Document(file, text, parse_toml(text, file=file, limits=limits), form)
    data = parse_json(text, file=file, limits=limits)
    if not isinstance(data, dict):
        finding = Finding("not-a-table", file=file, line=1, column=1)
        raise SyntaxFault(finding.code, (finding,), file=file)
    return Document(file, text, cast(dict[str, object], data), form)
