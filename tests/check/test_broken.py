"""One defect a file: what `talkaid check` says of each of `tests/broken`, and that none is left out.

The first line of a file says what is found in it: ``# expect: CODE LINE:COLUMN suggests NAME``,
several findings with commas between them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import tomli

from talkaid.cli import main
from talkaid.commands.check import check_file
from talkaid.errors import Finding
from talkaid.files.limits import DEFAULT
from talkaid.language.words import load_words

BROKEN = Path(__file__).parents[1] / "broken"
SOURCE = Path(__file__).parents[2] / "src" / "talkaid"
FILES = sorted(BROKEN.glob("*.toml"))
UNUSABLE = frozenset(
    {"empty", "has-bom", "has-nul", "is-folder", "is-link", "not-found", "not-utf8", "too-large"}
)
# What no text of a file can show: rights, broken disks, and limits that only a large file reaches.
NOT_A_TEXT = frozenset({"cannot-read", "no-permission", "not-a-file"})
MADE = frozenset({"empty", "is-folder", "is-link", "not-found", "too-large"})
TOO_LARGE_TO_KEEP = frozenset({"too-many-keys", "too-many-values", "not-decided", "names-too-deep"})
# Of answers and of files that are read as one kind without being asked which they are.
ELSEWHERE = frozenset(
    {"not-json", "not-a-table", "other-questionnaire", "other-version", "response-form"}
    | {"response-questionnaire", "short-code", "time-expected", "wrong-kind", "answer"}
)
# What stands in a sentence of code and not in one for a nurse.
CODE_SPEAK = re.compile(
    r"Traceback|Error\b|Exception|\bnull\b|pydantic|tuple|\bdict\b|regex|\bstring\b|integer"
    r"|boolean|\{[a-z_]*\}|<class|\bparse|syntax|literal|schema"
)
WORDS = load_words("en")


@pytest.fixture(autouse=True)
def _clinic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(BROKEN / "beside"))


@cache
def findings_of(path: Path) -> tuple[Finding, ...]:
    return check_file(path).findings


def expected(path: Path) -> list[str]:
    first = path.read_bytes().split(b"\n", 1)[0].decode("utf-8-sig")
    return first.removeprefix("# expect: ").split(", ")


def told(finding: Finding) -> str:
    place = f" {finding.line}:{finding.column}" if finding.line else ""
    near = finding.values.get("near", "")
    return f"{finding.code}{place}{f' suggests {near}' if near else ''}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_is_told_as_it_says(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = findings_of(path)

    assert [told(finding) for finding in found] == expected(path)
    status = main(["check", str(path)])
    lines = capsys.readouterr().out.splitlines()
    assert status == _status(found)
    assert len(lines) == len(found)
    for line, finding in zip(lines, found, strict=True):
        place = f":{finding.line}:{finding.column}" if finding.line else ""
        assert line.startswith(f"{path}{place}: {finding.severity}: {finding.code}: ")


def _status(found: tuple[Finding, ...]) -> int:
    if any(finding.code in UNUSABLE for finding in found):
        return 2
    return 1 if any(finding.severity == "error" for finding in found) else 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_nurse_can_read_what_is_said(path: Path) -> None:
    for finding in findings_of(path):
        sentence = WORDS.sentence(finding)
        plain = re.sub(r'"[^"]*"', "", sentence)
        assert not CODE_SPEAK.search(plain), sentence
        assert sentence.rstrip().endswith((".", "?"))
        near = finding.values.get("near", "")
        if near:
            assert near in sentence


def test_the_questionnaire_that_the_others_belong_to_is_whole() -> None:
    assert check_file(BROKEN / "beside" / "visit.toml").findings == ()


def made(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield what is no text, and what would be too large to keep, with the code expected of it."""
    empty = folder / "empty.toml"
    empty.write_bytes(b"")
    yield empty, "empty"
    yield folder, "is-folder"
    yield folder / "nothing.toml", "not-found"
    large = folder / "large.toml"
    large.write_bytes(b"#" * (DEFAULT.bytes_in_file + 1))
    yield large, "too-large"
    link = folder / "link.toml"
    link.symlink_to(large)
    yield link, "is-link"


def test_what_is_no_text_is_told_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, code in made(tmp_path):
        assert [finding.code for finding in check_file(path).findings] == [code]
        assert main(["check", str(path)]) == 2
        assert f": error: {code}: " in capsys.readouterr().out


def covered() -> set[str]:
    findings = (finding for path in FILES for finding in findings_of(path))
    return {name for finding in findings for name in (finding.code, finding.says or finding.code)}


def test_every_sentence_and_every_code_has_a_file() -> None:
    table = tomli.loads((SOURCE / "language" / "en.toml").read_text(encoding="utf-8"))["finding"]
    sentences = {name.replace("_", "-") for name in table}
    left_out = NOT_A_TEXT | MADE | TOO_LARGE_TO_KEEP | ELSEWHERE
    json = {name for name in sentences if name.startswith("json-")}

    wanted = (sentences | codes_in_the_program()) - left_out - json
    assert wanted - covered() == set()


def codes_in_the_program() -> set[str]:
    """Collect the codes that the program writes out where it makes a finding."""
    rooms = ("files", "questionnaire", "reference", "check", "commands")
    return {
        node.args[0].value
        for room in rooms
        for path in (SOURCE / room).glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("Finding", "Told")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
