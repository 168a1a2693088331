"""A short slice of `fuzz_files`: whatever a file holds, the check ends with sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fuzz_files import bundled_once, check_made

from talkaid.commands.check import CHECKS, check_file

SPOILT = 160
WILD = 80
EMPTY_PART = """kind = "questionnaire"
id = "small"
version = "1"
language = "en"
title = "Small"
reviewed = false
[[section]]
id = "part"
title = "Part"
"""


@pytest.fixture(autouse=True)
def _once() -> Iterator[None]:
    with bundled_once():
        yield


@pytest.mark.parametrize(("kind", "count"), [("spoilt", SPOILT), ("wild", WILD)])
def test_every_file_ends_with_sentences(kind: str, count: int, tmp_path: Path) -> None:
    ended = [check_made(f"{kind}-7-{at}", tmp_path / "wild.toml") for at in range(count)]
    codes = {finding.code for one in ended for finding in one.findings}
    # A slice that only ever met one closed door would prove little.
    assert len(codes) > 15


@pytest.mark.parametrize("kind", ["[]", "{a = 1}", "1", "''", "2026-11-21", "true", '["overlay"]'])
def test_a_kind_of_no_file_is_told(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "kind.toml"
    file.write_text(f"kind = {kind}\n", encoding="utf-8")
    (finding,) = check_file(file).findings
    assert (finding.code, finding.line, finding.column) == ("unknown-kind", 1, 8)


@pytest.mark.parametrize("kind", sorted(CHECKS))
def test_a_file_of_nothing_but_its_kind_is_told(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "kind.toml"
    file.write_text(f'kind = "{kind}"\n', encoding="utf-8")
    assert {finding.code for finding in check_file(file).findings} == {"missing-key"}


@pytest.mark.parametrize(
    ("show_when", "code"),
    [("'gone'", "unknown-condition"), ("{ question = 'gone', is = 'yes' }", "unknown-question")],
)
def test_a_part_without_questions_may_not_look_at_what_is_not_there(
    show_when: str, code: str, tmp_path: Path
) -> None:
    file = tmp_path / "part.toml"
    file.write_text(EMPTY_PART + f"show_when = {show_when}\n", encoding="utf-8")
    assert (code, 10) in [(one.code, one.line) for one in check_file(file).findings]


def test_a_questionnaire_of_nothing_but_a_hard_question_to_pick_is_checked(tmp_path: Path) -> None:
    file = tmp_path / "part.toml"
    hard = "Which pharmacological characteristics necessitate additional investigation?"
    file.write_text(EMPTY_PART + f"[[prompt]]\nid = 'p'\nask = '{hard}'\n", encoding="utf-8")
    assert check_file(file).usable
