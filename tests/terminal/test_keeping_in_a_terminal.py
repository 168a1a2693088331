"""Keeping answers, coming back and hiding, in plain lines on a real terminal."""

from __future__ import annotations

import signal
from pathlib import Path

from terminal.session import Session, clean_environ
from terminal.text_questions import write_questions

PROMPT = "\r\n> "
PHRASE = "four words of mine"
CANARY = "zebra"
QUESTIONS = ("What is on your mind?", "What else?")


def started(folder: Path, *arguments: str) -> Session:
    file = folder / "two.toml"
    write_questions(file, QUESTIONS)
    environ = clean_environ(TALKAID_DRAFTS=str(folder / "drafts"))
    return Session(["--plain", "--file", str(file), *arguments], environ=environ, folder=folder)


def to_choice(session: Session, choice: str) -> None:
    session.hear(PROMPT)
    session.send_line("")
    session.hear(PROMPT)
    session.send_line(choice)


def hide(session: Session) -> None:
    session.send_line("hide")
    session.see_no_more(CANARY)


def kept(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in (folder / "drafts").glob("*") if one.is_file())


def test_a_killed_program_has_lost_nothing_that_was_answered(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        to_choice(session, "2")
        assert "What is on your mind?" in session.hear(PROMPT)
        session.send_line(CANARY)
        assert "What else?" in session.hear(PROMPT)
        session.signal(signal.SIGKILL)
    with started(tmp_path) as session:
        assert "Go on from" in session.hear(PROMPT)
        session.send_line("1")
        assert "What else?" in session.hear(PROMPT)
        session.send_line("back")
        assert CANARY in session.hear(PROMPT)


def test_a_phrase_is_not_shown_and_opens_what_it_locked(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        to_choice(session, "3")
        for asked in ("Phrase: ", "The same again: "):
            session.hear(asked)
            session.send_line(PHRASE)
        session.hear(PROMPT)
        session.send_line(CANARY)
        session.hear(PROMPT)
        assert PHRASE.encode() not in session.raw
        session.send_line("leave")
        session.hear(PROMPT)
        session.send_line("2")
        assert session.end() == 0
    assert CANARY.encode() not in kept(tmp_path)
    with started(tmp_path) as session:
        session.hear(PROMPT)
        session.send_line("1")
        session.hear("Phrase: ")
        session.send_line("another")
        assert "phrase" in session.hear(PROMPT)
        session.send_line("1")
        session.hear("Phrase: ")
        session.send_line(PHRASE)
        assert "What else?" in session.hear(PROMPT)


def test_hide_clears_the_window_and_the_return_word_brings_it_back(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        to_choice(session, "1")
        session.hear(PROMPT)
        session.send_line(CANARY)
        session.hear(PROMPT)
        hide(session)
        assert CANARY not in session.text
        session.send_line("hello")
        session.send_line("back")
        assert "What else?" in session.hear(PROMPT)
        assert "hello" not in session.text and "back" not in session.text


def test_hiding_twice_leaves_nothing(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        to_choice(session, "2")
        session.hear(PROMPT)
        session.send_line(CANARY)
        session.hear(PROMPT)
        assert CANARY.encode() in kept(tmp_path)
        hide(session)
        session.send_line("hide")
        assert session.end() == 0
        assert CANARY not in session.text
    assert CANARY.encode() not in kept(tmp_path)


def test_keep_nothing_writes_nothing(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        to_choice(session, "1")
        session.hear(PROMPT)
        session.send_line(CANARY)
        session.hear(PROMPT)
        session.signal(signal.SIGTERM)
        session.end()
    assert [one.name for one in tmp_path.iterdir()] == ["two.toml"]
