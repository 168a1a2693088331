"""`talkaid erase`: a plain question that names how many, then every trace goes, and it is counted."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple

import pytest

from commands.running import run
from drafts.draft_samples import CANARY, PHRASE, begun, names
from talkaid.cli import main
from talkaid.drafts import identity
from talkaid.drafts.names import temporary_name
from talkaid.drafts.store import open_store
from terminal.session import clean_environ


class Done(NamedTuple):
    status: int
    told: str


Erase = Callable[..., Done]


@pytest.fixture
def erase(
    folder: Path, usual: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Erase:
    """Runs the command in this process, as the program does."""

    def erased(*options: str, given: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given), encoding="utf-8"))
        status = main(["erase", *options])
        output, said = capsys.readouterr()
        assert output == ""
        return Done(status, said)

    monkeypatch.setenv("TALKAID_DRAFTS", str(folder))
    monkeypatch.setattr("talkaid.drafts.folder.state_folder", lambda: usual.parent)
    monkeypatch.setattr(identity, "_COST", 2)
    return erased


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.fixture
def usual(tmp_path: Path) -> Path:
    return tmp_path / "data" / "drafts"


@pytest.mark.parametrize("said", [b"yes\n", b"Y\n", b" YES \n"])
def test_after_a_yes_everything_goes_and_is_counted(
    erase: Erase, folder: Path, said: bytes
) -> None:
    for phrase in (None, None, PHRASE):
        draft = begun(folder, phrase)
    (folder / f"{draft}.damaged-01234567").write_text(CANARY, encoding="utf-8")
    done = erase(given=said)
    assert done.status == 0
    there, asked, counted = done.told.splitlines()
    assert there == f"3 interviews are saved in {folder}."
    assert asked.startswith("Erase all 3 of them?")
    assert counted.startswith(f"Erased in {folder}: 3 interviews, 13 files.")
    assert names(folder) == []


@pytest.mark.parametrize("said", [b"no\n", b"\n", b"", b"yes please\n", b"\xff\n"])
def test_without_a_yes_nothing_goes(erase: Erase, folder: Path, said: bytes) -> None:
    begun(folder)
    before = names(folder)
    done = erase(given=said)
    assert done.status == 1
    assert done.told.splitlines()[2:] == ["Nothing was erased."]
    assert done.told.startswith("1 interview is saved in ")
    assert names(folder) == before


def test_who_said_so_beforehand_is_not_asked(erase: Erase, folder: Path) -> None:
    begun(folder)
    done = erase("--yes")
    assert done.status == 0
    assert done.told.startswith(f"Erased in {folder}: 1 interview, 4 files.")
    assert len(done.told.splitlines()) == 1


def test_where_nothing_is_nothing_is_made(erase: Erase, folder: Path, usual: Path) -> None:
    done = erase()
    nothing = f"Nothing is saved in {folder}.\nNothing is saved in {usual}.\n"
    assert (done.status, done.told) == (0, nothing)
    assert not folder.exists()
    folder.mkdir()
    done = erase()
    assert (done.status, done.told) == (0, f"Nothing is saved in {folder}.\n")


def test_the_usual_folder_is_looked_into_beside_the_one_that_is_named(
    erase: Erase, folder: Path, usual: Path
) -> None:
    """T-42: how many there are is told for each folder, and asked about once."""
    begun(folder)
    begun(usual)
    begun(usual, PHRASE)
    done = erase(given=b"no\n")
    assert done.told.splitlines()[:2] == [
        f"1 interview is saved in {folder}.",
        f"2 interviews are saved in {usual}.",
    ]
    assert "Erase all 3 of them?" in done.told and len(names(usual)) == 8
    done = erase(given=b"yes\n")
    assert f"Erased in {usual}: 2 interviews, 8 files." in done.told
    assert names(folder) == names(usual) == []


def test_a_folder_that_cannot_be_opened_keeps_no_other_from_being_erased(
    erase: Erase, folder: Path, usual: Path
) -> None:
    folder.touch()
    begun(usual)
    done = erase("--yes")
    assert done.status == 2 and f"Answers cannot be kept in {folder}" in done.told
    assert names(usual) == []


def test_what_was_left_over_is_counted_too(erase: Erase, folder: Path) -> None:
    draft = begun(folder)
    for _ in range(3):
        (folder / temporary_name(draft)).write_text(CANARY, encoding="utf-8")
    done = erase("--yes")
    assert "3 files that were left over are erased too." in done.told
    assert f"Erased in {folder}: 1 interview, 4 files." in done.told
    assert names(folder) == []


def test_what_is_open_elsewhere_stays_and_is_said(erase: Erase, folder: Path) -> None:
    begun(folder)
    draft = begun(folder)
    with open_store(folder) as store, store.open(draft):
        done = erase("--yes")
    assert done.status == 1
    assert f"Erased in {folder}: 1 interview, 4 files." in done.told
    assert "1 interview is open in another window and stays." in done.told
    assert len(names(folder)) == 4


def test_other_files_are_not_touched(erase: Erase, folder: Path) -> None:
    begun(folder)
    (folder / "mine.pdf").touch()
    assert erase("--yes").status == 0
    assert names(folder) == ["mine.pdf"]


@pytest.mark.skipif(os.name != "posix" or os.uname().sysname != "Linux", reason="XDG folders")
def test_not_even_the_folder_is_left(tmp_path: Path) -> None:
    data = tmp_path / "data"
    begun(data / "talkaid" / "drafts")
    environ = {**clean_environ(), "XDG_DATA_HOME": str(data), "TALKAID_DRAFTS": ""}
    assert run("erase", "--yes", environ=environ).returncode == 0
    assert names(data) == []


def test_a_folder_that_cannot_be_opened_is_told(erase: Erase, folder: Path) -> None:
    folder.touch()
    done = erase()
    assert done.status == 2
    assert done.told.startswith(f"talkaid: Answers cannot be kept in {folder}:")
    assert len(done.told.splitlines()) == 1
