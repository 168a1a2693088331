"""A whole interview in plain lines, from a pipe."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.pairs import Result, in_turn, ratio
from benchmarks.programs import PYDANTIC, TALKAID, run_time
from benchmarks.scale import Scale
from benchmarks.terminal import quiet_environ

NAME = "plain"
PLAIN = (*TALKAID, "--plain", "--country", "US")
PROMPT = "> "
ASKED_THEN_SAID = (
    ("Done. Keep nothing more", "7"),
    ("What is the name", "Lisinopril"),
    ("4  Go on: this is my full list", "4"),
    ("Type yes, no", "no"),
    ("Type a number from 1 to", "1"),
    ("go from 1 to", "1"),
)
"""What is typed where a prompt holds these words; an empty line everywhere else."""


def measured(scale: Scale) -> Iterator[Result]:
    """Yield an interview to its end, from the start of the program to its end."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        typed = _typed(folder)
        pairs = in_turn(run_time(PLAIN, folder, typed), run_time(PYDANTIC, folder), scale.pairs)
        yield ratio("a whole interview from a pipe", "Python and importing pydantic", 3.0, pairs)


def _typed(folder: Path) -> bytes:
    """Return what a person types from the welcome to the end, found by talking once."""
    lines: list[str] = []
    with subprocess.Popen(  # noqa: S603  # talkaid itself
        PLAIN,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=quiet_environ(folder),
        cwd=folder,
    ) as talk:
        assert talk.stdin is not None  # noqa: S101  # it is a pipe
        assert talk.stdout is not None  # noqa: S101  # it is a pipe
        while asked := _until_prompt(talk.stdout.fileno()):
            said = next((said for words, said in ASKED_THEN_SAID if words in asked), "")
            lines.append(f"{said}\n")
            talk.stdin.write(lines[-1].encode())
            talk.stdin.flush()
    return "".join(lines).encode()


def _until_prompt(descriptor: int) -> str:
    """Return what was said up to the next prompt; empty at the end."""
    heard = ""
    while not heard.endswith(PROMPT):
        piece = os.read(descriptor, 65536)
        if not piece:
            return ""
        heard += piece.decode()
    return heard
