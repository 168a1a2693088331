"""Every key and value is found where it stands."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timezone
from pathlib import Path

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from talkaid.errors import Finding, KeyPath
from talkaid.files.positions import Places, place_of
from talkaid.text import is_clean

SAMPLES = Path(__file__).parent / "samples"
FORMS = (SAMPLES / "forms.toml").read_text(encoding="utf-8")
VISIT = (SAMPLES / "visit.toml").read_text(encoding="utf-8")


def paths_of(value: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, object]]:
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from paths_of(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from paths_of(item, (*path, index))


def offset(text: str, place: tuple[int, int]) -> int:
    line, column = place
    lines = text.split("\n")
    return sum(len(before) + 1 for before in lines[: line - 1]) + column - 1


def at(text: str, place: tuple[int, int]) -> str:
    return text[offset(text, place) :]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("text", [FORMS, VISIT], ids=["forms", "visit"])
def test_every_text_of_a_sample_is_found(text: str, newline: str) -> None:
    text = text.replace("\n", newline)
    places = Places(text)
    found = 0
    for path, value in paths_of(tomli.loads(text)):
        if isinstance(value, str) and not set(value) & set("\n\\\"'"):
            assert at(text, places.value(path)).lstrip("\"'").startswith(value)
            found += 1
    assert found > 20


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("plain",), '"plain-text"', "plain ="),
        (("number",), "1_000", "number ="),
        (("moment",), "2026-11-21T10:02:00-05:00", "moment"),
        (("spaced_moment",), "2026-11-21 10:02:00.5", "spaced_moment"),
        (("quoted key",), '"by a quoted key"', '"quoted key"'),
        (("literal key",), "'by a literal key'", "'literal key'"),
        (("",), '"by an empty key"', '"" ='),
        (("escaped",), '"by an escaped key"', '"esc\\u0061ped"'),
        (("indented",), '"indented value"', "indented  "),
        (("dotted",), "dotted.inner.leaf", "dotted.inner.leaf"),
        (("dotted", "inner"), "inner.leaf", "inner.leaf"),
        (("dotted", "inner", "leaf"), '"dotted leaf"', "leaf ="),
        (("dotted", "inner", "other"), '"dotted other"', "other ="),
        (("1", "5"), '"two parts of digits"', "5 ="),
        (("long",), '"""\nfirst line', "long ="),
        (("one_more", 1), '"item-after"', '"item-after"'),
        (("after_quotes",), '"after the quotes"', "after_quotes"),
        (("list", 0), '"item-0"', '"item-0"'),
        (("list", 1), '[ "item-1-0"', '[ "item-1-0"'),
        (("list", 1, 1), '"item-1-1"', '"item-1-1"'),
        (("list", 2, "deep", "leaf"), '"item-2-deep"', "leaf = \"item-2"),
        (("lines", 1), '"line-1"', '"line-1"'),
        (("lines", 2, "b c", 2, "d"), '"line-2-bc-2-d"', "d = "),
        (("lines", 2, "b c", 1), "22", "22"),
        (("table",), "[table]", "table]"),
        (("table", "in_table"), '"in table"', "in_table"),
        (("table", "sub", "quoted.sub"), "[table.sub", '"quoted.sub"]'),
        (("spaced", "header", "leaf"), '"in spaced header"', 'leaf = "in spaced'),
        (("items",), '[[items]]\nname = "items-0"', 'items]]\nname = "items-0"'),
        (("items", 0), '[[items]]\nname = "items-0"', 'items]]\nname = "items-0"'),
        (("items", 1, "name"), '"items-1"', 'name = "items-1"'),
        (("items", 1, "extra", "leaf"), '"items-1-extra"', "leaf = \"items"),
        (("items", 1, "rows", 1), '[[items.rows]]\nid = "items-1-rows-1"', 'rows]]\nid = "items-1'),
        (("items", 1, "rows", 1, "choices", 1, "id"), '"items-1-rows-1-1"', 'id = "items-1-rows'),
        (("items", 2, "rows", 0, "id"), '"items-2-rows-0"', 'id = "items-2-rows-0"'),
        (("implied", "parent", "child", "leaf"), '"implied leaf"', 'leaf = "implied'),
        (("implied", "parent"), "[implied.parent.child]", "parent.child]"),
        (("implied",), "[implied]\n", "implied]\nlate"),
        (("implied", "late"), '"late leaf"', "late ="),
    ],
)  # fmt: skip
def test_values_and_keys_in_all_forms(path: KeyPath, value: str, key: str) -> None:
    assert FORMS.count(value) >= 1
    assert Places(FORMS, "toml").value(path) == place_of(FORMS, FORMS.index(value))
    assert at(FORMS, Places(FORMS, "toml").key(path)).startswith(key)


