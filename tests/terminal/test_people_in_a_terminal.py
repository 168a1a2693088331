"""People walk the full screen to its end in a real terminal.

One goes with the suite; all of them with ``TALKAID_PEOPLE=all``.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from terminal import session as session_module
from terminal.session import Session

HERE = Path(__file__).parent
PEOPLE = sorted((HERE.parent / "people").glob("*.json"))
SLICE = ("thinks_yellow_eyes",)
CHOSEN = [
    path for path in PEOPLE if os.environ.get("TALKAID_PEOPLE") == "all" or path.stem in SLICE
]


@pytest.mark.parametrize("person", CHOSEN, ids=lambda path: path.stem)
def test_a_person_reaches_the_sheet_in_a_real_terminal(
    person: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A whole person takes longer than one page does.
    monkeypatch.setattr(session_module, "PATIENCE", 300.0)
    out = tmp_path / "response.json"
    program = (sys.executable, str(HERE / "one_person.py"))
    with Session((str(person), str(out)), program=program) as session:
        assert session.end() == 0
    said = json.loads(person.read_text(encoding="utf-8"))["answers"]
    assert json.loads(out.read_text(encoding="utf-8"))["answers"] == said
    assert b"\x1b[?1049l" in session.raw and b"\x1b[?25h" in session.raw
