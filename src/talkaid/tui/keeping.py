"""Keeping the sheet: the only place of the full screen that writes a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from talkaid.files.writing import write_bytes
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.summary.model import Summary

Form = Literal["pdf", "text"]
Paper = Literal["letter", "a4"]
LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CO", "CL", "VE", "GT", "CR", "PR"})
ENDINGS = {"pdf": "pdf", "text": "txt"}


@dataclass(frozen=True, slots=True)
class Keeping:
    """How to keep a sheet; `paper` and `large` matter for a PDF."""

    form: Form
    paper: Paper
    large: bool


def usual_paper(country: str | None) -> Paper:
    """Return the paper of a country; Letter where the country is not known."""
    return "letter" if country is None or country in LETTER_COUNTRIES else "a4"


class SheetKeeper:
    """Makes the sheet of an interview and writes it to one folder, when it is told to."""

    def __init__(self, interview: Interview, words: Words, folder: Path, program: str) -> None:
        self.interview = interview
        self.words = words
        self.folder = folder
        self.program = program
        self._kept: object | None = None

    def summary(self) -> Summary:
        """Return the sheet as it stands now."""
        from talkaid.summary.build import build  # not before a sheet is wanted

        response = self.interview.response()
        return build(self.interview.checked, response, self.words, program=self.program)

    def text(self) -> str:
        """Return every word of the sheet."""
        from talkaid.paper.text import text_sheet  # as above

        return text_sheet(self.summary(), self.words)

    def path(self, keeping: Keeping) -> Path:
        """Return where the file goes; its name says nothing of what is in it."""
        return self.folder / f"visit-notes-{self.summary().code}.{ENDINGS[keeping.form]}"

    def keep(self, keeping: Keeping) -> Path:
        """Write the sheet, readable by its owner only, and return where it is.

        Raises OutputError when it cannot be made or written.
        """
        path = self.path(keeping)
        write_bytes(path, self._bytes(keeping))
        self._kept = self.interview.response()
        return path

    @property
    def kept(self) -> bool:
        """Whether the answers as they are now stand in a file."""
        return self._kept is not None and self._kept == self.interview.response()

    def _bytes(self, keeping: Keeping) -> bytes:
        if keeping.form == "text":
            return self.text().encode("utf-8")
        from talkaid.paper.pdf import pdf_sheet  # loads typst

        sheet = pdf_sheet(self.summary(), self.words, paper=keeping.paper, large=keeping.large)
        return sheet.content
