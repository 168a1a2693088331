"""Lines of at most 80 columns, counted as a terminal shows them."""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.language.width import width
from talkaid.text import clean

COLUMNS = 80
QUOTE = "> "


def wrapped(text: str, first: str = "", hang: str = "", columns: int = COLUMNS) -> Iterator[str]:
    """Yield the text in lines, the first after `first`, the others after `hang`.

    What stands after a line break in the text is marked with ``>`` after `hang`: what a person
    types can never look like a heading or a line of the sheet. A word wider than a line is
    divided.
    """
    before = first
    for number, paragraph in enumerate(clean(text, lines=True).split("\n")):
        if number == 1:
            hang += QUOTE
        if number:
            before = hang
        line = ""
        for word in _pieces(paragraph, columns - max(width(first), width(hang))):
            if line and width(before) + width(line) + 1 + width(word) > columns:
                yield before + line
                before, line = hang, word
            else:
                line = f"{line} {word}" if line else word
        if line:
            yield before + line


def _pieces(paragraph: str, room: int) -> Iterator[str]:
    for word in filter(None, paragraph.split(" ")):
        rest = word
        while width(rest) > room:
            cut = len(rest)
            while cut > 1 and width(rest[:cut]) > room:
                cut -= 1
            yield rest[:cut]
            rest = rest[cut:]
        yield rest
