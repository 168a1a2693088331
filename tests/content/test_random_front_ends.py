"""Random patients finish in both front ends with the same response.

A slice runs with the suite. For the long run: ``TALKAID_PATIENTS=1000 pytest tests/content/test_random_front_ends.py``.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from patients import patients
from plain.walking import walk as walk_plain
from small import STARTED
from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.opening import open_bundled
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from tui.robot import Robot
from tui.screen import running
from walk import walk

CHECKED = open_bundled()
MANY = int(os.environ.get("TALKAID_PATIENTS", "6"))
FEW = max(1, MANY // 12)


def calm(examples: int) -> settings:
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    phases = [phase for phase in Phase if phase is not Phase.shrink]
    return settings(max_examples=examples, deadline=None, suppress_health_check=slow, phases=phases)


def shown(said: dict[str, Any]) -> dict[str, Any]:
    """Leave out what no front end offers.

    The heading of the sheet cannot be kept off it; a flag's question is offered only while the flag
    holds, which the fifteen people try out.
    """
    of = CHECKED.questionnaire.section_of
    heading = [one for one in said if of[one].id == "paper" and isinstance(said[one], dict)]
    kept = {one: raw for one, raw in said.items() if one not in heading}
    kept.pop("my_questions", None)
    return kept


def by_engine(said: dict[str, Any]) -> QuestionnaireResponse:
    interview = Interview(CHECKED, started=STARTED, country="US")
    walk(interview, said)
    return interview.response()


@calm(MANY)
@given(patients(CHECKED).map(shown))
def test_a_random_patient_finishes_in_plain_lines(said: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        walked = walk_plain(CHECKED, said, Path(folder))
    assert walked.ending.how == "done"
    assert dict(walked.ending.response.answers) == dict(by_engine(said).answers)


@calm(FEW)
@given(patients(CHECKED).map(shown))
def test_a_random_patient_finishes_full_screen(said: dict[str, Any]) -> None:
    interview = Interview(CHECKED, started=STARTED, country="US")

    async def finish() -> None:
        with tempfile.TemporaryDirectory() as folder:
            app = TalkaidApp(interview, load_words("en"), save_folder=Path(folder), settle=0)
            async with running(app) as pilot:
                robot = Robot(app, pilot, said)
                await robot.run()
                await robot.to_sheet()

    asyncio.run(finish())
    assert dict(interview.response().answers) == dict(by_engine(said).answers)
