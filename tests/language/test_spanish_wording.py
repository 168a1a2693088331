"""The program's Spanish gives no dose, names no illness, blames and promises nothing, reads easily."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest

from talkaid.check.promise import promises_in
from talkaid.check.reading import EASE, EASE_OVERALL
from talkaid.check.spoken import spoken
from talkaid.check.stigma import words_found
from talkaid.check.texts import Shown
from talkaid.check.wording import dangers_in
from talkaid.language.reading import hardest, inflesz, words
from talkaid.language.words import load_words

SPANISH = load_words("es")
PLACEHOLDER = re.compile(r"\{\w+\}")
# Names of commands and files, and what stands in quotes as it has to be typed.
AS_TYPED = re.compile(r"talkaid [a-z]+\b|(?<!\w)--?[a-z-]+|\"[^\"]*\"|\[[^\]]*\]|\S*[_/=]\S*")
# Lists of words that may be typed, and usage lines: nobody reads them as sentences.
NOT_READ = ("plain.accept.", "plain.command.", "plain.way.", "plain.all_words.", "command.usage.")
FEWEST_WORDS = 12
FEWEST_OF_TEXT = 3
TO_A_FRIEND = re.compile(r"\b(?:tú|tu|tus|te|ti|contigo|eres|tienes|puedes|quieres)\b", re.I)


def texts() -> Iterator[tuple[str, str]]:
    for key in SPANISH.table:
        if not key.startswith(NOT_READ):
            for text in SPANISH.list(key):
                yield key, PLACEHOLDER.sub("X", text)


def screens() -> dict[str, str]:
    """What is read together: a table and the tables in it, without labels of a word or two."""
    found = defaultdict(list)
    for key, text in texts():
        if len(text.split()) >= FEWEST_OF_TEXT:
            table = key.rpartition(".")[0]
            found[".".join(table.split(".")[:2])].append(AS_TYPED.sub("it", text))
    tables = {key: "\n".join(some) for key, some in found.items()}
    return {key: text for key, text in tables.items() if len(words(text)) >= FEWEST_WORDS}


def test_no_text_gives_a_dose_or_names_an_illness() -> None:
    shown = [Shown((key,), "words", text) for key, text in texts()]
    assert [(one.path, one.values) for one in dangers_in(shown, "es")] == []


def test_no_text_promises_or_warns_off_care() -> None:
    assert [
        (key, code, match.words)
        for key, text in texts()
        for sentence in spoken(text, "es")
        for code, match in promises_in(sentence, "es")
    ] == []


def test_no_text_puts_a_label_on_anybody() -> None:
    assert [
        (key, found.word)
        for key, text in texts()
        for sentence in spoken(text, "es")
        for found in words_found(sentence, "es")
    ] == []


@pytest.mark.parametrize("screen", screens())
def test_every_screen_reads_easily(screen: str) -> None:
    text = screens()[screen]
    assert inflesz(text) >= EASE, hardest(text, "es")


def test_the_whole_reads_easily() -> None:
    assert inflesz("\n".join(text for _, text in texts())) >= EASE_OVERALL


def test_both_halves_of_question_and_exclamation_marks_stand() -> None:
    for key, text in texts():
        # A question mark alone is a key.
        said = re.sub(r"(?<!\S)\?(?!\w)", "", text)
        assert said.count("¿") == said.count("?"), key
        assert "!" not in said.removeprefix("! Error"), key


def test_nobody_is_spoken_to_as_a_friend() -> None:
    assert [key for key, text in texts() if TO_A_FRIEND.search(text)] == []


def test_errors_blame_nobody() -> None:
    banned = re.compile(r"\b(inválid[oa]s?|obligatori[oa]s?|debe|lo siento|olvidó|ilegal)\b", re.I)
    errors = ("error.", "screen.doubt", "screen.phrase", "screen.staff", "screen.save")
    assert [key for key, text in texts() if key.startswith(errors) and banned.search(text)] == []
