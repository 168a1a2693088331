"""The code of the staff, without which nobody leaves a shared computer's program.

It is kept as a salted hash, so that the computer can start again after a power cut with nobody
there to type it.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import re
import secrets
import tempfile
from pathlib import Path

from talkaid.files.folders import state_folder
from talkaid.files.writing import write_bytes

FEWEST_LETTERS = 4
WRONG = "TALKAID_WRONG_CODES"
"""Holds how often a wrong code was typed at this kiosk, which the next seat has to know."""
_WRONG_FILE = "wrong-codes"
_SEALED = re.compile(r"[0-9a-f]{32}:[0-9a-f]{128}")
_COST = {"n": 2**14, "r": 8, "p": 1}


def sealed_code(code: str) -> str:
    """Return what a seat needs to know the staff code by, and nobody can read it from."""
    salt = secrets.token_hex(16)
    return f"{salt}:{_hash(code, salt)}"


def is_code(typed: str, sealed: str) -> bool:
    """Tell whether this is the staff code."""
    salt, _, wanted = sealed.partition(":")
    return hmac.compare_digest(_hash(typed, salt), wanted)


def _hash(code: str, salt: str) -> str:
    made = hashlib.scrypt(code.encode(), salt=bytes.fromhex(salt), **_COST)
    return made.hex()


def code_file() -> Path:
    """Return where the code is kept; without the file, another code is asked for."""
    return state_folder() / "staff-code"


def kept_code() -> str | None:
    """Return the code that was made up before, sealed; None where there is none to be read."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        sealed = code_file().read_text(encoding="ascii").strip()
        return sealed if _SEALED.fullmatch(sealed) else None
    return None


def keep_code(sealed: str) -> None:
    """Keep the code for the next start; raises OutputError."""
    with contextlib.suppress(OSError):
        # Where it cannot be made, writing says why.
        state_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    write_bytes(code_file(), f"{sealed}\n".encode("ascii"))


def note_wrong() -> None:
    """Leave a mark in the folder of this seat: a wrong code was typed."""
    with contextlib.suppress(OSError), (Path(tempfile.gettempdir()) / _WRONG_FILE).open("ab") as to:
        to.write(b".")


def wrong_in(folder: Path) -> int:
    """Return how often a wrong code was typed at the seat with this folder."""
    with contextlib.suppress(OSError):
        return (folder / _WRONG_FILE).stat().st_size
    return 0


def wrong_before() -> int:
    """Return how often a wrong code was typed at the seats before this one."""
    with contextlib.suppress(ValueError):
        return int(os.environ.get(WRONG, "0"))
    return 0
