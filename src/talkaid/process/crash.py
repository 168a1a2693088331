"""A fault in the program: one sentence that says where, and never what was answered.

Messages of exceptions carry values, and values are answers. So only the kind of the error, the
line of the program and the version are said.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType

from talkaid import program_version

FAULT = 70
"""The exit status of a fault in the program: EX_SOFTWARE of sysexits.h."""

_PACKAGE = Path(__file__).resolve().parents[1]


def fault_sentence(error: BaseException, language: str = "en") -> str:
    """Return the sentence: a random reference, the kind of error, the place, the version."""
    import secrets

    from talkaid.language.words import load_words

    kind = type(error).__name__
    place = _place(error.__traceback__)
    values = {"kind": kind, "place": place, "version": program_version()}
    return load_words(language)("command.fault", reference=secrets.token_hex(4), **values)


def say_fault(error: BaseException, language: str = "en") -> None:
    """Write the sentence to standard error."""
    try:
        sentence = fault_sentence(error, language)
    except Exception:
        # Whatever it is, nothing more may be said of it.
        sentence = f"talkaid: {type(error).__name__}"
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")


def keep_faults_quiet() -> None:
    """Let no part of Python write a traceback: threads, finalizers and logging included."""
    sys.excepthook = _on_fault
    threading.excepthook = _on_thread_fault
    sys.unraisablehook = _on_unraisable
    import logging

    logging.raiseExceptions = False
    logging.lastResort = None
    logging.getLogger().addHandler(logging.NullHandler())


def _on_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        say_fault(error)


def _on_thread_fault(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
        say_fault(arguments.exc_value)


def _on_unraisable(arguments: object) -> None:
    """Say nothing: what fails while something is taken down harms nobody."""


def _place(trace: TracebackType | None) -> str:
    """Return file and line of the innermost step inside this program."""
    place = ""
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(_PACKAGE):
            place = f"{path.relative_to(_PACKAGE).as_posix()}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place or "talkaid"
