"""Small questionnaires with any rules, and what can be said to each of their questions."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

from hypothesis import strategies as st

from talkaid.questionnaire.questions import Question
from talkaid.reference.medicines import parse_medicines

MEDICINES = parse_medicines(
    {
        "kind": "medicines",
        "language": "en",
        "checked": "2026-11-21",
        "reviewed": False,
        "class": {
            "red": {"title": "red", "names": ["redine", "bothine"]},
            "blue": {"title": "blue", "names": ["bothine"]},
            "warm": {"title": "warm", "includes": ["red"], "names": []},
            "none": {"title": "none", "names": []},
        },
        "use": {"pain": "for pain"},
        "medicine": {name: {"use": "pain"} for name in ("redine", "bothine", "plainine")},
    }
)
LISTS = [
    {"value": [{"name": name} for name in names], "full_list": full}
    for names in ((), ("redine",), ("bothine",), ("plainine",), ("redine", "what"))
    for full in (True, False)
]
WAYS = [{"way_out": "declined"}, {"way_out": "unknown"}]
TWO = [{"id": "a", "label": "A", "points": 0}, {"id": "b", "label": "B", "points": 2}]
ROWS = [{"id": "x", "label": "X"}, {"id": "y", "label": "Y"}]

KINDS: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "choice": ({"options": TWO}, ["a", "b"]),
    "choices": (
        {"options": [*TWO, {"id": "c", "label": "C", "alone": True}]},
        [["a"], ["b"], ["a", "b"], ["c"]],
    ),
    "one_choice": (
        {"type": "choices", "options": TWO, "most": 1},
        [["a"], ["b"]],
    ),
    "yes_no": ({}, ["yes", "no"]),
    "yes_no_each": (
        {"rows": ROWS},
        [
            {row: said for row, said in zip("xy", pair, strict=True) if said}
            for pair in product(("yes", "no", "declined"), ("yes", "no", None))
        ],
    ),
    "number": ({"range": [0, 2]}, [0, "0.5", 1, "1.5", 2]),
    "scale": ({"range": [0, 2], "words": ["No", "Some", "All"]}, [0, 1, 2]),
    "rate_each": (
        {"rows": ROWS[:1], "options": [*TWO, {"id": "n", "label": "N"}]},
        [{"x": said} for said in ("a", "b", "n", "declined")],
    ),
    "medicines": ({}, LISTS),
    "text": ({}, ["words"]),
}
OPTIONS = st.sampled_from(["a", "b"])
NUMBERS = st.sampled_from([-1, 0, 1, 1.5, 2, 3])
COMPARE = st.sampled_from(["at_least", "at_most", "more_than", "less_than"])


def some(one: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(one, min_size=1, max_size=3, unique=True)


def pairs(*kinds: tuple[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.one_of([value.map(lambda one, key=key: {key: one}) for key, value in kinds])


OPERATORS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "choice": pairs(("is", OPTIONS), ("is_not", OPTIONS), ("is_any_of", some(OPTIONS))),
    "choices": pairs(
        *(
            (key, some(st.sampled_from(["a", "b", "c"])))
            for key in ("includes_any", "includes_all")
        ),
        ("includes", OPTIONS),
        ("includes_none", some(OPTIONS)),
    ),
    "one_choice": pairs(("includes_all", some(OPTIONS)), ("includes_none", some(OPTIONS))),
    "yes_no": pairs(("is", st.sampled_from(["yes", "no"]))),
    "yes_no_each": pairs(
        *(
            (key, some(st.sampled_from(["x", "y"])))
            for key in ("yes_to_any", "yes_to_all", "no_to_any", "no_to_all")
        ),
        ("yes_to", st.sampled_from(["x", "y"])),
    ),
    "number": st.one_of(
        st.builds(lambda key, to: {key: to}, COMPARE, NUMBERS), pairs(("is", NUMBERS))
    ),
    "scale": st.builds(lambda key, to: {key: to}, COMPARE, NUMBERS),
    "rate_each": st.one_of(
        st.builds(lambda key, to: {"row": "x", key: to}, COMPARE, NUMBERS),
        OPTIONS.map(lambda to: {"row": "x", "is_not": to}),
    ),
    "medicines": pairs(("takes_class", st.sampled_from(["red", "blue", "warm", "none"]))),
    "text": pairs(("answered", st.booleans())),
}
ANY = pairs(("answered", st.booleans()), ("way_out", st.sampled_from(["declined", "unknown"])))


def conditions(kinds: Mapping[str, str], extra: list[Any]) -> st.SearchStrategy[Any]:
    looks = [
        st.one_of(OPERATORS[kind], OPERATORS[kind], ANY).map(
            lambda to, q=name: {"question": q, **to}
        )
        for name, kind in kinds.items()
    ]
    single = st.one_of(*looks, *(st.just(one) for one in extra))
    return st.recursive(
        single,
        lambda inner: st.one_of(
            inner.map(lambda one: {"not": one}),
            st.lists(inner, min_size=1, max_size=3).map(lambda many: {"all": many}),
            st.lists(inner, min_size=1, max_size=3).map(lambda many: {"any": many}),
        ),
        max_leaves=4,
    )


def question_of(name: str, kind: str) -> dict[str, Any]:
    return {"id": name, "type": kind, "ask": "What?", "why": "To know.", **KINDS[kind][0]}


def flag_of(at: int, when: Any) -> dict[str, Any]:
    return {"id": f"f{at}", "urgency": "visit", "when": when, "ask": "Why?"}


@st.composite
def one_question(draw: st.DrawFn) -> dict[str, Any]:
    """Return one question and flags that look at nothing else."""
    kind = draw(st.sampled_from(sorted(KINDS)))
    question = question_of("q0", kind)
    extra: list[Any] = []
    scores = []
    if kind in ("rate_each", "scale"):
        item = "q0.x" if kind == "rate_each" else "q0"
        scores.append({"id": "sum", "title": "Sum", "sum": [item], "range": [0, 9], **MEANS})
        extra = [{"score": "sum", draw(COMPARE): draw(NUMBERS)} for _ in range(2)]
    looks = conditions({"q0": kind}, extra)
    if len(question.get("options", ())) > 2 and draw(st.booleans()):
        question["options"] = [
            *question["options"][:-1],
            {**question["options"][-1], "held_back": "No."},
        ]
    flags = [flag_of(at, draw(looks)) for at in range(12)]
    part = {"id": "s0", "title": "Part", "block": "main", "question": [question]}
    return {**HEAD, "section": [part], "flag": flags, "score": scores}


@st.composite
def questionnaires(draw: st.DrawFn) -> dict[str, Any]:
    kinds = {
        f"q{at}": draw(st.sampled_from(sorted(KINDS))) for at in range(draw(st.integers(2, 4)))
    }
    split = draw(st.integers(1, len(kinds)))
    country = {"country": "US"}
    extra: list[Any] = [country]
    named: dict[str, Any] = {}
    earlier: dict[str, str] = {}
    parts: list[dict[str, Any]] = []
    for at, (name, kind) in enumerate(kinds.items()):
        if at in (0, split):
            part: dict[str, Any] = {
                "id": f"s{at}",
                "title": "Part",
                "block": "main",
                "question": [],
            }
            if earlier and draw(st.booleans()):
                part["show_when"] = draw(conditions(earlier, extra))
            parts.append(part)
        question = question_of(name, kind)
        if earlier and draw(st.booleans()):
            question["show_when"] = draw(conditions(earlier, extra))
        if earlier and draw(st.booleans()):
            looks = draw(st.lists(conditions(earlier, extra), min_size=1, max_size=2))
            question["instead"] = [
                {"id": f"i{n}", "when": when, "ask": "How?"} for n, when in enumerate(looks)
            ]
        if draw(st.integers(0, 7)) == 0:
            question["held_back"] = "Not yet."
        parts[-1]["question"].append(question)
        earlier[name] = kind
        if at == 0 and draw(st.booleans()):
            named["first"] = draw(conditions(earlier, extra))
            extra.append("first")
    scores = []
    rated = [name for name, kind in kinds.items() if kind == "rate_each"]
    if rated:
        items = [f"{name}.x" for name in rated]
        items += [name for name, kind in kinds.items() if kind == "scale"]
        scores.append({"id": "sum", "title": "Sum", "sum": items, "range": [0, 9], **MEANS})
        extra.append({"score": "sum", draw(COMPARE): draw(NUMBERS)})
    looks = draw(st.lists(conditions(earlier, extra), max_size=3))
    flags = [flag_of(at, when) for at, when in enumerate(looks)]
    for flag in flags:
        if draw(st.integers(0, 5)) == 0:
            flag["countries"] = [draw(st.sampled_from(["US", "CA"]))]
    return {**HEAD, "condition": named, "section": parts, "flag": flags, "score": scores}


MEANS = {"means": "It adds up.", "does_not_mean": "It proves nothing.", "next_step": "Show it."}
HEAD = {
    "kind": "questionnaire",
    "id": "small",
    "version": "1",
    "language": "en",
    "title": "Small",
    "reviewed": False,
    "block": [{"id": "main", "title": "Main"}],
}


def said_to(question: Question) -> list[Any]:
    kind = "one_choice" if getattr(question, "most", None) == 1 else question.type
    closed = {one.id for one in getattr(question, "options", ()) if one.held_back is not None}
    said = KINDS[kind][1]
    return [
        one
        for one in said
        if not (isinstance(one, list) and closed.intersection(one))
        and not (isinstance(one, dict) and closed.intersection(map(str, one.values())))
    ]
