"""TOML becomes data that holds only text, and what is wrong is said at its place."""

from __future__ import annotations

import random
import unicodedata
from datetime import date
from pathlib import Path

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from talkaid.errors import FileError, Finding, SyntaxFault
from talkaid.files.limits import Limits
from talkaid.files.toml import parse_toml
from talkaid.text import is_clean

SAMPLES = [
    path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("samples/*.toml")
]


def findings(text: str, limits: Limits | None = None) -> tuple[Finding, ...]:
    with pytest.raises(SyntaxFault) as caught:
        parse_toml(text, file="clinic.toml", limits=limits or Limits())
    assert caught.value.code == caught.value.findings[0].code
    assert caught.value.values["file"] == "clinic.toml"
    assert all(finding.file == "clinic.toml" for finding in caught.value.findings)
    return caught.value.findings


@pytest.mark.parametrize("text", SAMPLES)
def test_ordinary_files_are_read_as_they_are(text: str) -> None:
    assert parse_toml(text, file="f") == tomli.loads(text)
    assert parse_toml(text.replace("\n", "\r\n"), file="f") == tomli.loads(text)


def test_values_keep_their_types() -> None:
    data = parse_toml("a = 1\nb = 1.0\nc = true\nd = 2026-11-21\ne = []\nf = {}", file="f")
    assert data == {"a": 1, "b": 1.0, "c": True, "d": date(2026, 11, 21), "e": [], "f": {}}
    assert [type(value) for value in data.values()] == [int, float, bool, date, list, dict]


@pytest.mark.parametrize(
    ("text", "says", "line", "column"),
    [
        ("a = 1\nb = 2\na = 3", "toml-twice", 3, 1),
        ("a = 1\nb = { c = 1, c = 2 }", "toml-twice", 2, 14),
        ("[a]\nb = 1\n[a]\nc = 1", "toml-twice", 3, 2),
        ("a.b = 1\na.b.c = 2", "toml-clash", 2, 10),
        ("a.b = 1\na.b.c = 2\nd = 1\nd = 2", "toml-clash", 2, 10),
        ("a = []\n[[a]]", "toml-clash", 2, 4),
        ("a", "toml-no-equals", 1, 2),
        ("a 1", "toml-no-equals", 1, 3),
        ("a = 1 b = 2", "toml-extra", 1, 7),
        ("a = 'it's'", "toml-extra", 1, 9),
        ("[section\na = 1", "toml-header", 1, 9),
        ("[[section]\na = 1", "toml-header", 1, 10),
        ("?a = 1", "toml-bad-key", 1, 1),
        ("[a.]\nb = 1", "toml-bad-key", 1, 4),
        ("a = yes", "toml-bad-value", 1, 5),
        ("a =", "toml-bad-value", 1, 4),
        ("a = 2026-02-30", "toml-bad-date", 1, 5),
        ("a = [1 2]", "toml-unclosed-list", 1, 8),
        ("a = [\n  'x',\n  'y'\nb = 1", "toml-unclosed-list", 4, 1),
        ("a = { b = 1 c = 2 }", "toml-unclosed-table", 1, 13),
        ('a = "x\nb = 1', "toml-unclosed-text", 1, 5),
        ('a = 1\r\nb = ["x", "y]\r\nc = 1', "toml-unclosed-text", 2, 11),
        ("a = 'x\nb = 1", "toml-unclosed-text", 1, 5),
        ("a = 'x\nb = 'y'", "toml-unclosed-text", 1, 5),
        ('a = """x\nb = 1', "toml-unclosed-text", 1, 5),
        ("a = 1\nb = '''x\n", "toml-unclosed-text", 2, 5),
        ('a = "x', "toml-unclosed-text", 1, 5),
        ("a = 1\r\na = 2\r\n", "toml-twice", 2, 1),
        ('a = "x\x1by"', "toml-character", 1, 7),
        ("# \x07", "toml-character", 1, 3),
        ("a = 1\rb = 2", "toml-extra", 1, 6),
        (r'a = "C:\dir"', "toml-backslash", 1, 10),
        (r'a = "\u12"', "toml-backslash", 1, 8),
        (r'a = "\ud800"', "toml-backslash", 1, 12),
    ],
)
def test_broken_toml_is_explained_at_its_place(
    text: str, says: str, line: int, column: int
) -> None:
    (finding,) = findings(text)
    assert finding.code == "not-toml"
    assert (finding.says, finding.line, finding.column) == (says, line, column)
    assert finding.values["reason"]


def test_a_key_given_twice_is_named_with_its_first_line() -> None:
    (finding,) = findings('id = "a"\n\n[[question]]\nask = "x"\nwhy = """\ny"""\n"ask" = "z"\n')
    assert (finding.values["key"], finding.values["first"]) == ("ask", "4")
    assert (finding.line, finding.column) == (7, 1)


