"""The house keeps its walls: who may import whom, and what a plain run must not load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "src" / "talkaid").rglob("*.py"))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_import_contract_is_kept() -> None:
    done = run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("talkaid.interview.interview", ("textual", "typst", "rich", "dateparser", "babel")),
        ("talkaid.summary.build", ("textual", "typst", "rich", "dateparser")),
        ("talkaid.plain.run", ("textual", "typst")),
        ("talkaid.cli", ("textual", "typst", "pydantic", "babel")),
    ],
)
def test_the_core_stands_without_a_screen(module: str, absent: tuple[str, ...]) -> None:
    probe = (
        f"import sys, {module}; print(' '.join(name for name in {absent!r} if name in sys.modules))"
    )
    done = run(sys.executable, "-c", probe)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_types_are_strict() -> None:
    done = run(sys.executable, "-m", "mypy")
    assert done.returncode == 0, done.stdout


def test_style_is_kept() -> None:
    done = run(sys.executable, "-m", "ruff", "check", "--no-cache", "src", "tests")
    assert done.returncode == 0, done.stdout
    done = run(sys.executable, "-m", "ruff", "format", "--no-cache", "--check", "src", "tests")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_has_one_idea(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_nothing_reaches_for_the_network_or_runs_what_a_file_says() -> None:
    forbidden = ("socket", "urllib", "http", "requests", "pickle", "marshal", "yaml")
    for path in SOURCES:
        for line in path.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if words[:1] in (["import"], ["from"]):
                assert words[1].split(".")[0] not in forbidden, f"{path}: {line}"
            assert "eval(" not in line and "exec(" not in line, f"{path}: {line}"
