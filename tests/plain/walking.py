"""Holds an interview in plain lines inside the test, with a robot as the person."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any

from talkaid.answers.raw import raw_answer
from talkaid.check.languages import Languages
from talkaid.check.opening import open_bundled, open_file
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.plain.lines import Lines
from talkaid.plain.run import Ending, run_plain
from terminal.plain_robot import PlainRobot

STARTED = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)
SAMPLES = Path(__file__).parent / "samples"


def every_type() -> CheckedQuestionnaire:
    return open_file(SAMPLES / "every_type.toml")


def kratom() -> CheckedQuestionnaire:
    return open_bundled()


@dataclass(frozen=True)
class Walk:
    ending: Ending
    transcript: str
    asked: list[str]


class Ears(io.StringIO):
    """Gives the robot what was said and takes the line it types."""

    def __init__(self, robot: PlainRobot, out: io.StringIO) -> None:
        super().__init__()
        self._robot = robot
        self._out = out
        self._from = 0

    def readline(self, size: int | None = -1, /) -> str:
        said = self._out.getvalue()
        heard, self._from = said[self._from :], len(said)
        return self._robot.reply(heard) + "\n"


def walk(
    checked: CheckedQuestionnaire, said: Mapping[str, Any], folder: Path, country: str = "US"
) -> Walk:
    """Answer with `said` from the welcome to the end."""
    interview = Interview(checked, started=STARTED, country=country)
    robot = PlainRobot(checked.questionnaire, said)
    out = io.StringIO()
    lines = Lines(Ears(robot, out), out, echo=True)
    words = load_words(checked.questionnaire.language)
    ending = run_plain(interview, words, lines, save_folder=folder, program="0.1.0")
    return Walk(ending, out.getvalue(), robot.asked)


@dataclass(frozen=True)
class Typed:
    """What a fixed list of lines led to."""

    ending: Ending
    transcript: str
    interview: Interview

    def said(self, question_id: str) -> object:
        answer = self.interview.asked(question_id).answer
        return None if answer is None else raw_answer(answer)


def type_lines(
    checked: CheckedQuestionnaire,
    lines: list[str],
    folder: Path = Path("/nowhere"),
    *,
    at: str | None = None,
    before: Mapping[str, Any] = MappingProxyType({}),
    welcome: bool = True,
    languages: Languages | None = None,
    **details: Any,
) -> Typed:
    """Type the lines, then end the input; with `at`, the interview begins at that question.

    `before` was answered before that; `welcome` passes the first page.
    """
    interview = Interview(checked, started=STARTED, country="US")
    for question_id, raw in before.items():
        interview.edit(question_id)
        interview.answer(question_id, raw)
    if at is not None:
        interview.edit(at)
    out = io.StringIO()
    typed = io.StringIO("".join(f"{line}\n" for line in [*([""] if welcome else []), *lines]))
    ending = run_plain(
        interview,
        load_words(checked.questionnaire.language),
        Lines(typed, out, echo=True, **details),
        save_folder=folder,
        program="0.1.0",
        languages=languages,
    )
    return Typed(ending, out.getvalue(), interview)
