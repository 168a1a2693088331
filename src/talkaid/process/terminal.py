"""The terminal as it was found, put back however the program ends."""

from __future__ import annotations

import contextlib
import os
import sys
from types import TracebackType

# Leave the other screen, show the cursor, stop reporting the mouse, pasting and focus, and take
# colours off. On a terminal that is as it should be, this does nothing that can be seen.
_RESTORE = (
    "\x1b[?1049l\x1b[?25h"
    "\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1004l\x1b[?2004l\x1b[<u\x1b[0m"
)


class Terminal:
    """Remembers the settings of the terminal on entry; puts them back on exit or on request."""

    def __init__(self) -> None:
        self._descriptor = -1
        self._settings: list[object] | None = None

    def __enter__(self) -> Terminal:
        """Remember the settings, where standard input is a terminal that has some."""
        with contextlib.suppress(Exception):
            import termios

            self._descriptor = sys.stdin.fileno()
            self._settings = list(termios.tcgetattr(self._descriptor))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put the settings back."""
        self.settings_back()

    def settings_back(self) -> None:
        """Let the terminal show what is typed and end lines as it did before."""
        if self._settings is None:
            return
        with contextlib.suppress(Exception):
            import termios

            termios.tcsetattr(self._descriptor, termios.TCSANOW, self._settings)  # type: ignore[arg-type] # as they were given

    def all_back(self) -> None:
        """Put settings and screen back, by system calls alone: safe when the program hangs."""
        with contextlib.suppress(OSError, ValueError):
            output = sys.__stdout__
            if output is not None and output.isatty():
                os.write(output.fileno(), _RESTORE.encode("ascii"))
        self.settings_back()


def on_a_terminal() -> bool:
    """Tell whether both what is typed and what is said are on a terminal."""
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams)
