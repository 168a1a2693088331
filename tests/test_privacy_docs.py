"""The pages on privacy and for clinics name commands, folders and tests that are really there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from talkaid.commands.arguments import MODULES, parse
from talkaid.drafts.folder import drafts_folder
from talkaid.language.words import load_words
from talkaid.paper import printing_cups
from talkaid.process.erase_clock import IDLE_ON_SHARED, WARNED_ON_SHARED

ROOT = Path(__file__).resolve().parents[1]
PRIVACY, CLINIC = (
    (ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("privacy.md", "clinic.md")
)
BOTH = PRIVACY + CLINIC
BLOCKS = "".join(re.findall(r"```(?:sh|ini)\n(.*?)```", BOTH, re.DOTALL))
INLINE = re.findall(r"`(talkaid[^`]*)`", BOTH)
COMMANDS = sorted(
    {*re.findall(r"^(?:ExecStart=\S*/)?(talkaid.*)$", BLOCKS, re.MULTILINE), *INLINE} - {"talkaid"}
)


def test_enough_is_named() -> None:
    assert len(COMMANDS) >= 12
    assert any("--kiosk" in one for one in COMMANDS)


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_is_understood(line: str) -> None:
    _, *arguments = shlex.split(line.replace("\n", " "))
    assert arguments[0] in MODULES or arguments[0].startswith("--")
    parse(arguments)


def test_the_folder_is_the_one_that_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TALKAID_DRAFTS", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/somebody")
    named = re.search(r"`(~/[^`]*drafts)`", PRIVACY)
    assert named is not None
    assert named[1].replace("~", "/home/somebody") == drafts_folder().as_posix()


def test_what_is_said_of_shared_computers_is_so() -> None:
    assert f"After {IDLE_ON_SHARED / 60:.0f} minutes" in CLINIC
    assert f"{WARNED_ON_SHARED:.0f} seconds later" in " ".join(CLINIC.split())
    assert f'"{printing_cups.TITLE}"' in CLINIC


def test_the_choices_are_named_as_on_the_screen() -> None:
    words = load_words()
    for way in ("nothing", "save", "locked"):
        assert f"| {words(f'screen.keep_answers.{way}.title')} |" in PRIVACY


def test_each_test_that_is_named_is_there() -> None:
    named = set(re.findall(r"tests/[\w/]+\.py", BOTH))
    assert len(named) > 5
    assert [one for one in named if not (ROOT / one).is_file()] == []
