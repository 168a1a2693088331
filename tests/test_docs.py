"""The documents are true: their examples load, and their commands are those of the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from small import small_lines
from talkaid.check.opening import medicines, open_bundled
from talkaid.check.passed import check_overlay, passed, passed_with
from talkaid.errors import ContentFault
from talkaid.files.document import read_document_text
from talkaid.language.words import load_words
from talkaid.questionnaire.loader import parse_questionnaire
from talkaid.questionnaire.overlay import parse_overlay

ROOT = Path(__file__).resolve().parents[1]
FORMAT = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```toml\n(.*?)```", FORMAT, re.DOTALL)
OVERLAY = next(one for one in SNIPPETS if one.startswith('kind = "overlay"'))
QUESTIONS = [one for one in SNIPPETS if one.startswith("[[question]]")]
WHOLE = [one for one in SNIPPETS if one.startswith('kind = "questionnaire"')]


def test_no_snippet_is_left_untried() -> None:
    assert len(SNIPPETS) == 1 + len(QUESTIONS) + len(WHOLE)
    assert len(QUESTIONS) >= 8 and len(WHOLE) == 1


@pytest.mark.parametrize("snippet", ["", *QUESTIONS])
def test_each_question_can_be_pasted_under_the_example(snippet: str) -> None:
    overlay = parse_overlay(read_document_text(OVERLAY + "\n" + snippet, "central.toml", "toml"))
    checked, told = passed_with(open_bundled(), overlay)
    assert told == ()
    assert "central.sleep_hours" in checked.questionnaire.by_id
    found = check_overlay(open_bundled(), overlay)
    assert [one.code for one in found if one.severity == "error"] == []


def test_the_whole_questionnaire_passes() -> None:
    loaded = parse_questionnaire(read_document_text(WHOLE[0], "sleep.toml", "toml"))
    assert passed(loaded, medicines(), small_lines()).questionnaire.id == "sleep"


def test_the_message_that_is_shown_is_the_message_that_is_given() -> None:
    shown = re.search(r"```text\n(.+?)\n```", FORMAT)
    assert shown is not None
    wrong = OVERLAY.replace("range", "rnage")
    with pytest.raises(ContentFault) as told:
        parse_overlay(read_document_text(wrong, "central.toml", "toml"))
    (one,) = told.value.findings
    sentence = load_words().sentence(one)
    said = f"{one.file}:{one.line}:{one.column}: {one.severity}: {one.code}: {sentence}"
    assert said == shown[1]
