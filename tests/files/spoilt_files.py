"""Files that somebody wrote, spoilt: each is made from a name alone, the same one every time."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WHOLE_FILES_IN = 500
"""One spoilt file in so many comes from a whole bundled file; the others come from pieces."""

VALUES = (
    "''", "0", "-1", "1.5", "inf", "nan", "true", "1979-05-27", "07:32:00", "[]", "{}", "[[[[]]]]",
    "{a.b.c = 1}", "'take 2 g'", "9" * 250, "1e308", '"\\u0000"', '"\\U0001F600"', "'''\n\n'''",
    '["a", 1]', "[{}]", "{question = 'x', is = 'y'}", "{all = []}", "{not = {not = {}}}", "'" + "x" * 3000 + "'",
)  # fmt: skip
TRICKS = (
    "\u200b", "\u202e", "\u0301" * 40, "\ufeff", "\u0430", "\uff21", "\U000e0041", "\u2028", "\x00",
    "\x07", "\x1b[2J", "\r", "\t", "\x85", "\u00ad", "\U0001f469\u200d\U0001f4bb", "ﷺ", "İ", "ß",
)  # fmt: skip

_PIECE = re.compile(
    r"(?m)^(?=\[\[?(?:section|flag|score|source|block|prompt|line|condition|class|medicine)\b[^.\n]*\]$)"
)
_VALUE = re.compile(r"(?m)(?<== ).+$")
_KEY = re.compile(r"(?m)^\w+(?= =)")


def spoilt(name: str) -> bytes:
    """Return a file that was written by somebody, with one to four things wrong in it."""
    chance = random.Random(name)  # noqa: S311 - nothing is secret here
    text = _written(chance)
    for _ in range(chance.randint(1, 4)):
        text = chance.choice(_SPOILING)(chance, text)
    content = text.encode("utf-8", "surrogatepass")
    if chance.random() < 0.2 and content:
        spoiling = bytearray(content)
        for _ in range(chance.choice((1, 3, 40))):
            spoiling[chance.randrange(len(spoiling))] = chance.randrange(256)
        content = bytes(spoiling)
    return content


@cache
def _whole() -> Sequence[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("questionnaires/*.toml"))]


@cache
def _small() -> Sequence[str]:
    """The files of `tests/broken` that are text: each has one thing wrong already."""
    read = (path.read_bytes() for path in sorted(ROOT.glob("tests/broken/*.toml")))
    return [one.decode("utf-8", "replace") for one in read if len(one) < 20_000]


@cache
def _pieces(whole: str) -> tuple[str, Sequence[str]]:
    head, *pieces = _PIECE.split(whole)
    return head, pieces


def _written(chance: random.Random) -> str:
    if chance.randrange(WHOLE_FILES_IN) == 0:
        return chance.choice(_whole())
    if chance.random() < 0.5:
        return chance.choice(_small())
    head, pieces = _pieces(chance.choice(_whole()))
    some = sorted(chance.sample(range(len(pieces)), min(len(pieces), chance.randint(1, 8))))
    return head + "".join(pieces[at] for at in some)


def _lines(change: Callable[[random.Random, list[str]], None]) -> Callable[..., str]:
    def spoil(chance: random.Random, text: str) -> str:
        lines = text.split("\n")
        change(chance, lines)
        return "\n".join(lines)

    return spoil


def _swap(chance: random.Random, lines: list[str]) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _double(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    upto = min(len(lines), at + chance.choice((1, 1, 5, 40)))
    lines[at:at] = lines[at:upto] * chance.choice((1, 1, 1, 30))


def _drop(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    del lines[at : at + chance.choice((1, 1, 3, 20))]


def _borrow(chance: random.Random, lines: list[str]) -> None:
    others = chance.choice(_small()).split("\n")
    at = chance.randrange(len(others))
    lines[(where := chance.randrange(len(lines))) : where] = others[at : at + chance.randint(1, 12)]


def _replaced(chance: random.Random, text: str, what: re.Pattern[str], by: str) -> str:
    found = list(what.finditer(text))
    if not found:
        return text
    one = chance.choice(found)
    return text[: one.start()] + by + text[one.end() :]


def _other_value(chance: random.Random, text: str) -> str:
    return _replaced(chance, text, _VALUE, chance.choice(VALUES))


def _other_key(chance: random.Random, text: str) -> str:
    keys = _KEY.findall(text) or ["x"]
    return _replaced(chance, text, _KEY, chance.choice((*keys, "a.b.c", "''", '"é"', "required")))


def _deeper(chance: random.Random, text: str) -> str:
    found = list(_VALUE.finditer(text))
    if not found:
        return text
    one, deep = chance.choice(found), chance.choice((1, 2, 19, 25, 300))
    return text[: one.start()] + "[" * deep + one[0] + "]" * deep + text[one.end() :]


def _trick(chance: random.Random, text: str) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(TRICKS) * chance.choice((1, 1, 1, 500)) + text[at:]


def _cut(chance: random.Random, text: str) -> str:
    return text[: chance.randint(0, len(text))]


def _grown(chance: random.Random, text: str) -> str:
    """Return the text with one letter of it a few hundred times."""
    at = chance.randint(0, max(0, len(text) - 1))
    return text[:at] + text[at : at + 1] * chance.choice((2, 300, 1900)) + text[at:]


_SPOILING: Sequence[Callable[[random.Random, str], str]] = (
    _lines(_swap), _lines(_double), _lines(_drop), _lines(_borrow), _other_value, _other_value,
    _other_key, _deeper, _trick, _cut, _grown,
)  # fmt: skip
