"""Phrases, typed without being shown."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

from talkaid.plain.talk import Talk
from talkaid.plain.turns import InputEnded
from talkaid.plain.typed import Command

Result = TypeVar("Result")
HEARD: tuple[Command, ...] = ("back", "help", "hide")
"""What these words do at any prompt they do here too; every other word may be a phrase."""


def with_new_phrase(talk: Talk, work: Callable[[str], Result]) -> Result:
    """Return what the work makes of a phrase that was typed twice; says first what is lost with it.

    Raises Back, InputEnded and what the work raises.
    """
    for point in (*talk.words.list("screen.phrase.points"), talk.words("plain.phrase.unseen")):
        talk.tell("plain.item", words=point)
    while True:
        phrase = _typed(talk, "phrase")
        if phrase and phrase == _typed(talk, "again"):
            return _worked(talk, work, phrase)
        talk.tell("plain.phrase.differ")


def with_old_phrase(talk: Talk, work: Callable[[str], Result]) -> Result:
    """Return what the work makes of the phrase that was typed.

    Raises Back, InputEnded and what the work raises.
    """
    return _worked(talk, work, _typed(talk, "phrase"))


def _typed(talk: Talk, name: str) -> str:
    while True:
        try:
            typed = getpass.getpass(f"{talk.words(f'screen.phrase.{name}')}: ")
        except EOFError:
            raise InputEnded from None
        said = talk.vocabulary.typed(typed)
        if said.command not in HEARD:
            return typed
        talk.do(said)


def _worked(talk: Talk, work: Callable[[str], Result], phrase: str) -> Result:
    """Do the work in a thread: making a key takes a while, in which Ctrl+C has to be heard."""
    made: Future[Result] = Future()

    def whole() -> None:
        try:
            made.set_result(work(phrase))
        except BaseException as error:
            made.set_exception(error)

    talk.tell("screen.phrase.working")
    Thread(target=whole, daemon=True).start()
    return made.result()
