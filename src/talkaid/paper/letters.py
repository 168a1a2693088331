"""The letters that no font can draw, found in what typst says and named where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from typing import Any

NOT_DRAWN = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))", re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}
# Private letters look different on each machine; some fonts draw a letter of their own for them.
PRIVATE = ("Co", "Cn")
RIGHT_TO_LEFT = ("R", "AL")


def not_drawn(message: str) -> tuple[str, ...]:
    """Return the letters, or joined letters, that typst's message says it could not draw."""
    found = tuple(dict.fromkeys(ESCAPED.sub(_unescaped, one) for one in NOT_DRAWN.findall(message)))
    # What joins or parts letters is told only because the letters beside it are not drawn.
    return tuple(
        one for one in found if one.strip() and unicodedata.category(one[0]) != "Cf"
    ) or tuple(filter(str.strip, found))


def _unescaped(escape: re.Match[str]) -> str:
    code, letter = escape.groups()
    return chr(int(code, 16)) if code else ESCAPES.get(letter, letter)


def private_letters(data: Any) -> tuple[str, ...]:
    """Return the letters in the page's words that have no meaning of their own."""
    letters = set("".join(texts_in(data)))
    return tuple(sorted(one for one in letters if unicodedata.category(one) in PRIVATE))


def right_to_left(data: Any) -> tuple[str, ...]:
    """Return the letters in the page's words that are written from right to left."""
    letters = set("".join(texts_in(data)))
    return tuple(sorted(one for one in letters if unicodedata.bidirectional(one) in RIGHT_TO_LEFT))


def texts_in(data: Any) -> Iterator[str]:
    """Yield every text in the page data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, (list, dict)):
        for one in data.values() if isinstance(data, dict) else data:
            yield from texts_in(one)


def codes(letters: str) -> str:
    """Return the letters by their numbers: ``U+1F600``."""
    return " ".join(f"U+{ord(letter):04X}" for letter in letters)


def named(data: Any, letters: Collection[str], name: Callable[[str], str]) -> Any:
    """Return the page data with every run of the letters replaced by its name.

    Keys and all that is no text stay.
    """
    longest_first = sorted(map(re.escape, letters), key=len, reverse=True)
    runs = re.compile(f"(?:{'|'.join(longest_first)})+")

    def change(data: Any) -> Any:
        if isinstance(data, str):
            return runs.sub(lambda found: name(found[0]), data)
        if isinstance(data, list):
            return [change(one) for one in data]
        if isinstance(data, dict):
            return {key: change(one) for key, one in data.items()}
        return data

    return change(data)
