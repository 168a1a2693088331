"""The program and a questionnaire in a made-up language, where a test wants one beside English."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from pseudo import pseudo, pseudo_texts, pseudo_wording, translation_text
from talkaid.check.languages import Languages
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.files.document import read_document_text
from talkaid.language import words
from talkaid.reference.medicines import Medicines

# What a person types, and what languages are called, stays as it is: a test has to type it.
TYPED = (
    *("plain.accept.", "plain.command.", "plain.way.", "plain.all_words."),
    *("screen.letter.", "language."),
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
HEBREW = str.maketrans(LETTERS, "אבגדהוזחטיכלמנסעפצקרשתאבגד")


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Let the program speak English and, as ``es``, the made-up language."""
    yield from _spoken(monkeypatch, tmp_path / "words", _made_up(words.load_words()))


@pytest.fixture
def right_to_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Let the program speak English and, as ``es``, one that is written from right to left."""
    table = dict(words.load_words().table)
    for key, text in table.items():
        if not key.startswith(TYPED):
            table[key] = turned(text) if isinstance(text, str) else tuple(map(turned, text))
    table["language.direction"] = "rtl"
    yield from _spoken(monkeypatch, tmp_path / "words", table)


def turned(text: str) -> str:
    """Return a text in Hebrew letters; what is filled in stays as it is."""
    pieces = words.re.split(r"(\{[^{}]*\})", text)
    return "".join(one if one.startswith("{") else one.lower().translate(HEBREW) for one in pieces)


def _made_up(english: words.Words) -> dict[str, str | tuple[str, ...]]:
    return {
        key: text if key.startswith(TYPED) else pseudo_wording(text)
        for key, text in english.table.items()
    }


def _spoken(
    monkeypatch: pytest.MonkeyPatch, folder: Path, table: dict[str, str | tuple[str, ...]]
) -> Iterator[None]:
    folder.mkdir()
    english = (words.FOLDER / "en.toml").read_text(encoding="utf-8")
    (folder / "en.toml").write_text(english, encoding="utf-8")
    lines = (f"{key} = {_value(text)}\n" for key, text in table.items())
    (folder / "es.toml").write_text("".join(lines), encoding="utf-8")
    monkeypatch.setattr(words, "FOLDER", folder)
    words.load_words.cache_clear()
    yield
    words.load_words.cache_clear()


def _value(text: str | tuple[str, ...]) -> str:
    return json.dumps(text if isinstance(text, str) else list(text), ensure_ascii=False)


def in_two_languages(checked: CheckedQuestionnaire) -> Languages:
    """Return the questionnaire in its own language and in the made-up one."""
    questions = translation_text(checked.questionnaire, pseudo_texts(checked.questionnaire))
    documents = (
        read_document_text(questions, "made_up.es.toml", "toml"),
        read_document_text(_names(checked.medicines), "medicines.es.toml", "toml"),
    )
    return Languages(checked, translations=lambda language: documents)


def _names(medicines: Medicines) -> str:
    """Return a translation of the medicines: each is called in Spanish as it is in English."""
    file = medicines.file
    head = 'kind = "translation"\ntranslates = "medicines"\nlanguage = "es"\n'
    classes = {one: each.title for one, each in file.classes.items()}
    tables = (("class", classes), ("use", file.uses))
    lines = [
        f'{name}."{one}" = {_value(pseudo(text))}'
        for name, said in tables
        for one, text in said.items()
    ]
    lines += [f'medicine."{one}".name = {_value(pseudo(one))}' for one in file.medicines]
    return head + "\n".join(lines) + "\n"
