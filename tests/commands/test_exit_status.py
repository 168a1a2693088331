"""Every exit status, and the one sentence that goes with it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from commands.running import DANA, ROOT, SAMPLES, run, told
from terminal.session import TALKAID, clean_environ


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["-h"], ["--version"], ["list"], ["sheet", "--help"], ["list", "--help"]],
    ids=" ".join,
)
def test_what_was_done_ends_with_0(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 0
    assert done.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--nonsense"], "This is not understood: --nonsense. For help, type: talkaid --help"),
        (["nonsense"], "This is not understood: nonsense."),
        (["sheet"], "For help, type: talkaid sheet --help"),
        (["sheet", DANA, "--format", "docx"], "--format"),
        (["sheet", DANA, "--pap", "a4"], "--pap"),
        (["--country", "usa"], "a country is two letters, such as US"),
        (["--lang", "xx"], "The program has no words in the language xx."),
        (["--file", "nowhere.toml"], "nowhere.toml: error: not-found: There is no file"),
        (["--file", "tests"], "tests: error: is-folder: This is a folder."),
        (["--file", "/dev/zero"], "/dev/zero: error: not-a-file:"),
        (["sheet", "nowhere.json"], "nowhere.json: error: not-found:"),
        (["sheet", "README.md"], "README.md:1:1: error: not-json:"),
        (["sheet", "-"], "-: error: empty: There is nothing in this file."),
    ],
    ids=lambda one: " ".join(one).replace(str(ROOT), "") if isinstance(one, list) else "",
)
def test_input_that_cannot_be_used_ends_with_2(arguments: list[str], says: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert says in told(done)
    assert len(told(done).splitlines()) == 1


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("/nowhere/sheet.txt", "There is no such folder: /nowhere/sheet.txt."),
        ("/dev/null", "This is not an ordinary file: /dev/null."),
    ],
)
def test_a_sheet_that_cannot_be_written_ends_with_1(output: str, says: str) -> None:
    done = run("sheet", DANA, "-o", output)
    assert done.returncode == 1
    assert says in told(done)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("arguments", [["sheet", DANA], ["list"], ["--plain"]], ids=" ".join)
def test_output_that_takes_no_more_ends_with_1(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [TALKAID, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            env=clean_environ(),
            check=False,
        )
    assert done.returncode == 1
    assert "There is no room left" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


@pytest.mark.parametrize("arguments", [["sheet", DANA], ["list"], ["--plain"]], ids=" ".join)
def test_a_pipe_that_nobody_reads_ends_with_141_and_says_nothing(arguments: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [TALKAID, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=write,
        stderr=subprocess.PIPE,
        env=clean_environ(),
        check=False,
    )
    os.close(write)
    assert done.returncode == 141
    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr


@pytest.mark.parametrize("arguments", [["sheet", DANA], ["--plain"], ["list"]], ids=" ".join)
def test_closed_output_ends_with_1(arguments: list[str]) -> None:
    closed = " ".join(["exec", TALKAID, *arguments, ">&-"])
    done = subprocess.run(
        ["/bin/sh", "-c", closed],
        env=clean_environ(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert "standard output is closed" in done.stderr.decode()


def test_closed_input_is_input_that_ends_early() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"exec {TALKAID} --plain <&-"],
        env=clean_environ(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"The input ended before the end." in done.stdout


def test_input_that_ends_early_ends_with_1_and_writes_no_file(tmp_path: Path) -> None:
    done = run(given=b"\nno\n", folder=tmp_path)
    assert done.returncode == 1
    assert done.stdout.decode().endswith(
        "The input ended before the end. Nothing more was saved.\n"
    )
    assert b"\x1b" not in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_leaving_on_purpose_ends_with_0(tmp_path: Path) -> None:
    done = run("--file", str(SAMPLES / "every_type.toml"), given=b"\nleave\n2\n", folder=tmp_path)
    assert done.returncode == 0
    assert done.stdout.decode().endswith("You answered nothing, and nothing is saved.\n")
