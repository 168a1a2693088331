"""The robot's walk: what was pressed is what the interview holds, for every kind of question."""

from __future__ import annotations

import os

import pytest

from talkaid.interview.interview import Interview
from talkaid.questionnaire.questions import QUESTION_TYPES
from tui.mouse import Mouse
from tui.questions import SAID
from tui.robot import Robot
from tui.screen import app_of, running, small
from walk import walk


def test_the_small_questionnaire_has_every_kind() -> None:
    kinds = {question.type for question in small().questionnaire.by_id.values()}
    assert kinds == set(QUESTION_TYPES)


# One walk each goes with the suite, the keys on the smallest screen; TALKAID_SIZES=all walks all.
SIZES = ((40, 20), (60, 15), (80, 24))
HANDS = [(Robot, one) for one in SIZES] + [(Mouse, one) for one in reversed(SIZES)]
WALKS = HANDS if "TALKAID_SIZES" in os.environ else [HANDS[0], HANDS[3]]


@pytest.mark.parametrize(("hand", "size"), WALKS)
async def test_keys_and_mouse_give_the_same_answers_as_the_interview_alone(
    hand: type[Robot], size: tuple[int, int]
) -> None:
    questions = small()
    alone = Interview(questions, started=app_of(questions).interview.started, country="US")
    walk(alone, SAID)
    app = app_of(questions)
    async with running(app, size) as pilot:
        robot = hand(app, pilot, SAID)
        await robot.run()
        await robot.to_sheet()
    assert app.interview.response().answers == alone.response().answers
    assert app.interview.response().left_blank == ()
