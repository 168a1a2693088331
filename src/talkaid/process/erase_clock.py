"""How long a person has been away, asleep computer included."""

from __future__ import annotations

import time
from collections.abc import Callable

HIDDEN_ON_OWN = 600.0
"""Seconds after which a hidden interview on one's own computer is erased (UX-93)."""
HIDDEN_ON_SHARED = 60.0
"""The same on a computer that several people use (UX-93)."""

IDLE_ON_SHARED = 180.0
"""Seconds without a key on a shared computer before somebody is asked for (UX-89)."""
WARNED_ON_SHARED = 60.0
"""Seconds from that question to the end."""


def seconds() -> float:
    """Return seconds that never run backwards and go on while the computer sleeps, where it can."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if asleep_too is None else time.clock_gettime(asleep_too)


class EraseClock:
    """Runs out after a number of seconds unless it is wound again."""

    def __init__(self, limit: float, now: Callable[[], float] = seconds) -> None:
        self.limit = limit
        self._now = now
        self._since = now()

    def wind(self) -> None:
        """Begin anew."""
        self._since = self._now()

    @property
    def left(self) -> float:
        """How many seconds are left; 0 when the time has run out."""
        return max(self.limit - (self._now() - self._since), 0.0)
