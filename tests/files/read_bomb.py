"""A process of its own, with little memory, that reads one bomb and prints what came of it."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable
from typing import Literal

from talkaid.errors import FileError
from talkaid.files.json import parse_json
from talkaid.files.toml import parse_toml

SIZE = 512_000
MEMORY = 256 * 2**20
SIXTEEN = ".".join("abcdefghijklmnop")


def _lines(pattern: str) -> str:
    each = len(pattern.format(0)) + 4
    return "\n".join(pattern.format(number) for number in range(SIZE // each))


def _list(item: str) -> str:
    return "[" + ",".join([item] * (SIZE // (len(item) + 1))) + "]"


def _distinct_parts(first: int) -> str:
    return ".".join(f"{first * 17 + part:x}" for part in range(17))


TOML: dict[str, Callable[[], str]] = {
    "one key of many parts": lambda: "a" + ".a" * (SIZE // 2) + " = 1",
    "one key of many quoted parts": lambda: "a" + """."\\"'" """ * (SIZE // 7) + " = 1",
    "one header of many parts": lambda: "[a" + " . 'a'" * (SIZE // 6) + "]",
    "nested lists": lambda: "a = " + "[" * SIZE,
    "nested tables": lambda: "a = " + "{a=" * (SIZE // 3),
    "lists as deep as tomli goes": lambda: _lines("a{:x} = " + "[" * 390 + "]" * 390),
    "a digit, half a million times": lambda: "a = " + "9" * SIZE,
    "hexadecimal digits": lambda: "a = 0x" + "f" * SIZE,
    "digits with underscores": lambda: "a = " + "1_" * (SIZE // 2) + "1",
    "a fraction": lambda: "a = 1." + "9" * SIZE,
    "an exponent": lambda: "a = 1e" + "9" * SIZE,
    "one long text": lambda: 'a = "' + "x" * SIZE + '"',
    "one text of escapes": lambda: 'a = "' + "\\n" * (SIZE // 2) + '"',
    "a text of marks": lambda: 'a = "' + "\u0301\u0316" * (SIZE // 4) + '"',
    "an open text": lambda: '."' + "a" * SIZE,
    "quotes": lambda: '."' * (SIZE // 2),
    "a bare key without end": lambda: "a" * SIZE,
    "infinities": lambda: "a = " + _list("inf"),
    "hidden characters": lambda: "a = " + _list('"\u202e"'),
    "keys": lambda: _lines("{:x}=1"),
    "tables": lambda: _lines("[{:x}]"),
    "tables of many parts": lambda: "\n".join(
        f"[{_distinct_parts(number)}]" for number in range(SIZE // 90)
    ),
    "keys of many parts": lambda: (
        "[a.b.c]\n" + "\n".join(f"{_distinct_parts(number)}=1" for number in range(SIZE // 90))
    ),
    "keys that share many parts": lambda: _lines(SIXTEEN + ".x{:x} = 1"),
    "lists of tables": lambda: "[[a]]\n" * (SIZE // 6),
    "empty lists": lambda: "a = " + _list("[]"),
    "small tables": lambda: "a = " + _list("{a=1}"),
    "blanks": lambda: "a = 1" + " " * SIZE,
    "comments": lambda: "a = [\n" + "#\n" * (SIZE // 2) + "]",
    "joined lines": lambda: 'a = """' + "\\\n\n" * (SIZE // 3) + '"""',
}
JSON: dict[str, Callable[[], str]] = {
    "nested lists": lambda: "[" * SIZE,
    "nested tables": lambda: '{"a":' * (SIZE // 5),
    "a digit, half a million times": lambda: "9" * SIZE,
    "an exponent": lambda: "1e" + "9" * SIZE,
    "a fraction": lambda: "[1." + "9" * SIZE + "]",
    "one key again and again": lambda: "{" + ",".join(['"a":1'] * (SIZE // 6)) + "}",
    "infinities": lambda: _list("Infinity"),
    "keys": lambda: "{" + _lines('"{:x}":1,') + '"z": 1}',
    "empty tables": lambda: _list("{}"),
    "a text of marks": lambda: '["' + "\u0301\u0316" * (SIZE // 4) + '"]',
    "one text of escapes": lambda: '["' + "\\u0041" * (SIZE // 6) + '"]',
    "backslashes": lambda: '"' + "\\" * SIZE,
    "quotes": lambda: '"' * SIZE,
}


def main(form: Literal["toml", "json"], name: str) -> None:
    bombs = TOML if form == "toml" else JSON
    text = bombs[name]()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        if form == "toml":
            parse_toml(text, file="bomb")
        else:
            parse_json(text, file="bomb")
    except FileError as fault:
        finding = fault.findings[0]
        print(f"{fault.code} {finding.line}:{finding.column}")
    else:
        print("read")


if __name__ == "__main__":
    main("toml" if sys.argv[1] == "toml" else "json", sys.argv[2])
