"""`talkaid translate` writes what is missing and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from small import EVERY_TYPE, HEAD
from talkaid.cli import main
from talkaid.files.document import read_document
from talkaid.questionnaire.loader import load_questionnaire
from talkaid.questionnaire.translation import dotted, fingerprint, load_translation
from talkaid.questionnaire.wordings import wordings


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "small.toml"
    path.write_text(HEAD + EVERY_TYPE, encoding="utf-8")
    return path


def translate(original: Path, language: str = "es") -> Path:
    assert main(["translate", str(original), language]) == 0
    return original.with_name(f"small.{language}.toml")


def test_the_file_has_a_place_for_every_text_with_the_original_behind_it(original: Path) -> None:
    made = translate(original)
    texts = wordings(load_questionnaire(original).questionnaire)
    places = load_translation(made).texts
    assert places.keys() == texts.keys()
    assert not load_translation(made).written
    lines = made.read_text(encoding="utf-8").splitlines()
    for text in texts.values():
        comment = text if isinstance(text, str) else " | ".join(text)
        assert any(line.endswith(f"# {comment}") for line in lines), text


def test_what_is_there_stays_with_its_comments_and_is_tied_to_the_original(original: Path) -> None:
    made = translate(original)
    before = made.read_text(encoding="utf-8")
    mine = before.replace('ask = "" # Which one?', 'ask = "¿Cuál?" # seen by Ana', 1)
    assert mine != before
    made.write_text(f"# Our notes.\n{mine}", encoding="utf-8")
    again = translate(original).read_text(encoding="utf-8")
    assert again.startswith("# Our notes.\n")
    assert 'ask = "¿Cuál?" # seen by Ana' in again
    marks = read_document(made, most=10**6).data["from"]
    assert marks == {"question.one.ask": fingerprint("Which one?")}
    assert translate(original).read_text(encoding="utf-8") == again


def test_after_a_change_of_the_original_the_old_mark_stays_and_what_is_new_is_added(
    original: Path,
) -> None:
    made = translate(original)
    text = made.read_text(encoding="utf-8")
    made.write_text(text.replace('ask = ""', 'ask = "¿Cuál?"', 1), encoding="utf-8")
    translate(original)
    newer = (
        (HEAD + EVERY_TYPE)
        .replace("Which one?", "Which of them?")
        .replace(
            '{ id = "a", label = "The a" }',
            '{ id = "a", label = "The a" }, { id = "c", label = "C" }',
            1,
        )
    )
    original.write_text(newer, encoding="utf-8")
    translate(original)
    found = load_translation(made)
    assert found.texts["question", "one", "ask"] == "¿Cuál?"
    assert found.texts["question", "one", "options", "c", "label"] == ""
    assert found.file.came_from["question.one.ask"] == fingerprint("Which one?")
    assert "question.one.ask" in map(dotted, found.texts)


@pytest.mark.parametrize(
    "written",
    [
        'options.a.label = "La a"\n',
        'options.a = { label = "La a" }\n',
        'options = { a = { label = "La a" } }\n',
        '[question.one.options.a]\nlabel = "La a"\n',
        '[question.one.options]\na.label = "La a"\n',
    ],
)
def test_any_way_of_writing_a_key_is_kept_and_added_to(original: Path, written: str) -> None:
    path = original.with_name("small.es.toml")
    head = 'kind = "translation"\ntranslates = "small"\nversion = "1"\nlanguage = "es"\n'
    path.write_text(f"{head}reviewed = false\n[question.one]\n{written}", encoding="utf-8")
    found = load_translation(translate(original))
    assert written in path.read_text(encoding="utf-8") or "{" in written
    assert found.written == {("question", "one", "options", "a", "label"): "La a"}
    assert found.texts.keys() == wordings(load_questionnaire(original).questionnaire).keys()


def test_a_file_that_cannot_be_read_is_told_and_left(
    original: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = original.with_name("small.es.toml")
    path.write_text('kind = "translation"\nlanguage = ', encoding="utf-8")
    assert main(["translate", str(original), "es"]) == 2
    assert "small.es.toml:2:" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == 'kind = "translation"\nlanguage = '


@pytest.mark.parametrize("language", ["en", "../es", "ES", "e s"])
def test_it_needs_another_language(
    original: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", str(original), language]) == 2
    assert "short code" in capsys.readouterr().err
    assert sorted(path.name for path in original.parent.iterdir()) == ["small.toml"]
