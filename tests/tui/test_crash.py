"""A fault of the program shows one sentence, ends with 70, and says nothing of the answers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
MARKER = "xylophone-marker"

CRASHING = """
import asyncio
import sys
sys.path.insert(0, {tests!r})
from tui.screen import app_of, small
from talkaid.language.words import load_words
from talkaid.tui.screens.check import CheckPage

app = app_of(small())
app.words = load_words({language!r})
app.interview.edit("story")
app.interview.answer("story", {marker!r})

async def crash(pilot):
    secret = app.interview.response().answers["story"].value
    def content(self):
        inside = secret
        raise {error}
    CheckPage.content = content
    await pilot.pause()
    app.check()
    while app.is_running:
        await asyncio.sleep(0.01)

app.run(headless=True, auto_pilot=crash)
sys.exit(app.return_code)
"""

RICH = """
class Speaking(Exception):
    def __rich__(self):
        return str(secret)
"""


def run(error: str, language: str = "en") -> subprocess.CompletedProcess[str]:
    script = CRASHING.format(tests=str(TESTS), marker=MARKER, error=error, language=language)
    if "Speaking" in error:
        script = script.replace(
            "    def content", RICH.replace("\n", "\n    ") + "\n    def content"
        )
    return subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "TEXTUAL": "debug"},
        check=False,
    )


def said_only_one_sentence(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 70
    assert MARKER not in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    text = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", done.stderr).strip()
    assert len(text.split("\n\n")) == 1
    assert re.search(r"\b[0-9a-f]{8}\b", text)


def test_a_fault_says_nothing_of_the_answers() -> None:
    said_only_one_sentence(run("ValueError(str(secret))"))


def test_a_fault_that_would_draw_itself_says_nothing_either() -> None:
    done = run("Speaking(str(secret))", "es")
    said_only_one_sentence(done)
    assert "por una falla del programa" in done.stderr
