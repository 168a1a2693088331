"""What the environment may not decide, and what is not left behind."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from talkaid import program_version
from talkaid.process.environment import clean_environment

ROOT = Path(__file__).parents[2]


def test_variables_of_textual_and_python_are_taken_out_and_no_others() -> None:
    environ = {
        "TEXTUAL": "devtools",
        "TEXTUAL_LOG": "keys.log",
        "textual_driver": "x",
        "PYTHONPATH": "elsewhere",
        "PYTHONSTARTUP": "x",
        "PATH": "/bin",
        "TERM": "xterm",
        "NO_COLOR": "1",
    }
    clean_environment(environ)
    assert environ == {"PATH": "/bin", "TERM": "xterm", "NO_COLOR": "1"}


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_no_core_dump_is_made_and_no_other_program_looks_in() -> None:
    program = (
        "import ctypes, resource\n"
        "from talkaid.process.memory import no_core_dumps\n"
        "no_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "(0, 0) 0\n"


def test_the_version_is_that_of_the_project() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (version,) = re.findall(r'^version = "(.+)"$', project, re.MULTILINE)
    assert program_version() == version
