"""Accents, which people leave out when they type."""

from __future__ import annotations

import unicodedata


def without_accents(text: str) -> str:
    """Return the text with its letters bare: "no sé" becomes "no se"."""
    split = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in split if not unicodedata.combining(letter))
