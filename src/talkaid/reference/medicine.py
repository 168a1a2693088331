"""One medicine as the rest of the program sees it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Medicine:
    """A medicine: its generic name, its other names, and what it is for in plain words.

    `brands` has the best known first; `store` says that it is sold without a prescription.
    """

    name: str
    brands: tuple[str, ...]
    also: tuple[str, ...]
    use: str
    store: bool
