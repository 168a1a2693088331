"""The README is true: its commands are commands of the program, its files are there."""

from __future__ import annotations

import re
import runpy
import shlex
from pathlib import Path

import pytest

from talkaid.cli import main
from talkaid.commands.arguments import BEGIN, MODULES, parse

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines() if line.startswith("talkaid ")]


def test_the_two_commands_do_all_the_set_up() -> None:
    command = runpy.run_path(str(ROOT / ".ci" / "readme_command.py"))["command"]
    assert command("run") == "pip install . && talkaid"
    assert command("tests") == 'pip install -e ".[dev]" && pytest'


def test_there_are_commands() -> None:
    assert len(COMMANDS) >= 3


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_is_understood(line: str) -> None:
    words = shlex.split(line)[1:]
    command, _ = parse(words)
    assert command.__name__ == f"talkaid.commands.{MODULES.get(words[0], BEGIN)}"


@pytest.mark.parametrize("option", re.findall(r"`talkaid (--[a-z]+)`", README))
def test_each_option_is_in_the_help(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert option in capsys.readouterr().out


def test_every_file_that_is_named_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_file_name_it_shows_is_the_one_it_makes() -> None:
    from talkaid.paper.names import sheet_name

    assert "visit-notes-K7Q2.pdf" in README
    assert sheet_name("K7Q2", "pdf") == "visit-notes-K7Q2.pdf"
