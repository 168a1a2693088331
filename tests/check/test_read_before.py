"""What ships was read for doses; what was changed since is read before a patient sees it."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from talkaid.check.opening import open_bundled
from talkaid.errors import ContentFault
from talkaid.files import folders
from talkaid.files.shipped import LIST

BUNDLED = Path(__file__).resolve().parents[2] / "questionnaires"
WHY = 'why = "These need help first."'


def test_the_list_holds_every_bundled_file_as_it_is() -> None:
    """After a change of a file: check it, then run ``sha256sum *.toml > checked.sha256`` there."""
    lines = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in _files()]
    assert (BUNDLED / LIST).read_text(encoding="ascii").splitlines() == lines


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the bundled folder in the place where an installed program has it."""
    folder = tmp_path / "questionnaires"
    shutil.copytree(BUNDLED, folder)
    monkeypatch.setattr(folders, "_PACKAGE", tmp_path)
    return folder


def test_a_bundled_file_that_gives_a_dose_is_open_to_nobody(copy: Path) -> None:
    line = _reworded(copy, 'why = "Take two grams every morning."')
    with pytest.raises(ContentFault) as refused:
        open_bundled()
    found = [(one.code, Path(one.file).name, one.line) for one in refused.value.findings]
    assert found == [("dose", "kratom.toml", line)]


def test_a_bundled_file_that_names_a_disease_is_open_to_nobody(copy: Path) -> None:
    _reworded(copy, 'why = "You have hepatitis."')
    with pytest.raises(ContentFault) as refused:
        open_bundled()
    assert [one.code for one in refused.value.findings] == ["diagnosis"]


def test_a_changed_file_without_a_dose_opens(copy: Path) -> None:
    _reworded(copy, 'why = "It decides what we ask."')
    assert open_bundled().questionnaire.by_id["safety_now"].why == "It decides what we ask."


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe no list"])
def test_without_a_list_everything_is_read(copy: Path, content: bytes | None) -> None:
    (copy / LIST).unlink()
    if content is not None:
        (copy / LIST).write_bytes(content)
    open_bundled()
    _reworded(copy, 'why = "Take two grams every morning."')
    with pytest.raises(ContentFault):
        open_bundled()


def _reworded(folder: Path, why: str) -> int:
    """Put another sentence into the file, and return its line."""
    path = folder / "kratom.toml"
    text = path.read_text(encoding="utf-8")
    assert text.count(WHY) == 1
    path.write_text(text.replace(WHY, why), encoding="utf-8")
    return text[: text.index(WHY)].count("\n") + 1


def _files() -> list[Path]:
    return sorted(BUNDLED.glob("*.toml"))
