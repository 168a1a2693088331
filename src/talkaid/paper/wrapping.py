"""Lines of at most 80 columns, counted as a terminal shows them."""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.language.width import width

COLUMNS = 80


def wrapped(text: str, first: str = "", hang: str = "", columns: int = COLUMNS) -> Iterator[str]:
    """Yield the text in lines, the first after `first`, the others after `hang`.

    A line break in the text begins a new line after `hang`: what a person types can never begin
    at the margin, where headings stand. A word wider than a line is divided.
    """
    before = first
    for paragraph in text.split("\n"):
        line = ""
        for word in _pieces(paragraph, columns - max(width(first), width(hang))):
            if line and width(before) + width(line) + 1 + width(word) > columns:
                yield before + line
                before, line = hang, word
            else:
                line = f"{line} {word}" if line else word
        if line:
            yield before + line
        before = hang


def _pieces(paragraph: str, room: int) -> Iterator[str]:
    for word in paragraph.split():
        rest = word
        while width(rest) > room:
            cut = len(rest)
            while cut > 1 and width(rest[:cut]) > room:
                cut -= 1
            yield rest[:cut]
            rest = rest[cut:]
        yield rest
