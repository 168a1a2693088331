"""However the full screen ends, the terminal is as it was, and no answer is left in it."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from terminal.session import Session, clean_environ

OTHER_SCREEN = b"\x1b[?1049h"
FIRST_SCREEN = b"\x1b[?1049l"
MOUSE_OFF = b"\x1b[?1000l"


def begun(session: Session) -> None:
    session.see("Get ready for your visit")
    assert OTHER_SCREEN in session.raw


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_to_stop_puts_the_terminal_back(name: str, tmp_path: Path) -> None:
    number = getattr(signal, name)
    with Session([], folder=tmp_path) as session:
        before = session.terminal_flags()
        begun(session)
        assert session.terminal_flags() != before
        session.signal(number)
        assert session.end() == 128 + number
        assert session.raw.rfind(FIRST_SCREEN) > session.raw.rfind(OTHER_SCREEN)
        assert MOUSE_OFF in session.raw
        assert session.flags_at_end == before
    outside = session.raw.partition(OTHER_SCREEN)[0] + session.raw.rpartition(FIRST_SCREEN)[2]
    assert b"Get" not in outside
    assert list(tmp_path.iterdir()) == []


HANGS = """
import sys
from talkaid.cli import main
from talkaid.tui.app import TalkaidApp

def hang(self):
    while True:
        pass

TalkaidApp.action_help = hang
sys.exit(main([]))
"""


def test_a_program_that_hangs_is_ended_and_the_terminal_put_back(tmp_path: Path) -> None:
    with Session([], program=(sys.executable, "-c", HANGS), folder=tmp_path) as session:
        before = session.terminal_flags()
        begun(session)
        session.send("\x07")
        session.signal(signal.SIGTERM)
        assert session.end() == 128 + signal.SIGTERM
        assert session.raw.rfind(FIRST_SCREEN) > session.raw.rfind(OTHER_SCREEN)
        assert session.flags_at_end == before


def test_variables_of_textual_decide_nothing(tmp_path: Path) -> None:
    log = tmp_path / "keys.log"
    environ = clean_environ(
        TEXTUAL_LOG=str(log), TEXTUAL="devtools,debug", TEXTUAL_DRIVER="antigravity:x"
    )
    with Session([], environ=environ, folder=tmp_path) as session:
        begun(session)
        session.signal(signal.SIGTERM)
        assert session.end() == 128 + signal.SIGTERM
    assert not log.exists()
    assert list(tmp_path.iterdir()) == []
