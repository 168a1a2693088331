"""Whatever is typed or pasted, no control sequence of it comes back, and nothing happens.

A slice runs with the suite; ``TALKAID_LINES=2500`` types and pastes that many, each its own.
"""

from __future__ import annotations

import os
import random
import re
import time
from pathlib import Path

from hostile_words import hostile_line
from talkaid.text import first_forbidden
from terminal.session import Session, clean_environ
from terminal.text_questions import asked, many, write_questions

MANY = int(os.environ.get("TALKAID_LINES", "20"))
PROMPT = "> "
A_SITTING = 100
# These are keys of the terminal itself: they end a line or a program before it is asked.
KEYS_OF_TERMINAL = "".join(map(chr, (3, 4, 8, 10, 13, 17, 18, 19, 21, 22, 23, 26, 28, 127)))
PASTED, END_OF_PASTE = "\x1b[200~", "\x1b[201~"
ORDERS = re.compile(
    r"\x1b\](?!2;)|\x1b[P_^X]|\x1b\[6n|\x1b\[31m(?=b)|[\x80-\x9f]|[\u202a-\u202e\u2066-\u2069]"
    r"|[\u200b\u200e\u200f\u061c\u2028\u2029\ufeff\U000e0000-\U000e007f]"
)


def test_plain_lines_show_no_control_letter_of_what_is_typed(tmp_path: Path) -> None:
    chance = random.Random(28)  # noqa: S311 - lines, and no secret
    environ = clean_environ(HOME=str(tmp_path), TALKAID_DRAFTS=str(tmp_path / "drafts"))
    typed = 0
    while typed < MANY:
        with Session(["--plain"], environ=environ, folder=tmp_path, echo=False) as session:
            session.hear(PROMPT)
            session.send_line("")
            session.hear(PROMPT)
            session.send_line("1")
            before, times = "", 0
            for _ in range(min(MANY - typed, A_SITTING)):
                shown = session.hear(PROMPT)
                times = times + 1 if shown[-40:] == before[-40:] else 0
                before = shown
                line = hostile_line(chance, KEYS_OF_TERMINAL)
                typed += 1
                # A question that understands nothing of it is skipped after three lines.
                session.send_line("skip" if times % 3 == 2 else line)
            session.hear(PROMPT)
            said = session.raw.decode().replace("\r\n", "\n")
            assert first_forbidden(said, lines=True) is None
            assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_the_full_screen_writes_no_order_that_was_pasted(tmp_path: Path) -> None:
    chance = random.Random(29)  # noqa: S311
    file = tmp_path / "long.toml"
    write_questions(file, many(3))
    environ = clean_environ(HOME=str(tmp_path), TALKAID_DRAFTS=str(tmp_path / "drafts"))
    with Session(["--file", str(file)], environ=environ, folder=tmp_path) as session:
        for page in ("[ Start ]", "Keep your answers"):
            session.see(page)
            time.sleep(0.4)
            session.send("\r")
        session.see(asked(1))
        time.sleep(0.4)
        begun = len(session.raw)
        for number in range(MANY):
            # A paste that holds an escape ends there for the terminal's reader; so Esc is no part.
            # And the emulator that reads the screen draws joined letters in its own way.
            text = hostile_line(chance, "\x1b\r\n\u200d")
            session.send(f"{PASTED}{text}{END_OF_PASTE}")
            session.send(f"no{number}")
            session.see(f"no{number}")
            session.send("\x15\x01\x0b")
            session.see_no_more(f"no{number}")
        assert asked(1) in session.text
        said = session.raw[begun:].decode()
        assert ORDERS.search(said) is None
    assert [one.name for one in tmp_path.iterdir()] == ["long.toml"]
