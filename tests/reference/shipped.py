"""The medicines that ship with the program, read once for all tests of this folder."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from talkaid.reference.medicines import Medicines, load_medicines

PATH = Path(__file__).parents[2] / "questionnaires" / "medicines.toml"


@cache
def shipped() -> Medicines:
    return load_medicines(PATH)
