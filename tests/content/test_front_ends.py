"""One interview, two front ends: the same answers lead to the same response."""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from plain.walking import walk as walk_plain
from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.opening import open_bundled
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from tui.mouse import Mouse
from tui.robot import Robot
from tui.screen import walking
from walk import walk

FOLDER = Path(__file__).parents[1] / "people"
PEOPLE = sorted(path.stem for path in FOLDER.glob("*.json"))
# A walk takes a quarter of a minute, so one with keys and one with the mouse go with the suite;
# TALKAID_PEOPLE=all walks everybody with both.
SLICE = (("dana", Robot), ("helper_present", Mouse))
EVERYBODY = [(one, hand) for one in PEOPLE for hand in (Robot, Mouse)]
WALKED = EVERYBODY if os.environ.get("TALKAID_PEOPLE") == "all" else SLICE
CHECKED = open_bundled()
STARTED = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)


def said_by(name: str) -> dict[str, Any]:
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    answers: dict[str, Any] = data["answers"]
    return answers


def by_engine(said: dict[str, Any]) -> QuestionnaireResponse:
    interview = Interview(CHECKED, started=STARTED, country="US")
    walk(interview, said)
    return interview.response()


def what_was_said(response: QuestionnaireResponse) -> tuple[object, ...]:
    # The front ends ask for the name and the visit when a sheet is saved, and only then.
    of = CHECKED.questionnaire.section_of
    left_blank = [one for one in response.left_blank if of[one].id != "paper"]
    return dict(response.answers), left_blank, response.language, response.country


@pytest.mark.parametrize("name", PEOPLE)
def test_plain_lines_take_the_same_answers(name: str, tmp_path: Path) -> None:
    said = said_by(name)
    walked = walk_plain(CHECKED, said, tmp_path)
    assert walked.ending.how == "done"
    assert what_was_said(walked.ending.response) == what_was_said(by_engine(said))
    assert "\x1b" not in walked.transcript


@pytest.mark.parametrize(("name", "hand"), WALKED)
async def test_the_full_screen_takes_the_same_answers(
    name: str, hand: type[Robot], tmp_path: Path
) -> None:
    said = said_by(name)
    interview = Interview(CHECKED, started=STARTED, country="US")
    app = TalkaidApp(interview, load_words("en"), save_folder=tmp_path, settle=0)
    async with walking(app) as pilot:
        robot = hand(app, pilot, said)
        await robot.run()
        await robot.to_sheet()
    assert what_was_said(interview.response()) == what_was_said(by_engine(said))
