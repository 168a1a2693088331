"""Texts made to be costly are refused or read with little memory and in little time."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from talkaid.errors import SyntaxFault
from talkaid.files.json import parse_json
from talkaid.files.limits import DEFAULT
from talkaid.files.toml import parse_toml

# Generous: each takes a tenth of this on a slow machine; a costly one takes minutes.
SECONDS = 20

TOML = {
    "one key of many parts": "too-many-dots 1:34",
    "one key of many quoted parts": "too-many-dots 1:114",
    "one header of many parts": "too-many-dots 1:100",
    "nested lists": "too-deep 1:25",
    "nested tables": "too-deep 1:65",
    "lists as deep as tomli goes": "too-deep 1:25",
    "a digit, half a million times": "number-too-large 1:5",
    "hexadecimal digits": "number-too-large 1:5",
    "digits with underscores": "number-too-large 1:5",
    "a fraction": "number-too-large 1:7",
    "an exponent": "number-too-large 1:5",
    "one long text": "text-too-long 1:5",
    "one text of escapes": "text-too-long 1:5",
    "a text of marks": "text-too-long 1:5",
    "an open text": "not-toml 1:1",
    "quotes": "too-many-dots 1:65",
    "a bare key without end": "not-toml 1:512001",
    "infinities": "number-too-large 1:6",
    "hidden characters": "hidden-character 1:6",
    "keys": "read",
    "tables": "read",
    "tables of many parts": "read",
    "keys of many parts": "read",
    "keys that share many parts": "read",
    "lists of tables": "read",
    "empty lists": "read",
    "small tables": "read",
    "blanks": "read",
    "comments": "read",
    "joined lines": "read",
}
JSON = {
    "nested lists": "too-deep 1:21",
    "nested tables": "too-deep 1:101",
    "a digit, half a million times": "number-too-large 1:1",
    "an exponent": "number-too-large 1:1",
    "a fraction": "number-too-large 1:2",
    "one key again and again": "duplicate-key 1:8",
    "infinities": "number-too-large 1:2",
    "keys": "read",
    "empty tables": "read",
    "a text of marks": "read",
    "one text of escapes": "read",
    "backslashes": "not-json 1:1",
    "quotes": "not-json 1:3",
}


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of a process")
@pytest.mark.parametrize(
    ("form", "name", "outcome"),
    [("toml", *row) for row in TOML.items()] + [("json", *row) for row in JSON.items()],
)
def test_a_bomb_does_no_harm(form: str, name: str, outcome: str) -> None:
    program = Path(__file__).with_name("read_bomb.py")
    done = subprocess.run(
        [sys.executable, str(program), form, name],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == (outcome, "")


CHECKED = """names that double: names-too-deep
a long chain of names: names-too-deep
a long ring of names: cycle
a condition hard to decide: not-decided pointless
options: too-many
questions: nothing
questions of one name: same-id
questions that wait for one that is not there: unknown-question
keys that are not known: unknown-key
parts without questions: nothing
flags: no-author no-date no-example no-source
a clinic's questions in a chain: anchor-gone
classes in a ring: class-cycle
medicines that are not there: unknown-medicine
texts of no question: translation-left-over translation-missing unreviewed
one letter: nothing
blanks: nothing
titles: long-sentence
orders without an amount: long-sentence
amounts: long-sentence
times: long-sentence number-in-words
halves of sentences: nothing
full stops: nothing
brackets: nothing
quote marks: nothing
marks: nothing
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of a process")
def test_what_is_costly_to_check_is_checked_or_refused() -> None:
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("check_bombs.py"))],
        capture_output=True,
        text=True,
        timeout=6 * SECONDS,
        check=False,
    )
    assert (done.stdout, done.stderr) == (CHECKED, "")


SMALL = replace(DEFAULT, keys=6, values=6, dots=2, digits=8)


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a = 1\nb.c.d = 1\nb.c.e.f = 1", "too-many-dots", 3, 6),
        ("a = 1\n[b.c.e.f]", "too-many-dots", 2, 7),
        ('a = {b.\'c\'."d\\"." . e = 1}', "too-many-dots", 1, 19),
        ("a=1\nb=1\nc=1\n[d]\ne=1\n[[f]]\ng=1", "too-many-keys", 7, 2),
        ("a.b.c=1\nd.e.f=1\ng=1", "too-many-keys", 3, 2),
        ("a = [1, 2, 3,\n4, 5, 6, 7]", "too-many-values", 2, 8),
        ("a = [[], {}, {}, []]", "too-many-values", 1, 16),
        ("a = 1\nb = -123456789", "number-too-large", 2, 5),
    ],
)
def test_the_place_where_a_limit_breaks(text: str, code: str, line: int, column: int) -> None:
    with pytest.raises(SyntaxFault, match=code) as caught:
        parse_toml(text, file="f", limits=SMALL)
    finding = caught.value.findings[0]
    assert (finding.file, finding.line, finding.column) == ("f", line, column)


@pytest.mark.parametrize(
    "text",
    [
        "a.b.c = 1",
        "a = 1.5\nb = [1.5, 2.5]",
        "a = 'a.b.c.d.e.f.g = 1'",
        'a = "a.b.c.d. = [[[[ ,,,,,,, {{{{ 1234567890 ===="',
        "# a.b.c.d.e.f = ,,,,,,,,,,[[[[[[[ 1234567890\na = 1",
        "a = '''\nb = 1\nc = 1\nd = 1\ne = 1\nf = 1\ng = 1\nh = 1\n'''",
        "a = [1, 2, 3, 4, 5]",
        "abcdef_abcdef = 1",
        "a = 12345678",
    ],
)
def test_what_only_looks_costly_is_read(text: str) -> None:
    assert parse_toml(text, file="f", limits=SMALL)


def test_json_has_the_same_limits() -> None:
    for text, code, limits in [
        (
            '{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,\n"g":1}',
            "too-many-keys",
            replace(SMALL, values=9),
        ),
        ("[1,2,3,\n4,5,6,7]", "too-many-values", SMALL),
        ("[\n-123456789]", "number-too-large", SMALL),
    ]:
        with pytest.raises(SyntaxFault, match=code) as caught:
            parse_json(text, file="f", limits=limits)
        assert caught.value.findings[0].line == 2
    assert parse_json('"[[[[[,,,,,,,{{{{:::::::::: 1234567890"', file="f", limits=SMALL)
