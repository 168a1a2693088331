"""The medicines in Spanish: names, slips of the pen, and files that do not fit."""

from __future__ import annotations

from pathlib import Path

import pytest
from shipped import shipped

from talkaid.check.opening import open_with_clinic
from talkaid.errors import ContentFault
from talkaid.files.document import Document, read_document, read_document_text
from talkaid.files.limits import DEFAULT
from talkaid.reference.medicine_translation import (
    in_language,
    parse_medicine_translation,
    translation_findings,
)

PATH = Path(__file__).parents[2] / "questionnaires" / "medicines.es.toml"
TRANSLATION = parse_medicine_translation(read_document(PATH, most=DEFAULT.bytes_in_file))
SPANISH = in_language(shipped(), TRANSLATION)
HEAD = 'kind = "translation"\ntranslates = "medicines"\nlanguage = "es"\n'


def _document(rest: str) -> Document:
    return read_document_text(HEAD + rest, "medicines.es.toml", "toml")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("paracetamol", "acetaminophen"),
        ("Acetaminofén", "acetaminophen"),
        ("ibuprofeno", "ibuprofen"),
        ("fenitoina", "phenytoin"),
        ("Metamizol", "metamizole"),
    ],
)
def test_a_spanish_name_is_found(typed: str, name: str) -> None:
    found = SPANISH.find(typed)
    assert found is not None
    assert found.name == name
    assert SPANISH.classes_of(typed) == shipped().classes_of(name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ibuprofreno", "ibuprofen"),
        ("asetaminofen", "acetaminophen"),
        ("oxicodna", "oxycodone"),
        ("metrormina", "metformin"),
    ],
)
def test_a_slip_in_a_spanish_name_is_offered(typed: str, name: str) -> None:
    assert name in {one.name for one in SPANISH.suggest(typed)}
    assert SPANISH.find(typed) is None


def test_no_spanish_name_hides_an_english_one() -> None:
    for name, line in shipped().file.medicines.items():
        for written in (name, *line.brands, *line.also):
            before, after = shipped().find(written), SPANISH.find(written)
            assert before is not None
            assert after is not None
            assert after.name == before.name


def test_a_name_of_another_medicine_is_told_and_left_out() -> None:
    rest = '[class]\n[use]\n[medicine]\nlorazepam = { name = "Diazepam" }\n'
    translation = parse_medicine_translation(_document(rest))
    codes = {(one.code, one.path) for one in translation_findings(shipped(), translation)}
    assert ("name-twice", ("medicine", "lorazepam", "name")) in codes
    assert ("translation-missing", ("class", "opioid")) in codes
    found = in_language(shipped(), translation).find("diazepam")
    assert found is not None
    assert found.name == "diazepam"


def test_what_leads_nowhere_is_told() -> None:
    rest = '[class]\nopiod = "x"\n[use]\nslep = "x"\n[medicine]\nlorazepan = { name = "x" }\n'
    translation = parse_medicine_translation(_document(rest))
    told = {
        one.code: one.values.get("near") for one in translation_findings(shipped(), translation)
    }
    assert told["unknown-class"] == "opioid"
    assert told["unknown-use"] == "sleep"
    assert told["unknown-medicine"] == "lorazepam"


def test_a_file_of_another_shape_is_refused_with_its_place() -> None:
    with pytest.raises(ContentFault) as caught:
        parse_medicine_translation(
            _document("[class]\n[use]\n[medicine]\nlorazepam = { name = 3 }\n")
        )
    assert caught.value.findings[0].line is not None


def test_the_spanish_questionnaire_has_the_medicines_in_spanish() -> None:
    opened = open_with_clinic(language="es")
    assert opened.left_out == ()
    assert opened.checked.medicines.classes == TRANSLATION.file.classes


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("acetaminof", ("acetaminophen", "acetaminofén")),
        ("tylenol", ("acetaminophen", "Tylenol")),
        ("levothy", ("levothyroxine", "levotiroxina")),
        ("Levotiroxi", ("levothyroxine", "levotiroxina")),
    ],
)
def test_what_is_typed_in_either_language_shows_the_name_of_the_other(
    typed: str, shown: tuple[str, str]
) -> None:
    medicines = open_with_clinic(language="es").checked.medicines
    assert shown in [(one.name, one.brand) for one in medicines.suggest(typed)]
