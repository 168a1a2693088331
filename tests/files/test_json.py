"""JSON becomes data that holds only text; what is wrong is said at its place."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.errors import FileError, Finding, SyntaxFault
from talkaid.files.json import parse_json, write_json
from talkaid.files.limits import Limits
from talkaid.text import clean, is_clean

RESPONSE = """{ "talkaid": 1,
  "questionnaire": { "id": "sleep", "version": "1" },
  "answers": {
    "nights": 5, "tired": { "way_out": "declined" },
    "half": 0.5, "nothing": null, "yes": [true, false, []],
    "words": "It began in autumn.\\nNot before \\u2014 I think. \\ud83d\\ude42"
  } }
"""


def findings(text: str) -> tuple[Finding, ...]:
    with pytest.raises(SyntaxFault) as caught:
        parse_json(text, file="visit.json")
    assert caught.value.code == caught.value.findings[0].code
    assert all(finding.file == "visit.json" for finding in caught.value.findings)
    return caught.value.findings


def test_an_ordinary_file_is_read_as_it_is() -> None:
    assert parse_json(RESPONSE, file="f") == json.loads(RESPONSE)
    assert parse_json("[]", file="f") == []
    assert parse_json(" 7 ", file="f") == 7


@pytest.mark.parametrize(
    ("text", "says", "line", "column"),
    [
        ('{"a": 1,\n "b" 2}', "json-colon", 2, 6),
        ('{"a": 1\n "b": 2}', "json-comma", 2, 2),
        ("{'a': 1}", "json-key", 1, 2),
        ('{"a": }', "json-value", 1, 7),
        ('{"a": "x}', "json-unclosed-text", 1, 7),
        ('{"a": "x\ny"}', "json-character", 1, 9),
        (r'{"a": "C:\dir"}', "json-backslash", 1, 10),
        ("{} {}", "json-extra", 1, 4),
    ],
)
def test_broken_json_is_explained_at_its_place(
    text: str, says: str, line: int, column: int
) -> None:
    (finding,) = findings(text)
    assert finding.code == "not-json"
    assert (finding.says, finding.line, finding.column) == (says, line, column)


def test_a_comma_too_many_is_refused() -> None:
    assert findings('{"a": 1,}')[0].code == "not-json"
    assert findings("[1,]")[0].code == "not-json"


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ('{"a":\n NaN}', "not-a-number", 2, 2),
        ("[1, Infinity]", "number-too-large", 1, 5),
        ("[-Infinity]", "number-too-large", 1, 2),
        ("[1e999]", "number-too-large", 1, 2),
        (f"[1,\n{2**53 + 1}]", "number-too-large", 2, 1),
        ("[" + "9" * 5000 + "]", "number-too-large", 1, 2),
        ("[" * 21 + "]" * 21, "too-deep", 1, 21),
        ("[" * 100_000, "too-deep", 1, 21),
    ],
)
def test_what_json_readers_let_pass_is_refused(
    text: str, code: str, line: int, column: int
) -> None:
    (finding,) = findings(text)
    assert (finding.code, finding.line, finding.column) == (code, line, column)


def test_every_repeated_key_is_told() -> None:
    told = findings('{"a": 1, "b": {"c": 1,\n "c": 2},\n "\\u0061": 3}')
    assert [(found.code, found.line, found.column) for found in told] == [
        ("duplicate-key", 2, 2),
        ("duplicate-key", 3, 2),
    ]
    assert told[1].values == {"key": "a", "first": "1"}


def test_keys_that_look_the_same_are_the_same() -> None:
    (finding,) = findings('{"a": 1, "a\\u200b": 2}')
    assert (finding.code, finding.column) == ("duplicate-key", 10)


def test_a_patients_words_are_cleaned_and_never_refused() -> None:
    words = "a\x1b[2J\u202eb\tc\nd\ud800" + "z" * 5000
    assert parse_json(json.dumps({"w": words}), file="f") == {"w": "a[2Jb c\nd" + "z" * 5000}


def test_an_error_never_holds_what_was_said() -> None:
    for text in ('{"a": "SECRET', '{"a": "SECRET" 1}', '{"a": ["SECRET", NaN]}', '["SECRET\\d"]'):
        for finding in findings(text):
            assert "SECRET" not in str(finding)


DATA = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text().map(lambda text: clean(text, lines=True)),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.text().map(clean), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(DATA, st.booleans())
def test_what_is_written_is_read_again(data: object, sort_keys: bool) -> None:
    text = write_json(data, sort_keys=sort_keys)
    assert text.endswith("\n")
    assert parse_json(text, file="f") == data
    text.encode("utf-8")


def test_writing_is_canonical_when_asked() -> None:
    assert (
        write_json({"b": "ñ", "a": [1]}, sort_keys=True)
        == '{\n  "a": [\n    1\n  ],\n  "b": "ñ"\n}\n'
    )
    assert write_json({"b": 1, "a": 2}).index('"b"') < write_json({"b": 1, "a": 2}).index('"a"')


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_json_does_not_have_is_not_written(number: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        write_json({"a": number})


def test_two_thousand_damaged_files_are_read_or_refused() -> None:
    chance = random.Random(21)  # noqa: S311 - the same texts on every run
    spice = [*"\"[]{}:,\n\\-'é", "\\u12", "\\ud800", "\x1b", "\u202e", "//"]
    spice += ["NaN", "1e999", "9" * 400, "null"]
    refused = 0
    for _ in range(2000):
        text = RESPONSE
        for _ in range(chance.randrange(1, 4)):
            start = chance.randrange(len(text) + 1)
            end = start + chance.choice((0, 0, 1, 2, 30))
            text = text[:start] + chance.choice((*spice, text[end : end + 40])) + text[end:]
        try:
            data = parse_json(text, file="f", limits=Limits())
        except FileError as fault:
            refused += 1
            for finding in fault.findings:
                assert finding.line is not None
                assert 1 <= finding.line <= text.count("\n") + 1
        else:
            assert is_clean(write_json(data), lines=True)
    assert 500 < refused < 2000