@pytest.mark.parametrize(
    ("path", "stands_at"),
    [
        (("nothing",), 'kind = "questionnaire"'),
        (("section", 0, "block"), '[[section]]\nid = "nights_part"'),
        (("section", 0, "question", 1, "short"), '[[section.question]]\nid = "wakes_up"'),
        (("section", 1, "question", 0, "options", 1, "alone"), '{ id = "much"'),
        (("section", 1, "question", 0, "options", 7), "[\n  { id"),
        (("section", 9), '[[section]]\nid = "nights_part"'),
        (("condition", "wakes", "any", 1, "all"), '{ not = "sleeps_badly"'),
        (("condition", "missing", "any"), "[condition]"),
        (("flag", 0, "when", "all", 1, "row"), '{ question = "tired"'),
        (("kind", "below", "a", "text"), '"questionnaire"'),
        ((), 'kind = "questionnaire"'),
    ],
)
def test_what_is_missing_is_reported_where_it_would_stand(path: KeyPath, stands_at: str) -> None:
    expected = place_of(VISIT, VISIT.index(stands_at))
    assert Places(VISIT, "toml").value(path) == expected
    if path != ("kind", "below", "a", "text"):
        assert Places(VISIT, "toml").key(path) == expected


def test_a_finding_about_a_key_stands_at_the_key() -> None:
    places = Places(VISIT)
    path: KeyPath = ("section", 0, "question", 0, "range")
    about_value = places.placed(Finding("bad-range", path))
    about_key = places.placed(Finding("unknown-key", path))
    chosen = places.placed(Finding("bad-range", path), at_key=True)
    assert at(VISIT, (about_value.line or 0, about_value.column or 0)).startswith("[0, 7]")
    assert at(VISIT, (about_key.line or 0, about_key.column or 0)).startswith("range =")
    assert (chosen.line, chosen.column) == (about_key.line, about_key.column)


def test_repeated_keys_are_found_with_their_first_place() -> None:
    text = 'a = 1\n[t]\nb = 2\n"b" = 3\nc.d = 1\nc.d = 2\n[t]\n[[l]]\nx = {y = 1, y = 2}'
    told = [
        (found.values["key"], found.line, found.column, found.values["first"])
        for found in Places(text).duplicates()
    ]
    assert told == [("b", 4, 1, "3"), ("d", 6, 3, "5"), ("t", 7, 2, "2"), ("y", 9, 13, "9")]


KEYS = st.text(st.sampled_from("ab1-_.é =#[]{}\"'\\ñक\n🙂"), max_size=5).filter(is_clean)
SCALARS = st.one_of(
    st.booleans(),
    st.integers(-(2**40), 2**40),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.sampled_from("ab\"'\\#=[]{}.,\n é🙂"), max_size=12),
    st.dates(date(1000, 1, 1)),
    st.just(time(7, 32)),
    st.just(datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)),
)
TABLES = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=12,
    ),
    max_size=6,
)


