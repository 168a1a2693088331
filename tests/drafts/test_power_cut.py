"""A slice of what `power_cut.py` does two thousand times."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from drafts import power_cut
from drafts.kill_store import Counted


def cut(folder: Path) -> Counted:
    random.seed(9)
    try:
        return power_cut.run(folder, cuts=4, order="writeback")
    except power_cut.NoDisk as why:
        pytest.skip(f"power cuts are not tried: there is no root or no loop device here ({why})")


def test_a_power_cut_loses_no_confirmed_answer(tmp_path: Path) -> None:
    counted = cut(tmp_path)
    assert counted.saves > 0
    assert counted.bad == 0, counted


def test_a_save_that_waits_for_no_disk_would_be_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)
    counted = cut(tmp_path)
    assert counted.bad > 0, counted
