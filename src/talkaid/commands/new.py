"""`talkaid new`: six questions, and a file with a clinic's own question that passes the check."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import get_terminal_size
from textwrap import wrap
from typing import TYPE_CHECKING

from talkaid.commands.new_file import KINDS, Draft, written
from talkaid.commands.streams import tell
from talkaid.errors import FileError, Finding, OutputError
from talkaid.text import clean

if TYPE_CHECKING:
    from talkaid.check.passed import CheckedQuestionnaire
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words

ENDED_EARLY = 1
FEWEST, MOST = 2, 7
# Longer numbers are past every limit of the check, and int() refuses thousands of digits.
WHOLE = re.compile(r"-?[0-9]{1,18}")

Read = Callable[[Draft, str], Draft]


class Unclear(Exception):
    """What was typed cannot be used; its text says what to type."""


class InputEnded(Exception):
    """There are no more lines."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which file to write."""

    file: Path


def options(parser: Parser) -> None:
    """Add the file."""
    parser.reads("file", "new_file", metavar="FILE", type=Path)


def run(asked: Asked, words: Words) -> int:
    """Ask, and write the file; an existing one is never overwritten. Raises OutputError."""
    from talkaid.check.opening import open_bundled
    from talkaid.files.writing import write_bytes

    if asked.file.exists():
        raise OutputError("exists", file=str(asked.file))
    if not asked.file.absolute().parent.is_dir():
        raise OutputError("no-folder", file=str(asked.file))
    questions = _Questions(open_bundled(), words)
    _say(words("command.new.begin"))
    try:
        draft = questions.ask()
    except InputEnded:
        _say(words("command.new.ended"))
        return ENDED_EARLY
    write_bytes(asked.file, written(draft, words).encode("utf-8"), overwrite=False)
    _say(words("command.new.done", file=asked.file))
    return 0


def _say(text: str) -> None:
    """Say something; on a terminal in whole words, as wide as it is."""
    on_terminal = sys.stderr is not None and sys.stderr.isatty()
    width = get_terminal_size().columns if on_terminal else sys.maxsize
    for line in text.split("\n"):
        for piece in wrap(line, width, break_long_words=False) or [""]:
            tell(piece)


class _Questions:
    """Asks one thing after the other, each until the file with it passes the check."""

    def __init__(self, checked: CheckedQuestionnaire, words: Words) -> None:
        self._checked = checked
        self._words = words

    def ask(self) -> Draft:
        """Return what was said; raises InputEnded."""
        draft = Draft(anchor=self._checked.questionnaire.core[-1].id)
        draft = self._one(draft, "clinic", lambda before, text: replace(before, clinic=text))
        draft = self._one(draft, "anchor", self._anchor)
        draft = self._one(draft, "ask", lambda before, text: replace(before, ask=text))
        draft = self._one(draft, "why", lambda before, text: replace(before, why=text))
        draft = self._one(draft, "kind", self._kind)
        if draft.kind == "choice":
            return self._one(draft, "options", self._options)
        if draft.kind == "number":
            return self._one(draft, "range", self._range)
        return self._one(draft, "short", lambda before, text: replace(before, short=text))

    def _one(self, before: Draft, name: str, read: Read) -> Draft:
        _say("")
        _say(self._words(f"command.new.{name}"))
        while True:
            try:
                after = read(before, self._line())
            except Unclear as fault:
                _say(str(fault))
                continue
            wrong = self._errors(after)
            if not wrong:
                return after
            for sentence in dict.fromkeys(map(self._words.sentence, wrong)):
                _say(sentence)

    def _line(self) -> str:
        while True:
            line = sys.stdin.readline() if sys.stdin is not None else ""
            if not line:
                raise InputEnded
            if text := clean(line).strip():
                return text
            _say(self._words("command.new.empty"))

    def _errors(self, draft: Draft) -> tuple[Finding, ...]:
        from talkaid.check.passed import check_overlay
        from talkaid.files.document import read_document_text
        from talkaid.questionnaire.overlay import parse_overlay

        try:
            document = read_document_text(written(draft, self._words), "new.toml", "toml")
            found = check_overlay(self._checked, parse_overlay(document))
        except FileError as fault:
            found = fault.findings
        return tuple(finding for finding in found if finding.severity == "error")

    def _anchor(self, before: Draft, text: str) -> Draft:
        from talkaid.files.nearest import nearest

        questionnaire = self._checked.questionnaire
        known = [*questionnaire.by_id, *questionnaire.section_by_id]
        if text in known:
            return replace(before, anchor=text)
        parts = ", ".join(questionnaire.section_by_id)
        near = nearest(text, known)
        key = "anchor_near" if near else "anchor_unknown"
        raise Unclear(self._words(f"command.new.{key}", near=near, parts=parts))

    def _kind(self, before: Draft, text: str) -> Draft:
        named = {str(number): kind for number, kind in enumerate(KINDS, 1)}
        named |= {kind: kind for kind in KINDS}
        if text not in named:
            raise Unclear(self._words("command.new.kind_unknown", most=len(KINDS)))
        return replace(before, kind=named[text])

    def _options(self, before: Draft, text: str) -> Draft:
        labels = tuple(piece for one in text.split(",") if (piece := one.strip()))
        if not FEWEST <= len(labels) <= MOST or len(set(labels)) < len(labels):
            raise Unclear(self._words("command.new.options_unclear", fewest=FEWEST, most=MOST))
        return replace(before, options=labels)

    def _range(self, before: Draft, text: str) -> Draft:
        numbers = text.replace(",", " ").split()
        if len(numbers) != 2 or not all(map(WHOLE.fullmatch, numbers)):
            raise Unclear(self._words("command.new.range_unclear"))
        return replace(before, range=(int(numbers[0]), int(numbers[1])))
