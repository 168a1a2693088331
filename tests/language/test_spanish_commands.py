"""The commands in Spanish: sheets in the language of the answers or another, forms and the card."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from talkaid.cli import main
from talkaid.language.words import load_words

PEOPLE = Path(__file__).parents[1] / "people"
SPANISH = load_words("es")
OWN = "“tengo miedo”"


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """A response that was given in Spanish."""
    given = json.loads((PEOPLE / "sam.json").read_text(encoding="utf-8"))
    given["language"] = "es"
    given["answers"]["anything_else"] = "tengo miedo"
    path = tmp_path / "respuestas.json"
    path.write_text(json.dumps(given), encoding="utf-8")
    return path


def test_a_sheet_is_in_the_language_that_is_asked_for(
    answers: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["sheet", str(answers), "--lang", "es"]) == 0
    sheet = capfd.readouterr().out
    assert sheet.startswith(SPANISH("sheet.title").upper())
    assert OWN in sheet
    assert SPANISH("sheet.missing.other_language", language=SPANISH("language.es")) not in sheet


def test_else_it_is_in_the_clinician_s_with_the_person_s_own_words(
    answers: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["sheet", str(answers)]) == 0
    sheet = " ".join(capfd.readouterr().out.split())
    assert sheet.startswith("MY VISIT NOTES")
    assert f"{OWN} (in Spanish)" in sheet
    assert "in Spanish Who answered" in sheet


def test_a_language_that_is_not_offered_is_refused(
    answers: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["sheet", str(answers), "--lang", "tlh"]) == 2
    assert "tlh" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (["print", "--staff-card", "--lang", "es"], SPANISH("staff.title")),
        (["blank", "--lang", "es", "--country", "US"], SPANISH("blank.subtitle")),
    ],
)
def test_the_papers_of_the_clinic_are_there_in_spanish(
    command: list[str], says: str, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.pdf"
    assert main([*command, "-o", str(paper)]) == 0
    first = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    assert says in " ".join(first.split())
