"""A locked copy of the answers becomes a sheet again, for who knows its phrase."""

from __future__ import annotations

from pathlib import Path

from talkaid.answers.response_json import read_response
from talkaid.check.opening import open_bundled
from talkaid.drafts.sealed import lock_copy
from talkaid.summary.code import sheet_code
from terminal.session import Session

DANA = Path(__file__).parents[1] / "people" / "dana.json"
PHRASE = "four words of mine"


def copy_in(folder: Path, name: str | None = None) -> tuple[Path, str]:
    text = DANA.read_text(encoding="utf-8")
    response = read_response(text, "dana.json", open_bundled().questionnaire)
    code = sheet_code(response)
    path = folder / (name or f"visit-notes-{code}.age")
    path.write_bytes(lock_copy(text.encode("utf-8"), PHRASE, code))
    return path, code


def test_the_phrase_is_asked_for_and_not_shown(tmp_path: Path) -> None:
    path, code = copy_in(tmp_path)
    with Session(["sheet", str(path)], folder=tmp_path, rows=200) as session:
        session.hear("Phrase: ")
        session.send_line(PHRASE)
        assert session.end() == 0
        assert code in session.text and "MY VISIT NOTES" in session.text
        assert PHRASE.encode() not in session.raw


def test_a_file_of_another_name_is_opened_with_the_code_from_the_paper(tmp_path: Path) -> None:
    path, code = copy_in(tmp_path, "mine.age")
    with Session(["sheet", str(path)], folder=tmp_path, rows=200) as session:
        session.hear("Phrase: ")
        session.send_line(PHRASE)
        session.hear("four letters: ")
        session.send_line(code.lower())
        assert session.end() == 0
        assert "MY VISIT NOTES" in session.text


def test_another_phrase_opens_nothing(tmp_path: Path) -> None:
    path, _ = copy_in(tmp_path)
    with Session(["sheet", str(path)], folder=tmp_path) as session:
        session.hear("Phrase: ")
        session.send_line("another phrase")
        assert session.end() == 2
        assert "This is not the phrase" in session.text


def test_a_damaged_copy_is_told_as_one(tmp_path: Path) -> None:
    path, _ = copy_in(tmp_path)
    path.write_bytes(path.read_bytes()[:-40])
    with Session(["sheet", str(path)], folder=tmp_path) as session:
        session.hear("Phrase: ")
        session.send_line(PHRASE)
        assert session.end() == 2
        assert "damaged" in session.text
