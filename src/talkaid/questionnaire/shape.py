"""What a model says of a file that does not fit it, as findings a nurse can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from talkaid.errors import Finding, KeyPath
from talkaid.files.nearest import nearest
from talkaid.questionnaire import parts, questions
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.questions import QUESTION_TYPES

# The models by the key under which they stand; a question stands under its type.
MODELS: Mapping[str, type[BaseModel]] = {
    "source": parts.Source,
    "block": parts.Block,
    "options": parts.Option,
    "rows": parts.Row,
    "measures": parts.Measure,
    "instead": parts.Instead,
    "prompt": parts.Prompt,
    "flag": parts.Flag,
    "score": parts.Score,
    "section": Section,
    "choice": questions.ChoiceQuestion,
    "choices": questions.ChoicesQuestion,
    "yes_no": questions.YesNoQuestion,
    "yes_no_each": questions.YesNoEachQuestion,
    "scale": questions.ScaleQuestion,
    "rate_each": questions.RateEachQuestion,
    "number": questions.NumberQuestion,
    "amount": questions.AmountQuestion,
    "when": questions.WhenQuestion,
    "text": questions.TextQuestion,
    "medicines": questions.MedicinesQuestion,
    "questions": questions.QuestionsQuestion,
    "note": questions.NoteQuestion,
}

# What pydantic calls it → our code, and what to write instead.
CODES = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "string_type": "text-expected",
    "string_too_short": "empty-text",
    "string_too_long": "too-long",
    "string_pattern_mismatch": "bad-id",
    "bool_type": "true-or-false",
    "int_type": "whole-number-expected",
    "float_type": "number-expected",
    "literal_error": "unknown-value",
    "union_tag_invalid": "unknown-type",
    "union_tag_not_found": "missing-type",
    "tuple_type": "list-expected",
    "too_short": "too-few",
    "too_long": "too-many",
    "date_type": "date-expected",
    "date_from_datetime_parsing": "date-expected",
    "date_from_datetime_inexact": "date-expected",
    "model_type": "table-expected",
    "model_attributes_type": "table-expected",
    "mapping_type": "table-expected",
    "dict_type": "table-expected",
    "greater_than_equal": "too-low",
    "less_than_equal": "too-high",
}


def shape_findings(
    error: ValidationError, root: type[BaseModel] = Questionnaire
) -> tuple[Finding, ...]:
    """Return one finding for each thing that does not fit."""
    errors = error.errors(include_url=False)
    # A list looks too short too when one of its pieces was refused.
    refused_inside = {one["loc"][:deep] for one in errors for deep in range(len(one["loc"]))}
    found: dict[tuple[object, ...], Finding] = {}
    for one in errors:
        if one["type"] == "too_short" and one["loc"] in refused_inside:
            continue
        if one["loc"][-1:] == ("int",):
            # A number may be whole or not: what is said of the other kind is enough.
            continue
        finding = _finding(one, root)
        found.setdefault((finding.code, finding.path, *finding.values.items()), finding)
    return tuple(found.values())


def _finding(error: Mapping[str, Any], root: type[BaseModel]) -> Finding:
    raw: tuple[str | int, ...] = error["loc"]
    context: Mapping[str, Any] = error.get("ctx", {})
    path = _without_tags(raw)
    if error["type"] == "missing" and path and isinstance(path[-1], int):
        return Finding("too-few", path[:-1], {"min_length": _least(path[:-1])})
    if error["type"] == "talkaid":
        at: KeyPath = context["at"]
        values = {key: str(text) for key, text in context.items() if key not in ("at", "code")}
        values["near"] = nearest(values.get("key", ""), values.get("known", "").split())
        return _told(str(context["code"]), (*path, *at), values)
    code = CODES.get(error["type"], "unknown-value")
    values = {key: _short(value) for key, value in context.items() if key != "error"}
    key = str(path[-1]) if path else ""
    values["key"] = key
    if code == "unknown-key":
        values["near"] = nearest(key, _known_keys(raw[:-1], root))
    elif code == "unknown-type":
        values["near"] = nearest(str(context.get("tag", "")), QUESTION_TYPES)
        values["known"] = ", ".join(QUESTION_TYPES)
        path = (*path, "type")
    elif code == "unknown-value":
        values["known"] = _short(context.get("expected", ""))
        values["near"] = nearest(str(error.get("input", "")), _words(values["known"]))
    return _told(code, path, values)


def _told(code: str, path: KeyPath, values: Mapping[str, str]) -> Finding:
    near = bool(values.get("near"))
    return Finding(code, path, values, says=f"{code}-near" if near else "")


def _without_tags(loc: Iterable[str | int]) -> KeyPath:
    """Leave out the type of a question, which pydantic puts into the way to its keys."""
    steps = list(loc)
    return tuple(
        step
        for at, step in enumerate(steps)
        if not (step in QUESTION_TYPES and at >= 2 and steps[at - 2] == "question")
        and not (step == "float" and isinstance(steps[at - 1], int))
    )


def _least(path: KeyPath) -> str:
    """Return how many pieces a list of fixed length has: two ends, or three words on a line."""
    return "3" if path[-1:] == ("words",) else "2"


def _known_keys(loc: tuple[str | int, ...], root: type[BaseModel]) -> list[str]:
    names = [step for step in loc if isinstance(step, str)]
    model = MODELS.get(names[-1], root) if names else root
    return [field.alias or name for name, field in model.model_fields.items()]


def _words(text: str) -> list[str]:
    return [word.strip(" '\"") for word in text.replace(" or ", ", ").split(",")]


def _short(value: object) -> str:
    return str(value)[:120]
