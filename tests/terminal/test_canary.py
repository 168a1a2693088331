"""However an interview ends, an answer is found only where the person wanted it kept.

A slice runs with the suite; ``TALKAID_ENDS=all`` runs every end in every way of keeping.
"""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from terminal.canary_program import CANARY
from terminal.hostile_lines import EVERY_TYPE, HostileLines
from terminal.session import TALKAID, Session, clean_environ
from terminal.test_kiosk_in_a_terminal import code
from terminal.text_questions import asked, many, write_questions

OTHER_SCREEN, FIRST_SCREEN = b"\x1b[?1049h", b"\x1b[?1049l"
PROGRAM = Path(__file__).with_name("canary_program.py")
DOWN, ESC, LEAVE, F2 = "\x1b[B", "\x1b", "\x11", "\x1bOQ"
PHRASE = "four words of mine"
SETTLE = 0.35
WAYS = {"nothing": 0, "save": 1, "locked": 2}
NOWHERE = "tui.hiding:HidingApp.on_cover_asked"
FAULTS = {
    "tui.app:TalkaidApp.save": "",
    "tui.safe:writing_boxes": "",
    "drafts.draft:Draft.save": "x",
    "tui.journey:Journey.went": "\r",
    "tui.journey:Journey.next": "\r",
    "interview.interview:Interview.answer": "\r",
    "tui.screens.options:OptionsPage.content": "\x0f",
    "tui.screens.options:HelpPage.paragraphs": "\x07",
    "tui.screens.parts:PartsPage.__init__": F2,
    "tui.screens.cover:Cover.compose": ESC,
    "tui.app:leave_page": LEAVE,
    "tui.quiet:QuietApp.on_event": "x",
    "tui.widgets.line:Line.render": F2,
}
"""Twelve places and one more, and the keys on which the program comes by."""


