"""Words that shame people, and words of clinicians, with what to write instead."""

from __future__ import annotations

import pytest

from talkaid.check.spoken import spoken
from talkaid.check.stigma import WordFound, words_found


def found(text: str, language: str) -> list[WordFound]:
    return [one for sentence in spoken(text, language) for one in words_found(sentence, language)]


SHAMING = [
    ("en", "Do you abuse kratom?", "abuse", "stigma", "error"),
    ("en", "Are you an addict?", "addict", "stigma", "error"),
    ("en", "Ask the user.", "user", "stigma", "error"),
    ("en", "Patient was non-compliant.", "non-compliant", "stigma", "error"),
    ("en", "This is drug-seeking.", "drug-seeking", "stigma", "error"),
    ("en", "She suffers from pain.", "suffers from", "stigma", "error"),
    ("en", "Are you clean now?", "clean", "stigma", "warning"),
    ("en", "Patient denies alcohol.", "denies", "stigma", "warning"),
    ("en", "Have you failed to stop?", "failed", "stigma", "warning"),
    ("en", "A relapse can happen.", "relapse", "stigma", "warning"),
    ("en", "Signs of withdrawal", "withdrawal", "hard-word", "warning"),
    ("en", "Hepatic signs", "Hepatic", "hard-word", "warning"),
    ("es", "¿Abusa del kratom?", "Abusa", "stigma", "error"),
    ("es", "¿Es adicto?", "adicto", "stigma", "error"),
    ("es", "Niega tomar alcohol.", "Niega", "stigma", "warning"),
    ("es", "¿Está limpio?", "limpio", "stigma", "warning"),
    ("es", "Tuvo una recaída.", "recaída", "stigma", "warning"),
    ("es", "Signos de abstinencia", "abstinencia", "hard-word", "warning"),
]


@pytest.mark.parametrize(("language", "text", "word", "code", "severity"), SHAMING)
def test_a_word_is_found_whole(
    language: str, text: str, word: str, code: str, severity: str
) -> None:
    (one,) = found(text, language)
    assert (one.word, one.code, one.severity) == (word, code, severity)
    assert one.instead


HARMLESS = [
    ("en", "Do you use kratom?"),
    ("en", "A household cleaner"),
    ("en", "Were you hurt by child abuse?"),
    ("en", "Kidney failure"),
    ("en", "How are your eating habits?"),
    ("en", "A person who uses kratom"),
    ("en", "Username"),
    ("es", "¿Usa kratom?"),
    ("es", "Agua limpia"),
]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_other_words_are_let_pass(language: str, text: str) -> None:
    assert found(text, language) == []
