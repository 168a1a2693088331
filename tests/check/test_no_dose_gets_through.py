"""A dose or a diagnosis put into any text of any file is refused, or left out; the rest goes on."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from test_texts import NOTE

from small import EVERY_TYPE, HEAD, loaded, small_lines, small_medicines
from talkaid.check.beside import safe_help_lines, safe_medicines
from talkaid.check.opening import open_bundled, open_with_clinic
from talkaid.check.passed import CheckedQuestionnaire, passed
from talkaid.check.texts import Shown, texts
from talkaid.errors import ContentFault
from talkaid.files.document import read_document_text
from talkaid.questionnaire.loader import parse_questionnaire
from talkaid.questionnaire.overlay import parse_overlay
from talkaid.reference.help_lines import help_lines_in
from talkaid.reference.medicines import medicines_in
from talkaid.summary.build import build
from terminal.session import TALKAID, clean_environ

WHOLE = loaded(
    EVERY_TYPE + NOTE, HEAD.replace('title = "Main"', 'title = "Main"\nnote = "Block note"')
)
DOSES = (
    "Take 3 grams of kratom every morning.",
    "You should stop your lorazepam slowly.",
    "Cut your dose by half each week.",
)
DIAGNOSIS = "You have hepatitis."
OVERLAY = """kind = "overlay"
id = "central"
extends = "kratom"
clinic = "Central Clinic"
language = "en"

[[question]]
after = "first_use"
id = "rest"
type = "choice"
ask = "How do you rest?"
why = "It helps us plan."
short = "Rest"
options = [{ id = "well", label = "Well" }, { id = "badly", label = "Badly" }]
es = { ask = "¿Cómo descansa?", why = "Nos ayuda.", short = "Descanso", options = { well = { label = "Bien" }, badly = { label = "Mal" } } }
"""
MEDICINES = """kind = "medicines"
language = "en"
checked = 2026-11-21
reviewed = false

[class.opioid]
title = "opioid pain medicine"
names = ["oxycodone"]

[use]
pain = "for pain"

[medicine]
oxycodone = { brands = ["Roxicodone"], also = ["oxy"], use = "pain" }
"""
LINES = """kind = "help-lines"
language = "en"

[[line]]
countries = ["US"]
kind = "poison"
name = "Poison Help"
number = "1-800-222-1222"
checked = 2026-11-21
sources = ["S1"]

