"""Kills a process that is saving, at random, again and again; counts what was lost.

    python tests/drafts/kill_store.py --kills 10000

One child after the other takes the draft up and saves without a pause; each save that was
confirmed is noted in memory that outlives the child. After each death the store is opened as
after a start of the program, and what is there is held against what was confirmed.
"""

from __future__ import annotations

import argparse
import mmap
import os
import random
import signal
import struct
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# Started as a script, this file stands beside neither of what it imports.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from drafts.draft_samples import OPENED, PHRASE, half_typed, names, number_of, response
from talkaid.drafts import sealed
from talkaid.drafts.store import Store, open_store
from talkaid.errors import TalkaidError

LONGEST = 0.012
NOTE = struct.Struct("q")


@dataclass
class Counted:
    kills: int = 0
    saves: int = 0
    lost: int = 0
    unreadable: int = 0
    ahead: int = 0
    left: int = 0
    swept: int = 0

    @property
    def bad(self) -> int:
        return self.lost + self.unreadable + self.left


def save_for_ever(folder: Path, draft: str, phrase: str | None, noted: mmap.mmap) -> None:
    with open_store(folder) as store, store.open(draft, phrase) as held:
        number = number_of(held.load(OPENED.checked))
        while True:
            number += 1
            held.save(response(number), half_typed=half_typed(number))
            noted[:] = NOTE.pack(number)


def kill(store: Store, draft: str, phrase: str | None, noted: mmap.mmap) -> None:
    child = os.fork()
    if child == 0:
        try:
            save_for_ever(store.path, draft, phrase, noted)
        finally:
            os._exit(1)
    time.sleep(random.uniform(0, LONGEST))  # noqa: S311 - nothing secret hangs on it
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the child ended by itself")


def look(folder: Path, draft: str, phrase: str | None, confirmed: int, counted: Counted) -> int:
    """Count what is wrong after a death; return the number of the save that was found."""
    counted.swept += sum(name.endswith(".tmp") for name in names(folder))
    with open_store(folder) as store:
        counted.left += sum(".tmp" in name or ".damaged" in name for name in names(folder))
        try:
            with store.open(draft, phrase) as held:
                found = number_of(held.load(OPENED.checked))
        except (TalkaidError, AssertionError):
            counted.unreadable += 1
            return confirmed
    counted.lost += found < confirmed
    counted.ahead += found > confirmed
    return found


def run(folder: Path, *, kills: int, seconds: float, phrase: str | None) -> Counted:
    counted = Counted()
    noted = mmap.mmap(-1, NOTE.size)
    until = time.monotonic() + seconds
    with open_store(folder) as store:
        with store.create(OPENED, phrase) as held:
            held.save(response(0), half_typed=half_typed(0))
        draft, found = held.id, 0
        while counted.kills < kills and time.monotonic() < until:
            noted[:] = NOTE.pack(found)
            kill(store, draft, phrase, noted)
            (confirmed,) = NOTE.unpack(noted[:])
            counted.kills += 1
            counted.saves += confirmed - found
            found = look(folder, draft, phrase, confirmed, counted)
    return counted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--locked", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    asked = parser.parse_args()
    random.seed(asked.seed)
    # The children have the key from the first one on, so that most kills meet a save.
    sealed.identity_of = cache(sealed.identity_of)
    with tempfile.TemporaryDirectory() as folder:
        counted = run(
            Path(folder) / "drafts",
            kills=asked.kills,
            seconds=asked.seconds,
            phrase=PHRASE if asked.locked else None,
        )
    sys.stdout.write(f"{counted}\n")
    return 1 if counted.bad or not counted.kills else 0


if __name__ == "__main__":
    sys.exit(main())
