"""The page for translators is true: its files, its commands, and what it shows of them."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from talkaid.cli import main
from talkaid.commands.arguments import BEGIN, MODULES, parse
from talkaid.language.words import load_words

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
TRANSLATION = (ROOT / "questionnaires" / "kratom.es.toml").read_text(encoding="utf-8")
OVERLAYS = (ROOT / "tests" / "questionnaire" / "test_overlay.py").read_text(encoding="utf-8")
WORDS = load_words()


def lines_of(kind: str) -> list[str]:
    blocks = re.findall(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


COMMANDS = lines_of("sh")
SHOWN = re.findall(r"^kratom\.es\.toml:\d+:\d+: (\w+): ([a-z-]+): (.+)$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_is_understood(line: str) -> None:
    words = shlex.split(line)[1:]
    command, _ = parse(words)
    assert command.__name__ == f"talkaid.commands.{MODULES.get(words[0], BEGIN)}"


def test_the_translation_that_ships_goes_through_the_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "questionnaires", tmp_path / "questionnaires")
    monkeypatch.chdir(tmp_path)
    steps = [line for line in COMMANDS if "questionnaires/" in line]
    assert [shlex.split(line)[1] for line in steps] == ["translate", "check"]
    for line in steps:
        assert main(shlex.split(line)[1:]) == 0
    assert "Errors: 0." in capfd.readouterr().err
    # Nothing was missing, so nothing was written.
    made = (tmp_path / "questionnaires" / "kratom.es.toml").read_text(encoding="utf-8")
    assert made == TRANSLATION


def test_what_the_check_says_is_shown_in_its_words() -> None:
    assert len(SHOWN) == 5
    for severity, code, sentence in SHOWN:
        keys = [key for key in WORDS.table if key.startswith(f"finding.{code.replace('-', '_')}")]
        said = [re.escape(WORDS(key)) for key in keys]
        patterns = [re.sub(r"\\\{\w+\\\}", "(.+)", one) for one in said]
        assert severity == "error"
        assert any(re.fullmatch(one, sentence) for one in patterns), sentence


def test_each_line_of_a_file_that_is_shown_stands_in_one() -> None:
    assert lines_of("toml")
    for line in lines_of("toml"):
        assert line in TRANSLATION or line in OVERLAYS.replace("\\n", "\n"), line


def test_every_file_and_finding_that_is_named_is_there() -> None:
    files = re.findall(r"`((?:src|questionnaires)/[a-z/._]+)`", PAGE)
    assert len(files) >= 5
    for file in [*files, *re.findall(r"\]\(([a-z]+\.md)\)", PAGE)]:
        assert (ROOT / file).exists() or (ROOT / "docs" / file).exists(), file
    for key in re.findall(r"`((?:plain|common)\.[a-z.]+)`", PAGE):
        assert any(one.startswith(f"{key}.") for one in WORDS.table), key
