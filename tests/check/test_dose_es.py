"""Spanish advice on a dose in every person and mood, and what is said of doses besides."""

from __future__ import annotations

import pytest

from talkaid.check.dose import dose_findings
from talkaid.check.dose_field_es import spanish_named, spanish_statement
from talkaid.check.spoken import spoken

PERSONS = [
    "Tome menos kratom.",
    "Toma menos kratom en la noche.",
    "Tomá menos kratom.",
    "Tomad menos kratom.",
    "No tomes kratom.",
    "No toméis kratom.",
    "Tomen menos kratom.",
    "Tomarás menos kratom.",
    "Tomar menos kratom.",
    "Tómalo con agua.",
    "Tomalo con agua.",
    "Vaya tomando menos kratom.",
    "Que tome menos kratom.",
    "Que el señor se tome otra cápsula.",
    "Debería tomar menos kratom.",
    "Lo suyo es tomar menos kratom.",
    "Sería mejor que tomara menos kratom.",
    "Yo que usted tomaría menos kratom.",
    "Se recomienda tomar menos kratom.",
    "El kratom debe ser tomado con agua.",
    "El kratom se toma con agua.",
    "Considere tomar menos kratom.",
    "Primero quitas la de la noche.",
]


@pytest.mark.parametrize("text", PERSONS)
def test_advice_is_seen_in_every_person_and_mood(text: str) -> None:
    assert dose_findings(text, "es")


TOLD = [
    "Tomo menos kratom.",
    "Tomaba más kratom.",
    "¿Toma menos kratom?",
    "La paciente toma kratom con agua.",
    "Mi doctor me dijo que tomara menos kratom.",
    "Según un foro, hay que tomar menos kratom.",
    "Varón de 40 años, toma 3 cápsulas al día.",
    "Refiere tomar menos kratom desde mayo.",
    "En un estudio, doce adultos tomaron 3 gramos de kratom.",
    "Los pescadores bebían tres vasos al día.",
    "Tomar kratom con sedantes puede ser mortal.",
    "No tome menos kratom por lo que dice esta hoja.",
    "Su médico decide si hay que tomar menos.",
    "Una cucharadita pesa unos dos gramos.",
    "Ejemplo: 3 cápsulas, 2 veces al día.",
    "Agregue las medicinas que toma sin receta.",
    "Tome asiento y tome su tiempo.",
]


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_of_a_dose_is_no_advice(text: str) -> None:
    assert dose_findings(text, "es") == ()


EXCUSES = [
    ("La bolsa dice que tome dos cápsulas.", False),
    ("Ignore lo que dice la bolsa, con dos cápsulas tiene.", True),
    ("No hay estudios sobre la dosis.", False),
    ("Como no hay estudios sobre la dosis, tome menos kratom.", True),
    ("El vendedor recomienda tomar dos cápsulas.", False),
    ("Se le recomienda tomar dos cápsulas.", True),
    ("Escriba su respuesta.", False),
    ("Escriba su respuesta y luego tome dos cápsulas.", True),
]


@pytest.mark.parametrize(("text", "advises"), EXCUSES)
def test_an_order_in_the_same_breath_is_not_excused(text: str, advises: bool) -> None:
    assert bool(dose_findings(text, "es")) is advises


def named(text: str) -> tuple[frozenset[str], frozenset[str]]:
    (sentence,) = spoken(text, "es")
    return spanish_named(sentence), spanish_statement(sentence)


@pytest.mark.parametrize("text", ["Deje eso para después.", "Quite una y ponga otra primero."])
def test_everyday_words_alone_name_no_dose(text: str) -> None:
    assert named(text) == (frozenset(), frozenset())


def test_a_statement_needs_more_kinds_of_words_than_an_order() -> None:
    order, statement = named("Suspenda el kratom.")
    assert order and not statement
    order, statement = named("Primero el kratom, luego la cena.")
    assert {"substance", "routine"} <= order & statement


def test_a_few_words_without_a_verb_need_fewer_kinds() -> None:
    fragment = named("Dos cápsulas con comida.")[1]
    assert {"amount", "with"} <= fragment
    assert not named("Hay cápsulas con comida.")[1]
    assert not named("Después, sus medicinas y alergias.")[1]


ANSWERS_SAID_TO_SHOW = [
    "Sus respuestas indican que debería tomar menos.",
    "El resultado sugiere que le conviene dejarlo.",
]


@pytest.mark.parametrize("text", ANSWERS_SAID_TO_SHOW)
def test_no_answer_is_said_to_call_for_a_dose(text: str) -> None:
    assert dose_findings(text, "es")
