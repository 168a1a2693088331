"""What a sheet's file is called: nothing in a name tells whose it is or what is in it."""

from __future__ import annotations

from typing import Literal

Form = Literal["pdf", "text", "html", "md", "json"]
ENDINGS: dict[Form, str] = {
    "pdf": "pdf",
    "text": "txt",
    "html": "html",
    "md": "md",
    "json": "json",
}


def sheet_name(code: str, form: Form) -> str:
    """Return the name of a file: ``visit-notes-K7Q2.pdf``.

    Raises ValueError for a code that is not letters and digits.
    """
    if not (code.isascii() and code.isalnum()):
        raise ValueError(code)
    return f"visit-notes-{code}.{ENDINGS[form]}"
