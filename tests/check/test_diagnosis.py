"""No text tells the reader what illness they have."""

from __future__ import annotations

from pathlib import Path

import pytest

from talkaid.check.diagnosis import diagnosis_findings, diagnosis_in
from talkaid.check.spoken import spoken

LINES = (Path(__file__).parent / "diagnosis.tsv").read_text(encoding="utf-8").splitlines()
CASES = [(line.split("\t")[0], line.split("\t")[1], line.split("\t")[2]) for line in LINES]


@pytest.mark.parametrize(("label", "language", "text"), CASES)
def test_an_illness_is_asked_about_and_never_given(label: str, language: str, text: str) -> None:
    found = diagnosis_findings(text, language)
    assert bool(found) is (label == "diagnosis")
    assert all(match.words in text for match in found)


def test_on_a_sheet_a_spanish_verb_is_the_patients_own_word() -> None:
    (sentence,) = spoken("Tiene diabetes.", "es")
    assert diagnosis_in(sentence, "es", "aid")
    assert diagnosis_in(sentence, "es", "sheet") is None
