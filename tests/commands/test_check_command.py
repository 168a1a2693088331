"""`talkaid check`: one line a finding, and an exit status that a script can use."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from commands.running import ROOT, run, told
from small import EVERY_TYPE, HEAD

SHIPPED = sorted((ROOT / "questionnaires").glob("*.toml"))
LINE = re.compile(
    r"(?P<file>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning): "
    r"(?P<code>[a-z-]+): [A-Z].+"
)
NEVER = '{ all = [{ question = "one", is = "a" }, { question = "one", is = "b" }] }'
ALWAYS = '{ any = [{ question = "one", answered = true }, { question = "one", answered = false }] }'


def written(folder: Path, text: str, name: str = "small.toml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def shown_when(rule: str) -> str:
    return HEAD + EVERY_TYPE.replace('short = "Some"', f'short = "Some"\nshow_when = {rule}')


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_what_ships_has_no_error(path: Path) -> None:
    done = run("check", str(path))
    assert done.returncode == 0
    assert b": error: " not in done.stdout
    assert told(done).startswith("Files checked: 1. Errors: 0. Warnings: ")


def lines_of(*arguments: str) -> list[re.Match[str]]:
    """Run the check and return each of its lines, taken apart."""
    lines = run("check", *arguments).stdout.decode().splitlines()
    found = [LINE.fullmatch(line) for line in lines]
    assert None not in found
    return [one for one in found if one is not None]


def test_a_finding_is_one_line_with_its_place(tmp_path: Path) -> None:
    file = written(tmp_path, shown_when(NEVER))
    assert run("check", file).returncode == 1
    (found,) = [one for one in lines_of(file) if one["code"] == "unreachable"]
    assert (found["file"], found["severity"]) == (file, "error")
    text = shown_when(NEVER).splitlines()[int(found["line"]) - 1]
    assert text[int(found["column"]) - 1 :] == NEVER


def test_a_warning_alone_ends_with_0(tmp_path: Path) -> None:
    file = written(tmp_path, shown_when(ALWAYS))
    errors = [one["code"] for one in lines_of(file) if one["severity"] == "error"]
    warnings = {one["code"] for one in lines_of(file)} - set(errors)
    assert "pointless" in warnings
    assert run("check", file).returncode == bool(errors)


def test_findings_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    text = shown_when(NEVER) + '\n[[prompt]]\nid = "tests"\nask = "Twice?"\n'
    files = [
        written(tmp_path, text.replace('block = "main"', 'block = "mian"'), "b.toml"),
        written(tmp_path, shown_when(NEVER), "a.toml"),
    ]
    found = [(files.index(one["file"]), int(one["line"])) for one in lines_of(*files)]
    assert found == sorted(found)
    assert {at for at, _ in found} == {0, 1}


def test_findings_as_json_are_those_of_the_lines(tmp_path: Path) -> None:
    file = written(tmp_path, shown_when(NEVER))
    done = run("check", file, "--format", "json")
    assert done.returncode == 1
    said = json.loads(done.stdout)
    assert said["talkaid_check"] == 1
    keys = ("file", "line", "column", "severity", "code")
    listed = [tuple(str(one[key]) for key in keys) for one in said["findings"]]
    assert listed == [tuple(one[key] for key in keys) for one in lines_of(file)]
    (finding,) = [one for one in said["findings"] if one["code"] == "unreachable"]
    assert finding["sentence"].startswith("Nobody is ever asked some")


OVERLAY = """kind = "overlay"
id = "central"
extends = "kratom"
clinic = "Central Clinic"
language = "en"

[[question]]
after = "first_use"
id = "sleep_hours"
type = "number"
ask = "How many hours do you sleep on most nights?"
why = "Sleep and pain go together."
range = [0, 24]
"""
MEDICINES = """kind = "medicines"
language = "en"
checked = 2026-11-21
reviewed = false

[class.opioid]
title = "opioid"
names = ["oxycodon"]

[use]
pain = "for pain"

[medicine]
oxycodone = { use = "pain" }
"""
LINES = """kind = "help-lines"
language = "en"

[[line]]
countries = ["US"]
kind = "emergency"
number = "911"
checked = 2026-11-21
sources = ["S1"]
"""


@pytest.mark.parametrize(
    ("text", "status", "says"),
    [
        (OVERLAY.replace("sleep_hours", "Sleep"), 1, "error: bad-id"),
        (OVERLAY.replace('"first_use"', '"first_used"'), 0, "warning: anchor-gone"),
        (OVERLAY + f"show_when = {NEVER.replace('one', 'kratom_use')}\n", 1, "unknown-option"),
        (OVERLAY.replace('"kratom"', '"kratm"'), 1, "error: unknown-questionnaire"),
        (MEDICINES, 1, "error: unknown-medicine"),
        (MEDICINES.replace('oxycodon"', 'oxycodone"'), 0, ""),
        (LINES, 1, "error: unknown-source"),
        (LINES + '\n[source]\nS1 = "A page"\n', 0, ""),
        ('kind = "questionaire"\n', 1, "error: unknown-kind: There is no such kind of file. Did"),
        ('id = "small"\n', 1, "error: missing-key: kind is missing here."),
        ("kind = \n", 1, "error: not-toml"),
    ],
    ids=str,
)
def test_files_of_every_kind(tmp_path: Path, text: str, status: int, says: str) -> None:
    done = run("check", written(tmp_path, text))
    assert done.returncode == status
    assert says in done.stdout.decode()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "error: empty: There is nothing in this file."),
    ],
)
def test_a_file_that_cannot_be_checked_ends_with_2(tmp_path: Path, text: str, says: str) -> None:
    sound = written(tmp_path, HEAD + EVERY_TYPE, "sound.toml")
    done = run("check", written(tmp_path, text), sound)
    assert done.returncode == 2
    assert says in done.stdout.decode()
    assert "Files checked: 2." in told(done)


def test_a_name_that_is_nowhere_ends_with_2() -> None:
    done = run("check", "nowhere.toml", "tests")
    assert done.returncode == 2
    assert done.stdout.decode().splitlines() == [
        "nowhere.toml: error: not-found: There is no file of this name. Check the name.",
        "tests: error: is-folder: This is a folder. Name a file in it.",
    ]


def test_names_that_lead_on_and_on_are_told_and_end_in_no_traceback(tmp_path: Path) -> None:
    names = "\n".join(f'n{at} = "n{at + 1}"' for at in range(1500))
    body = f'\n[condition]\n{names}\nn1500 = {{ question = "one", is = "a" }}\n'
    rule = shown_when('"n0"') + body
    done = run("check", written(tmp_path, rule))
    assert done.returncode == 1
    assert b"error: names-too-deep: " in done.stdout
    assert "Traceback" not in told(done)


def test_no_file_is_a_matter_of_usage() -> None:
    done = run("check")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "For help, type: talkaid check --help" in told(done)
