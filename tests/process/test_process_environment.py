"""What the environment may not decide, and what is not left behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from another_user import NOBODY
from talkaid import program_version
from talkaid.process.environment import clean_environment

ROOT = Path(__file__).parents[2]


def test_variables_of_textual_of_python_and_of_the_size_are_taken_out_and_no_others() -> None:
    environ = {
        "TEXTUAL": "devtools",
        "TEXTUAL_LOG": "keys.log",
        "textual_driver": "x",
        "PYTHONPATH": "elsewhere",
        "PYTHONSTARTUP": "x",
        "COLUMNS": "99999",
        "LINES": "99999",
        "PATH": "/bin",
        "TERM": "xterm",
        "NO_COLOR": "1",
    }
    clean_environment(environ)
    assert environ == {"PATH": "/bin", "TERM": "xterm", "NO_COLOR": "1"}


def test_no_plugin_of_pydantic_sees_what_is_read(tmp_path: Path) -> None:
    """Whatever is installed beside the program, it is shown no answer."""
    spy = tmp_path / "spy-1.dist-info"
    spy.mkdir()
    (spy / "METADATA").write_text("Name: spy\nVersion: 1\n")
    (spy / "entry_points.txt").write_text("[pydantic]\nspy = spy:plugin\n")
    (tmp_path / "spy.py").write_text("raise SystemExit('spied')\n")
    code = "import sys; from talkaid.cli import main; sys.exit(main(['check', sys.argv[1]]))"
    ran = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "questionnaires" / "help-lines.toml")],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, "spied" in ran.stderr) == (0, False)


# Changing the user shuts the memory too: it is opened again before.
HOLDS = """
import ctypes, os, resource, sys
from talkaid.process.memory import SET_DUMPABLE, no_core_dumps
os.setgid({user}), os.setuid({user})
ctypes.CDLL(None).prctl(SET_DUMPABLE, 1, 0, 0, 0)
no_core_dumps()
print("ready", flush=True)
sys.stdin.read()
"""
LOOKS = """
import os
os.setgid({user}), os.setuid({user})
try:
    open("/proc/{process}/mem", "rb")
except PermissionError:
    print("refused")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is of Linux")
def test_no_other_program_of_the_same_user_reads_the_memory() -> None:
    """T-41: what root could read anyway is tried as a user who is not root."""
    user = os.getuid() or NOBODY
    start = partial(subprocess.Popen, stdout=subprocess.PIPE, text=True)
    holds = [sys.executable, "-c", HOLDS.format(user=user)]
    with start(holds, stdin=subprocess.PIPE) as holding:
        assert holding.stdout.readline() == "ready\n"
        look = LOOKS.format(user=user, process=holding.pid)
        with start([sys.executable, "-c", look]) as looking:
            assert looking.communicate()[0] == "refused\n"
        holding.communicate()


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
