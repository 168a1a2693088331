"""The small language that phrases are written in."""

from __future__ import annotations

import pytest

from talkaid.check.normal import Marks, Sentence, normal
from talkaid.check.phrases import Reader, phrases
from talkaid.check.spoken import spoken

FAMILIES = {"TAKE": "take drink try_out", "ANY": "TAKE sip"}
PLAIN = Marks(lambda word: "", ())


def read(text: str) -> Sentence:
    return normal(text, PLAIN)


CASES = [
    ("TAKE two", "please take two pills", "take two"),
    ("TAKE two", "please try out two pills", "try out two"),
    ("ANY two", "sip two", "sip two"),
    ("TAKE two", "take the two", None),
    ("TAKE ..1 two", "take the two", "take the two"),
    ("TAKE ..1 two", "take all the two", None),
    ("TAKE ..3 two", "take it, then two", None),
    ("TAKE ,,3 two", "take it, then two", "take it, then two"),
    ("TAKE ..5 two", "take it when you have two", None),
    ("^ take", "take it", "take"),
    ("^ take", "if so, take it", "take"),
    ("^ take", "they take it", None),
    ("take the? pill", "take pill", "take pill"),
    ("take the? pill", "take the pill", "take the pill"),
    ("take !2 photo", "take a photo", None),
    ("take !2 photo", "take a pill", "take"),
    ("take !1 photo", "take a photo", "take"),
    ("cut_down|stop it", "cut down it", "cut down it"),
    ("dejaré|mañana lo", "mañana lo dejo", "mañana lo"),
]


@pytest.mark.parametrize(("rule", "text", "seen"), CASES)
def test_a_rule_reads_as_it_is_written(rule: str, text: str, seen: str | None) -> None:
    sentence = read(text)
    span = Reader(FAMILIES).phrase("name", "group", rule).seen_in(sentence)
    assert (sentence.said(*span) if span else None) == seen


def test_a_family_that_does_not_exist_is_told() -> None:
    with pytest.raises(KeyError):
        Reader(FAMILIES).phrase("name", "group", "TAKE ..3 NOTHING")


def test_phrases_are_found_in_the_order_of_the_sentence() -> None:
    rules = {"late": "pills", "early": "two ..2 pills", "other": ("never", "pills again")}
    found = phrases({"g": rules}, {}).seen_in(read("take two small pills"))
    assert [phrase.name for phrase, _ in found] == ["early", "late"]


MARKED = [
    ("en", "half a teaspoon", "<amount>"),
    ("en", "2-3 g q4h", "<amount> <freq>"),
    ("en", "two to three capsules", "<amount>"),
    ("en", "a quarter of a 7-OH tablet", "<amount>"),
    ("en", "every other day", "<freq>"),
    ("en", "three times a day", "<freq>"),
    ("en", "8g/day", "<amount> <freq>"),
    ("en", "30 to 45 minutes", "<span>"),
    ("en", "naltrexone", "<thing>"),
    ("en", "hepatitis", "<illness>"),
    ("en", "examine the orphan", ""),
    ("es", "medio gramo", "<amount>"),
    ("es", "dos cucharadas rasas", "<amount>"),
    ("es", "dos veces al día", "<freq>"),
    ("es", "un día sí y otro no", "<freq>"),
    ("es", "cada seis horas", "<freq>"),
    ("es", "sertralina", "<thing>"),
    ("es", "la persona camina", ""),
]


@pytest.mark.parametrize(("language", "text", "marks"), MARKED)
def test_amounts_and_times_become_marks(language: str, text: str, marks: str) -> None:
    (sentence,) = spoken(text, language)
    assert " ".join(word.mark for word in sentence.words if word.mark) == marks


VERBS = [
    ("tome", "tomar.order"),
    ("tomá", "tomar.order"),
    ("toma", "tomar.toma"),
    ("tómelo", "tomar.it"),
    ("tómalo", "tomar.it"),
    ("tomarlo", "tomar.inf-it"),
    ("tomando", "tomar.ger"),
    ("saltarse", "saltar.inf-it"),
    ("empiece", "empezar.order"),
    ("reduzca", "reducir.order"),
    ("mezcles", "mezclar.order"),
    ("mastique", "masticar.order"),
    ("reemplácela", "reemplazar.it"),
    ("tomas", "tomar.tu"),
    ("tomad", "tomar.order"),
    ("tomará", "tomar.order"),
    ("aviéntate", "aventar.it"),
    ("haz", "hacer.order"),
    ("agregale", "agregar.it"),
    ("tomé", "tomar.past"),
    ("tomaban", "tomar.past"),
    ("tomo", "tomar.yo"),
    ("tomaría", "tomar.cond"),
    ("descanso", ""),
    ("para", ""),
    ("parte", ""),
]


@pytest.mark.parametrize(("word", "mark"), VERBS)
def test_a_spanish_verb_is_known_in_its_forms(word: str, mark: str) -> None:
    (sentence,) = spoken(word, "es")
    assert [one.mark for one in sentence.words] == [mark]


SPLIT = [
    ("One. Two? Three!", ["One.", "Two?", "Three!"]),
    ("Dr. Roe says 2.5 mg. So what?", ["Dr. Roe says 2.5 mg.", "So what?"]),
    ("Stop it; ask first.", ["Stop it.", "ask first."]),
    ("Takes lithium; shaky", ["Takes lithium", "shaky"]),
    ('He said: "No." Then left.', ['He said: "No.', "Then left."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "pieces"), SPLIT)
def test_a_text_falls_into_sentences(text: str, pieces: list[str]) -> None:
    assert [sentence.text for sentence in spoken(text, "en")] == pieces
