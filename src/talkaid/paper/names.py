"""What a sheet is called where it is saved: never by who it is of."""

from __future__ import annotations


def sheet_name(code: str, ending: str) -> str:
    """Return the file name of a sheet with a code; `ending` is without its dot.

    >>> sheet_name("K7Q2", "pdf")
    'visit-notes-K7Q2.pdf'
    """
    return f"visit-notes-{code}.{ending}"
