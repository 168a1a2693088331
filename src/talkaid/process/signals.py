"""Being told to stop: the program ends in order, with the terminal as it was found."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable
from types import FrameType

INTERRUPTED = 130
PATIENCE = 3
"""Seconds that an orderly end may take before the program is ended where it stands."""

STOPPING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class Stopped(SystemExit):
    """The program was told to stop by a signal; its code is 128 and the signal's number."""


def stop_in_order(last: Callable[[], None]) -> None:
    """Turn the signals to stop into `Stopped`, raised in the main thread.

    When the program is still there after `PATIENCE` seconds, `last` is called and it ends.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        end_soon(number, last)
        raise Stopped(128 + number)

    for one in STOPPING:
        signal.signal(one, stop)


def end_soon(number: int, last: Callable[[], None]) -> None:
    """End the program after `PATIENCE` seconds, whatever it does by then."""
    if not hasattr(signal, "SIGALRM"):
        return

    def end(_: int, frame: FrameType | None) -> None:
        with contextlib.suppress(Exception):
            last()
        os._exit(128 + number)

    signal.signal(signal.SIGALRM, end)
    signal.alarm(PATIENCE)
