"""Which languages are offered: those in which nothing at all is missing; and why another is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from talkaid.check.languages import Languages
from talkaid.check.opening import with_clinic
from talkaid.cli import main
from talkaid.errors import NotAvailable
from talkaid.files.folders import bundled_questionnaires
from talkaid.language import words
from talkaid.language.words import load_words
from talkaid.questionnaire.library import find_questionnaire


@pytest.fixture
def questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of all that ships, to be spoiled."""
    folder = tmp_path / "questionnaires"
    folder.mkdir()
    for file in bundled_questionnaires().iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    for module in ("talkaid.questionnaire.library", "talkaid.check.opening"):
        monkeypatch.setattr(f"{module}.bundled_questionnaires", lambda: folder)
    return folder


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def opened() -> Languages:
    return with_clinic(find_questionnaire().path)


Spoiler = Callable[[Path], None]
SPOILED: Mapping[str, Spoiler] = {
    "language-questions": lambda folder: (folder / "kratom.es.toml").unlink(),
    "language-medicines": lambda folder: (folder / "medicines.es.toml").unlink(),
    "language-faulty": lambda folder: spoil(
        folder / "kratom.es.toml", 'translates = "kratom"', 'translates = "kratom"\nunknown = 1'
    ),
}


def test_both_languages_that_ship_are_offered() -> None:
    languages = opened()
    assert languages.offered() == ("en", "es")
    assert languages.checked("es").questionnaire.language == "es"
    files = [Path(one.file).name for one in languages.documents()]
    assert files == ["kratom.toml", "kratom.es.toml", "medicines.es.toml"]


@pytest.mark.parametrize("code", SPOILED)
def test_what_is_missing_is_said_and_the_language_is_not_offered(
    code: str, questions: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    SPOILED[code](questions)
    languages = opened()
    assert languages.offered() == ("en",)
    why = languages.why_not("es")
    assert why is not None and why.code == code
    with pytest.raises(NotAvailable):
        languages.opened("es")
    assert main(["list"]) == 0
    said = capfd.readouterr()
    assert "languages: en\n" in said.out
    assert load_words().sentence(why) in said.err
    assert main(["--plain", "--lang", "es"]) == 2
    assert load_words("es").sentence(why) in capfd.readouterr().err


def test_a_translation_that_tells_a_dose_is_not_offered(questions: Path) -> None:
    spoil(questions / "kratom.es.toml", 'why = "', 'why = "Tome 5 gramos cada día. ')
    why = opened().why_not("es")
    assert why is not None and why.code == "language-faulty"


def test_a_syntax_fault_in_a_translation_is_a_reason_and_no_end(questions: Path) -> None:
    with (questions / "kratom.es.toml").open("a", encoding="utf-8") as file:
        file.write("\n[open\n")
    why = opened().why_not("es")
    assert why is not None and why.code == "language-faulty"


def test_words_of_the_program_that_are_missing_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("en", "es"):
        (tmp_path / f"{name}.toml").write_bytes((words.FOLDER / f"{name}.toml").read_bytes())
    spoil(tmp_path / "es.toml", 'yes = "', 'not_a_word = "')
    monkeypatch.setattr(words, "FOLDER", tmp_path)
    words.load_words.cache_clear()
    try:
        why = opened().why_not("es")
    finally:
        words.load_words.cache_clear()
    assert why is not None
    assert (why.code, why.values["count"]) == ("language-words", "1")
