"""Which languages are offered: what shipped is known to be whole, anything else is opened."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from talkaid.check.languages import Languages, Opened
from talkaid.check.opening import in_file, translations_into
from talkaid.files import folders
from talkaid.files.document import Document, read_document_text
from talkaid.questionnaire.library import find_questionnaire, languages_as_shipped


@pytest.fixture(scope="module")
def shipped() -> Languages:
    return in_file(find_questionnaire().path)


@pytest.fixture(scope="module")
def english(shipped: Languages) -> Opened:
    return shipped.opened("en")


def test_a_language_that_is_offered_unopened_can_be_opened(shipped: Languages) -> None:
    assert shipped.offered() == ("en", "es")
    for language in shipped.offered():
        assert shipped.checked(language).questionnaire.language == language


def test_what_shipped_is_listed_unopened_as_it_would_be_opened(
    shipped: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert languages_as_shipped(find_questionnaire()) == shipped.offered()
    folder = tmp_path / "questionnaires"
    shutil.copytree(folders.bundled_questionnaires(), folder)
    monkeypatch.setattr(folders, "_PACKAGE", tmp_path)
    found = find_questionnaire()
    assert languages_as_shipped(found) == shipped.offered()
    (folder / "medicines.es.toml").unlink()
    assert languages_as_shipped(found) is None


def test_a_translation_of_nothing_that_can_be_named_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt = 'kind = "translation"\nlanguage = "es"\ntranslates = ["kratom"]\n'
    (tmp_path / "own.es.toml").write_text(spoilt, encoding="utf-8")
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(tmp_path))
    assert languages_as_shipped(find_questionnaire()) is None


def test_a_translation_that_was_changed_is_opened_before_it_is_offered(english: Opened) -> None:
    def changed(language: str) -> tuple[Document, ...]:
        found = translations_into(language)
        return tuple(
            read_document_text(without_titles(one.text), one.file, "toml") for one in found
        )

    other = Languages(english.checked, english.documents[0], translations=changed)
    assert other.offered() == ("en",)
    why = other.why_not("es")
    assert why is not None
    assert why.code == "language-faulty"


def without_titles(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("title"))
