"""Where sheets come out: on the paper of a printer, or in files."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Protocol

from talkaid.errors import OutputError
from talkaid.files.writing import write_bytes
from talkaid.language.words import Words
from talkaid.paper.printing import print_pdf, printers
from talkaid.paper.printing_choice import chosen


class Destination(Protocol):
    """Takes PDFs, one at a time."""

    def put(self, content: bytes, name: str) -> None:
        """Take a PDF; `name` is neutral, without ending. Raises OutputError and NotAvailable."""

    def progress(self, done: int, of: int) -> str:
        """Return how far it has come, as a sentence."""

    def finish(self) -> None:
        """Raise OutputError when what was taken does not come out after all."""


class OnPaper:
    """A printer; each PDF is a job of its own.

    So each person's sheet begins on new paper, also two-sided, whatever the printer does with
    pages that are left over; and one that is held up does not hold the others.
    """

    def __init__(self, printer: str | None, words: Words, *, two_sided: bool) -> None:
        # Looked for at once: without a printer nothing need be read.
        self._printer = chosen(printers(), printer).name
        self._words = words
        self._two_sided = two_sided

    def put(self, content: bytes, name: str) -> None:
        """Print a PDF; what the queue lists has no name."""
        print_pdf(content, printer=self._printer, two_sided=self._two_sided)

    def progress(self, done: int, of: int) -> str:
        """Return how many jobs the printer has taken."""
        values = {"done": done, "of": of, "printer": self._printer}
        return self._words("print.progress.printer", **values)

    def finish(self) -> None:
        """Raise OutputError when the printer has stopped meanwhile."""
        now = {one.name: one for one in printers()}.get(self._printer)
        if now is not None and now.trouble == "stopped":
            raise OutputError("printer-stopped-since", printer=self._printer)


class InFiles:
    """A file, or a folder with a file for each; a code that comes twice gets a number."""

    def __init__(self, path: Path, words: Words) -> None:
        self._path = path
        self._words = words
        self._names: Counter[str] = Counter()

    def put(self, content: bytes, name: str) -> None:
        """Write a PDF, readable by its owner only."""
        self._names[name] += 1
        again = f"-{self._names[name]}" if self._names[name] > 1 else ""
        path = self._path / f"{name}{again}.pdf" if self._path.is_dir() else self._path
        write_bytes(path, content)

    def progress(self, done: int, of: int) -> str:
        """Return how many files there are."""
        values = {"done": done, "of": of, "path": self._path}
        return self._words("print.progress.files", **values)

    def finish(self) -> None:
        """Do nothing: what is written is there."""