[source]
S1 = "A page, 2025"
"""


def each_kind() -> Iterator[Shown]:
    """Yield one text of each key of the format; a key that is added comes by itself."""
    seen: set[str] = set()
    for shown in texts(WHOLE.questionnaire):
        if shown.kind not in seen:
            seen.add(shown.kind)
            yield shown


def put(text: str, path: tuple[Any, ...], words: str) -> str:
    """Return a TOML text with other words at a place."""
    document: Any = tomlkit.parse(text)
    here = document
    *way, last = path
    for step in way:
        if isinstance(here[step], str):
            # A measure that is its label alone.
            last = step
            break
        here = here[step]
    here[last] = words
    return tomlkit.dumps(document)


# The title of a paper may name an illness; it is said of nobody.
CARRIED = [
    (shown, words)
    for shown in each_kind()
    for words in (*DOSES, DIAGNOSIS)
    if not (words == DIAGNOSIS and shown.voice == "source")
]


@pytest.mark.parametrize(("shown", "words"), CARRIED)
def test_no_text_of_a_questionnaire_carries_one(shown: Shown, words: str) -> None:
    text = put(WHOLE.document.text, shown.path, words)
    document = read_document_text(text, "clinic.toml", "toml")
    with pytest.raises(ContentFault) as told:
        passed(parse_questionnaire(document), small_medicines(), small_lines())
    found = [one for one in told.value.findings if one.code in ("dose", "diagnosis")]
    assert found and all(one.line and one.column for one in found)


@pytest.mark.parametrize(
    ("path", "more"),
    [
        (("clinic",), ""),
        (("question", 0, "ask"), ""),
        (("question", 0, "why"), ""),
        (("question", 0, "short"), ""),
        (("question", 0, "options", 0, "label"), ""),
        (("question", 0, "es", "ask"), ""),
        (("question", 0, "es", "short"), ""),
        (("question", 0, "es", "options", "well", "label"), ""),
    ],
    ids=str,
)
@pytest.mark.parametrize("words", [*DOSES, DIAGNOSIS, "Tome tres gramos de kratom cada mañana."])
def test_a_clinic_s_file_with_one_is_left_out_and_the_rest_goes_on(
    path: tuple[Any, ...],
    more: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parse_overlay(read_document_text(OVERLAY, "sound.toml", "toml"))
    (tmp_path / "a.toml").write_text(put(OVERLAY, path, words), encoding="utf-8")
    sound = OVERLAY.replace('"central"', '"other"', 1).replace("Central Clinic", "Other Clinic")
    (tmp_path / "b.toml").write_text(sound, encoding="utf-8")
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(tmp_path))
    opened = open_with_clinic()
    assert {Path(one.file).name for one in opened.left_out} == {"a.toml"}
    assert {"dose", "diagnosis"} & {one.code for one in opened.left_out}
    added = [one for one in opened.checked.questionnaire.by_id if "." in one]
    assert added == ["other.rest"]


@pytest.mark.parametrize(
    "change",
    [
        lambda words: put(MEDICINES, ("class", "opioid", "title"), words),
        lambda words: put(MEDICINES, ("use", "pain"), words),
        lambda words: put(MEDICINES, ("medicine", "oxycodone", "brands", 0), words),
        lambda words: put(MEDICINES, ("medicine", "oxycodone", "also", 0), words),
        lambda words: MEDICINES.replace("oxycodone =", f'"{words.lower()}" =').replace(
            '"oxycodone"', f'"{words.lower()}"'
        ),
    ],
    ids=["title", "use", "brand", "other name", "name"],
)
@pytest.mark.parametrize("words", [*DOSES, DIAGNOSIS])
def test_no_text_of_the_medicines_carries_one(change: Callable[[str], str], words: str) -> None:
    sound = read_document_text(MEDICINES, "medicines.toml", "toml")
    safe_medicines(medicines_in(sound), sound)
    document = read_document_text(change(words), "medicines.toml", "toml")
    with pytest.raises(ContentFault) as told:
        safe_medicines(medicines_in(document), document)
    assert all(one.code in ("dose", "diagnosis") and one.line for one in told.value.findings)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        *((("line", 0, "name"), words) for words in (*DOSES, DIAGNOSIS)),
        (("source", "S1"), DOSES[0]),
    ],
)
def test_no_text_of_the_help_lines_carries_one(path: tuple[Any, ...], words: str) -> None:
    sound = read_document_text(LINES, "help-lines.toml", "toml")
    safe_help_lines(help_lines_in(sound), sound)
    document = read_document_text(put(LINES, path, words), "help-lines.toml", "toml")
    with pytest.raises(ContentFault) as told:
        safe_help_lines(help_lines_in(document), document)
    assert [one.code for one in told.value.findings] in (["dose"], ["diagnosis"])


def test_only_what_passed_makes_a_sheet() -> None:
    checked = open_bundled()
    with pytest.raises(TypeError):
        CheckedQuestionnaire(checked.questionnaire, checked.medicines, checked.help_lines, object())
    assert build.__annotations__["checked"] == "CheckedQuestionnaire"


def test_the_command_asks_nobody_such_a_file(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    shown = next(one for one in each_kind() if one.kind == "question.why")
    file.write_text(put(WHOLE.document.text, shown.path, DOSES[0]), encoding="utf-8")
    done = subprocess.run(
        [TALKAID, "--plain", "--file", str(file)],
        input=b"\n" * 20,
        capture_output=True,
        env=clean_environ(),
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"dose" in done.stderr and f"{file}:".encode() in done.stderr
    assert DOSES[0].encode() not in done.stdout
