"""The full screen and plain lines ask the same questions and hold the same answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from plain.walking import STARTED, every_type, walk
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from tui.robot import Robot
from tui.screen import running

EVERYTHING = {
    "gate": "yes",
    "who": "alone",
    "wishes": {"value": ["other", "a"], "write_in": {"other": "my knee"}},
    "signs": {"x": "yes", "y": "unknown", "z": "no"},
    "since": "fall 2023",
    "medicines": {
        "value": [
            {"name": "oxycodone", "strength": "5 mg", "how": "1 at night", "from": "doctor"},
            {"name": "the white one", "known": False, "last": "today"},
        ],
        "full_list": True,
    },
    "kinds": ["opioid"],
    "days": "7",
    "amount": {"number": "1", "measure": "spoons", "times_a_day": "4", "varies": True},
    "line": 6,
    "rated": {"p": "often", "q": "declined"},
    "ranged": {"work": 10, "rest": 0},
    "line_text": "",
    "fact": "yes",
    "secret": {"way_out": "in_person"},
    "picks": [{"own": "Can I drive?"}, {"flag": "sign_today"}, {"prompt": "tests"}],
    "words": "I am scared to stop.",
    "extra": {"value": "yes", "off_sheet": True},
    "name": "Dana",
}
WITH_SOMEONE = {
    "gate": {"way_out": "declined"},
    "who": "present",
    "signs": {"way_out": "unknown"},
    "medicines": {"value": [], "full_list": True},
    "days": {"way_out": "unknown"},
    "amount": {"way_out": "declined"},
    "line": {"way_out": "unknown"},
    "secret": "yes",
}


@pytest.mark.parametrize("said", [EVERYTHING, WITH_SOMEONE, {}], ids=["all", "someone", "nothing"])
async def test_the_same_answers_are_the_same_response(
    said: Mapping[str, Any], tmp_path: Path
) -> None:
    checked = every_type()
    interview = Interview(checked, started=STARTED, country="US")
    app = TalkaidApp(interview, load_words(), save_folder=tmp_path, settle=0)
    async with running(app) as pilot:
        robot = Robot(app, pilot, said)
        await robot.run()
        await robot.to_sheet()
    response = interview.response()
    assert response == walk(checked, said, tmp_path).ending.response
    waits = {"secret"} if said is WITH_SOMEONE else set()
    assert set(response.answers) == set(said) - waits
