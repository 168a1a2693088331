"""The programs that are run: talkaid, and the rivals that are programs of their own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.pairs import Measure, seconds
from benchmarks.terminal import quiet_environ

HERE = Path(__file__).resolve().parent
TALKAID = (sys.executable, "-c", "import sys; from talkaid.cli import main; sys.exit(main())")
TALKAID_AT_ONCE = (sys.executable, str(HERE / "rivals" / "at_once.py"))
BARE_APP = (sys.executable, str(HERE / "rivals" / "bare_app.py"))
IMPORTS = (sys.executable, "-c", "from pydantic import BaseModel; import tomli, babel.dates")
PYDANTIC = (sys.executable, "-c", "from pydantic import BaseModel")


DANA = HERE.parent / "tests" / "people" / "dana.json"
"""The answers of one person: medicines, flags, her own words, a sheet of two pages."""


def run_time(command: Sequence[str], folder: Path, typed: bytes = b"") -> Measure:
    """Measure a program from its start to its end, in a folder; `typed` comes through a pipe."""
    environ = quiet_environ(folder)

    def run() -> None:
        subprocess.run(  # noqa: S603  # the programs that are measured
            command,
            input=typed,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            env=environ,
            cwd=folder,
        )

    return seconds(run)
