"""Runs talkaid with a fault built into one place, which waits until a file says that it is time.

Who walks away is waited for only two seconds.

python tests/terminal/canary_program.py MODULE:NAME WHEN ARGUMENTS...
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import wraps
from importlib import import_module
from typing import Any

CANARY = "zebracanary"


def build_in(place: str, when: str) -> None:
    """Let what stands in a place raise an answer, once the file `when` is there."""
    module, _, name = place.partition(":")
    holder: Any = import_module(module)
    *inside, last = name.split(".")
    for one in inside:
        holder = getattr(holder, one)
    before = getattr(holder, last)

    @wraps(before)
    def broken(*given: object, **named: object) -> object:
        secret = f"{CANARY} in a message"
        if os.path.exists(when):  # noqa: PTH110 - called at every step of the program
            raise RuntimeError(secret)
        return before(*given, **named)

    setattr(holder, last, broken)


def hurry() -> None:
    """Let those who walk away be waited for two seconds, at a shared computer too."""
    from talkaid.process import erase_clock, kiosk

    erase_clock.HIDDEN_ON_OWN = erase_clock.IDLE_ON_SHARED = erase_clock.WARNED_ON_SHARED = 2.0
    sit = kiosk.Kiosk.__init__

    def sit_here(self: kiosk.Kiosk, command: Sequence[str], sealed: str) -> None:
        _, _, _, *arguments = command
        sit(self, [sys.executable, *sys.argv[:3], *arguments], sealed)

    kiosk.Kiosk.__init__ = sit_here  # type: ignore[method-assign]


if __name__ == "__main__":
    hurry()
    build_in(*sys.argv[1:3])
    from talkaid.cli import main

    sys.exit(main(sys.argv[3:]))
