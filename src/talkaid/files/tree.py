"""Where each key and value of a TOML or JSON text stands.

The parsers that read the data keep no places of values, so the text is read a second time, only
when something is wrong with it. This reading judges nothing: the text has been accepted, and for
a text that has not, it does what it can without failing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

import tomli

from talkaid.text import clean

Format = Literal["toml", "json"]

_QUOTED = r"""\"[^"\\\n]+\"|'[^'\n]+'|\"{3}|'{3}|["']"""
_TOML_TOKEN = re.compile(
    rf"""[ \t\r]*(\n|\#[^\n]*|{_QUOTED}|[.=,\[\]{{}}]|[^ \t\r\n\#.=,\[\]{{}}"']+)"""
)
_JSON_TOKEN = re.compile(rf"""[ \t\r\n]*({_QUOTED}|[:,\[\]{{}}]|[^ \t\r\n":,\[\]{{}}]+)""")
_QUOTE_OR_ESCAPE = re.compile(r'["\\\n]')
_QUOTES_OR_ESCAPE = re.compile(r'"""|\\')


@dataclass(slots=True)
class Node:
    """A value: the offset of its key, of itself, and what it holds."""

    key: int
    value: int
    is_list: bool = False
    explicit: bool = False
    children: dict[str | int, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Repeated:
    """A key that stands a second time at offset `again`, and first at `first`."""

    name: str
    again: int
    first: int


def tokens(text: str, form: Format = "toml") -> Iterator[tuple[int, int]]:
    """Yield start and end of each token: comment, sign, word, or whole quoted text."""
    match = (_TOML_TOKEN if form == "toml" else _JSON_TOKEN).match
    place = 0
    while found := match(text, place):
        start, place = found.span(1)
        sign = text[start]
        # The pattern takes in a quoted text that is plain; of any other only how it opens.
        if sign in "\"'" and (place - start == 1 or text[start + 1] == sign):
            place = _end_of_quoted(text, start, place)
        yield start, place


def _end_of_quoted(text: str, start: int, inside: int) -> int:
    quote = text[start:inside]
    if quote[0] == "'":
        end = text.find(quote if len(quote) == 3 else "'", inside)
        end = len(text) if end < 0 else end + len(quote)
    else:
        end = _end_of_basic(text, inside, _QUOTES_OR_ESCAPE if len(quote) == 3 else None)
    # Up to two more quotes belong to a text in triple quotes.
    for _ in range(2 if len(quote) == 3 else 0):
        if text.startswith(quote[0], end):
            end += 1
    return end


def _end_of_basic(text: str, place: int, triple: re.Pattern[str] | None) -> int:
    stop = triple or _QUOTE_OR_ESCAPE
    while found := stop.search(text, place):
        if found[0] == "\\":
            place = found.end() + 1
        elif found[0] == "\n":
            return found.start()
        else:
            return found.end()
    return len(text)


class _Expects(Enum):
    KEY = "key"
    VALUE = "value"
    END = "end"


class _Reader:
    """Follows the tokens of one text and grows the tree."""

    def __init__(self, text: str, form: Format) -> None:
        self.root = Node(0, 0)
        self.repeated: list[Repeated] = []
        self._text = text
        self._form: Format = form
        self._sign = "=" if form == "toml" else ":"
        self._table = self.root
        self._open: list[Node] = []
        self._parts: list[tuple[str, int]] = []
        self._header: int | None = None
        self._next: Node | None = self.root if form == "json" else None
        self._expects = _Expects.KEY if form == "toml" else _Expects.VALUE

    def read(self) -> None:
        for start, end in tokens(self._text, self._form):
            sign = self._text[start]
            if sign == "#":
                continue
            if sign == "\n":
                self._line_ends()
            elif self._expects is _Expects.KEY:
                self._key(sign, start, end)
            elif self._expects is _Expects.VALUE:
                self._value(sign, start)
            else:
                self._after(sign)
        if self._header is not None and self._parts:
            self._open_table(self._header)

    def _line_ends(self) -> None:
        if self._form == "toml" and not self._open:
            self._expect_key()

    def _expect_key(self) -> None:
        self._expects = _Expects.KEY
        self._parts = []
        self._header = None

    def _key(self, sign: str, start: int, end: int) -> None:
        if sign == self._sign and self._parts:
            self._next = self._assigned()
            self._expects = _Expects.VALUE
        elif sign == "[" and not self._open and not self._parts:
            self._header = start if self._header is None else self._header
        elif sign == "]" and self._header is not None and self._parts:
            self._open_table(self._header)
            self._expects = _Expects.END
        elif sign == "}":
            self._close()
        elif sign not in ".,=:[]{":
            self._parts.append((self._name(start, end), start))

    def _value(self, sign: str, start: int) -> None:
        if sign in "]}":
            self._close()
            return
        node = self._next
        if node is None:
            holder = self._open[-1] if self._open else Node(0, 0)
            node = holder.children.setdefault(len(holder.children), Node(start, start))
        node.value = start
        self._next = None
        self._expects = _Expects.END
        if sign == "[":
            node.is_list = True
            self._open.append(node)
            self._expects = _Expects.VALUE
        elif sign == "{":
            self._open.append(node)
            self._expect_key()

    def _after(self, sign: str) -> None:
        if sign in "]}":
            self._close()
        elif sign == "," and self._open:
            self._expect_key()
            if self._open[-1].is_list:
                self._expects = _Expects.VALUE

    def _close(self) -> None:
        if self._open:
            self._open.pop()
        self._expects = _Expects.END

    def _assigned(self) -> Node:
        node = self._open[-1] if self._open else self._table
        for name, place in self._parts:
            node = node.children.setdefault(name, Node(place, place))
        name, place = self._parts[-1]
        self._declare(node, name, place)
        return node

    def _open_table(self, header: int) -> None:
        node = self.root
        for name, place in self._parts[:-1]:
            node = _latest(node.children.setdefault(name, Node(place, header)))
        name, place = self._parts[-1]
        if self._text.startswith("[[", header):
            array = node.children.setdefault(name, Node(place, header, is_list=True))
            self._table = Node(place, header)
            array.children[len(array.children)] = self._table
            return
        self._table = node.children.setdefault(name, Node(place, header))
        self._declare(self._table, name, place)
        self._table.key, self._table.value = place, header

    def _declare(self, node: Node, name: str, place: int) -> None:
        if node.explicit:
            self.repeated.append(Repeated(name, place, node.key))
        node.explicit = True

    def _name(self, start: int, end: int) -> str:
        raw = self._text[start:end]
        if raw[0] not in "\"'":
            return clean(raw)
        if raw[0] == '"' and "\\" in raw:
            try:
                raw = json.loads(raw) if self._form == "json" else tomli.loads(f"k={raw}")["k"]
            except ValueError:
                pass
            else:
                return clean(raw)
        return clean(raw[1:-1])


def _latest(node: Node) -> Node:
    if node.is_list and node.children:
        return node.children[len(node.children) - 1]
    return node


def read_tree(text: str, form: Format) -> tuple[Node, tuple[Repeated, ...]]:
    """Return the tree of `text`, and the keys that stand in one table more than once."""
    reader = _Reader(text, form)
    reader.read()
    return reader.root, tuple(reader.repeated)
