"""One person after the other at a shared computer, in a real terminal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from talkaid.process.kiosk import STAFF_ENDS
from terminal.session import Session, clean_environ
from terminal.text_questions import write_questions

CODE = "blue door"
CANARY = "zebracanary"
ALL = os.environ.get("TALKAID_ENDS") == "all"
QUESTIONS = ("What is on your mind?",)


def seated(folder: Path) -> Session:
    file = folder / "one.toml"
    write_questions(file, QUESTIONS)
    (folder / "tmp").mkdir(exist_ok=True)
    own = {"HOME": folder, "TMPDIR": folder / "tmp", "XDG_DATA_HOME": folder / "data"}
    environ = clean_environ(ACCESSIBLE="1", **{name: str(where) for name, where in own.items()})
    return Session(["--kiosk", "--file", str(file)], environ=environ, folder=folder)


def code(session: Session) -> None:
    for asked in ("Make up a code that ends this: ", "The same again: "):
        session.hear(asked)
        session.send_line(CODE)


def press(session: Session, key: str) -> None:
    """Press a key once the screen has settled: what comes too early is held back."""
    time.sleep(0.5)
    session.send(key)


def answer(session: Session) -> None:
    session.see("[ Start ]")
    press(session, "\r")
    session.see("This computer is shared")
    press(session, "\r")
    session.see("What is on your mind?")
    press(session, CANARY)
    session.see(CANARY)


def seat_of(session: Session) -> int:
    """The process of the person who is there now."""
    found = Path(f"/proc/{session.process}/task/{session.process}/children").read_text("ascii")
    return int(found.split()[0])


@pytest.mark.parametrize("ends", ["hide", "leave"] if ALL else ["leave"])
def test_the_next_person_meets_another_process_and_nothing_of_the_one_before(
    tmp_path: Path, ends: str
) -> None:
    with seated(tmp_path) as session:
        code(session)
        answer(session)
        first = seat_of(session)
        if ends == "hide":
            press(session, "\x1b")
            session.see_no_more(CANARY)
            press(session, "\x1b")
        else:
            press(session, "\r")
            session.see("Check your answers")
            press(session, "\x11")
            session.see("Leave and erase your answers?")
            press(session, "\x1b[B")
            session.see("> [ Make my sheet first ]")
            press(session, "\x1b[B")
            session.see("> [ Erase and leave ]")
            press(session, "\r")
        session.see_no_more(CANARY)
        session.see("[ Start ]")
        assert seat_of(session) != first
        cleared = b"\x1b[2J\x1b]2;Clock\x07\x1b[2J" in session.raw
        assert cleared is (ends == "hide"), "cleared before anything else is done"
        after = session.raw.rfind(b"\x1b[3J")
        assert after > 0 and CANARY.encode() not in session.raw[after:]
        assert len(list((tmp_path / "tmp").glob("seat-*"))) == 1
        assert CANARY not in "".join(
            one.read_text(errors="replace") for one in tmp_path.rglob("*") if one.is_file()
        )
        press(session, "\x11")
        session.see("For the staff")
        press(session, CODE + "\r")
        assert session.end() == 0
    assert not list((tmp_path / "tmp").iterdir())


def test_told_to_stop_it_ends_with_the_person_and_leaves_nothing(tmp_path: Path) -> None:
    with seated(tmp_path) as session:
        code(session)
        answer(session)
        session.signal(signal.SIGTERM)
        assert session.end() == 128 + signal.SIGTERM
    assert not list((tmp_path / "tmp").iterdir())
    assert CANARY not in session.text
    with seated(tmp_path) as session:
        # After a power cut nobody is there to type the code: it is known.
        session.see("[ Start ]")


def test_codes_that_differ_or_are_short_are_asked_for_again(tmp_path: Path) -> None:
    with seated(tmp_path) as session:
        session.hear("Make up a code that ends this: ")
        session.send_line("abc")
        session.hear("Make up a code that ends this: ")
        assert b"4 letters or more" in session.raw
        session.send_line("abcd")
        session.hear("The same again: ")
        session.send_line("abce")
        session.hear("Make up a code that ends this: ")
        assert b"not the same" in session.raw


SEATS = """
import sys
from pathlib import Path
from talkaid.process.kiosk import Kiosk

status, last = sys.argv[1:]
SEAT = f'''
import sys
from pathlib import Path
seats = Path('{Path.cwd()}') / 'seats'
seats.write_text((seats.read_text() if seats.exists() else '') + '.')
sys.exit({last} if len(seats.read_text()) == 6 else {status})
'''
sys.exit(Kiosk([sys.executable, "-c", SEAT], "").serve())
"""


@pytest.mark.parametrize(("status", "seats"), [(0, 6), (70, 3)])
def test_those_who_leave_at_once_do_not_end_it_and_those_that_fail_do(
    tmp_path: Path, status: int, seats: int
) -> None:
    program = [sys.executable, "-c", SEATS, str(status), str(STAFF_ENDS)]
    done = subprocess.run(
        program, cwd=tmp_path, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
    )
    assert done.returncode == status
    assert len((tmp_path / "seats").read_text()) == seats
