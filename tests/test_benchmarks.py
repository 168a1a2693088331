"""The benchmark runs, each row once and small; how fast anything is, is no matter here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from small import small_medicines
from talkaid.answers.read import read_answer
from talkaid.check.passed import check
from talkaid.files.document import read_document_text
from talkaid.questionnaire.loader import parse_questionnaire

ROOT = Path(__file__).resolve().parents[1]
# What is measured stands beside the tests and is not installed.
sys.path.append(str(ROOT))

from benchmarks import walks  # noqa: E402 - found only now
from benchmarks.__main__ import ROWS  # noqa: E402
from benchmarks.pairs import Pairs, Result, growth, in_turn, ratio  # noqa: E402
from benchmarks.questionnaires import ANSWERS, questionnaire  # noqa: E402
from benchmarks.table import BEGIN, END, lines, write_into  # noqa: E402

SIZE = 200


@pytest.mark.skipif(sys.platform != "linux", reason="terminals and memory are measured on Linux")
def test_every_row_is_measured() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--smoke", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert [line.split(":")[0] for line in run.stderr.splitlines()] == list(ROWS)
    rows = json.loads(run.stdout)["rows"]
    assert len(rows) == len({row["what"] for row in rows}) == 24
    assert all(row["figures"] for row in rows)
    assert all(row["median"] > 0 for row in rows if row["kind"] != "growth")


def test_a_questionnaire_from_a_seed_has_no_faults_and_is_the_same_again() -> None:
    text = questionnaire(SIZE)
    assert text == questionnaire(SIZE) != questionnaire(SIZE, seed=1)
    loaded = parse_questionnaire(read_document_text(text, "many.toml", "toml"))
    assert check(loaded, small_medicines()) == ()
    every = loaded.questionnaire.by_id.values()
    assert len(every) == len({one.ask for one in every}) == SIZE
    assert SIZE / 4 < sum(one.show_when is not None for one in every) < SIZE * 3 / 4
    for one in every:
        read_answer(loaded.questionnaire, one, ANSWERS[one.type], "en")


def test_both_are_measured_as_often_and_who_begins_changes() -> None:
    turns: list[str] = []

    def ours() -> float:
        turns.append("ours")
        return 3.0

    def rival() -> float:
        turns.append("rival")
        return 2.0

    pairs = in_turn(ours, rival, 2)
    assert pairs == Pairs((3.0, 3.0), (2.0, 2.0))
    assert turns == ["rival", "ours", "rival", "ours", "ours", "rival"]
    assert ratio("a", "b", 1.4, pairs).median == 1.5
    assert not ratio("a", "b", 1.4, pairs).kept
    assert ratio("a", "b", 1.5, pairs).kept


@pytest.mark.parametrize("lost", [0, walks.WALKS - 1, walks.WALKS])
def test_a_walk_in_which_a_key_is_lost_is_left_out(
    lost: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    whole = walks.Walk(1.0, 2.0, (0.1,), 3.0)

    def one_walk(*_: object) -> walks.Walk:
        begun.append("")
        if len(begun) <= lost:
            raise TimeoutError("it never came")
        return whole

    monkeypatch.setattr(walks, "_one_walk", one_walk)
    if lost == walks.WALKS:
        with pytest.raises(TimeoutError):
            walks.bare_walk(2)
    else:
        assert walks.bare_walk(2) is whole
    assert len(begun) == min(lost + 1, walks.WALKS)


def test_growth_is_the_exponent() -> None:
    small, large = Pairs((2.0,), (1.0,)), Pairs((200.0,), (1.0,))
    assert growth("a", 2.0, small, large, 10).figures == (pytest.approx(2.0),)


def test_a_gain_is_kept_from_its_mark_upwards() -> None:
    assert Result("a", "b", 1.7, (1.8,), "gain").kept
    assert not Result("a", "b", 1.7, (1.6,), "gain").kept


def test_the_table_is_put_between_its_marks_and_nothing_else_changes(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    result = ratio("a", "b", 2.0, Pairs((0.001, 0.003, 0.002), (0.001, 0.001, 0.001)))
    write_into(page, [result], 3)
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{BEGIN}\n")
    assert text.endswith(f"\n{END}\nafter\n")
    assert "old" not in text
    assert lines([result])[2] in text
    assert "| 2.00 | 2.00   | 1.50-2.50 | yes  | 2 ms | 1 ms  |" in text


def test_the_page_on_speed_has_a_place_for_the_table() -> None:
    page = (ROOT / "docs" / "speed.md").read_text(encoding="utf-8")
    assert 0 < page.index(BEGIN) < page.index(END)


def test_a_page_without_a_place_for_the_table_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    page.write_text("words", encoding="utf-8")
    with pytest.raises(ValueError, match="no place"):
        write_into(page, [], 1)
    assert page.read_text(encoding="utf-8") == "words"
