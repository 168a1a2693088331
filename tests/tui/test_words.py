"""Every word of the full screen stands in the words table, and every word there is used."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import talkaid.tui
from talkaid.language.words import load_words

SOURCES = sorted(Path(talkaid.tui.__file__).parent.rglob("*.py"))
# Shown to nobody: names of ids, classes, keys and messages have no space and no capital letter.
WORDS = re.compile(r"[A-Z].* |\w+ \w+ \w+|[A-Z][a-z]+[.:!?]")


def strings(path: Path) -> Iterator[str]:
    """The texts of a module, without docstrings and what f-strings are pieced together from."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    quiet = {
        id(one.value)
        for one in ast.walk(tree)
        if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
    }
    for one in ast.walk(tree):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in quiet:
            yield one.value


def asked_for(path: Path) -> Iterator[str]:
    """The keys a module looks up, as patterns: what is put in at run time may be anything."""
    for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(one, ast.JoinedStr):
            pieces = [
                re.escape(piece.value) if isinstance(piece, ast.Constant) else "[a-z0-9_.]+"
                for piece in one.values
            ]
            yield "".join(str(piece) for piece in pieces)
        elif isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield re.escape(one.value)


def patterns() -> list[str]:
    found = {one for path in SOURCES for one in asked_for(path)}
    return sorted(one for one in found if re.match(r"(screen|common|said|way_out|sheet)\\\.", one))


def known_keys() -> list[str]:
    """The keys of the table, and what a count is asked for by."""
    table = set(load_words().table)
    counts = {key.removesuffix(".one") for key in table if key.endswith(".one")}
    return sorted(counts | {key for key in table if key.rpartition(".")[0] not in counts})


def test_every_key_that_is_looked_up_exists() -> None:
    actions = {"screen.focus_next", "screen.focus_previous", "screen.go_on"}
    missing = [
        one
        for one in patterns()
        if not one.endswith(".")
        and one.replace("\\", "") not in actions
        and not any(re.fullmatch(one, key) for key in known_keys())
    ]
    assert len(patterns()) > 100
    assert missing == []


def test_every_word_of_the_table_is_used() -> None:
    # A pattern that fits any key of the table says nothing of one of them.
    telling = [one for one in patterns() if one != r"screen\.[a-z0-9_.]+"]
    named = {one for path in SOURCES for one in strings(path)}
    unused = [
        key
        for key in known_keys()
        if key.startswith("screen.")
        and not any(re.fullmatch(one, key) for one in telling)
        and key.removeprefix("screen.") not in named
    ]
    assert unused == []


def test_errors_blame_nobody_and_nothing_is_shouted() -> None:
    banned = re.compile(r"\b(invalid|required|must|please|sorry|oops|forgot|illegal|field)\b", re.I)
    for key, text in load_words().table.items():
        for one in (text,) if isinstance(text, str) else text:
            if key.startswith(("error.", "screen.doubt", "screen.problem", "screen.fault")):
                assert not banned.search(one), (key, one)
            if key.startswith("screen."):
                assert "!" not in one.removeprefix("! Error"), (key, one)
