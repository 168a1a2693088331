"""Runs talkaid as a process, as a person at a prompt does."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from terminal.session import TALKAID, clean_environ

ROOT = Path(__file__).parents[2]
PEOPLE = ROOT / "tests" / "people"
SAMPLES = ROOT / "tests" / "plain" / "samples"
DANA = str(PEOPLE / "dana.json")


def run(
    *arguments: str,
    given: bytes = b"",
    folder: Path = ROOT,
    environ: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [TALKAID, *arguments],
        input=given,
        cwd=folder,
        env=dict(environ if environ is not None else clean_environ()),
        capture_output=True,
        check=False,
    )


def told(done: subprocess.CompletedProcess[bytes]) -> str:
    """What was said on standard error."""
    return done.stderr.decode("utf-8")
