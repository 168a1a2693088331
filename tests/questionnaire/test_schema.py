"""The schema for editors tells every key, and takes what the program takes and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from small import EVERY_TYPE, HEAD
from talkaid.questionnaire.conditions import OPERATORS, parse_condition
from talkaid.questionnaire.schema import questionnaire_schema

ROOT = Path(__file__).parents[2]
SCHEMA = questionnaire_schema()
UNREAD = {"title", "description", "examples", "default", "format", "$schema", "definitions"}
TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
}


def is_type(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, TYPES[name])


def faults(schema: dict[str, Any], value: Any, at: str = "") -> Iterator[str]:
    """Yield what does not fit, by the rules of JSON Schema draft 7 that the schema uses."""
    if isinstance(value, date):
        value = value.isoformat()
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/definitions/")
        yield from faults(SCHEMA["definitions"][name], value, at)
        return
    for key, wanted in schema.items():
        if key not in UNREAD:
            yield from (f"{at}: {key}" for _ in one_fault(key, wanted, schema, value))
            yield from inner_faults(key, wanted, schema, value, at)


def one_fault(key: str, wanted: Any, schema: dict[str, Any], value: Any) -> Iterator[None]:
    """Yield once when the value itself does not fit this key."""
    is_text, is_list, is_table = (isinstance(value, kind) for kind in (str, list, dict))
    fits: dict[str, Any] = {
        "type": lambda: any(is_type(value, one) for one in listed(wanted)),
        "const": lambda: value == wanted,
        "enum": lambda: value in wanted,
        "pattern": lambda: not is_text or re.search(wanted, value),
        "minLength": lambda: not is_text or len(value) >= wanted,
        "maxLength": lambda: not is_text or len(value) <= wanted,
        "minItems": lambda: not is_list or len(value) >= wanted,
        "maxItems": lambda: not is_list or len(value) <= wanted,
        "minimum": lambda: not is_type(value, "number") or value >= wanted,
        "maximum": lambda: not is_type(value, "number") or value <= wanted,
        "required": lambda: not is_table or set(wanted) <= set(value),
        "anyOf": lambda: fitting(wanted, value) >= 1,
        "oneOf": lambda: fitting(wanted, value) == 1,
        "allOf": lambda: fitting(wanted, value) == len(wanted),
    }
    if key not in ("properties", "items", "patternProperties", "additionalProperties"):
        if not fits[key]():
            yield None
    elif key == "additionalProperties" and wanted is False and is_table:
        patterns = schema.get("patternProperties", {})
        known = schema.get("properties", {})
        if any(one not in known and not matching(patterns, one) for one in value):
            yield None


def inner_faults(
    key: str, wanted: Any, schema: dict[str, Any], value: Any, at: str
) -> Iterator[str]:
    if key == "items" and isinstance(value, list):
        for n, one in enumerate(value):
            yield from faults(wanted, one, f"{at}/{n}")
    elif isinstance(value, dict):
        for name, one in value.items():
            if key == "properties" and name in wanted:
                yield from faults(wanted[name], one, f"{at}/{name}")
            elif key == "patternProperties":
                for pattern in matching(wanted, name):
                    yield from faults(wanted[pattern], one, f"{at}/{name}")
            elif key == "additionalProperties" and isinstance(wanted, dict):
                yield from faults(wanted, one, f"{at}/{name}")


def listed(wanted: Any) -> list[str]:
    return wanted if isinstance(wanted, list) else [wanted]


def matching(patterns: dict[str, Any], name: str) -> list[str]:
    return [pattern for pattern in patterns if re.search(pattern, name)]


def fitting(schemas: list[dict[str, Any]], value: Any) -> int:
    return sum(not any(faults(one, value)) for one in schemas)


def properties(schema: Any, at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key that the schema knows, with its own schema."""
    if isinstance(schema, dict):
        for name, one in schema.get("properties", {}).items():
            yield f"{at}/{name}", one
        for key, inner in schema.items():
            if key not in ("examples", "default"):
                yield from properties(inner, f"{at}/{key}")
    elif isinstance(schema, list):
        for n, inner in enumerate(schema):
            yield from properties(inner, f"{at}/{n}")


