"""Syllables, held to the CMU dictionary and to a list for Spanish."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests_of_reading import DICTIONARY, every_word, in_dictionary

from talkaid.language.syllables import syllables

SPANISH = re.findall(
    r"\S+",
    "mé-di-co dí-a quie-re gue-rra pin-güi-no em-ba-ra-za-da guion cui-da-do le-er a-ho-ra hoy muy "
    "yo a-yu-da o-ír pa-ís a-é-re-o con-ti-nú-a bue-no ciu-dad diag-nós-ti-co pro-hi-bi-do y rey "
    "ma-yo bú-ho me-di-ci-na hí-ga-do far-ma-cia po-e-ta hé-ro-e tam-bién es-pa-ñol siem-pre a-ñil "
    "res-pues-ta o-pioi-de ca-e Ra-úl a-ún aun vein-ti-dós quí-mi-co se-guir en-fer-me-ra",
)
ENGLISH = {"the": 1, "table": 2, "wanted": 2, "helped": 1, "doses": 2, "takes": 1, "medicine": 3}
ENGLISH |= {"didn't": 2, "don’t": 1, "safely": 2, "anxious": 2, "being": 2, "diarrhea": 4}
ENGLISH |= {"CDC": 3, "mg": 2, "911": 1, "2026": 1, "x": 1, "": 1}


@pytest.mark.parametrize("divided", SPANISH)
def test_spanish_words_divide_as_they_are_written(divided: str) -> None:
    assert syllables(divided.replace("-", ""), "es") == divided.count("-") + 1


@pytest.mark.parametrize("word", ENGLISH)
def test_english_words(word: str) -> None:
    assert syllables(word, "en") == ENGLISH[word]


def test_it_agrees_with_the_dictionary_on_the_words_of_the_program() -> None:
    words = [word for word in every_word() if word in DICTIONARY]
    assert len(words) > 1000
    apart = {word: syllables(word, "en") - in_dictionary(word)[0] for word in words}
    wrong = sorted(word for word in words if syllables(word, "en") not in in_dictionary(word))
    assert len(wrong) <= 0.01 * len(words), wrong
    assert sum(difference == 0 for difference in apart.values()) >= 0.98 * len(words)
    assert abs(sum(apart.values())) <= 0.01 * len(words)


def test_it_agrees_with_the_dictionary_on_words_it_was_not_made_for() -> None:
    words = [word for word in DICTIONARY if word.isalpha() and len(word) > 2][::10]
    right = sum(syllables(word, "en") in in_dictionary(word) for word in words)
    assert right >= 0.92 * len(words)


@given(st.text(), st.sampled_from(["en", "es", "xx"]))
def test_it_never_raises_and_counts_at_least_one(word: str, language: str) -> None:
    assert 1 <= syllables(word, language) <= 120


def test_a_long_word_is_bounded() -> None:
    assert syllables("a-" * 1_000_000, "en") <= 60
