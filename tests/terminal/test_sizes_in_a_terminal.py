"""A window of any size, and one that changes without end while somebody types.

A slice runs with the suite; ``TALKAID_SIZES=1000`` changes the size that often, and begins in
windows of every size.
"""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from terminal.session import Session, clean_environ
from terminal.text_questions import asked, many, write_questions

LONG = "TALKAID_SIZES" in os.environ
MANY = int(os.environ.get("TALKAID_SIZES", "40"))
SIZES = [(1, 1), (20, 5), (500, 200), (2, 60), (200, 2), (80, 24), (132, 50), (40, 12)]
USUAL = (80, 24)
SETTLE = 0.4


def begun(folder: Path, size: tuple[int, int]) -> Session:
    file = folder / "long.toml"
    write_questions(file, many(3))
    environ = clean_environ(HOME=str(folder), TALKAID_DRAFTS=str(folder / "drafts"))
    columns, rows = size
    return Session(
        ["--file", str(file)], environ=environ, folder=folder, columns=columns, rows=rows
    )


def to_the_first_question(session: Session) -> None:
    for page in ("[ Start ]", "Keep your answers"):
        session.see(page)
        time.sleep(SETTLE)
        session.send("\r")
    session.see(asked(1))
    time.sleep(SETTLE)


def ends_when_told(session: Session) -> None:
    session.signal(signal.SIGTERM)
    assert session.end() == 128 + signal.SIGTERM
    assert b"Traceback" not in session.raw


def test_what_is_typed_while_the_window_changes_is_all_there(tmp_path: Path) -> None:
    chance = random.Random(46)  # noqa: S311 - sizes, and no secret
    with begun(tmp_path, USUAL) as session:
        to_the_first_question(session)
        typed = ""
        for number in range(MANY):
            session.resize(*chance.choice(SIZES))
            if number % max(MANY // 20, 1) == 0:
                typed += (letter := chance.choice("abcdefgh"))
                session.send(letter)
            # What is written is read, or the program would wait for the window.
            session.watch(0.02)
        session.resize(*USUAL)
        session.see(asked(1))
        session.see(typed)
        ends_when_told(session)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_window_of_any_size_can_be_begun_in_and_made_larger(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with begun(tmp_path, size) as session:
        while b"\x1b[?1049h" not in session.raw:
            session.watch(0.1)
        for key in ("\t", "\x1b[B", "\x1b[6~", "x", "\x07", "\x02"):
            session.send(key)
            session.watch(0.1)
        session.resize(*USUAL)
        session.see("Get ready for your visit")
        ends_when_told(session)


test_a_window_of_any_size_can_be_begun_in_and_made_larger.__test__ = LONG  # type: ignore[attr-defined] # as pytest reads it
