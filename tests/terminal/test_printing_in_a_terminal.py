"""The sheet is printed from a real terminal, full screen and in plain lines, and only when told."""

from __future__ import annotations

import time
from pathlib import Path

from printers import TAKEN, Printers, put_printers
from terminal.session import Session, clean_environ
from terminal.text_questions import write_questions

PROMPT = "\r\n> "
SETTLED = 0.5
"""Seconds after which a page that came up takes keys."""
QUESTIONS = ("What is on your mind?",)


def begun(folder: Path, office: Printers, *arguments: str, rows: int = 30) -> Session:
    file = folder / "one.toml"
    write_questions(file, QUESTIONS)
    environ = clean_environ(TALKAID_DRAFTS=str(folder / "drafts"), PATH=office.path)
    asked = ["--file", str(file), "--country", "US", *arguments]
    return Session(asked, environ=environ, folder=folder, rows=rows, columns=100)


def press(session: Session, keys: str, then: str) -> None:
    """Press keys one by one once the page takes them, until the screen shows a text."""
    time.sleep(SETTLED)
    for key in keys:
        session.send(key)
    session.see(then)


def to_printing(session: Session) -> None:
    """Answer, read the sheet, and choose to print it."""
    session.see("[ Start ]")
    press(session, "\r", "[ Keep nothing ]")
    press(session, "\r", "What is on your mind?")
    press(session, "zebra\r", "[ Make my sheet ]")
    press(session, "\t" * 4 + "\r", "This is what your doctor will see")
    press(session, "\r", "What would you like to do?")
    press(session, " ", "It will come out of the printer Office.")


def test_the_full_screen_prints_when_it_is_told_to(tmp_path: Path) -> None:
    office = put_printers(tmp_path / "bin", "Office")
    with begun(tmp_path, office) as session:
        to_printing(session)
        assert office.jobs == []
        press(session, "\r", "Your sheet was sent to the printer Office.")
        press(session, "\r", "")
        assert session.end() == 0
    printed = office.printed
    assert printed is not None and printed.startswith(b"%PDF-")
    assert len(office.jobs) == 1 and "zebra" not in office.jobs[0]


def test_who_leaves_while_a_printer_is_slow_has_left(tmp_path: Path) -> None:
    office = put_printers(tmp_path / "bin", "Office", then=f"sleep 45; {TAKEN}")
    with begun(tmp_path, office) as session:
        to_printing(session)
        press(session, "\r", "Sending it to the printer Office.")
        press(session, "\x11", "Leave and erase your answers?")
        press(session, "\t\t\r", "")
        assert session.end() == 0


def test_plain_lines_print_when_they_are_told_to(tmp_path: Path) -> None:
    office = put_printers(tmp_path / "bin", "Office")
    with begun(tmp_path, office, "--plain") as session:
        heard = ""
        for line in ("", "1", "zebra", "", "1", "", ""):
            heard = session.hear(PROMPT)
            session.send_line(line)
        heard = session.hear(PROMPT)
        assert "Your sheet was sent to the printer Office." in heard
    assert office.printed is not None and office.printed.startswith(b"%PDF-")
