"""What can go wrong, as types.

The tree::

    TalkaidError
    ├── FileError            a file that cannot be used; holds findings, each with its place
    │   ├── UnreadableFile   the bytes could not be had, or are not text
    │   ├── SyntaxFault      the text is not TOML or not JSON
    │   └── ContentFault     the text says something talkaid does not understand
    ├── AnswerError          what was typed is not an answer to the question
    ├── NotAvailable         something asked for is not here: a language, a printer
    ├── OutputError          a result could not be made or written
    └── DraftError           answers kept on this computer cannot be opened, or not be kept
        └── NotSaved         saving failed; what was saved before is whole; it can be tried again

An error carries a code and values, never a finished sentence: the sentence is looked up in the
words of the reader's language (`talkaid.language.words`). Values never hold a patient's answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]
KeyPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong in a file.

    `file` is the path as the person gave it. `line` and `column` count from 1; None where the
    file has no such place. `path` is the way to the value, such as ``("flag", 3, "say")``.
    `code` is a word such as ``unknown-question``; `says` names the sentence in the words table
    when one code has several.
    """

    code: str
    path: KeyPath = ()
    values: Mapping[str, str] = field(default_factory=dict)
    severity: Severity = "error"
    says: str = ""
    file: str = ""
    line: int | None = None
    column: int | None = None

    @property
    def sentence_key(self) -> str:
        """The key of the sentence in the words table."""
        key = (self.says or self.code).replace("-", "_")
        return key if "." in key else f"finding.{key}"


class TalkaidError(Exception):
    """Base of all errors that talkaid raises on purpose."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    @property
    def sentence_key(self) -> str:
        """The key of the sentence in the words table."""
        return f"error.{self.code.replace('-', '_')}"


class FileError(TalkaidError):
    """A file cannot be used; `findings` says why, one by one."""

    def __init__(self, code: str, findings: tuple[Finding, ...] = (), **values: str) -> None:
        super().__init__(code, **values)
        self.findings = findings


class UnreadableFile(FileError):
    """The bytes of a file cannot be had, are too many, or are not text."""


class SyntaxFault(FileError):
    """The text is not TOML or not JSON."""


class ContentFault(FileError):
    """The text is well formed and says something talkaid does not understand."""


class AnswerError(TalkaidError):
    """What was said is not an answer to the question; `values` help to mend it.

    `at` is the way inside the answer to the piece at fault, such as ``(2, "strength")``; `others`
    are further faults of the same answer.
    """

    def __init__(
        self, code: str, at: KeyPath = (), others: tuple[AnswerError, ...] = (), **values: str
    ) -> None:
        super().__init__(code, **values)
        self.at = at
        self.others = others


class NotAvailable(TalkaidError):
    """Something that was asked for is not here."""


class OutputError(TalkaidError):
    """A result could not be made or written."""


class DraftError(TalkaidError):
    """Answers that are kept on this computer cannot be opened, or cannot be kept at all."""


class NotSaved(DraftError):
    """The last answers were not saved; what was saved before is whole. It can be tried again."""
