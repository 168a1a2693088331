"""Being told to stop: the program ends in order, with the terminal as it was found."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Sequence
from types import FrameType

INTERRUPTED = 130
PATIENCE = 3
"""Seconds that an orderly end may take before the program is ended where it stands."""

STOPPING = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name)
)


def stopped(status: int) -> None:
    """End the program from where it stands, through every `finally` on the way."""
    raise SystemExit(status)


def on_stop(
    last: Callable[[], None], end: Callable[[int], None] = stopped, *, also: Sequence[int] = ()
) -> None:
    """When told to stop, call `end` with the exit status: 128 and the number of the signal.

    `also` are signals that stop the program besides those that always do.

    When the program is still there after `PATIENCE` seconds, `last` is called and it ends without
    more ado. Python runs this between two steps of the program, so that a program that hangs is
    ended too; a handler of the event loop would wait for its turn.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        _end_soon(128 + number, last)
        end(128 + number)

    for one in (*STOPPING, *also):
        # What the one who started the program wants ignored, such as a kiosk, is ignored.
        if signal.getsignal(one) is not signal.SIG_IGN:
            signal.signal(one, stop)


def stop_between_steps() -> None:
    """Let what is done on Ctrl+Z from outside, and on coming back, wait for its turn in the loop.

    Both write to the terminal. In the middle of another write they would wait for each other for
    ever. To be called in the loop, when the two have their handlers.
    """
    import asyncio  # heavy, and loaded already where there is a loop

    loop = asyncio.get_running_loop()
    for name in ("SIGTSTP", "SIGCONT"):
        number = getattr(signal, name, None)
        handler = signal.getsignal(number) if number is not None else None
        if number is not None and callable(handler):
            loop.add_signal_handler(number, handler, number, None)


def _end_soon(status: int, last: Callable[[], None]) -> None:
    if not hasattr(signal, "SIGALRM"):
        return

    def end(_: int, frame: FrameType | None) -> None:
        with contextlib.suppress(Exception):
            last()
        os._exit(status)

    signal.signal(signal.SIGALRM, end)
    signal.alarm(PATIENCE)
