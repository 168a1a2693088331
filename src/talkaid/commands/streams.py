"""Data on standard output, words about it on standard error."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from typing import TextIO

from talkaid.errors import FileError, Finding, OutputError, TalkaidError
from talkaid.language.words import Words
from talkaid.text import clean

PIPE_CLOSED = 141
"""What a shell reports for a program that wrote into a pipe nobody reads: 128 and SIGPIPE."""


def tell(sentence: str) -> None:
    """Say something about the work, on standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"{clean(sentence)}\n")


def complain(error: TalkaidError, words: Words) -> None:
    """Say what is wrong, one finding a line: ``FILE:LINE:COLUMN: error: code: sentence``."""
    findings = error.findings if isinstance(error, FileError) else ()
    if not findings:
        tell(words("command.complaint", sentence=words.sentence(error)))
    say_findings(findings, words)


def say_findings(findings: Iterable[Finding], words: Words) -> None:
    """Say findings, one a line, each with its place."""
    for finding in findings:
        tell(finding_line(finding, words))


def say_left_out(findings: Sequence[Finding], words: Words) -> None:
    """Say why a clinic's files are left out, and which."""
    say_findings(findings, words)
    for file in dict.fromkeys(one.file for one in findings):
        tell(words("command.left_out", file=file))


def finding_line(finding: Finding, words: Words) -> str:
    """Return a finding as a line: ``FILE:LINE:COLUMN: error: code: sentence``."""
    place = [finding.file]
    if finding.line is not None:
        place += [str(finding.line), str(finding.column or 1)]
    severity = words(f"command.{finding.severity}")
    return f"{':'.join(place)}: {severity}: {finding.code}: {words.sentence(finding)}"


def put_text(text: str) -> None:
    """Write text to standard output: in UTF-8, but on a terminal as the terminal writes.

    Raises OutputError when there is no standard output or it takes no more.
    """
    cleaned = clean(text, lines=True)
    output = standard_output()
    if output.isatty():
        if isinstance(output, TextIOWrapper):
            output.reconfigure(errors="replace")
        output.write(cleaned)
        finish()
    else:
        put_bytes(cleaned.encode("utf-8"))


def put_bytes(content: bytes) -> None:
    """Write bytes to standard output; raises OutputError."""
    output = standard_output()
    try:
        output.flush()
        output.buffer.write(content)
    except OSError as fault:
        raise not_written(fault) from None
    finish()


def finish() -> None:
    """Hand over what was written, so that a failure is not met after the program has ended.

    Raises OutputError, and BrokenPipeError when nobody reads any more.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError as fault:
        raise not_written(fault) from None


def standard_output() -> TextIO:
    """Return standard output; raises OutputError where it is closed."""
    if sys.stdout is None:
        raise OutputError("no-output")
    return sys.stdout


def not_written(fault: OSError) -> Exception:
    """Return what to raise when standard output takes no more: OutputError, or the broken pipe."""
    forget_output()
    if isinstance(fault, BrokenPipeError):
        return fault
    code = "disk-full" if fault.errno in (errno.ENOSPC, errno.EDQUOT) else "cannot-write"
    return OutputError(code, file="-", reason=fault.strerror or "")


def forget_output() -> None:
    """Keep Python from trying once more at its very end, which would end in a traceback."""
    if sys.stdout is None:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
