"""`talkaid preview` in a real terminal, beside an editor."""

from __future__ import annotations

from pathlib import Path

from terminal.session import Session, clean_environ
from tui.test_preview import NAPS, OVERLAY


def test_what_is_saved_is_seen_and_the_terminal_is_left_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "central.toml"
    file.write_text(OVERLAY, encoding="utf-8")
    with Session(["preview", str(file)], environ=clean_environ(), folder=tmp_path) as session:
        before = session.terminal_flags()
        session.see("How many hours do you sleep?")
        session.see("Nothing is wrong with this file.")
        file.write_text(OVERLAY + NAPS, encoding="utf-8")
        session.see("Do you nap?")
        file.write_text(OVERLAY + NAPS.replace("nap?", "nap?\nask ="), encoding="utf-8")
        session.see("cannot be shown yet")
        session.see("18:")
        file.write_text(OVERLAY + NAPS, encoding="utf-8")
        session.see("Do you nap?")
        session.send("\x11")
        assert session.end() == 0
        assert session.flags_at_end == before
        assert b"\x1b[?1049l" in session.raw


def test_without_a_terminal_or_a_file_it_says_so(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.toml")
    with Session(["preview", missing], environ=clean_environ(), folder=tmp_path) as session:
        assert session.end() == 2
        assert b"none.toml" in session.raw
