"""One interview, two front ends: the same answers lead to the same response."""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from plain.walking import walk as walk_plain
from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.opening import open_with_clinic
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from tui.mouse import Mouse
from tui.robot import Robot
from tui.screen import running
from walk import walk

FOLDER = Path(__file__).parents[1] / "people"
PEOPLE = sorted(path.stem for path in FOLDER.glob("*.json"))
# A walk takes long, so one with keys and one with the mouse go with the suite, each in a language;
# TALKAID_PEOPLE=all walks everybody with both in both.
LANGUAGES = ("en", "es")
SLICE = (("helper_present", Mouse, "en"), ("thinks_yellow_eyes", Robot, "es"))
EVERYBODY = list(product(PEOPLE, (Robot, Mouse), LANGUAGES))
WALKED = EVERYBODY if os.environ.get("TALKAID_PEOPLE") == "all" else SLICE
CHECKED = {language: open_with_clinic(language=language).checked for language in LANGUAGES}
STARTED = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)


def said_by(name: str) -> dict[str, Any]:
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    answers: dict[str, Any] = data["answers"]
    return answers


def by_engine(said: dict[str, Any]) -> QuestionnaireResponse:
    """Return what the English walk leads to; the same answers lead to it in every language."""
    interview = Interview(CHECKED["en"], started=STARTED, country="US")
    walk(interview, said)
    return interview.response()


def what_was_said(response: QuestionnaireResponse) -> tuple[object, ...]:
    # The front ends ask for the name and the visit when a sheet is saved, and only then.
    of = CHECKED["en"].questionnaire.section_of
    left_blank = [one for one in response.left_blank if of[one].id != "paper"]
    return dict(response.answers), left_blank, response.country


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PEOPLE)
def test_plain_lines_take_the_same_answers(name: str, language: str, tmp_path: Path) -> None:
    said = said_by(name)
    walked = walk_plain(CHECKED[language], said, tmp_path)
    assert walked.ending.how == "done"
    assert walked.ending.response.language == language
    assert what_was_said(walked.ending.response) == what_was_said(by_engine(said))
    assert "\x1b" not in walked.transcript


@pytest.mark.parametrize(("name", "hand", "language"), WALKED)
async def test_the_full_screen_takes_the_same_answers(
    name: str, hand: type[Robot], language: str, tmp_path: Path
) -> None:
    said = said_by(name)
    interview = Interview(CHECKED[language], started=STARTED, country="US")
    app = TalkaidApp(interview, load_words(language), save_folder=tmp_path, settle=0)
    async with running(app) as pilot:
        robot = hand(app, pilot, said)
        await robot.run()
        await robot.to_sheet()
    assert interview.response().language == language
    assert what_was_said(interview.response()) == what_was_said(by_engine(said))