EVERY_KEY = dict(properties(SCHEMA))


def test_the_keys_of_all_models_are_there() -> None:
    assert len(EVERY_KEY) > 250
    assert {f"/definitions/Condition/anyOf/6/{name}" for name in OPERATORS} <= set(EVERY_KEY)


@pytest.mark.parametrize("at", EVERY_KEY)
def test_every_key_is_told_with_an_example_that_fits(at: str) -> None:
    schema = EVERY_KEY[at]
    assert schema["description"].endswith(".")
    for example in schema["examples"]:
        assert list(faults(schema, example)) == []


def test_every_reference_leads_somewhere() -> None:
    named = set(re.findall(r'"#/definitions/(\w+)"', json.dumps(SCHEMA)))
    assert named == set(SCHEMA["definitions"])


@pytest.mark.parametrize(
    "text",
    [(ROOT / "questionnaires" / "kratom.toml").read_text(encoding="utf-8"), HEAD + EVERY_TYPE],
    ids=["kratom.toml", "every type"],
)
def test_a_sound_file_fits(text: str) -> None:
    assert list(faults(SCHEMA, tomli.loads(text))) == []


SMALL: dict[str, Any] = tomli.loads(HEAD + EVERY_TYPE)
WRONG: list[tuple[tuple[str | int, ...], Any]] = [
    (("titel",), "Small"),
    (("kind",), "overlay"),
    (("reviewed",), "no"),
    (("id",), "Small Talk"),
    (("section",), []),
    (("section", 0, "question", 0, "shrt"), "One"),
    (("section", 0, "question", 0, "type"), "choise"),
    (("section", 0, "question", 0, "options"), []),
    (("section", 0, "question", 0, "options", 0, "points"), "two"),
    (("section", 0, "question", 0, "show_when"), {"question": "yes"}),
    (("section", 0, "question", 4, "range"), [0, 5, 10]),
    (("section", 0, "question", 4, "range"), ["0", "10"]),
    (("section", 0, "question", 9, "most"), 4000),
    (("condition",), {"Now": {"question": "one", "is": "a"}}),
    (("condition",), {"now": {"question": "one", "is": "a", "is_not": "b"}}),
    (("condition",), {"now": {"question": "one", "iss": "a"}}),
    (("condition",), {"now": {"all": []}}),
    (("source", 0, "link"), "somewhere"),
]


@pytest.mark.parametrize(("path", "value"), WRONG, ids=[str(one) for one in WRONG])
def test_what_the_program_refuses_does_not_fit(path: tuple[str | int, ...], value: Any) -> None:
    data: Any = deepcopy(SMALL)
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert list(faults(SCHEMA, SMALL)) == []
    assert list(faults(SCHEMA, data))


HEADS = ("all", "any", "not", "question", "score", "country", "row", "is", "at_least", "answered")
# A way out of another name is read, and refused by the check.
LOOKS = [one for one in OPERATORS if one != "way_out"]
VALUES = st.one_of(
    st.sampled_from(["now", "a"]),
    st.integers(0, 3),
    st.booleans(),
    st.just(1.5),
    st.lists(st.sampled_from(["a", 2, True]), max_size=2),
)
TABLES = st.recursive(
    VALUES,
    lambda inner: st.one_of(
        st.dictionaries(st.sampled_from(HEADS), inner, max_size=3),
        st.lists(inner, max_size=2).map(lambda many: {"all": many}),
        inner.map(lambda one: {"not": one}),
        st.builds(lambda key, one: {"question": "a", key: one}, st.sampled_from(LOOKS), inner),
    ),
    max_leaves=6,
)


@settings(max_examples=600)
@given(TABLES)
def test_a_condition_fits_when_and_only_when_it_is_read(raw: Any) -> None:
    try:
        parse_condition(raw)
        is_read = True
    except PydanticCustomError:
        is_read = False
    assert (list(faults({"$ref": "#/definitions/Condition"}, raw)) == []) is is_read
