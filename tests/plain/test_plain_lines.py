"""Lines out and lines in."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.plain.lines import LONGEST_TYPED, Lines
from talkaid.plain.turns import InputEnded
from talkaid.text import clean


def lines(typed: str = "", **details: object) -> tuple[Lines, io.StringIO]:
    out = io.StringIO()
    return Lines(io.StringIO(typed), out, **details), out  # type: ignore[arg-type]


def test_the_prompt_comes_last_and_what_was_typed_is_shown_where_no_terminal_does() -> None:
    spoken, out = lines("yes\n", echo=True)
    spoken.say("Is it so?")
    assert spoken.read() == "yes"
    assert out.getvalue() == "Is it so?\n> yes\n"
    spoken, out = lines("yes\n")
    assert spoken.read() == "yes"
    assert out.getvalue() == "> "


def test_one_stream_gives_one_line_after_the_other_and_then_ends() -> None:
    spoken, _ = lines("one\ntwo\r\nthree")
    assert [spoken.read(), spoken.read(), spoken.read()] == ["one", "two", "three"]
    with pytest.raises(InputEnded):
        spoken.read()


def test_what_is_left_of_a_line_too_long_is_passed() -> None:
    spoken, _ = lines("x" * (3 * LONGEST_TYPED) + "\nnext\n")
    assert spoken.read() == "x" * LONGEST_TYPED
    assert spoken.read() == "next"


def test_the_topic_is_said_again_without_what_was_only_told() -> None:
    spoken, out = lines()
    spoken.topic(gap=False)
    spoken.say("The question")
    spoken.tell("Left blank.")
    before = out.getvalue()
    spoken.topic_again()
    assert out.getvalue() == before + "The question\n"


@given(st.text(), st.integers(20, 90))
def test_wrapping_loses_no_word_and_moves_no_cursor(text: str, width: int) -> None:
    spoken, out = lines(width=width)
    spoken.say(text)
    said = out.getvalue()
    assert said.split() == clean(text).split()
    assert clean(said, lines=True) == said
    for line in said.splitlines():
        # A no-break space holds two words together.
        assert len(line) <= width or " " not in line.strip(" ")


def test_an_answer_that_goes_on_stands_under_its_own_words() -> None:
    spoken, out = lines(width=24)
    spoken.say("  3  More than a few of these words")
    assert out.getvalue().splitlines() == ["  3  More than a few of", "    these words"]
