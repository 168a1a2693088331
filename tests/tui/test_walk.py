"""The robot's walk: what was pressed is what the interview holds, for every kind of question."""

from __future__ import annotations

import os

import pytest

from talkaid.interview.interview import Interview
from talkaid.questionnaire.questions import QUESTION_TYPES
from tui.questions import SAID
from tui.robot import Robot
from tui.screen import app_of, small, walking
from walk import walk


def test_the_small_questionnaire_has_every_kind() -> None:
    kinds = {question.type for question in small().questionnaire.by_id.values()}
    assert kinds == set(QUESTION_TYPES)


# The smallest goes with the suite; TALKAID_SIZES=all walks the other two as well.
SIZES = ((40, 20), (60, 15), (80, 24))[: 3 if "TALKAID_SIZES" in os.environ else 1]


@pytest.mark.parametrize("size", SIZES)
async def test_keys_give_the_same_answers_as_the_interview_alone(size: tuple[int, int]) -> None:
    questions = small()
    alone = Interview(questions, started=app_of(questions).interview.started, country="US")
    walk(alone, SAID)
    app = app_of(questions)
    async with walking(app, size) as pilot:
        robot = Robot(app, pilot, SAID)
        await robot.run()
        await robot.to_sheet()
    assert app.interview.response().answers == alone.response().answers
    assert app.interview.response().left_blank == ()
