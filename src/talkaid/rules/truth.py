"""Three-valued truth: a blank is not a no."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    """Yes, no, or not known. Only YES shows a question or fires a flag."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, holds: bool) -> Truth:
        """Return YES or NO."""
        return cls.YES if holds else cls.NO


def every(parts: Iterable[Truth]) -> Truth:
    """NO if any part is NO, else UNKNOWN if any is, else YES."""
    result = Truth.YES
    for part in parts:
        if part is Truth.NO:
            return Truth.NO
        if part is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result


def some(parts: Iterable[Truth]) -> Truth:
    """YES if any part is YES, else UNKNOWN if any is, else NO."""
    return opposite(every(opposite(part) for part in parts))


def opposite(part: Truth) -> Truth:
    """YES and NO change places; UNKNOWN stays."""
    if part is Truth.UNKNOWN:
        return part
    return Truth.NO if part is Truth.YES else Truth.YES
