"""How much a file may hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is read of anything; each far above what a clinic's file needs.

    `dots` is counted in one key, `keys` and `values` in one file; `text` in characters,
    `digits` in one number.
    `outside_bytes` holds for files that came from elsewhere and were not named by the person.
    """

    bytes_in_file: int = 8_000_000
    outside_bytes: int = 512_000
    questions: int = 20_000
    options: int = 100
    text: int = 2_000
    depth: int = 20
    dots: int = 16
    keys: int = 300_000
    values: int = 1_000_000
    digits: int = 256


DEFAULT = Limits()
