"""How the patient's own words stand on every kind of paper: in quotes, unchanged."""

from __future__ import annotations

from talkaid.language.words import Words
from talkaid.summary.model import Piece, Said
from talkaid.text import clean


def quoted(said: Said, words: Words) -> str:
    """Return the words in quotation marks, with their language where it is another."""
    text = words("sheet.quoted", text=clean(said.text, lines=True))
    # A number is the same in any language.
    same = said.language in (None, words.language) or not any(map(str.isalpha, said.text))
    if same:
        return text
    key = f"language.{said.language}"
    language = words(key) if words.has(key) else said.language
    return f"{text} {words('sheet.missing.other_language', language=language)}"


def piece_text(piece: Piece, words: Words) -> str:
    """Return a piece as it stands on paper: quoted when the patient typed it."""
    return quoted(piece, words) if isinstance(piece, Said) else piece.text
