"""Phrases, typed without being shown."""

from __future__ import annotations

import getpass

from talkaid.plain.talk import Talk
from talkaid.plain.turns import InputEnded


def new_phrase(talk: Talk) -> str:
    """Return a phrase that was typed twice, after saying what is lost with it."""
    for point in talk.words.list("screen.phrase.points"):
        talk.tell("plain.item", words=point)
    while True:
        first = old_phrase(talk)
        if first and first == _typed(talk, "again"):
            return first
        talk.tell("screen.phrase.differ")


def old_phrase(talk: Talk) -> str:
    """Return the phrase that was typed; raises InputEnded."""
    return _typed(talk, "phrase")


def _typed(talk: Talk, name: str) -> str:
    try:
        return getpass.getpass(f"{talk.words(f'screen.phrase.{name}')}: ")
    except EOFError:
        raise InputEnded from None
