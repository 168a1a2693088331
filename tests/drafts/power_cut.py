"""Cuts the power of a disk on which a process is saving, again and again; counts what was lost.

    python tests/drafts/power_cut.py --cuts 2000 --order writeback

The disk is a file with ext4 on it. At a random moment the process is stopped, the file is copied as
it is, and the copy is mounted and read as after a start of the machine: what the system had not yet
written to the disk is gone. A disk that says "written" when nothing is, is not tried so. Mounting
takes root and a loop device.
"""

from __future__ import annotations

import argparse
import contextlib
import mmap
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

# Started as a script, this file stands beside neither of what it imports.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from drafts.draft_samples import OPENED, PHRASE, half_typed, response
from drafts.kill_store import NOTE, Counted, look, save_for_ever
from talkaid.drafts import sealed
from talkaid.drafts.store import open_store

SIZE = 24 * 2**20
SOONEST, LATEST = 0.005, 0.06


class NoDisk(Exception):
    """A disk cannot be made here; the text says why."""


def told(*command: str | Path) -> None:
    """Run a command of the system; raises NoDisk."""
    try:
        subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as fault:
        raise NoDisk(f"{command[0]}: {getattr(fault, 'stderr', '') or fault}".strip()) from None


@contextlib.contextmanager
def mounted(image: Path, order: str) -> Iterator[Path]:
    """Give the folder where a disk is mounted; raises NoDisk."""
    folder = image.with_suffix(".mounted")
    folder.mkdir(exist_ok=True)
    told("mount", "-o", f"loop,data={order}", image, folder)
    try:
        yield folder
    finally:
        told("umount", folder)


def cut(image: Path, child: int) -> None:
    """Copy the disk as it is at this moment."""
    os.kill(child, signal.SIGSTOP)
    os.waitpid(child, os.WUNTRACED)
    told("cp", "--sparse=always", image, image.with_name("after.img"))


def run(folder: Path, *, cuts: int, order: str, phrase: str | None = None) -> Counted:
    """Return what was counted; raises NoDisk."""
    counted = Counted()
    image = folder / "disk.img"
    image.touch()
    os.truncate(image, SIZE)
    told("mkfs.ext4", "-q", "-F", image)
    noted = mmap.mmap(-1, NOTE.size)
    with mounted(image, order) as disk, open_store(disk / "drafts") as store:
        with store.create(OPENED, phrase) as held:
            held.save(response(0), half_typed=half_typed(0))
        noted[:] = NOTE.pack(0)
        child = os.fork()
        if child == 0:
            try:
                save_for_ever(store.path, held.id, phrase, noted)
            finally:
                os._exit(1)
        try:
            while counted.kills < cuts:
                time.sleep(random.uniform(SOONEST, LATEST))  # noqa: S311 - nothing secret hangs on it
                cut(image, child)
                (confirmed,) = NOTE.unpack(noted[:])
                counted.kills, counted.saves = counted.kills + 1, confirmed
                with mounted(image.with_name("after.img"), order) as after:
                    if (after / "drafts").is_dir():
                        look(after / "drafts", held.id, phrase, confirmed, counted)
                    else:
                        counted.lost += 1
                os.kill(child, signal.SIGCONT)
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    return counted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=2000)
    parser.add_argument("--order", choices=("ordered", "writeback", "journal"), default="ordered")
    parser.add_argument("--locked", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    asked = parser.parse_args()
    random.seed(asked.seed)
    # The key is made once, so that most cuts meet a save.
    sealed.identity_of = cache(sealed.identity_of)
    with tempfile.TemporaryDirectory() as folder:
        phrase = PHRASE if asked.locked else None
        counted = run(Path(folder), cuts=asked.cuts, order=asked.order, phrase=phrase)
    sys.stdout.write(f"{counted}\n")
    return 1 if counted.bad or not counted.saves else 0


if __name__ == "__main__":
    sys.exit(main())
