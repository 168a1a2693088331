"""Interviews walked through with the Enter key alone, and the bare app beside them."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cache
from pathlib import Path

from benchmarks.programs import BARE_APP, TALKAID_AT_ONCE
from benchmarks.questionnaires import questionnaire
from benchmarks.terminal import Terminal
from talkaid.check.opening import open_file
from talkaid.interview.interview import Interview

STARTED = datetime(2026, 11, 21, tzinfo=timezone.utc)
BOTTOM = "[ Options ]"
"""A button in the last lines of every page."""
SCREENS_BEFORE = 2
"""The welcome, and the choice whether to keep the answers."""
PAUSE = 0.03
"""Seconds without a change before a key is pressed, as no person is faster."""
STUCK = 15.0
"""Seconds after which a key is taken for lost: it was pressed before the page could take it."""
WALKS = 3
"""How often a walk is begun; one in which a key was lost is left out, whoever it was lost by."""


@dataclass(frozen=True, slots=True)
class Walk:
    """What a walk took: to the first screen, to the first question, each key, and memory."""

    first_screen: float
    first_question: float
    keys: tuple[float, ...]
    peak: float


@cache
def file_of(size: int) -> Path:
    """Return a file with a questionnaire of `size` questions; it is there until the end."""
    path = Path(_folder().name) / f"many{size}.toml"
    path.write_text(questionnaire(size), encoding="utf-8")
    return path


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def asks(path: Path, most: int) -> list[str]:
    """Return what is asked of a person who leaves all blank, at most so many questions."""
    interview = Interview(open_file(path), started=STARTED)
    found: list[str] = []
    while (asked := interview.current) is not None and len(found) < most:
        found.append(asked.ask)
        interview.leave_blank(asked.question.id)
    return found


def talkaid_walk(path: Path, said: Sequence[str]) -> Walk:
    """Walk through the questions of a file, which ask what is `said`."""
    pages = (("[ Start ]", BOTTOM), ("Keep nothing", BOTTOM), *((ask, BOTTOM) for ask in said))
    return _walked((*TALKAID_AT_ONCE, "--file", str(path)), pages)


def bare_walk(questions: int) -> Walk:
    """Walk through as many screens of the bare app."""
    pages = [(f"Screen {at} line 6",) for at in range(1, SCREENS_BEFORE + questions + 1)]
    return _walked(BARE_APP, pages)


def _walked(command: Sequence[str], pages: Sequence[Sequence[str]]) -> Walk:
    for _ in range(WALKS - 1):
        with suppress(TimeoutError):
            return _one_walk(command, pages)
    return _one_walk(command, pages)


def _one_walk(command: Sequence[str], pages: Sequence[Sequence[str]]) -> Walk:
    with Terminal(command) as terminal:
        first = terminal.painted(*pages[0]) - terminal.started
        took = []
        for page in pages[1:]:
            terminal.settled(PAUSE)
            pressed = terminal.press("\r")
            took.append(terminal.painted(*page, patience=STUCK) - pressed)
        terminal.settled(PAUSE)
        to_question = first + sum(took[:SCREENS_BEFORE])
        return Walk(first, to_question, tuple(took[SCREENS_BEFORE:]), float(terminal.peak()))
