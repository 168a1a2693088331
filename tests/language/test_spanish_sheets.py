"""The Spanish sheets of the people: their own words unchanged, and no answer read for its opposite."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from spoken import LANGUAGES, kratom_in
from talkaid.language.words import load_words
from talkaid.questionnaire.questions import YesNoEachQuestion

FOLDER = Path(__file__).parents[1] / "people"
PEOPLE = sorted(path.stem for path in FOLDER.glob("*.txt"))
NEGATIVE = {
    "en": r"\b(no|not|never|without|cannot|can't|none|nothing)\b",
    "es": r"\b(no|ni|nunca|jamás|sin|nada|ningun[oa]?)\b",
}


def quoted(folder: Path, name: str) -> list[str]:
    text = " ".join((folder / f"{name}.txt").read_text(encoding="utf-8").split())
    return re.findall("“([^”]*)”", text)


@pytest.mark.parametrize("name", PEOPLE)
def test_what_a_person_typed_stands_on_the_spanish_sheet_as_it_was_typed(name: str) -> None:
    assert quoted(FOLDER / "es", name) == quoted(FOLDER, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_after_no_begins_with_a_no_of_its_own(language: str) -> None:
    for question in kratom_in(language).questionnaire.by_id.values():
        for row in question.rows if isinstance(question, YesNoEachQuestion) else ():
            assert not re.match(NEGATIVE[language], row.name, re.IGNORECASE), (
                question.id,
                row.name,
            )
            assert ", " not in row.name, (question.id, row.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_what_was_answered_no_stands_after_a_word_that_begins_so(language: str) -> None:
    words = load_words(language)
    starts = {
        said: words(f"sheet.rows.{said}", rows="") for said in ("yes", "no", "unknown", "declined")
    }
    assert [said for said, start in starts.items() if start.casefold().startswith("no")] == ["no"]
    assert starts["no"] == starts["no"].upper()
