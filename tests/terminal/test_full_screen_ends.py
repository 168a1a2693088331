"""However the full screen ends, the terminal is as it was, and no answer is left in it.

A slice runs with the suite; ``TALKAID_ENDS=all`` ends it by every signal.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from terminal.session import Session

OTHER_SCREEN = b"\x1b[?1049h"
FIRST_SCREEN = b"\x1b[?1049l"
LEFT_BEHIND = [b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?1003l", b"\x1b[?2004l"]
"""The cursor is shown, and neither the mouse nor pastes are reported."""
ALL = os.environ.get("TALKAID_ENDS") == "all"


def begun(session: Session) -> None:
    session.see("Get ready for your visit")
    assert OTHER_SCREEN in session.raw


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT"] if ALL else ["SIGTERM"])
def test_a_signal_to_stop_puts_the_terminal_back(name: str, tmp_path: Path) -> None:
    number = getattr(signal, name)
    with Session([], folder=tmp_path) as session:
        before = session.terminal_flags()
        begun(session)
        assert session.terminal_flags() != before
        session.signal(number)
        assert session.end() == 128 + number
        assert session.raw.rfind(FIRST_SCREEN) > session.raw.rfind(OTHER_SCREEN)
        assert all(one in session.raw for one in LEFT_BEHIND)
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


def test_stopped_it_gives_the_terminal_back_and_goes_on_where_it_was(tmp_path: Path) -> None:
    with Session([], folder=tmp_path) as session:
        before = session.terminal_flags()
        begun(session)
        session.signal(signal.SIGTSTP)
        while FIRST_SCREEN not in session.raw:
            session.watch(0.1)
        assert session.terminal_flags() == before
        begun_again = len(session.raw)
        while state_of(session) != "T":
            time.sleep(0.05)
        session.signal(signal.SIGCONT)
        while OTHER_SCREEN not in session.raw[begun_again:]:
            session.watch(0.1)
        begun(session)
        session.signal(signal.SIGTERM)
        assert session.end() == 128 + signal.SIGTERM
        assert session.flags_at_end == before


def state_of(session: Session) -> str:
    """Return the letter by which the system tells whether a process runs, sleeps or is stopped."""
    return Path(f"/proc/{session.process}/stat").read_text("ascii").rpartition(")")[2].split()[0]
