"""Cuts the power under a process that is saving, again and again; counts what was lost.

    sudo python tests/drafts/cut_power.py --cuts 1000

The store stands in a file system of its own, in an image on a loop device. At a random moment the
process is stopped and the image copied: the copy is the disk after a power cut, for what was only
in memory is not in it. The copy is mounted, which replays its journal, and what is there is held
against what was confirmed. Needs root, losetup and mkfs.ext4.
"""

from __future__ import annotations

import argparse
import mmap
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

# Started as a script, this file stands beside neither of what it imports.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from drafts.draft_samples import OPENED, PHRASE, half_typed, response
from drafts.kill_store import NOTE, Counted, look, save_for_ever
from talkaid.drafts import sealed
from talkaid.drafts.store import open_store

IMAGE_SIZE = 8 * 2**20
LONGEST = 0.05


def system(*command: object) -> None:
    subprocess.run([str(one) for one in command], check=True, stdout=subprocess.DEVNULL)


@contextmanager
def mounted(image: Path, at: Path, journal: str) -> Iterator[Path]:
    """Give the folder in which an image is mounted."""
    at.mkdir(exist_ok=True)
    system("mount", "-o", f"loop,data={journal}", image, at)
    try:
        yield at
    finally:
        system("umount", at)


def cut(child: int, image: Path, copy: Path) -> None:
    """Let the child go on for a moment, and keep the disk as it is then."""
    os.kill(child, signal.SIGCONT)
    time.sleep(random.uniform(0, LONGEST))  # noqa: S311 - nothing secret hangs on it
    os.kill(child, signal.SIGSTOP)
    _, status = os.waitpid(child, os.WUNTRACED)
    if not os.WIFSTOPPED(status):
        raise RuntimeError("the child ended by itself")
    shutil.copyfile(image, copy)


def run(work: Path, *, cuts: int, journal: str, phrase: str | None) -> Counted:
    counted, noted = Counted(), mmap.mmap(-1, NOTE.size)
    image, copy = work / "image", work / "copy"
    with image.open("wb") as file:
        file.truncate(IMAGE_SIZE)
    system("mkfs.ext4", "-q", image)
    with mounted(image, work / "disk", journal) as disk:
        folder = disk / "drafts"
        with open_store(folder) as store, store.create(OPENED, phrase) as held:
            held.save(response(0), half_typed=half_typed(0))
            draft = held.id
        child = os.fork()
        if child == 0:
            try:
                save_for_ever(folder, draft, phrase, noted)
            finally:
                os._exit(1)
        try:
            for _ in range(cuts):
                cut(child, image, copy)
                (confirmed,) = NOTE.unpack(noted[:])
                with mounted(copy, work / "after", journal) as after:
                    look(after / "drafts", draft, phrase, confirmed, counted)
                counted.kills, counted.saves = counted.kills + 1, confirmed
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    return counted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--journal", choices=("ordered", "writeback"), default="ordered")
    parser.add_argument("--locked", action="store_true")
    asked = parser.parse_args()
    sealed.identity_of = cache(sealed.identity_of)
    with tempfile.TemporaryDirectory() as work:
        phrase = PHRASE if asked.locked else None
        counted = run(Path(work), cuts=asked.cuts, journal=asked.journal, phrase=phrase)
    sys.stdout.write(f"{counted}\n")
    return 1 if counted.bad or not counted.kills else 0


if __name__ == "__main__":
    sys.exit(main())
