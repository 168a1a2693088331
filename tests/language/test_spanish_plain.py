"""Plain lines in Spanish, typed as people type: with and without accents, with commas or points."""

from __future__ import annotations

import pytest

from plain.walking import Typed, type_lines
from spoken import LANGUAGES, kratom_in
from talkaid.language.words import load_words
from talkaid.plain.typed import COMMANDS, Vocabulary

SPANISH = kratom_in("es")
WORDS = load_words("es")
AT_DAYS = "days_of_30"


def typed(at: str, *lines: str) -> Typed:
    return type_lines(SPANISH, list(lines), at=at, before={"kratom_use": "now"})


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("sí", "yes"),
        ("si", "yes"),
        ("SÍ.", "yes"),
        ("s", "yes"),
        ("no", "no"),
        ("No", "no"),
        ("no sé", {"way_out": "unknown"}),
        ("no se", {"way_out": "unknown"}),
        ("No estoy segura", {"way_out": "unknown"}),
        ("no lo sé", {"way_out": "unknown"}),
        ("prefiero no decirlo", {"way_out": "declined"}),
        ("yes", "yes"),
        ("not sure", {"way_out": "unknown"}),
    ],
)
def test_an_answer_is_understood_as_people_type_it(line: str, held: object) -> None:
    assert typed("about_to_start", line).said("about_to_start") == held


@pytest.mark.parametrize("line", ["quizás", "ya", "nop", "sino", "no no"])
def test_what_is_no_answer_is_asked_again(line: str) -> None:
    made = typed("about_to_start", line)
    assert made.said("about_to_start") is None
    assert WORDS("plain.fault.number", low=1, high=4) in made.transcript


@pytest.mark.parametrize("line", ["en persona", "Lo hablaré en persona", "lo hablare en persona"])
def test_what_is_private_can_wait_for_the_visit(line: str) -> None:
    assert typed("self_harm", line).said("self_harm") == {"way_out": "in_person"}


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("atrás", "back"),
        ("atras", "back"),
        ("Volver", "back"),
        ("regresar", "back"),
        ("ayuda", "help"),
        ("LISTA", "list"),
        ("salir", "leave"),
        ("ocultar", "hide"),
        ("idioma", "language"),
        ("English", "language"),
        ("saltar", "blank"),
        ("blanco", "blank"),
        ("en blanco", "blank"),
        ("hide", "hide"),
        ("back", "back"),
    ],
)
def test_a_command_is_understood_as_people_type_it(line: str, command: str) -> None:
    vocabulary = Vocabulary(WORDS, LANGUAGES)
    assert vocabulary.typed(line).command == command
    quoted = vocabulary.typed(f'"{line}"')
    assert (quoted.command, quoted.own) == (None, line)


def test_every_word_that_is_shown_is_one_that_is_heard() -> None:
    vocabulary = Vocabulary(WORDS, LANGUAGES)
    for command in COMMANDS:
        shown = WORDS(f"plain.help.{command}")
        assert vocabulary.typed(shown.split(",")[0].split()[0]).command == command, shown
    for way in ("unknown", "declined", "in_person"):
        shown = WORDS(f"plain.or_type.{way}").partition(": ")[2].split(".")[0]
        assert vocabulary.way(shown, [way]) == way
        everything = WORDS(f"plain.all.{way}").partition(": ")[2]
        assert everything in WORDS.list(f"plain.all_words.{way}")


@pytest.mark.parametrize("line", ["si", "sí", "no", "ok", ""])
def test_the_help_numbers_stay_when_somebody_says_yes_to_begin(line: str) -> None:
    made = type_lines(SPANISH, [line, "ayuda"], welcome=False)
    assert made.interview.country == "US"
    other = type_lines(SPANISH, ["ca", ""], welcome=False)
    assert other.interview.country == "CA"


def test_going_back_and_hiding_lose_no_answer() -> None:
    lines = ["no", "3", "atras", "", "ocultar", "volver", "4", "no se", "salir", "3"]
    made = type_lines(SPANISH, lines)
    assert WORDS("plain.before", words="Revisar mi hígado") in made.transcript
    assert made.said("visit_goals") == ["liver"]
    assert made.said("who_answers") == "staff"
    assert made.said("age_group") == {"way_out": "unknown"}
    assert made.ending.how == "left"


@pytest.mark.parametrize("line", ["12", "doce", "dieciseis", "veintidós", "treinta"])
def test_a_number_can_be_a_word(line: str) -> None:
    assert typed(AT_DAYS, line).said(AT_DAYS) == line


@pytest.mark.parametrize("line", ["3,5", "3.5", "tres y media"])
def test_a_comma_and_a_point_are_the_same_half(line: str) -> None:
    made = typed("amount", line, "cápsulas", "2", "no")
    assert made.said("amount") == {"number": line, "measure": "capsules", "times_a_day": "2"}
    assert f'"{line} cápsulas, 2 veces al día"' in made.transcript


@pytest.mark.parametrize("line", ["1,234", "1.234"])
def test_a_number_that_can_be_read_in_two_ways_is_asked_about(line: str) -> None:
    made = typed(AT_DAYS, line)
    assert made.said(AT_DAYS) is None
    assert any(
        WORDS("error.two_readings", first=first, second=second) in made.transcript
        for first, second in (("1234", "1.234"), ("1.234", "1234"))
    )


def test_an_amount_that_can_be_read_in_two_ways_is_asked_about_and_kept() -> None:
    made = typed("amount", "1.500", "gramos en báscula", "", "", "sí")
    assert WORDS("plain.doubt.unusual", said="1.500") in made.transcript
    again = typed("amount", "1.500", "gramos en báscula", "", "", "no", "1,5", "", "", "")
    assert WORDS("plain.doubt.again") in again.transcript
    assert [one.said("amount")["number"] for one in (made, again)] == ["1.500", "1,5"]


def test_a_day_in_digits_is_asked_about_and_kept_as_it_was_typed() -> None:
    made = typed("first_use", "3/5/2024", "sí")
    assert WORDS("plain.doubt.ambiguous", said="3/5/2024") in made.transcript
    assert made.said("first_use") == "3/5/2024"
    again = typed("first_use", "3/5/2024", "no", "en mayo")
    assert again.said("first_use") == "en mayo"


@pytest.mark.parametrize(
    "line", ["hace tres semanas", "en mayo", "ayer a las 3 p. m.", "otoño de 2023", "hace mucho"]
)
def test_a_time_is_kept_in_the_person_s_own_words(line: str) -> None:
    assert typed("first_use", line).said("first_use") == line


def test_several_answers_are_picked_by_number_or_name() -> None:
    made = typed("visit_goals", "3, 2")
    assert made.said("visit_goals") == ["liver", "medicines"]
    assert typed("visit_goals", "revisar mi higado").said("visit_goals") == ["liver"]
    assert typed("visit_goals", "1 y 3").said("visit_goals") == ["tell", "liver"]
