"""Many response files, one after the other; one that is wrong does not stop the others."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from talkaid.commands.responses import Responses, Told
from talkaid.commands.streams import finding_line, tell
from talkaid.errors import FileError, TalkaidError
from talkaid.files.limits import DEFAULT
from talkaid.paper.pdf import PdfSheet, pdf_sheet
from talkaid.paper.press import Press, open_press
from talkaid.process.country import usual_paper
from talkaid.summary.code import code_of

if TYPE_CHECKING:
    from talkaid.commands.print import Asked
    from talkaid.commands.print_to import Destination
    from talkaid.language.words import Words

NOT_ALL = 1
STEM = "visit-notes"
MOST_PRESSES = 4
"""Each holds some hundred megabytes."""


Drawing = Future[tuple[str, PdfSheet]]
"""The code and the sheet of a file, or why there is none."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A file whose sheet did not come out: its place in the list, its code, and why.

    `name` is what the file is called, which can be a person's name and is never told.
    """

    number: int
    code: str
    name: str
    error: TalkaidError


def print_all(asked: Asked, to: Destination, words: Words) -> int:
    """Print each sheet, tell those that failed, and return 0 or `NOT_ALL`.

    Raises FileError for a questionnaire that was named and cannot be used, OutputError when the
    printer stops after it took the sheets.
    """
    responses = Responses(asked.questions, asked.language)
    of = len(asked.responses)
    failed: list[Failed] = []
    with ExitStack() as stack:
        at_once = min(_cores(), MOST_PRESSES, of)
        presses = [stack.enter_context(open_press()) for _ in range(at_once)]
        batch = _Batch(asked, to, words)
        drawings = _Drawings(asked, responses, presses).of(asked.responses)
        # Whatever ends the loop, nothing is drawn any more when the presses are put away.
        stack.enter_context(closing(drawings))
        for number, (name, drawing) in enumerate(drawings, start=1):
            fault = batch.print_one(number, name, drawing)
            if fault is None:
                tell(to.progress(number - len(failed), of))
            else:
                failed.append(fault)
    if failed:
        tell(words.number("print.not_printed", len(failed), of=of))
        for fault in failed:
            for line in _lines(fault, words):
                tell(line)
        tell(words("print.no_names"))
    if len(failed) < of:
        to.finish()
    return NOT_ALL if failed else 0


def _cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Batch:
    """Prints one file after the other, until the printer fails."""

    def __init__(self, asked: Asked, to: Destination, words: Words) -> None:
        self._asked = asked
        self._to = to
        self._words = words
        self._out_of_order: TalkaidError | None = None

    def print_one(self, number: int, name: str, drawing: Drawing) -> Failed | None:
        """Print the sheet of a file; return why it did not come out."""
        try:
            code, sheet = drawing.result()
        except TalkaidError as error:
            return Failed(number, _code_of_file(name), name, error)
        # What has refused one sheet would refuse the others, each after a wait.
        if self._out_of_order is None:
            try:
                self._to.put(sheet.content, f"{STEM}-{code}")
            except TalkaidError as error:
                self._out_of_order = error
        if self._out_of_order is not None:
            return Failed(number, code, name, self._out_of_order)
        if sheet.unprintable:
            letters = ", ".join(sheet.unprintable)
            tell(self._words("print.unprintable", code=code, letters=letters))
        return None


class _Drawings:
    """Draws the next sheets while one is printed, one on each press."""

    def __init__(self, asked: Asked, responses: Responses, presses: Sequence[Press]) -> None:
        self._asked = asked
        self._responses = responses
        self._at_once = len(presses)
        self._free: SimpleQueue[Press] = SimpleQueue()
        for press in presses:
            self._free.put(press)

    def of(self, names: Sequence[str]) -> Generator[tuple[str, Drawing], None, None]:
        """Yield each file with its code and sheet, in their order; at most two a press wait."""
        waiting: deque[tuple[str, Drawing]] = deque()
        with ThreadPoolExecutor(self._at_once) as pool:
            for name in names:
                waiting.append((name, self._begun(pool, name)))
                if len(waiting) > 2 * self._at_once:
                    yield waiting.popleft()
            yield from waiting

    def _begun(self, pool: ThreadPoolExecutor, name: str) -> Drawing:
        try:
            told = self._responses.read(name)
        except TalkaidError as error:
            refused: Drawing = Future()
            refused.set_exception(error)
            return refused
        return pool.submit(self._drawn, told)

    def _drawn(self, told: Told) -> tuple[str, PdfSheet]:
        press = self._free.get()
        try:
            sheet = pdf_sheet(
                told.summary,
                told.words,
                paper=self._asked.paper or usual_paper(told.country),
                large=self._asked.large,
                sources=self._asked.sources,
                press=press,
            )
        finally:
            self._free.put(press)
        return told.summary.code, sheet


def _code_of_file(name: str) -> str:
    """Return the code of a file that is no response; empty where it cannot be read at all."""
    path = Path(name)
    with suppress(OSError, ValueError):
        # A pipe would be waited for.
        if path.is_file():
            with path.open("rb") as stream:
                return code_of(stream.read(DEFAULT.bytes_in_file + 1))
    return ""


def _lines(failed: Failed, words: Words) -> Iterator[str]:
    """Yield what is wrong with a file, as one line, and whether there is more."""
    code = failed.code or words("print.no_code")
    error = failed.error
    findings = error.findings if isinstance(error, FileError) else ()
    values = {"code": code, "number": failed.number}
    if not findings:
        sentence = words(error.sentence_key, **{**error.values, "file": code})
        yield words("print.failed.file", **values, sentence=sentence)
        return
    first = findings[0]
    sentence = words.sentence(replace(first, values={**first.values, "file": code}))
    if first.file != failed.name:
        # Not the response is wrong, but the questions that come with the program.
        yield finding_line(first, words)
    elif first.line is None:
        yield words("print.failed.file", **values, sentence=sentence)
    else:
        yield words("print.failed.line", **values, line=first.line, sentence=sentence)
    if len(findings) > 1:
        yield words.number("print.failed.more", len(findings) - 1)
