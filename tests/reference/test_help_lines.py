"""The numbers to call: those that ship, and what is told of a file that is no such file."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import FrozenInstanceError
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from talkaid.errors import ContentFault, FileError
from talkaid.language.words import load_words
from talkaid.reference.help_lines import (
    HelpLines,
    emergency_number,
    line_text,
    load_help_lines,
)
from talkaid.reference.help_lines_file import parse_help_lines

PATH = Path(__file__).parents[2] / "questionnaires" / "help-lines.toml"
WORDS = load_words("en")
UNION = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
SAID = {
    "US": [
        ("emergency", "911"),
        ("poison", "1-800-222-1222"),
        ("crisis", "988"),
        ("treatment", "1-833-852-6262"),
        ("treatment", "1-800-662-4357"),
        ("report", "1-800-332-1088"),
    ],
    "CA": [
        ("emergency", "911"),
        ("poison", "1-844-764-7669"),
        ("poison", "1-800-463-5060"),
        ("crisis", "988"),
    ],
    "GB": [("emergency", "999"), ("crisis", "116 123"), ("crisis", "111"), ("advice", "111")],
    "IE": [("emergency", "112"), ("crisis", "116 123")],
    "AU": [
        ("emergency", "000"),
        ("poison", "13 11 26"),
        ("crisis", "13 11 14"),
        ("crisis", "0477 13 11 14"),
    ],
    "NZ": [
        ("emergency", "111"),
        ("poison", "0800 764 766"),
        ("crisis", "1737"),
        ("crisis", "0508 828 865"),
    ],
    "ES": [("emergency", "112")],
    "FR": [("emergency", "112")],
}
KINDS = ("emergency", "poison", "crisis", "advice", "treatment", "report")
LINE: dict[str, Any] = {
    "countries": ["US"],
    "kind": "poison",
    "name": "Poison Help",
    "number": "1-800-222-1222",
    "hours": "always",
    "checked": "2026-11-21",
    "sources": ["S28"],
}
GOOD: dict[str, Any] = {
    "kind": "help-lines",
    "language": "en",
    "line": [LINE],
    "source": {"S28": "A page"},
}


@cache
def shipped() -> HelpLines:
    return load_help_lines(PATH)


def of(country: str | None) -> list[tuple[str, str]]:
    return [(kind, one.number) for kind in KINDS for one in shipped().lines(country, kind)]


@pytest.mark.parametrize("country", SAID)
def test_each_country_has_its_own_numbers_and_no_others(country: str) -> None:
    assert of(country) == SAID[country]


def test_the_emergency_number_of_the_union_is_known_in_each_of_its_countries() -> None:
    union = UNION.split()
    assert [emergency_number(shipped(), one, WORDS) for one in union] == ["112"] * 27
    assert set(shipped().countries) == {*union, "US", "CA", "GB", "AU", "NZ"}


@pytest.mark.parametrize("country", [None, "", "MX", "us", "XX"])
def test_elsewhere_no_number_is_said(country: str | None) -> None:
    assert of(country) == []
    assert emergency_number(shipped(), country, WORDS) == "your local emergency number"


@given(st.none() | st.text(max_size=3))
def test_any_country_has_words_for_an_emergency(country: str | None) -> None:
    assert emergency_number(shipped(), country, WORDS)


def test_every_number_has_a_source_and_every_source_a_number() -> None:
    used = {name for one in shipped().line for name in one.sources}
    assert used == set(shipped().source)


def test_no_number_stands_twice_for_the_same() -> None:
    said = [
        (country, one.kind, one.number, way)
        for one in shipped().line
        for country in one.countries
        for way in one.by
    ]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("country", SAID)
def test_the_first_line_of_a_kind_answers_a_call(country: str) -> None:
    first = [lines[0] for kind in KINDS if (lines := shipped().lines(country, kind))]
    assert first
    assert all("call" in one.by for one in first)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, "Poison Help: call 1-800-222-1222, day or night."),
        ({"hours": None}, "Poison Help: call 1-800-222-1222."),
        ({"hours": "see_site"}, "Poison Help: call 1-800-222-1222."),
        ({"name": None}, "Call 1-800-222-1222, day or night."),
        ({"by": ["text"]}, "Poison Help: text 1-800-222-1222, day or night."),
        ({"by": ["call", "text"], "name": None}, "Call or text 1-800-222-1222, day or night."),
        ({"by": ["text", "call"], "name": None}, "Call or text 1-800-222-1222, day or night."),
        ({"name": "1737", "number": "1737", "hours": None}, "Call 1737."),
    ],
)
def test_a_line_is_a_sentence(change: dict[str, object], said: str) -> None:
    (line,) = parse_help_lines(GOOD | {"line": [LINE | change]}).line
    assert line_text(line, WORDS) == said


def test_lines_are_values() -> None:
    lines = parse_help_lines(GOOD)
    assert lines == parse_help_lines(deepcopy(GOOD))
    assert lines != parse_help_lines(GOOD | {"line": []})
    with pytest.raises(FrozenInstanceError):
        lines.line[0].number = "911"


def test_what_shipped_is_taken_as_it_would_be_checked() -> None:
    assert shipped() == parse_help_lines(tomli.loads(PATH.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("countries", []),
        ("countries", ["us"]),
        ("countries", ["USA"]),
        ("kind", "hospital"),
        ("number", "one"),
        ("number", ""),
        ("number", "1-800-222-1222 or 911"),
        ("number", "+1 800 222 1222"),
        ("name", "x" * 61),
        ("by", []),
        ("by", ["email"]),
        ("hours", "mornings"),
        ("sources", []),
    ],
)
def test_a_line_that_is_none_is_told_with_its_key(key: str, value: object) -> None:
    with pytest.raises(ContentFault) as raised:
        parse_help_lines(GOOD | {"line": [LINE, LINE | {key: value}]})
    (finding,) = raised.value.findings
    assert finding.path[:3] == ("line", 1, key)
    assert finding.code == "help-line"
    assert WORDS.sentence(finding).startswith(f"{key} is not written as a help line has to be")


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [("checked", "yesterday", "date-expected"), ("note", "free", "unknown-key")],
)
def test_a_wrong_date_and_a_wrong_key_are_told_as_in_every_file(
    key: str, value: object, code: str
) -> None:
    with pytest.raises(ContentFault) as raised:
        parse_help_lines(GOOD | {"line": [LINE, LINE | {key: value}]})
    (finding,) = raised.value.findings
    assert finding.path == ("line", 1, key)
    assert finding.code == code


def test_every_fault_is_told_at_once() -> None:
    lines = [LINE | {"number": "x"}, LINE | {"kind": "x", "sources": []}]
    with pytest.raises(ContentFault) as raised:
        parse_help_lines(GOOD | {"line": lines})
    assert {one.path for one in raised.value.findings} == {
        ("line", 0, "number"),
        ("line", 1, "kind"),
        ("line", 1, "sources"),
    }


def test_a_source_that_is_not_there_is_told() -> None:
    with pytest.raises(ContentFault) as raised:
        parse_help_lines(GOOD | {"source": {}})
    (finding,) = raised.value.findings
    assert (finding.code, finding.path) == ("unknown-source", ("line", 0, "sources"))


@pytest.mark.parametrize("kind", [None, "medicines", 3])
def test_another_kind_of_file_is_told_in_one_sentence(kind: object) -> None:
    with pytest.raises(ContentFault) as raised:
        parse_help_lines({"kind": kind, "medicine": {}})
    (finding,) = raised.value.findings
    assert finding.code == "wrong-kind"
    assert 'kind = "help-lines"' in WORDS.sentence(finding)


def test_a_fault_stands_at_its_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "help-lines.toml"
    text = PATH.read_text(encoding="utf-8").replace('number = "13 11 26"', 'number = "soon"')
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentFault) as raised:
        load_help_lines(file)
    (finding,) = raised.value.findings
    place = text.index('"soon"')
    line = text.count("\n", 0, place) + 1
    assert (finding.file, finding.line, finding.column) == (str(file), line, 10)


@given(
    st.dictionaries(
        st.sampled_from(["kind", "language", "line", "source", "x"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=8),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
            max_leaves=8,
        ),
    ),
    st.booleans(),
)
def test_any_data_are_help_lines_or_findings(data: dict[str, Any], named: bool) -> None:
    whole = data | {"kind": "help-lines"} if named else data
    try:
        lines = parse_help_lines(whole)
    except FileError as fault:
        assert fault.findings
        assert all(WORDS.sentence(one) for one in fault.findings)
    else:
        assert emergency_number(lines, "US", WORDS)
