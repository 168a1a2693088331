"""Checking the answers, hearing the sheet and keeping it."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from plain.walking import Typed, every_type, type_lines
from printers import put_printers
from talkaid.answers.response_json import read_response
from talkaid.language.words import load_words
from talkaid.paper.keeper import SheetKeeper
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build

CHECKED = every_type()
# Every core question: the x sign today, one medicine, one question of the flag, own words.
ANSWERS = [
    *("no", "1", "2, 1", "yes", "2", "no", "no", "May"),
    *("1", "oxycodone", *[""] * 7, "4", "3", "20", "1", "spoons", "4", "", "6"),
    *("1", "2", "3", "4", "none", "no", "1", "1", "", "all good", ""),
]
NAME = ["Dana"]
DONE = "7"


def to_the_end(folder: Path, *lines: str) -> Typed:
    return type_lines(CHECKED, [*ANSWERS, *lines], folder)


def sheet_of(typed: Typed) -> str:
    words = load_words()
    summary = build(CHECKED, typed.interview.response(), words, program="0.1.0")
    return text_sheet(summary, words)


def saved(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_the_answers_are_listed_part_by_part_with_numbers() -> None:
    transcript = to_the_end(Path()).transcript
    listed = transcript.split("Check your answers.\n")[1].split("\nTo change")[0].splitlines()
    assert listed[:6] == [
        "The first part",
        "  1  So now: No",
        "  2  Who: I am, by myself",
        "  3  I want: To know b; To know a",
        "  4  Signs: x sign: Yes; y sign: No; z sign: No",
        "  5  Since: May",
    ]
    assert "  6  Medicines: oxycodone" in listed


def test_an_answer_is_changed_by_its_number_and_the_list_comes_back() -> None:
    typed = to_the_end(Path(), "1", "yes", "2", "all")
    assert "You are back at your answers. To hear them all again, type all." in typed.transcript
    assert typed.said("gate") == "yes"
    assert typed.transcript.rstrip().splitlines().count("  1  So now: Yes") == 1


def test_what_a_change_brings_is_asked_before_the_list_comes_back() -> None:
    without = [*ANSWERS[:3], "no", "no", "no", *ANSWERS[8:]]
    typed = type_lines(CHECKED, [*without, "4", "no", "yes", "no", "June", "all"])
    assert typed.said("since") == "June"
    after = typed.transcript.rpartition("About when did that start?")[2]
    assert "Check your answers." in after


def test_an_answer_that_was_set_aside_comes_back_with_what_it_hangs_on() -> None:
    gone = to_the_end(Path(), "4", "no", "no", "no")
    assert "These questions no longer fit." in gone.transcript
    assert "since" not in gone.ending.response.answers
    back = to_the_end(Path(), "4", "no", "no", "no", "4", "no", "yes", "no")
    assert (
        back.ending.response.answers["since"] == to_the_end(Path()).ending.response.answers["since"]
    )


def test_back_from_a_change_leaves_all_as_it_was() -> None:
    typed = to_the_end(Path(), "1", "back", "all")
    assert typed.said("gate") == "no"
    assert typed.transcript.count("Check your answers.") == 2


@pytest.mark.parametrize("line", ["99", "0", "off 99", "of 3", "off", "yes"])
def test_what_is_no_number_of_the_list_is_told(line: str) -> None:
    heard = to_the_end(Path(), line).transcript.split(f"> {line}\n")[-1]
    assert heard.startswith("Type a number from 1 to 17, or off and a number.")


def test_one_answer_is_left_off_the_sheet_and_put_back(tmp_path: Path) -> None:
    off = to_the_end(tmp_path, "off 17", "", *NAME, DONE)
    assert "Left off the sheet: In my own words" in off.transcript
    assert "all good" not in sheet_of(off)
    assert sheet_of(off) in off.transcript
    back = to_the_end(tmp_path, "off 17", "on 17", "", *NAME, DONE)
    assert "all good" in sheet_of(back)


def test_leaving_off_a_sign_is_told_once_and_its_question_asked_about() -> None:
    off = to_the_end(Path(), "off 4", "")
    assert "Your doctor will not see this sign." in off.transcript
    assert "Your question: I have the x sign. Can I be seen today?" in off.transcript
    assert "x sign" not in sheet_of(off)
    kept = to_the_end(Path(), "off 4", "yes")
    assert "I have the x sign. Can I be seen today?" in sheet_of(kept)


def test_there_is_nothing_to_leave_off_in_a_blank() -> None:
    typed = type_lines(CHECKED, ["list", "7", "off 1"])
    assert "There is nothing to print here." in typed.transcript


def test_the_sheet_is_heard_word_for_word_and_nothing_is_kept(tmp_path: Path) -> None:
    typed = to_the_end(tmp_path, "", *NAME, DONE)
    assert typed.ending.how == "done"
    assert sheet_of(typed) in typed.transcript
    assert typed.said("name") == "Dana"
    assert saved(tmp_path) == []


def test_on_a_narrow_terminal_the_sheet_fits_and_no_word_is_lost(tmp_path: Path) -> None:
    typed = type_lines(CHECKED, [*ANSWERS, "", *NAME, DONE], tmp_path, width=40)
    said = typed.transcript.partition("MY VISIT NOTES")[2].partition("Do you want to print")[0]
    assert max(len(line) for line in said.splitlines()) <= 40
    assert said.split() == sheet_of(typed).partition("MY VISIT NOTES")[2].split()


def test_a_sheet_can_be_had_at_any_time(tmp_path: Path) -> None:
    typed = type_lines(CHECKED, ["no", "leave", "2", *NAME, DONE], tmp_path)
    assert typed.ending.how == "done"
    assert sheet_of(typed) in typed.transcript


@pytest.mark.parametrize(
    ("lines", "ending", "begins"),
    [
        (["4", ""], "txt", b"MY VISIT NOTES"),
        (["2", "", "", ""], "pdf", b"%PDF-"),
        (["2", "2", "2", ""], "pdf", b"%PDF-"),
        (["3", "", "", ""], "html", b"<!DOCTYPE html>"),
        (["5", ""], "json", b"{"),
    ],
)
def test_it_is_kept_in_the_form_and_place_that_were_chosen(
    lines: list[str], ending: str, begins: bytes, tmp_path: Path
) -> None:
    typed = to_the_end(tmp_path, "", *NAME, *lines, DONE)
    (path,) = saved(tmp_path)
    code = sheet_of(typed).rstrip().rpartition(" ")[2]
    assert path.name == f"visit-notes-{code}.{ending}"
    assert path.read_bytes().startswith(begins)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    owner = "Your answers are" if ending == "json" else "Your sheet is"
    assert f"{owner} saved in this file: {path}" in typed.transcript
    assert "The file is not locked." in typed.transcript.rpartition("What comes next:")[2]


def test_kept_answers_are_the_answers(tmp_path: Path) -> None:
    typed = to_the_end(tmp_path, "", *NAME, "5", "mine.json", DONE)
    text = (tmp_path / "mine.json").read_text(encoding="utf-8")
    response = read_response(text, "mine.json", CHECKED.questionnaire)
    assert response == typed.interview.response()


def test_a_folder_that_is_typed_gets_the_usual_name(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    to_the_end(tmp_path, "", *NAME, "4", str(other), DONE)
    (path,) = saved(other)
    assert path.name.startswith("visit-notes-")


def test_a_file_that_is_there_is_written_over_only_after_yes(tmp_path: Path) -> None:
    there = tmp_path / "there.txt"
    there.write_text("mine", encoding="utf-8")
    to_the_end(tmp_path, "", *NAME, "4", "there.txt", "no", DONE)
    assert there.read_text(encoding="utf-8") == "mine"
    to_the_end(tmp_path, "", *NAME, "4", "there.txt", "yes", DONE)
    assert there.read_text(encoding="utf-8").startswith("MY VISIT NOTES")


def test_a_place_that_cannot_be_written_is_told_and_another_is_asked_for(tmp_path: Path) -> None:
    typed = to_the_end(tmp_path, "", *NAME, "4", "/nowhere/at/all.txt", "", DONE)
    assert "There is no such folder: /nowhere/at/all.txt." in typed.transcript
    assert len(saved(tmp_path)) == 1
    assert typed.ending.how == "done"


def test_an_answer_can_be_changed_after_the_sheet_was_heard(tmp_path: Path) -> None:
    typed = to_the_end(tmp_path, "", *NAME, "6", "1", "yes", "2", "", DONE)
    assert typed.transcript.count("MY VISIT NOTES") == 2
    assert "Something is so on the day of the form" in sheet_of(typed)


def made(typed: Typed, paper: str, large: bool) -> bytes:
    keeper = SheetKeeper(typed.interview, load_words(), Path(), "0.1.0")
    return keeper.made("print", paper, large).content  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lines", "paper", "large"), [(["", ""], "letter", False), (["2", "2"], "a4", True)]
)
def test_it_is_printed_when_that_is_chosen_and_not_before(
    lines: list[str], paper: str, large: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = put_printers(tmp_path / "bin", "Office")
    monkeypatch.setenv("PATH", office.path)
    to_the_end(tmp_path, "", *NAME, DONE)
    to_the_end(tmp_path, "", *NAME, "1", "back", DONE)
    assert office.jobs == []
    typed = to_the_end(tmp_path, "", *NAME, "1", *lines, DONE)
    assert office.printed == made(typed, paper, large)
    assert len(office.jobs) == 1
    assert "Your sheet was sent to the printer Office." in typed.transcript
    assert "See that every page came out" in typed.transcript.rpartition("What comes next:")[2]
    assert [path.name for path in saved(tmp_path)] == ["bin"]


def test_of_several_printers_one_is_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both = put_printers(tmp_path / "bin", "Office", "Hall")
    monkeypatch.setenv("PATH", both.path)
    typed = to_the_end(tmp_path, "", *NAME, "1", "hall", "", "", "1", "", "", "", DONE)
    assert "An empty line means: Office" in typed.transcript
    assert [job.split()[1] for job in both.jobs] == ["Hall", "Office"]


@pytest.mark.parametrize(
    ("names", "then", "sentence"),
    [
        ((), "", "No printer is set up on this computer. Make a PDF, or ask"),
        (
            ("Office",),
            "echo 'lp: no paper' >&2; exit 1",
            "Office did not take the pages (no paper).",
        ),
    ],
)
def test_where_nothing_can_be_printed_it_says_what_to_do_instead(
    names: tuple[str, ...],
    then: str,
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", put_printers(tmp_path / "bin", *names, then=then).path)
    typed = to_the_end(tmp_path, "", *NAME, "1", *[""] * 2 * len(names), "4", "", DONE)
    assert sentence in typed.transcript
    assert typed.ending.how == "done"
    assert "Your sheet is saved in this file" in typed.transcript