class Writer:
    """Writes data as TOML in a random style and remembers where each value was put."""

    def __init__(self, chance: random.Random) -> None:
        self.text = ""
        self.values: dict[KeyPath, int] = {}
        self.keys: dict[KeyPath, int] = {}
        self.item_keys: dict[KeyPath, int] = {}
        self._chance = chance

    def _pick(self, *ways: str) -> str:
        return self._chance.choice(ways)

    def table(self, table: dict[str, object], path: KeyPath, header: tuple[str, ...]) -> None:
        later: list[tuple[str, object]] = []
        for key, value in table.items():
            is_tables = (
                isinstance(value, list) and value and all(isinstance(i, dict) for i in value)
            )
            if (isinstance(value, dict) or is_tables) and self._pick("here", "later") == "later":
                later.append((key, value))
            else:
                self.pair((*path, key), len(path), value)
                self.text += self._pick("\n", "  \n", " # x = [1\n", "\n\n# [no]\n")
        for key, value in later:
            for index, item in enumerate(value if isinstance(value, list) else [value]):
                self._section(
                    (*path, key), header, index if isinstance(value, list) else None, item
                )

    def _section(
        self, path: KeyPath, header: tuple[str, ...], index: int | None, table: object
    ) -> None:
        assert isinstance(table, dict)
        own = path if index is None else (*path, index)
        for place in (own, path):
            self.values.setdefault(place, len(self.text))
        self.text += self._pick("[", "[ ") if index is None else self._pick("[[", "[[  ")
        for name in header:
            self.text += self.key(name) + self._pick(".", " . ")
        self.keys.setdefault(path, len(self.text))
        self.item_keys[own] = len(self.text)
        self.text += self.key(str(path[-1])) + ("]\n" if index is None else " ]]\n")
        self.table(table, own, (*header, str(path[-1])))

    def pair(self, path: KeyPath, base: int, value: object) -> None:
        """Write ``a.b = value``, where `base` is how much of the path is written already."""
        self.keys[path] = len(self.text)
        self.text += self.key(str(path[-1]))
        if isinstance(value, dict) and len(value) == 1 and self._pick("dots", "braces") == "dots":
            self.values[path] = self.keys[path]
            self.text += self._pick(".", " .", ". ")
            for key, item in value.items():
                self.pair((*path, key), base, item)
            return
        self.text += self._pick("=", " = ", "\t=  ")
        self.value(path, value)

    def value(self, path: KeyPath, value: object) -> None:
        self.values[path] = len(self.text)
        if isinstance(value, dict):
            self.text += self._pick("{", "{ ")
            for index, (key, item) in enumerate(value.items()):
                self.text += self._pick(",", " , ") if index else ""
                self.pair((*path, key), len(path), item)
            self.text += "}"
        elif isinstance(value, list):
            self.text += self._pick("[", "[ ", "[\n", "[ # ]\n")
            for index, item in enumerate(value):
                self.value((*path, index), item)
                self.text += self._pick(",", ", ", ",\n  ", " , # ,[\n")
            self.text += "]"
        else:
            self.text += self.scalar(value)

    def key(self, key: str) -> str:
        if (
            key
            and all(letter in "ab1-_" for letter in key)
            and self._pick("bare", "quoted") == "bare"
        ):
            return key
        return self.quoted(key)

    def quoted(self, text: str) -> str:
        if not set(text) & set("'\n") and self._pick("literal", "basic") == "literal":
            return f"'{text}'"
        return json.dumps(text, ensure_ascii=self._pick("yes", "no") == "yes" and text.isascii())

    def scalar(self, value: object) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, (date, time)):
            return value.isoformat()
        if not isinstance(value, str):
            return repr(value)
        way = self._pick("line", "basic", "literal")
        if way == "basic":
            return '"""\n' + value.replace("\\", "\\\\").replace('"', '\\"') + '"""'
        if way == "literal" and "'" not in value:
            return f"'''\n{value}'''"
        return self.quoted(value)


@settings(max_examples=400, deadline=None)
@given(TABLES, st.randoms(use_true_random=False))
def test_everything_in_generated_toml_is_found(
    data: dict[str, object], chance: random.Random
) -> None:
    writer = Writer(chance)
    writer.table(data, (), ())
    text = writer.text
    assert tomli.loads(text) == data
    places = Places(text)
    for path, _ in paths_of(data):
        if path:
            assert places.value(path) == place_of(text, writer.values[path])
            expected_key = writer.keys.get(path, writer.values[path])
            if isinstance(path[-1], int) and path not in writer.keys:
                expected_key = writer.item_keys.get(path, expected_key)
            assert places.key(path) == place_of(text, expected_key)
    assert places.duplicates() == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=4).filter(is_clean), inner, max_size=4)
    ),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(JSON, st.sampled_from([None, 0, 1, "\t"]), st.booleans())
def test_everything_in_generated_json_is_found(
    data: object, indent: int | str | None, ascii_only: bool
) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    places = Places(text, "json")
    decode: Callable[[str, int], tuple[object, int]] = json.JSONDecoder().raw_decode
    for path, value in paths_of(data):
        assert decode(text, offset(text, places.value(path)))[0] == value
        if path and isinstance(path[-1], str):
            assert decode(text, offset(text, places.key(path)))[0] == path[-1]


def test_json_places_are_lines_and_columns() -> None:
    text = '{ "answers": {\n    "liver": [1, {"a": "x"}],\n    "b": null } }'
    assert Places(text, "json").value(("answers",)) == (1, 14)
    assert Places(text, "json").value(("answers", "liver", 1, "a")) == (2, 24)
    assert Places(text, "json").value(("answers", "b")) == (3, 10)
    assert Places(text, "json").value(("answers", "c")) == (1, 14)
    assert Places(text, "json").key(("answers", "b")) == (3, 5)


@pytest.mark.parametrize("form", ["toml", "json"])
def test_a_damaged_text_has_places_too(form: str) -> None:
    chance = random.Random(3)  # noqa: S311 - the same texts on every run
    for _ in range(300):
        start = chance.randrange(len(FORMS))
        broken = FORMS[start : start + chance.randrange(200)]
        line, column = Places(broken, "json" if form == "json" else "toml").value(("items", 1, "x"))
        assert 1 <= line <= broken.count("\n") + 1
        assert column >= 1
