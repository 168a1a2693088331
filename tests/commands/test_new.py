"""`talkaid new` asks six questions and writes a file that passes the check."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from talkaid.check.opening import open_bundled
from talkaid.check.passed import check_overlay, passed_with
from talkaid.cli import main
from talkaid.commands.new_file import id_of
from talkaid.questionnaire.overlay import load_overlay

CHECKED = open_bundled()
ABOUT = [
    "Central Clinic",
    "first_use",
    "How many hours do you sleep?",
    "Sleep and pain go together.",
]


def test_an_id_ends_with_a_whole_word() -> None:
    assert (
        id_of("How many hours do you sleep on most nights?")
        == "how_many_hours_do_you_sleep_on_most"
    )
    assert id_of("x" * 99) == "x" * 40


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "central.toml"


def new(file: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    return main(["new", str(file)])


@pytest.mark.parametrize(
    ("kind", "sixth", "written"),
    [
        ("1", "Sleeps enough", 'type = "yes_no"'),
        ("2", "Yes, on most nights, No", 'label = "on most nights"'),
        ("3", "0 24", "range = [0, 24]"),
        ("4", "Last slept well", 'type = "when"'),
        ("text", "Sleep", 'short = "Sleep"'),
    ],
)
def test_each_kind_is_written_with_notes_and_passes_the_check(
    file: Path, monkeypatch: pytest.MonkeyPatch, kind: str, sixth: str, written: str
) -> None:
    assert new(file, monkeypatch, *ABOUT, kind, sixth) == 0
    text = file.read_text(encoding="utf-8")
    assert written in text and text.startswith("# ") and text.count("    # ") >= 3
    overlay = load_overlay(file)
    errors = [one for one in check_overlay(CHECKED, overlay) if one.severity == "error"]
    assert errors == []
    checked, told = passed_with(CHECKED, overlay)
    assert told == ()
    ids = list(checked.questionnaire.by_id)
    assert ids[ids.index("first_use") + 1] == "central_clinic.how_many_hours_do_you_sleep"
    assert main(["check", str(file)]) == 0


@pytest.mark.parametrize(
    ("at", "wrong", "says"),
    [
        (1, "frist_use", "Did you mean first_use?"),
        (1, "qqqqqqq", "The parts are: visit"),
        (2, "Take two capsules before bed.", "advice"),
        (3, "You have a sleep disorder.", "illness"),
        (4, "9", "Type a number from 1 to 5."),
        (5, "24 0", "The first number has to be the smaller one"),
        (5, "many", "Write two whole numbers"),
        (5, "--5 7", "Write two whole numbers"),
        (5, f"0 {'9' * 5000}", "Write two whole numbers"),
        (0, "", "There is nothing in this line."),
    ],
)
def test_what_cannot_stand_is_explained_at_once_and_asked_again(
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    at: int,
    wrong: str,
    says: str,
) -> None:
    lines = [*ABOUT, "3", "0 24"]
    assert new(file, monkeypatch, *lines[:at], wrong, *lines[at:]) == 0
    assert says in capsys.readouterr().err
    (added,) = load_overlay(file).added
    assert (added.anchor, added.question.ask, added.question.why) == tuple(ABOUT[1:])


def test_input_that_ends_early_writes_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new(file, monkeypatch, *ABOUT) == 1
    assert "Nothing was written" in capsys.readouterr().err
    assert not file.exists()


def test_a_file_that_is_there_is_left_as_it_is(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("mine", encoding="utf-8")
    assert new(file, monkeypatch, *ABOUT, "1", "Sleep") == 1
    assert file.read_text(encoding="utf-8") == "mine"
    assert str(file) in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told_before_the_first_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new(tmp_path / "none" / "central.toml", monkeypatch, *ABOUT, "1", "Sleep") == 1
    told = capsys.readouterr().err
    assert "There is no such folder" in told and "What is your clinic called" not in told


def test_answers_of_the_same_first_words_have_ids_of_their_own(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert new(file, monkeypatch, *ABOUT, "2", "Yes!, yes, Yes?") == 0
    (added,) = load_overlay(file).added
    ids = [option.id for option in added.question.options]  # type: ignore[union-attr]
    assert len(set(ids)) == 3