def test_what_toml_allows_and_talkaid_does_not_is_told_all_at_once() -> None:
    told = findings(
        'a = "x\u202ey"\n'
        'b = "\\u001b[2J"\n'
        "[t]\n"
        "c = [1, nan, -inf, 1e999]\n"
        "d = 0xffffffffffffffff\n"
        '"e\u200bf" = 1\n'
        f'g = "a{chr(0x335) * 5}"\n'
        f"h = '{'x' * 2001}'\n"
        '[[t.i]]\nj = { "k\\n" = "\\r" }\n'
    )
    assert [(found.code, found.line, found.column) for found in told] == [
        ("hidden-character", 1, 5),
        ("hidden-character", 2, 5),
        ("not-a-number", 4, 9),
        ("number-too-large", 4, 14),
        ("number-too-large", 4, 20),
        ("number-too-large", 5, 5),
        ("hidden-in-key", 6, 1),
        ("too-many-marks", 7, 5),
        ("text-too-long", 8, 5),
        ("hidden-in-key", 10, 7),
        ("hidden-character", 10, 15),
    ]
    assert told[0].values == {"character": "U+202E"}
    assert told[0].path == ("a",)
    assert told[8].values == {"limit": "2000", "length": "2001"}


def test_the_limits_themselves_are_allowed() -> None:
    assert parse_toml(f"a = '{'x' * 2000}'\nb = {2**53}\nc = -{2**53}", file="f")
    assert parse_toml("a = " + "[" * 19 + "]" * 19, file="f")
    (finding,) = findings("a = " + "[" * 20 + "]" * 20)
    assert (finding.code, finding.line, finding.column) == ("too-deep", 1, 24)
    assert parse_toml(".".join("abcdefghijklmnopq") + " = 1", file="f")


def test_depth_counts_headers_and_dots_too() -> None:
    (finding,) = findings("[a.b.c]\nd.e = [[]]", Limits(depth=6))
    assert (finding.code, finding.line, finding.column) == ("too-deep", 2, 8)


def test_lines_and_tabs_are_text_and_letters_are_composed() -> None:
    data = parse_toml('a = """\nx\ty\n"""\n"cafe\u0301" = "an\u0303o"', file="f")
    assert data == {"a": "x y\n", "café": "año"}


def test_keys_that_look_the_same_are_the_same() -> None:
    (finding,) = findings('"e\u0301" = 1\n"é" = 2')
    assert (finding.code, finding.line) == ("duplicate-key", 2)


def test_a_flood_of_findings_is_cut() -> None:
    assert len(findings("a = [" + "nan," * 1000 + "]")) == 50


def _mutants(count: int) -> list[str]:
    chance = random.Random(20)  # noqa: S311 - the same texts on every run
    spice = [*"\"'[]{}=.,\n\\-#\ré", '"""', "[[", "\\u12", "\x1b", "\u202e", "\u0301" * 6, "\ud800"]
    spice += ["nan", "1e999", "0x", "2026-13-01"]
    mutants = []
    for _ in range(count):
        text = chance.choice(SAMPLES)
        for _ in range(chance.randrange(1, 6)):
            start = chance.randrange(len(text) + 1)
            end = start + chance.choice((0, 0, 1, 2, 30))
            text = text[:start] + chance.choice((*spice, text[end : end + 40])) + text[end:]
        mutants.append(text)
    return mutants


def test_two_thousand_damaged_files_are_read_or_refused() -> None:
    refused = 0
    for text in _mutants(2000):
        try:
            data = parse_toml(text, file="f")
        except FileError as fault:
            refused += 1
            for finding in fault.findings:
                assert finding.line is not None
                assert 1 <= finding.line <= text.count("\n") + 1
        else:
            assert _all_texts_clean(data)
    assert 500 < refused < 2000


def _all_texts_clean(value: object) -> bool:
    if isinstance(value, dict):
        return all(is_clean(key) and _all_texts_clean(item) for key, item in value.items())
    if isinstance(value, list):
        return all(map(_all_texts_clean, value))
    return not isinstance(value, str) or is_clean(value, lines=True)


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=30))
def test_a_text_comes_back_composed_or_is_refused(text: str) -> None:
    quoted = "".join(f"\\U{ord(character):08x}" for character in text)
    try:
        data = parse_toml(f'a = "{quoted}"', file="f")
    except SyntaxFault as fault:
        assert fault.code in {"hidden-character", "too-many-marks"}
        assert not is_clean(text, lines=True)
    else:
        assert data == {"a": unicodedata.normalize("NFC", text.replace("\t", " "))}
