"""The robot's walk: what was pressed is what the interview holds, for every kind of question."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from talkaid.answers.response_json import read_response
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.questionnaire.questions import QUESTION_TYPES
from talkaid.tui.app import TalkaidApp
from tui.questions import SAID
from tui.robot import Robot
from tui.screen import NOWHERE, app_of, kratom, running, small
from walk import walk

PEOPLE = Path(__file__).parents[1] / "people"
SOME = ("dana", "helper_present", "declines_everything", "thinks_yellow_eyes")


def test_the_small_questionnaire_has_every_kind() -> None:
    kinds = {question.type for question in small().questionnaire.by_id.values()}
    assert kinds == set(QUESTION_TYPES)


@pytest.mark.parametrize("size", [(80, 24), (60, 15), (40, 20)])
async def test_keys_give_the_same_answers_as_the_interview_alone(size: tuple[int, int]) -> None:
    questions = small()
    alone = Interview(questions, started=app_of(questions).interview.started, country="US")
    walk(alone, SAID)
    app = app_of(questions)
    async with running(app, size) as pilot:
        robot = Robot(app, pilot, SAID)
        await robot.run()
        await robot.to_sheet()
    assert app.interview.response().answers == alone.response().answers
    assert app.interview.response().left_blank == ()


@pytest.mark.parametrize("name", SOME)
async def test_a_person_answers_full_screen_as_in_their_file(name: str) -> None:
    questions = kratom()
    text = (PEOPLE / f"{name}.json").read_text(encoding="utf-8")
    wanted = read_response(text, name, questions.questionnaire)
    interview = Interview(questions, started=wanted.started, country=wanted.country)
    app = TalkaidApp(interview, load_words(), save_folder=NOWHERE, settle=0)
    said = json.loads(text)["answers"]
    async with running(app) as pilot:
        robot = Robot(app, pilot, said)
        await robot.run()
        paper = app.journey.paper
        if paper is not None and any(question.id in said for question in paper.questions):
            await robot.to_sheet()
    assert interview.response().answers == wanted.answers
