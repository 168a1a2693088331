"""The program's own English reads as easily as the questions, in short sentences, without labels."""

from __future__ import annotations

import re
from collections import defaultdict

from talkaid.check.spoken import spoken
from talkaid.check.stigma import words_found
from talkaid.language.reading import grade, words
from talkaid.language.words import load_words

ENGLISH = load_words("en")
GRADE, GRADE_OVERALL, SENTENCE = 6.0, 5.0, 20
# Lists of words that may be typed, and what only authors and staff at a prompt read.
NOT_READ = ("plain.accept.", "plain.command.", "plain.way.", "plain.all_words.", "command.")
AUTHORS = ("finding.", "explain.", "kind.", "error.language")
AS_IT_STANDS = re.compile(r"\{\w+\}|“[^”]*”|\"[^\"]*\"")
FEWEST_OF_TEXT, FEWEST_WORDS = 3, 12


def _tables() -> dict[str, str]:
    """What is read together, without labels of a word or two."""
    found = defaultdict(list)
    for key in ENGLISH.table:
        for text in () if key.startswith((*NOT_READ, *AUTHORS)) else ENGLISH.list(key):
            if len(text.split()) >= FEWEST_OF_TEXT:
                table = ".".join(key.rpartition(".")[0].split(".")[:2])
                found[table].append(AS_IT_STANDS.sub("it", text))
    return {key: "\n".join(texts) for key, texts in found.items()}


def test_every_page_is_read_easily() -> None:
    tables = _tables()
    hard = {
        key: grade(text)
        for key, text in tables.items()
        if len(words(text)) >= FEWEST_WORDS and grade(text) > GRADE
    }
    assert len(tables) > 50
    assert hard == {}
    assert grade("\n".join(tables.values())) <= GRADE_OVERALL


def test_sentences_are_short_and_put_a_label_on_nobody() -> None:
    for key, text in _tables().items():
        for sentence in spoken(text, "en"):
            assert len(words(sentence.text)) <= SENTENCE, (key, sentence.text)
            assert not list(words_found(sentence, "en")), (key, sentence.text)
