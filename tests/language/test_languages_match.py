"""Every language of the program says all that English says: the same keys, values and lists."""

from __future__ import annotations

from string import Formatter

import pytest

from talkaid.language.words import Words, languages, load_words, missing_words

ENGLISH = load_words("en")
OTHERS = [language for language in languages() if language != "en"]
# What a person may type: as many words as the language has for it, and English ones too.
TYPED = (
    "plain.accept.",
    "plain.command.",
    "plain.way.",
    "plain.all_words.",
    "plain.medicine.unknown",
    "draft.erase.yes",
)


@pytest.fixture(params=OTHERS, scope="module")
def other(request: pytest.FixtureRequest) -> Words:
    return load_words(request.param)


def values(text: str | tuple[str, ...]) -> list[str]:
    """What is put in, in the order of the alphabet; a brace too many is a ValueError."""
    pieces = (text,) if isinstance(text, str) else text
    found = [name for piece in pieces for _, name, _, _ in Formatter().parse(piece)]
    return sorted(name for name in found if name is not None)


def test_spanish_is_spoken() -> None:
    assert "es" in OTHERS


def test_nothing_is_missing_and_nothing_left_over(other: Words) -> None:
    assert missing_words(other.language) == ()
    assert other.table.keys() - ENGLISH.table.keys() == set()


def test_a_list_is_a_list_of_as_many(other: Words) -> None:
    for key, text in ENGLISH.table.items():
        said = other.table[key]
        assert type(said) is type(text), key
        if not key.startswith(TYPED) and not isinstance(text, str):
            assert len(said) == len(text), key


def test_the_same_values_are_put_in(other: Words) -> None:
    for key, text in ENGLISH.table.items():
        assert values(other.table[key]) == values(text), key


def test_every_language_is_named_in_every_other() -> None:
    for language in languages():
        words = load_words(language)
        assert all(words.has(f"language.{one}") for one in languages())
