from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.language.lists import all_with, joined


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
    ],
)
def test_pieces_are_joined(pieces: list[str], said: str) -> None:
    assert joined(pieces, "en") == said


@pytest.mark.parametrize(
    ("count", "most", "said"),
    [
        (3, 3, "a, b and c"),
        (4, 3, "a, b and 2 more"),
        (5, 3, "a, b and 3 more"),
        (3, 2, "a and 2 more"),
        (3, 1, "a and 2 more"),
        (1, 1, "a"),
    ],
)
def test_what_is_over_the_most_is_counted(count: int, most: int, said: str) -> None:
    assert joined(list("abcde"[:count]), "en", most=most) == said


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("ketamina", "a, b y ketamina"),
        ("ibuprofeno", "a, b e ibuprofeno"),
        ("Ibuprofeno", "a, b e Ibuprofeno"),
        ("hidrocodona", "a, b e hidrocodona"),
        ("hierba de San Juan", "a, b y hierba de San Juan"),
        ("yodo", "a, b y yodo"),
        ("“Infección”", "a, b e “Infección”"),
    ],
)
def test_the_spanish_and_changes_before_the_sound_of_i(last: str, said: str) -> None:
    assert joined(["a", "b", last], "es") == said


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("nada", "a o nada"),
        ("otra cosa", "a u otra cosa"),
        ("“Orina oscura”", "a u “Orina oscura”"),
        ("hormonas", "a u hormonas"),
        ("8 días", "a u 8 días"),
        ("11", "a u 11"),
        ("110", "a o 110"),
    ],
)
def test_the_spanish_or_changes_before_the_sound_of_o(last: str, said: str) -> None:
    assert all_with(["a", last], "o", "es-US") == said
    assert all_with(["a", last], "or", "en") == f"a or {last}"


def test_a_count_is_no_sound_of_i() -> None:
    assert joined(["a", "b", "ibuprofeno", "c"], "es", most=3) == "a, b y 2 más"


@given(st.lists(st.text(min_size=1, max_size=5), max_size=6), st.integers(1, 6))
def test_every_piece_is_named_or_counted(pieces: list[str], most: int) -> None:
    said = joined(pieces, "en", most=most)
    named = [piece for piece in pieces if piece in said]
    assert len(pieces) <= most or said.endswith(f"and {len(pieces) - max(most - 1, 1)} more")
    assert len(pieces) > most or named == pieces
