"""Variables that somebody else has set: they have no effect, or are refused in a sentence.

A slice runs with the suite; ``TALKAID_ENVIRONMENTS=all`` begins under each of them.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from terminal.session import Session, clean_environ
from terminal.text_questions import asked, many, write_questions

TEXTUAL = {
    "TEXTUAL": "devtools,debug",
    "TEXTUAL_DRIVER": "antigravity:x",
    "TEXTUAL_LOG": "keys.log",
    "TEXTUAL_PRESS": "enter,enter",
    "TEXTUAL_SCREENSHOT": "1",
    **{
        f"TEXTUAL_{name}": "x" for name in ("FPS", "THEME", "FILTERS", "ANIMATIONS", "ESCAPE_DELAY")
    },
}
PYTHON = {
    "PYTHONSTARTUP": "hacked.py",
    "PYTHONBREAKPOINT": "os.system",
    "PYTHONASYNCIODEBUG": "1",
    "PYTHONIOENCODING": "ascii",
    "PYTHONUTF8": "0",
    "PYTHONWARNINGS": "always",
}
PROGRAMS = dict.fromkeys(("BROWSER", "EDITOR", "VISUAL", "PAGER", "SHELL"), "touch hacked")
SIZES = {"COLUMNS": "99999", "LINES": "99999"}
FOLDERS = {"TMPDIR": "/nowhere", "XDG_CONFIG_HOME": "../..", "XDG_CACHE_HOME": "\x01"}
TOGETHER = {**TEXTUAL, **PYTHON, **PROGRAMS, **SIZES, **FOLDERS}
ENVIRONMENTS: dict[str, dict[str, str]] = {
    "together": TOGETHER,
    "no size": {"COLUMNS": "-5", "LINES": "abc"},
    "size of 0": {"COLUMNS": "0", "LINES": "0"},
    **{f"TERM {term}": {"TERM": term} for term in ("nonsense", "", "vt100", "linux", "screen")},
    **{f"LC_ALL {name}": {"LC_ALL": name} for name in ("C", "POSIX", "xx_YY.no", "../../etc")},
    "latin letters": {"LC_ALL": "en_US.ISO-8859-1"},
    "home is a name": {"HOME": "somewhere"},
    "no home": {"HOME": ""},
    "colours": {"FORCE_COLOR": "1", "NO_COLOR": "1", "COLORTERM": "nonsense"},
    "rich": {"TTY_COMPATIBLE": "0", "JUPYTER_COLUMNS": "x", "UNICODE_VERSION": "x"},
}
ALL = os.environ.get("TALKAID_ENVIRONMENTS") == "all"
SETTLE = 0.4


def files_of(folder: Path) -> set[str]:
    return {one.relative_to(folder).parts[0] for one in folder.rglob("*")}


@pytest.mark.parametrize("name", ENVIRONMENTS if ALL else ["together"])
def test_it_begins_keeps_and_ends_as_ever(tmp_path: Path, name: str) -> None:
    file, drafts = tmp_path / "long.toml", tmp_path / "drafts"
    write_questions(file, many(2))
    ours = clean_environ(HOME=str(tmp_path), TALKAID_DRAFTS=str(drafts))
    environ = {**ours, **ENVIRONMENTS[name]}
    with Session(["--file", str(file)], environ=environ, folder=tmp_path) as session:
        session.see("[ Start ]")
        time.sleep(SETTLE)
        session.send("\r")
        session.see("Keep your answers")
        time.sleep(SETTLE)
        session.send("\x1b[B")
        time.sleep(SETTLE)
        session.send("\r")
        session.see(asked(1))
        time.sleep(SETTLE)
        session.send("mine")
        session.see("mine")
        session.signal(signal.SIGTERM)
        assert session.end() == 128 + signal.SIGTERM
        assert b"Traceback" not in session.raw
    assert files_of(tmp_path) == {"long.toml", "drafts"}
    assert any(b"mine" in one.read_bytes() for one in drafts.iterdir())


def test_a_folder_that_cannot_be_is_refused_before_the_first_question(tmp_path: Path) -> None:
    file = tmp_path / "long.toml"
    write_questions(file, many(2))
    environ = clean_environ(HOME=str(tmp_path), TALKAID_DRAFTS="/proc/nowhere")
    with Session(
        ["--plain", "--file", str(file)], environ=environ, folder=tmp_path, columns=1000
    ) as session:
        for line in ("", "2"):
            session.hear("> ")
            session.send_line(line)
        assert "Answers cannot be kept in /proc/nowhere" in session.hear("> ")
