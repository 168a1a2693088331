"""A slice of what `cut_power.py` does a thousand times."""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

import pytest

from drafts import cut_power
from drafts.kill_store import Counted


def cut(folder: Path, cuts: int) -> Counted:
    random.seed(9)
    return cut_power.run(folder, cuts=cuts, journal="writeback", phrase=None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which a disk can be made and mounted."""
    try:
        cut(tmp_path, 0)
    except (OSError, subprocess.CalledProcessError) as why:
        pytest.skip(f"power cuts are not tried: there is no root or no loop device here ({why})")
    return tmp_path


def test_a_power_cut_loses_no_confirmed_answer(folder: Path) -> None:
    counted = cut(folder, 4)
    assert counted.saves > 0
    assert counted.bad == 0, counted


def test_a_save_that_waits_for_no_disk_would_be_found(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)
    try:
        counted = cut(folder, 4)
    except FileNotFoundError as missing:
        # Not even the folder of drafts had reached the disk.
        assert missing.filename.endswith("drafts")
    else:
        assert counted.bad > 0, counted
