"""A text as sentences in normal form, in the language it is written in."""

from __future__ import annotations

from functools import cache

from talkaid.check.dose_words import MARKS as ENGLISH
from talkaid.check.dose_words_es import MARKS as SPANISH
from talkaid.check.normal import Marks, Sentence, normal, sentences

LANGUAGES = ("en", "es")


def spoken(text: str, language: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text."""
    marks = marks_of(language)
    return tuple([normal(piece, marks) for piece in sentences(text)])


@cache
def marks_of(language: str) -> Marks:
    """Return how a language writes numbers, amounts and times; English where none is known."""
    return SPANISH if base(language) == "es" else ENGLISH


def base(language: str) -> str:
    """Return the language without its region: es for es-US."""
    return language.partition("-")[0]
