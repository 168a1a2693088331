"""A computer that several people use: each gets a process and a folder of their own.

Memory is the one thing a program cannot wipe for certain, so no process meets two people. What
stands on the screen and above it is cleared between them, and keys pressed then reach nobody.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic, sleep
from types import FrameType

from talkaid.process.staff_code import WRONG, wrong_in

STAFF_ENDS = 64
"""The exit status of a seat that the staff have ended with their code."""
SEAT = "TALKAID_SEAT"
"""Holds the salted hash of the staff code; where it is set, the program is one person's seat."""
_BRIEF = 2.0
_MOST_BRIEF = 3
_CLEAR = "\x1b[?1049l\x1b[0m\x1b[2J\x1b[3J\x1b[H"


class Kiosk:
    """Seats one person after the other until the staff end it.

    `command` starts the program for one person. A seat that fails at once, three times in a row,
    ends the kiosk: something is wrong that no restart mends.
    """

    def __init__(self, command: Sequence[str], sealed: str) -> None:
        self._command = command
        self._sealed = sealed
        self._seat: subprocess.Popen[bytes] | None = None
        self._stopped: int | None = None
        self._wrong = 0

    def serve(self) -> int:
        """Return the exit status: 0 when the staff ended it, 128 and the signal when told to."""
        self._listen()
        brief = 0
        with _Quiet() as keys:
            while self._stopped is None:
                keys.forget()
                began = monotonic()
                status = self._one_person()
                self._wipe_screen()
                if status == STAFF_ENDS:
                    return 0
                # Whoever leaves in order may do so at once, and as often as they like.
                brief = brief + 1 if status and monotonic() - began < _BRIEF else 0
                if brief >= _MOST_BRIEF:
                    return status or 1
        return self._stopped

    def _one_person(self) -> int:
        folder = Path(tempfile.mkdtemp(prefix="seat-"))
        try:
            self._seat = subprocess.Popen(  # noqa: S603 - this program itself
                self._command, env=self._environ(folder), cwd=folder
            )
            while self._seat.poll() is None:
                sleep(0.05)
            return self._seat.returncode
        finally:
            self._seat = None
            self._wrong += wrong_in(folder)
            shutil.rmtree(folder, ignore_errors=True)

    def _environ(self, folder: Path) -> Mapping[str, str]:
        own = {"TMPDIR": str(folder), SEAT: self._sealed, WRONG: str(self._wrong)}
        return {**os.environ, **own}

    def _listen(self) -> None:
        for name in ("SIGINT", "SIGQUIT", "SIGTSTP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), signal.SIG_IGN)
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._stop)

    def _stop(self, number: int, _: FrameType | None) -> None:
        self._stopped = 128 + number
        if self._seat is not None:
            with contextlib.suppress(OSError):
                self._seat.send_signal(number)

    def _wipe_screen(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.write(_CLEAR)
            sys.stdout.flush()


class _Quiet:
    """A terminal that shows no key and knows none that stops a program, between two people."""

    def __enter__(self) -> _Quiet:
        self._before: list[object] | None = None
        with contextlib.suppress(Exception):
            import termios

            self._before = list(termios.tcgetattr(sys.stdin.fileno()))
            quiet = termios.tcgetattr(sys.stdin.fileno())
            quiet[3] &= ~(termios.ECHO | termios.ISIG | termios.ICANON)
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, quiet)
        return self

    def forget(self) -> None:
        """Drop keys that were pressed and not read."""
        with contextlib.suppress(Exception):
            import termios

            termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(Exception):
            import termios

            termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, self._before)  # type: ignore[arg-type] # as they were given
