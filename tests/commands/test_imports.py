"""What a command does not need, it does not load."""

from __future__ import annotations

import subprocess
import sys

import pytest

from commands.running import DANA, ROOT

HEAVY = {"textual", "typst", "pydantic", "babel", "dateparser", "rich", "rapidfuzz", "asyncio"}


@pytest.mark.parametrize(
    ("arguments", "needs"),
    [
        (["list"], set()),
        (["--version"], set()),
        (["sheet", DANA], {"pydantic", "babel"}),
        (["sheet", DANA, "--format", "pdf", "-o", "/dev/null"], {"pydantic", "babel", "typst"}),
        (["--plain"], {"pydantic"}),
    ],
    ids=["list", "--version", "sheet", "sheet --format pdf", "--plain"],
)
def test_a_command_loads_only_what_it_needs(arguments: list[str], needs: set[str]) -> None:
    program = (
        "import sys\n"
        "from talkaid.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print('loaded', *sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    loaded = set(done.stderr.rpartition("loaded ")[2].split())
    assert "talkaid.cli" in loaded
    assert loaded & HEAVY == needs