class Room:
    """A home, a folder for temporary files and one for drafts, of one person."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.armed = folder / "armed"
        self.home = folder / "home"
        for one in (self.home, folder / "tmp"):
            one.mkdir()
        self.file = folder / "long.toml"
        write_questions(self.file, many(3))

    @property
    def drafts(self) -> Path:
        return self.folder / "drafts"

    def environ(self, **also: str) -> dict[str, str]:
        return clean_environ(
            HOME=str(self.home),
            TMPDIR=str(self.folder / "tmp"),
            XDG_DATA_HOME=str(self.home / "data"),
            XDG_CACHE_HOME=str(self.home / "cache"),
            XDG_CONFIG_HOME=str(self.home / "config"),
            TALKAID_DRAFTS=str(self.drafts),
            **also,
        )

    def sit(
        self,
        fault: str = NOWHERE,
        arguments: Sequence[str] = (),
        errors: Path | None = None,
        **terminal: Any,
    ) -> Session:
        """Start the program; what goes to standard error goes to a file where one is named."""
        program = [sys.executable, str(PROGRAM), f"talkaid.{fault}", str(self.armed)]
        if errors is not None:
            program = ["sh", "-c", f'exec "$0" "$@" 2>{errors}', *program]
        arguments = arguments or ["--file", str(self.file)]
        environ = self.environ()
        return Session(arguments, program=program, environ=environ, folder=self.home, **terminal)

    def places(self) -> list[str]:
        """Return where a canary is found, in the name of a file or in what it holds."""
        return sorted(
            one.relative_to(self.folder).parts[0]
            for one in self.folder.rglob("*")
            if CANARY in one.name or (one.is_file() and CANARY.encode() in one.read_bytes())
        )


def press(session: Session, keys: str) -> None:
    """Press keys once the screen has settled, an arrow as one key."""
    time.sleep(SETTLE)
    for key in re.findall(r"\x1b[\[O].|.", keys, re.DOTALL):
        session.send(key)
        time.sleep(0.1)


def answer(session: Session, way: str) -> None:
    """Choose a way of keeping, answer one question, and half answer another."""
    session.see("[ Start ]")
    press(session, "\r")
    session.see("Keep your answers")
    press(session, DOWN * WAYS[way] + "\r")
    if way == "locked":
        for _ in range(2):
            session.see("Phrase")
            press(session, f"{PHRASE}\r")
    session.see(asked(1))
    time.sleep(SETTLE)
    session.send(f"{CANARY} one")
    session.see(f"{CANARY} one")
    press(session, "\r")
    session.see(asked(2))
    time.sleep(SETTLE)
    session.send(f"{CANARY} two")
    session.see(f"{CANARY} two")
    time.sleep(SETTLE)


def leave(downs: int) -> Callable[[Session], None]:
    def end(session: Session) -> None:
        press(session, LEAVE)
        session.see("[ Stay here ]")
        press(session, DOWN * downs + "\r")

    return end


def told(number: int) -> Callable[[Session], None]:
    return lambda session: session.signal(number)


def hide_twice(session: Session) -> None:
    press(session, ESC)
    session.see_no_more(CANARY)
    press(session, ESC)


def nobody_comes_back(session: Session) -> None:
    press(session, ESC)
    session.see_no_more(CANARY)


TOLD: dict[str, Callable[[Session], None]] = {
    **{name: told(getattr(signal, f"SIG{name.upper()}")) for name in ("term", "hup", "int")},
    **{name: told(getattr(signal, f"SIG{name.upper()}")) for name in ("quit", "kill")},
    "closed window": Session.close_window,
}
ENDS: dict[str, Callable[[Session], None]] = {
    **TOLD,
    "hide": hide_twice,
    "idle": nobody_comes_back,
    "leave": leave(1),
    "erase": leave(2),
}
PLAIN_ENDS: dict[str, Callable[[Session], None]] = {
    **TOLD,
    "no more lines": lambda session: session.send("\x04"),
    "hide": lambda session: session.send_line("hide\rhide"),
    "idle": lambda session: session.send_line("hide"),
    "leave": lambda session: session.send_line("leave\r2"),
    "erase": lambda session: session.send_line("leave\r3"),
}
ERASING = {"hide", "erase"}
SLICE = [("nothing", "closed window")]
ALL = os.environ.get("TALKAID_ENDS") == "all"
# Where nothing is kept, the second way out of the question is to make a sheet first.
EVERY = [(way, end) for way in WAYS for end in ENDS if (way, end) != ("nothing", "leave")]
CASES = EVERY if ALL else SLICE
PLAIN_CASES = (
    [(way, end) for way in WAYS for end in PLAIN_ENDS if (way, end) != ("nothing", "leave")]
    if ALL
    else [("save", "hup"), ("locked", "idle")]
)
NOT_COME_BY = ("tui.safe", "drafts")
HELP = "tui.screens.options:HelpPage.paragraphs"
FAULT_CASES = (
    [
        (way, place, apart)
        for apart in (False, True)
        for place in FAULTS
        for way in WAYS
        if way != "nothing" or not place.startswith(NOT_COME_BY)
        if place == HELP or not apart
    ]
    if ALL
    else [("save", HELP, True)]
)


def said_after(session: Session) -> bytes:
    """Return what stands in the terminal once the other screen was left, and what stood before."""
    before = session.raw.partition(OTHER_SCREEN)[0]
    if FIRST_SCREEN not in session.raw:
        return before
    return before + session.raw.rpartition(FIRST_SCREEN)[2]


@pytest.mark.parametrize(("way", "end"), CASES)
def test_an_answer_is_only_where_it_was_to_be_kept(tmp_path: Path, way: str, end: str) -> None:
    room = Room(tmp_path)
    with room.sit() as session:
        answer(session, way)
        ENDS[end](session)
        if end != "closed window":
            session.end()
        assert CANARY.encode() not in said_after(session)
    kept = way == "save" and end not in ERASING
    assert set(room.places()) == ({"drafts"} if kept else set())
    if way == "nothing":
        assert not room.drafts.exists()


class Zebra(HostileLines):
    """Types the canary at every prompt."""

    def thrown(self) -> str:
        return CANARY


@pytest.mark.parametrize(("way", "end"), PLAIN_CASES)
def test_an_answer_to_any_question_is_only_where_it_was_to_be_kept(
    tmp_path: Path, way: str, end: str
) -> None:
    room = Room(tmp_path)
    arguments = ["--plain", "--file", str(EVERY_TYPE)]
    with room.sit(arguments=arguments, columns=1000, echo=False) as session:
        person = Zebra(random.Random(38), 1, str(WAYS[way] + 1))  # noqa: S311 - nobody guesses
        person.sit(session, to="plain.review.how")
        assert len(person.counted) > 15
        PLAIN_ENDS[end](session)
        if end != "closed window":
            session.end()
    kept = way == "save" and end not in ERASING
    assert set(room.places()) == ({"drafts"} if kept else set())


@pytest.mark.parametrize("there", [False, True] if ALL else [False])
def test_at_a_shared_computer_who_walks_away_leaves_nothing(tmp_path: Path, there: bool) -> None:
    """Ends by the clock, or by the answer to the question whether somebody is there."""
    room = Room(tmp_path)
    with room.sit(arguments=["--kiosk", "--file", str(room.file)]) as session:
        code(session)
        session.see("[ Start ]")
        press(session, "\r")
        session.see("This computer is shared")
        press(session, "\r")
        session.see(asked(1))
        press(session, CANARY)
        session.see(CANARY)
        session.see_no_more(CANARY)
        if there:
            press(session, f"{DOWN}\r")
        session.see("[ Start ]")
        after = session.raw.rfind(b"\x1b[3J")
        assert after > 0 and CANARY.encode() not in session.raw[after:]
        assert room.places() == []
        session.signal(signal.SIGTERM)
        assert session.end() == 128 + signal.SIGTERM
    assert room.places() == []


@pytest.mark.parametrize(("way", "place", "apart"), FAULT_CASES)
def test_a_fault_says_no_answer_and_leaves_the_draft(
    tmp_path: Path, way: str, place: str, apart: bool
) -> None:
    """With `apart`, errors go to a file."""
    room = Room(tmp_path)
    errors = tmp_path / "errors.txt"
    with room.sit(place, errors=errors if apart else None) as session:
        answer(session, way)
        room.armed.touch()
        press(session, FAULTS[place])
        assert session.end() == 70
        said = said_after(session)
        assert CANARY.encode() not in said and b"Traceback" not in said
    told = errors.read_bytes() if apart else said
    assert b"Reference" in told and b"RuntimeError at" in told
    assert set(room.places()) == ({"drafts"} if way == "save" else set())


def test_erase_leaves_no_answer_and_counts_what_it_removed(tmp_path: Path) -> None:
    room = Room(tmp_path)
    with room.sit() as session:
        answer(session, "save")
        session.signal(signal.SIGKILL)
        session.end()
    assert set(room.places()) == {"drafts"}
    files = sum(one.suffix != ".lock" and one.is_file() for one in room.drafts.rglob("*"))
    done = subprocess.run(
        [TALKAID, "erase", "--yes"],
        env=room.environ(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert f"Erased in {room.drafts}: 1 interview" in done.stderr and files > 0
    assert room.places() == []
    assert [one.name for one in room.drafts.glob("*")] == []
