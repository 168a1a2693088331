"""A slice of what `kill_store.py` does ten thousand times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("kill_store.py")


@pytest.mark.skipif(os.name != "posix", reason="the script forks")
@pytest.mark.parametrize("options", [[], ["--locked"]], ids=["plain", "locked"])
def test_killing_a_process_that_saves_loses_nothing(options: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--seconds", "1", *options],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
