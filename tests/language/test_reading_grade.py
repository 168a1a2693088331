"""Reading grades: golden sentences, and each screen against the CMU dictionary (UX-22, UX-24)."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests_of_reading import DICTIONARY, in_dictionary, screens

from talkaid.language.reading import grade, hardest, inflesz, sentences, words
from talkaid.language.syllables import syllables

GRADES = {
    "This instrument assesses problematic kratom utilization and dependence severity.": 20.7,
    "Do you abuse kratom or other substances?": 5.68,
    "Indicate your typical daily dosage in grams.": 9.05,
    "Have you experienced withdrawal symptomatology upon cessation?": 20.85,
    "Have you failed to discontinue use?": 4.45,
    "Are you noncompliant with your prescribed medication regimen?": 12.61,
    "Do you have any history of hepatic impairment, jaundice, or hepatotoxicity?": 15.52,
    "Are you currently pregnant?": 6.62,
    "This field is mandatory.": 6.62,
    "Your information is completely confidential and HIPAA compliant.": 15.56,
    "These questions help you tell your doctor how you use kratom.": 2.65,
    "You choose what to share.": -1.84,
    "In the past 30 days, how many days did you use kratom?": 1.87,
    "How much do you take at one time?": -0.67,
    "Use any measure you like:": 2.88,
    "spoons, capsules, shots, or grams.": 0.52,
    "A guess is fine.": -2.23,
    "When you skip kratom or wait longer than usual, do you feel sick?": 4.0,
    "shaking, sweating, a runny nose, or no sleep.": 3.76,
    "Have you tried to cut down or stop?": -0.67,
    "Many people miss a dose now and then.": 2.28,
    "In the past 7 days, how many times did you miss this medicine?": 4.0,
    "Has a doctor ever told you that you have a liver problem?": 4.82,
    "Are you pregnant now, or could you be?": 0.8,
    "You can skip this.": -2.23,
    "Rules about what a clinic must report are not the same in every state.": 5.88,
    "Your answers stay on this computer.": 4.45,
    "We do not send them to anyone.": 2.31,
    "Your printed sheet is yours.": 0.52,
    "If you give it to the clinic, it may become part of your medical record.": 5.99,
    "Enter a number from 0 to 30.": 2.31,
    "If you are not sure, your best guess is fine.": 0.11,
}
SPANISH = {
    "Estas preguntas le ayudan a contarle a su médico cómo usa el kratom.": 78.82,
    "Usted decide qué contar.": 78.24,
    "En los últimos 30 días, ¿cuántos días usó kratom?": 94.0,
    "¿Cuánto toma cada vez?": 93.81,
    "Use la medida que quiera:": 89.7,
    "cucharadas, cápsulas, botellitas o gramos.": 27.4,
    "No tiene que ser exacto.": 102.16,
    "Cuando no toma kratom, o espera más de lo normal, ¿se siente mal?": 102.78,
    "temblores, sudor, moqueo o no poder dormir.": 75.24,
    "¿Ha tratado de usar menos o de dejarlo?": 89.81,
    "A mucha gente se le pasa una dosis a veces.": 97.16,
    "En los últimos 7 días, ¿cuántas veces no tomó esta medicina?": 76.9,
    "¿Algún médico le ha dicho que tiene un problema del hígado?": 82.56,
    "¿Está embarazada o podría estarlo?": 27.4,
    "Puede saltar esta pregunta.": 62.66,
    "Lo que una clínica debe reportar no es igual en todos los estados.": 83.61,
}


@pytest.mark.parametrize("sentence", GRADES)
def test_the_grade_of_a_sentence_stays(sentence: str) -> None:
    assert grade(sentence) == pytest.approx(GRADES[sentence], abs=0.006)


@pytest.mark.parametrize("sentence", SPANISH)
def test_the_ease_of_a_spanish_sentence_stays(sentence: str) -> None:
    assert inflesz(sentence) == pytest.approx(SPANISH[sentence], abs=0.006)


def test_the_grade_is_the_formula() -> None:
    # 2 sentences of 3 and 5 words, 9 syllables.
    text = "You can skip. We do not send any."
    assert grade(text) == pytest.approx(0.39 * 8 / 2 + 11.8 * 9 / 8 - 15.59)
    assert inflesz("Usted decide qué contar.") == pytest.approx(206.835 - 62.3 * 8 / 4 - 4)


def test_sentences_end_at_points_colons_and_lines() -> None:
    text = "Use any measure: spoons, or 1.5 grams. At 10:30?\nYes! «Bien.» Line one\r\n\n..."
    assert sentences(text) == (
        "Use any measure:",
        "spoons, or 1.5 grams.",
        "At 10:30?",
        "Yes!",
        "«Bien.»",
        "Line one",
    )


def test_a_number_is_one_short_word() -> None:
    found = words("Call 911 or 1-800 at 10:30 on 3/14/2026, 1,234")
    assert " ".join(found) == "Call 911 or 1 800 at 10:30 on 3/14/2026 1,234"
    assert grade("Call 911 now.") == grade("Call him now.")


def test_masked_names_count_as_one_short_word() -> None:
    names = frozenset({"St. John's wort", "acetaminophen", "7-OH"})
    plain = grade("Do you take it now?")
    for name in ("St. John's wort", "Acetaminophen", "7-OH", "kratom", "Kratom"):
        assert grade(f"Do you take {name} now?", names) == pytest.approx(plain)
    assert grade("Do you take acetaminophen now?") > plain


def test_a_name_inside_a_word_is_not_masked() -> None:
    assert words("kratoms", frozenset({"tom"})) == ("kratoms",)


def test_the_hardest_sentence_is_named_with_its_score() -> None:
    hard = "Have you experienced withdrawal symptomatology upon cessation?"
    sentence, score = hardest(f"Do you feel sick? {hard} You can skip.", "en")
    assert sentence == hard
    assert score == grade(sentence)
    sentence, score = hardest("Puede saltar. ¿Está embarazada o podría estarlo? Siga.", "es")
    assert sentence == "¿Está embarazada o podría estarlo?"
    assert score == inflesz(sentence)


def test_a_text_without_words_is_easy() -> None:
    assert (grade(" ... "), inflesz(""), hardest("", "en"), hardest("!", "es")) == (
        0.0,
        100.0,
        ("", 0.0),
        ("", 100.0),
    )


def by_dictionary(text: str) -> float:
    every = [word for sentence in sentences(text) for word in words(sentence)]
    count = 0
    for word in every:
        key = word.casefold().replace("’", "'")
        count += in_dictionary(key)[0] if key in DICTIONARY else syllables(word, "en")
    return 0.39 * len(every) / len(sentences(text)) + 11.8 * count / len(every) - 15.59


@pytest.mark.parametrize("screen", screens())
def test_the_grade_of_a_screen_is_that_of_the_dictionary(screen: str) -> None:
    text = screens()[screen].replace("kratom", "it")
    assert grade(text) == pytest.approx(by_dictionary(text), abs=0.5)


@given(st.text(), st.frozensets(st.text(max_size=5), max_size=3), st.sampled_from(["en", "es"]))
def test_it_never_raises(text: str, masked: frozenset[str], language: str) -> None:
    sentence, score = hardest(text, language, masked)
    assert sentence in text
    assert math.isfinite(score)
    assert grade(text, masked) > -20
    assert inflesz(text, masked) < 207
