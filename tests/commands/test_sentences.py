"""Every fault that the program can tell has a sentence in its words, and says what to do."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from talkaid import errors
from talkaid.errors import AnswerError, Finding, NotAvailable, OutputError
from talkaid.language.words import load_words

SOURCE = Path(errors.__file__).parent
WORDS = load_words("en")
# Who makes a fault, and under which table its sentence stands. `at` is the place of the code.
MAKERS = {
    "Finding": ("finding", 0),
    "_told": ("finding", 0),
    "_fault": ("finding", 0),
    "_add": ("finding", 0),
    "_excess": ("finding", 0),
    "one": ("finding", 0),
    "_refusal": ("finding", 0),
    "AnswerError": ("error", 0),
    "unknown": ("error", 0),
    "NotAvailable": ("error", 0),
    "OutputError": ("error", 0),
    "ContentFault": ("error", 0),
    "DraftError": ("error", 0),
    "_lost": ("error", 0),
}
# Where codes stand in a table: what another library says → our code.
TABLES = {
    "questionnaire/shape.py": ("CODES", "finding"),
    "reference/medicine_findings.py": ("_CODES", "finding"),
    "files/writing.py": ("_CODES", "error"),
    "files/reading.py": ("_CODES", "finding"),
    "drafts/faults.py": ("CODES", "error"),
}
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)*")
BANNED = ("invalid", "required", "must", "please", "sorry", "oops", "forgot", "illegal", "field")


def strings(node: ast.expr) -> Iterator[str]:
    """Yield every whole string that the expression can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*strings(node.body), *strings(node.orelse))
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "get":
        yield from (one for argument in node.args[1:] for one in strings(argument))


def always_says(call: ast.Call) -> bool:
    """Whether the sentence always stands under another key than the code."""
    said = [keyword.value for keyword in call.keywords if keyword.arg == "says"]
    return any(isinstance(one, (ast.Constant, ast.JoinedStr)) for one in said)


def codes_in(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(SOURCE).as_posix()
    table = TABLES.get(name)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            maker = getattr(node.func, "id", getattr(node.func, "attr", ""))
            kind, at = MAKERS.get(maker, ("", 0))
            if kind and len(node.args) > at and not always_says(node):
                yield from (f"{kind}.{code}" for code in strings(node.args[at]) if code)
            for keyword in node.keywords:
                if keyword.arg == "says":
                    yield from (f"finding.{one}" for one in strings(keyword.value) if one)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and table:
            if any(getattr(target, "id", "") == table[0] for target in node.targets):
                for value in node.value.values:
                    yield from (f"{table[1]}.{code}" for code in strings(value))
        elif isinstance(node, ast.Tuple) and name in ("files/toml.py", "files/json.py"):
            # ("what the parser says", "our sentence")
            found = [one for part in node.elts for one in strings(part)]
            if len(found) == len(node.elts) == 2 and found[1].startswith(("toml-", "json-")):
                yield f"finding.{found[1]}"


def all_codes() -> list[str]:
    found = {code for path in SOURCE.rglob("*.py") for code in codes_in(path)}
    return sorted(code for code in found if CODE.fullmatch(code.partition(".")[2]))


def patterns_in(path: Path) -> Iterator[str]:
    """Yield the shape of every code that is put together: f"{code}-near"."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg == "says":
            for part in ast.walk(node.value):
                if isinstance(part, ast.JoinedStr):
                    pieces = [
                        re.escape(piece.value.replace("-", "_"))
                        if isinstance(piece, ast.Constant)
                        else "[a-z_]+"
                        for piece in part.values
                    ]
                    yield "".join(pieces)


CODES = all_codes()
PATTERNS = sorted({one for path in SOURCE.rglob("*.py") for one in patterns_in(path)})
# What is wrong with an answer in a response is told by the sentence of the answer.
TOLD_OTHERWISE = {"finding.answer"}


def key_of(code: str) -> str:
    return code.replace("-", "_")


def test_the_codes_are_found_where_they_stand() -> None:
    known = {
        *("finding.not-found", "finding.toml-twice", "finding.json-comma", "finding.bad-id"),
        *("finding.later-question", "finding.example-hidden", "finding.too-deep"),
        *("finding.other-version", "finding.class-cycle", "finding.condition-form"),
        *("error.out-of-range", "error.disk-full", "error.questionnaire", "error.content"),
    }
    assert known <= set(CODES)
    assert len(CODES) > 120


@pytest.mark.parametrize("code", sorted(set(CODES) - TOLD_OTHERWISE))
def test_every_code_has_a_sentence(code: str) -> None:
    names = {f"{key_of(code)}{near}" for near in ("", "_near")}
    assert any(WORDS.has(name) for name in names)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_code_that_is_put_together_has_a_sentence(pattern: str) -> None:
    found = [key for key in WORDS.table if re.fullmatch(rf"(finding\.)?{pattern}", key)]
    assert found


@pytest.mark.parametrize("kind", ["name", "key", "value", "type", "operator", "class", "use"])
def test_a_name_that_is_nearly_right_has_a_sentence_with_the_right_one(kind: str) -> None:
    sentence = WORDS(f"finding.unknown_{kind}_near", near="RIGHT", id="x", key="x", kind="x")
    assert "RIGHT" in sentence


SENTENCES = sorted(key for key in WORDS.table if key.startswith(("finding.", "error.")))


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_is_whole_blames_nobody_and_is_used(key: str) -> None:
    sentence = WORDS.table[key]
    assert isinstance(sentence, str)
    assert sentence[0].isupper() or sentence.startswith(("{", "talkaid"))
    words = re.findall(r"[a-z]+", sentence.casefold())
    assert not set(words) & set(BANNED)
    # Taking a sentence in must not fail for want of a value it does not have.
    assert all(name.isidentifier() for _, name, _, _ in Formatter().parse(sentence) if name)


def test_sentences_are_found_by_what_is_raised() -> None:
    assert WORDS.sentence(NotAvailable("questionnaire", id="kratm", near="kratom")).startswith(
        "There is no questionnaire with the id kratm."
    )
    assert "no room left" in WORDS.sentence(OutputError("disk-full", file="x", reason=""))
    assert "from 0 to 30" in WORDS.sentence(AnswerError("out-of-range", low="0", high="30"))
    finding = Finding("unknown-key", values={"key": "asc", "near": "ask"}, says="unknown-key-near")
    assert "Did you mean ask?" in WORDS.sentence(finding)


def values_of(call: ast.Call) -> set[str] | None:
    """The names of the values of a finding, where they stand in the call itself."""
    given = [keyword.value for keyword in call.keywords if keyword.arg == "values"]
    given += call.args[2:3]
    if not given:
        return set()
    (values,) = given
    if isinstance(values, ast.Dict) and all(isinstance(key, ast.Constant) for key in values.keys):
        return {str(key.value) for key in values.keys if isinstance(key, ast.Constant)}
    return None


def findings_with_values() -> Iterator[tuple[str, set[str]]]:
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                values = values_of(node)
                for code in strings(node.args[0]) if values is not None and node.args else ():
                    if not always_says(node) and WORDS.has(f"finding.{key_of(code)}"):
                        yield code, values or set()


@pytest.mark.parametrize(("code", "values"), sorted(findings_with_values(), key=lambda one: one[0]))
def test_a_sentence_asks_for_no_value_that_its_finding_lacks(code: str, values: set[str]) -> None:
    sentence = str(WORDS.table[f"finding.{key_of(code)}"])
    asked = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    assert asked <= values | {"file"}
