"""Folders are named, never made."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from talkaid.errors import NotAvailable
from talkaid.files import folders
from talkaid.files.folders import bundled_questionnaires, clinic_folder, state_folder


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the house without anything in it: checkout/src/talkaid."""
    package = tmp_path / "checkout" / "src" / "talkaid"
    package.mkdir(parents=True)
    monkeypatch.setattr(folders, "_PACKAGE", package)
    return package


def test_in_a_checkout_the_questionnaires_stand_beside_the_source(package: Path) -> None:
    checkout = package.parents[1]
    (checkout / "pyproject.toml").touch()
    (checkout / "questionnaires").mkdir()
    assert bundled_questionnaires() == checkout / "questionnaires"


def test_when_installed_they_are_inside_the_package(package: Path) -> None:
    (package / "questionnaires").mkdir()
    (package.parents[1] / "pyproject.toml").touch()
    (package.parents[1] / "questionnaires").mkdir()
    assert bundled_questionnaires() == package / "questionnaires"


def test_a_folder_of_that_name_elsewhere_is_not_taken(package: Path) -> None:
    (package.parents[1] / "questionnaires").mkdir()
    with pytest.raises(NotAvailable, match="no-bundled-questionnaires"):
        bundled_questionnaires()


def test_the_clinic_may_name_its_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(tmp_path / "ours"))
    assert clinic_folder() == tmp_path / "ours"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", "~/ours")
    assert clinic_folder() == tmp_path / "ours"
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", "~no-such-person/ours")
    assert clinic_folder() == Path("~no-such-person/ours")


@pytest.mark.skipif(sys.platform != "linux", reason="folders as Linux has them")
def test_folders_of_the_user_are_named_and_not_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", "")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert clinic_folder() == tmp_path / "config" / "talkaid" / "questionnaires"
    assert state_folder() == tmp_path / "data" / "talkaid"
    assert list(tmp_path.iterdir()) == []
