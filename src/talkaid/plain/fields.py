"""One piece of a longer answer: of an amount, or of one medicine."""

from __future__ import annotations

from collections.abc import Callable

from talkaid.errors import AnswerError
from talkaid.plain.talk import Talk
from talkaid.plain.typed import Typed

Meaning = Callable[[Typed], str]
Check = Callable[[str], None]


def own(typed: Typed) -> str:
    """Return the person's own words."""
    return typed.own


def field(
    talk: Talk, before: str, check: Check, *, meaning: Meaning = own, shown: str | None = None
) -> str:
    """Return what was said to one piece; an empty line keeps what it was.

    `meaning` turns what was typed into the words to keep; `check` raises AnswerError for words
    that cannot be kept; `shown` is how what it was is said, where that differs.
    """
    if before:
        talk.say("plain.before", words=shown or before)
    while True:
        typed = talk.read()
        if typed.command == "blank":
            return ""
        if typed.empty:
            return before
        said = meaning(typed)
        try:
            check(said)
        except AnswerError as fault:
            talk.fault(fault)
        else:
            return said
