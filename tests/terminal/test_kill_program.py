"""A slice of what `kill_program.py` does a thousand times."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from terminal import kill_program
from terminal.session import Session

FORGETS = """
import sys
from datetime import datetime
from talkaid.cli import main
from talkaid.process.autosave import Autosave

def says_so(self, interview, half_typed=None):
    self.saved = datetime.now().astimezone()
    return True

Autosave.save = says_so
sys.exit(main(sys.argv[1:]))
"""


def test_a_killed_program_has_lost_no_confirmed_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    random.seed(4)
    monkeypatch.setattr(kill_program, "OF_ALL", 0)
    counted = kill_program.run(tmp_path, runs=2, seconds=60, phrase=kill_program.PHRASE)
    assert counted.kills == 2 and counted.confirmed > 0 and counted.resumed > 0
    assert counted.bad == 0, counted


def test_a_mark_without_a_save_would_be_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(arguments: list[str], **how: object) -> Session:
        return Session(arguments, program=(sys.executable, "-c", FORGETS), **how)  # type: ignore[arg-type] # as the robot gives them

    monkeypatch.setattr(kill_program, "Session", forgetful)
    counted = kill_program.run(tmp_path, runs=1, seconds=60)
    assert counted.confirmed > 0
    assert counted.bad > 0
