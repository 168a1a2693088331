"""What is said of a fault."""

from __future__ import annotations

import re

import pytest

from talkaid.language.words import load_words
from talkaid.process.crash import fault_sentence

CANARY = "pregnant and 12 grams"


def a_fault() -> Exception:
    try:
        load_words()("no.such.key", answer=CANARY)
    except KeyError as fault:
        fault.add_note(CANARY) if hasattr(fault, "add_note") else None
        return fault
    raise AssertionError


def test_the_place_is_the_innermost_line_of_this_program() -> None:
    assert re.search(r"KeyError at language/words\.py:\d+,", fault_sentence(a_fault()))


@pytest.mark.parametrize("fault", [ValueError(CANARY), a_fault(), Exception(), KeyError(CANARY)])
def test_a_message_is_never_said(fault: Exception) -> None:
    sentence = fault_sentence(fault)
    assert CANARY not in sentence
    assert "\n" not in sentence
    assert re.search(r"Reference [0-9a-f]{8}: ", sentence)


def test_a_fault_is_said_in_the_language_at_hand() -> None:
    assert fault_sentence(a_fault(), "es").startswith("talkaid tuvo que parar")
