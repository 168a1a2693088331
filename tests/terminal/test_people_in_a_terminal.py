"""People walk the full screen to its end in a real terminal, with ``TALKAID_PEOPLE=all``.

With the suite goes one who types what is hostile: `test_hostile_typing.py`.
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


@pytest.mark.parametrize("person", PEOPLE, ids=lambda path: path.stem)
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


test_a_person_reaches_the_sheet_in_a_real_terminal.__test__ = (  # type: ignore[attr-defined] # as pytest reads it
    os.environ.get("TALKAID_PEOPLE") == "all"
)
