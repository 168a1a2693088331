"""Keeping what is in memory out of files that the system makes when a program stops."""

from __future__ import annotations

import contextlib
import sys

SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of Linux (prctl(2)); 0 also keeps other programs of the user from looking in."""


def no_core_dumps() -> None:
    """Ask the system for no core dump; does nothing where that cannot be asked."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(SET_DUMPABLE, 0, 0, 0, 0)
