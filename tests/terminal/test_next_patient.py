"""At a shared computer the next person presses anything at all, sees nothing and gets nowhere.

A slice runs with the suite; ``TALKAID_KEYS=2000`` presses that many after each way of ending.
"""

from __future__ import annotations

import os
import random
import signal
from pathlib import Path

import pytest

from terminal.session import Session
from terminal.test_kiosk_in_a_terminal import CANARY, CODE, answer, code, press, seat_of, seated

LONG = "TALKAID_KEYS" in os.environ
MANY = int(os.environ.get("TALKAID_KEYS", "150"))
AT_ONCE = 10
KEYS = [
    *(chr(number) for number in range(32)),
    *"abcxyz 0123456789/?~\x7f",
    *(f"\x1b[{letter}" for letter in "ABCDHFZ"),
    *(f"\x1b[{number}~" for number in (*range(1, 7), *range(11, 25))),
    *(f"\x1bO{letter}" for letter in "PQRS"),
    *(f"\x1b{letter}" for letter in "abdfq\x7f"),
    *("\x1b[1;5C", "\x1b[1;2A", "\x1b[99;5u", "\x1b[113;5u", "\x1b[200~pasted\x1b[201~"),
    # Ctrl+C, Ctrl+D, Ctrl+Q, Ctrl+Z and Ctrl+\ more often than the rest.
    *("\x03\x04\x11\x1a\x1c" * 4),
]


def key(chance: random.Random) -> str:
    """Return a key, or a click somewhere."""
    if chance.random() < 0.8:
        return chance.choice(KEYS)
    place = f"{chance.choice((0, 0, 2, 64, 65))};{chance.randint(1, 80)};{chance.randint(1, 24)}"
    return f"\x1b[<{place}M\x1b[<{place}m"


def end(session: Session, how: str) -> None:
    if how == "kill":
        os.kill(seat_of(session), signal.SIGKILL)
        return
    press(session, "\x1b")
    session.see_no_more(CANARY)
    press(session, "\x1b")


@pytest.mark.parametrize("how", ["hide", "kill"] if LONG else ["kill"])
def test_no_key_or_click_shows_the_one_before_or_gets_out(tmp_path: Path, how: str) -> None:
    chance = random.Random(43)  # noqa: S311 - keys, and no secret
    with seated(tmp_path) as session:
        code(session)
        answer(session)
        first = seat_of(session)
        end(session, how)
        session.see_no_more(CANARY)
        session.see("[ Start ]")
        assert seat_of(session) != first
        after = len(session.raw)
        for _ in range(MANY // AT_ONCE):
            session.send("".join(key(chance) for _ in range(AT_ONCE)))
            session.watch(0.1)
            assert CANARY not in session.text
        assert len(session.raw) > after
        assert CANARY.encode() not in session.raw[after:]
        # Whoever is seated by now is at the program still, and the staff end it as ever.
        session.signal(signal.SIGTERM)
        assert session.end() == 128 + signal.SIGTERM
    assert CODE.encode() not in session.raw[after:]
    assert not list((tmp_path / "tmp").iterdir())
