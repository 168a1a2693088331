"""The JSON Schema of a questionnaire file, for editors that complete and check while one writes.

It is made from the models, so that it cannot differ from what is read. It uses only what editors
for TOML understand, those that know no more than draft 7 too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from talkaid.questionnaire.conditions import COMPARE, OPERATORS, WITH_A_LIST
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.schema_keys import KEYS

DRAFT = "http://json-schema.org/draft-07/schema#"
CONDITION = {"$ref": "#/definitions/Condition"}
SINGLE = {"type": ["string", "number"]}
WAYS = ["declined", "unknown", "in_person"]

Schema = dict[str, Any]


def questionnaire_schema() -> Schema:
    """Return the schema as plain data, the same every time."""
    raw: Schema = Questionnaire.model_json_schema(by_alias=True)
    models = {name: _model(name, model) for name, model in raw.pop("$defs").items()}
    whole = _model("Questionnaire", raw)
    return {
        "$schema": DRAFT,
        **whole,
        "title": "talkaid questionnaire",
        "definitions": {**models, "Condition": _condition()},
    }


def _model(name: str, raw: Schema) -> Schema:
    """Return the schema of one model, every key of it with its meaning and an example."""
    properties = {
        key: _told(name, key, _plain(schema)) for key, schema in raw["properties"].items()
    }
    properties.pop("$schema", None)
    return {
        "type": "object",
        "title": name,
        "description": str(raw.get("description", "")).partition("\n\n")[0],
        "properties": properties,
        "required": raw.get("required", []),
        "additionalProperties": False,
    }


def _told(model: str, key: str, schema: Schema) -> Schema:
    shared = "Question" if model.endswith("Question") else model
    meaning, example = KEYS.get(f"{model}.{key}") or KEYS[f"{shared}.{key}"]
    if key == "type":
        example = schema["const"]
    told: Schema = {"description": meaning, "examples": [example]}
    # Beside a reference draft 7 reads nothing else.
    return {**told, "allOf": [schema]} if "$ref" in schema else {**told, **schema}


def _plain(raw: Schema) -> Schema:
    """Return the schema of a value in the words of draft 7; what may be anything is a condition."""
    kept = [one for one in raw.get("anyOf", ()) if one != {"type": "null"}]
    if len(kept) == 1:
        return _plain(kept[0])
    if not set(raw) - {"title", "default"}:
        return CONDITION
    found: Schema = {}
    for key, value in raw.items():
        if key in ("anyOf", "oneOf"):
            found[key] = [_plain(one) for one in value]
        elif key == "prefixItems":
            found["items"] = _plain(value[0])
        elif key == "items":
            found[key] = _plain(value)
        elif key == "patternProperties":
            found[key] = {pattern: _plain(one) for pattern, one in value.items()}
            found["additionalProperties"] = False
        elif key == "additionalProperties" and isinstance(value, Mapping):
            found[key] = _plain(dict(value))
        elif key == "$ref":
            found[key] = value.replace("#/$defs/", "#/definitions/")
        elif key not in ("title", "discriminator") and value is not None and value != []:
            found[key] = value
    return found


def _condition() -> Schema:
    """Return the schema of a condition: a name, or a table with exactly one head."""
    return {
        "title": "Condition",
        "description": "A name of a condition, or a table with exactly one of: all, any, not, "
        "question, score, country.",
        "examples": [KEYS["Condition.not"][1]],
        "anyOf": [
            {"type": "string", "description": "The name of a condition."},
            _table({"all": _listed(CONDITION)}, ("all",)),
            _table({"any": _listed(CONDITION)}, ("any",)),
            _table({"not": CONDITION}, ("not",)),
            _table({"country": {"type": "string"}}, ("country",)),
            _look("score", COMPARE),
            _look("question", OPERATORS),
        ],
    }


def _look(head: str, operators: tuple[str, ...]) -> Schema:
    """Return the schema of a look at a score or a question, with exactly one operator."""
    keys: dict[str, Schema] = {head: {"type": "string"}}
    if head == "question":
        keys["row"] = {"type": "string"}
    keys |= {operator: _operand(operator) for operator in operators}
    one = [{"required": [operator]} for operator in operators]
    return {**_table(keys, (head,)), "oneOf": one}


def _operand(operator: str) -> Schema:
    if operator in WITH_A_LIST:
        return _listed(SINGLE)
    if operator in COMPARE:
        return {"type": "number"}
    if operator == "answered":
        return {"type": "boolean"}
    return {"enum": WAYS} if operator == "way_out" else SINGLE


def _listed(items: Schema) -> Schema:
    return {"type": "array", "items": items, "minItems": 1}


def _table(keys: Mapping[str, Schema], required: tuple[str, ...]) -> Schema:
    return {
        "type": "object",
        "properties": {key: _told("Condition", key, schema) for key, schema in keys.items()},
        "required": list(required),
        "additionalProperties": False,
    }
