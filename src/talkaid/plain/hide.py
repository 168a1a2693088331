"""Hiding in plain lines: a clear window with the time, until the return word is typed."""

from __future__ import annotations

import select
import sys
from datetime import datetime

from talkaid.language.words import load_words
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Erased, Left
from talkaid.plain.typed import fold
from talkaid.process.erase_clock import HIDDEN_ON_OWN, EraseClock


def hide(talk: Talk, clock: EraseClock | None = None) -> None:
    """Clear the window, show the time, and wait for the return word.

    Raises Erased when the word for hiding is typed once more, Left when nobody comes back.
    """
    clock = clock or EraseClock(HIDDEN_ON_OWN)
    talk.lines.clear()
    spoken = dict.fromkeys((talk.words.language, *talk.languages.offered()))
    words = tuple(fold(load_words(one)("screen.cover.word")) for one in spoken)
    now = datetime.now()
    talk.lines.tell(f"{now.hour}:{now.minute:02}")
    while True:
        if not _typed_within(talk, clock):
            raise Left
        typed = fold(talk.lines.read_quietly())
        if typed.endswith(words):
            # Nothing stays there that says how to come back.
            talk.lines.clear()
            return
        if talk.vocabulary.typed(typed).command == "hide":
            raise Erased


def _typed_within(talk: Talk, clock: EraseClock) -> bool:
    """Wait until something is typed; tell whether it was before the time ran out."""
    if sys.platform == "win32" or not talk.lines.from_terminal:
        # Nothing can wait for a line and a clock at once there; the line decides.
        return True
    ready, _, _ = select.select([talk.lines.source], [], [], clock.left)
    return bool(ready)
