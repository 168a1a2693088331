"""Accents, which people leave out when they type."""

from __future__ import annotations

import unicodedata


def without_accents(text: str) -> str:
    """Return the text in small letters without accents: "Otoño" is "otono"."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if unicodedata.category(letter) != "Mn")
