"""Keeping answers in plain lines: the choice is never passed over, and hiding is always heard."""

from __future__ import annotations

import getpass
import io
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Timer

import pytest

from plain.walking import STARTED
from small import HEAD
from talkaid.check.opening import opened_file
from talkaid.drafts import sealed
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.plain.lines import Lines
from talkaid.plain.run import Ending, run_plain
from talkaid.process.autosave import Autosave
from terminal.text_questions import write_questions
from tui.questions import BODY

CANARY = "zebra"
PHRASE = "four words of mine"
CLOCK = re.compile(r"^(> )?\d{1,2}:\d\d$", re.MULTILINE)


@pytest.fixture
def autosave(tmp_path: Path) -> Iterator[Autosave]:
    file = tmp_path / "two.toml"
    write_questions(file, ("What is on your mind?", "What else?"))
    keeps = Autosave(opened_file(file), tmp_path / "drafts")
    yield keeps
    keeps.close()


@pytest.fixture
def again(autosave: Autosave, tmp_path: Path) -> Iterator[Autosave]:
    """The same place, after the program has ended."""
    keeps = Autosave(autosave.opened, tmp_path / "drafts")
    yield keeps
    keeps.close()


def held(autosave: Autosave, *typed: str) -> tuple[Ending, str]:
    """Type the lines, the first of them at the first prompt; return how it ended and all said."""
    out = io.StringIO()
    lines = Lines(io.StringIO("".join(f"{line}\n" for line in typed)), out)
    interview = Interview(autosave.opened.checked, started=STARTED, country="US")
    ending = run_plain(
        interview, load_words(), lines, save_folder=Path("/nowhere"), program="", autosave=autosave
    )
    return ending, out.getvalue()


def with_help(folder: Path) -> Path:
    """Return a questionnaire whose first answer opens a help page."""
    file = folder / "small.toml"
    file.write_text(HEAD + BODY, encoding="utf-8")
    return file


def phrases(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    left = list(typed)
    monkeypatch.setattr(getpass, "getpass", lambda _: left.pop(0))


def test_no_way_to_a_question_leads_past_the_choice(autosave: Autosave) -> None:
    ending, said = held(autosave, "", "list", "1", "2", CANARY)
    assert said.count("Keep your answers on this computer?") == 2
    assert autosave.mode == "save" and len(ending.response.answers) == 1


def test_from_what_was_kept_a_part_leads_to_new_answers(
    autosave: Autosave, again: Autosave
) -> None:
    held(autosave, "", "2", CANARY)
    autosave.close()
    ending, said = held(again, "list", "1", "", "1")
    assert "Go on with your answers?" in said and again.mode == "nothing"
    assert not ending.response.answers


def test_a_folder_on_another_computer_is_warned_of(autosave: Autosave, tmp_path: Path) -> None:
    """T-17"""
    synced = Autosave(autosave.opened, tmp_path / "OneDrive")
    _, said = held(synced, "", "1")
    assert f"goes to {tmp_path / 'OneDrive'}. That folder is on another computer" in said


def test_a_help_page_comes_again_until_it_was_read(tmp_path: Path) -> None:
    opened, said = opened_file(with_help(tmp_path)), []
    for typed in (["", "2", "yes"], ["1", "2"], ["1"]):
        keeps = Autosave(opened, tmp_path / "drafts")
        said.append(held(keeps, *typed)[1].count("Read this now."))
        keeps.close()
    assert said == [1, 1, 0]


def test_an_answer_is_saved_before_the_help_page_that_it_opens(tmp_path: Path) -> None:
    keeps = Autosave(opened_file(with_help(tmp_path)), tmp_path / "drafts")

    class Killed(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:
            if line := super().readline(size):
                return line
            kept = b"".join(one.read_bytes() for one in tmp_path.glob("drafts/*.[12].json"))
            assert b'"gate":"yes"' in kept
            raise KeyboardInterrupt

    interview = Interview(keeps.opened.checked, started=STARTED, country="US")
    lines = Lines(Killed("\n2\nyes\n"), io.StringIO())
    with pytest.raises(KeyboardInterrupt):
        run_plain(interview, load_words(), lines, save_folder=tmp_path, program="", autosave=keeps)
    keeps.close()


@pytest.mark.parametrize("where", ["list", "leave"])
def test_hiding_is_heard_among_the_parts_and_while_leaving(autosave: Autosave, where: str) -> None:
    ending, said = held(autosave, "", "1", where, "hide", CANARY, "back", "Sam")
    assert CLOCK.search(said)
    assert CANARY not in repr(ending.response) and "Sam" in repr(ending.response)


def test_hiding_and_going_back_are_heard_where_a_phrase_is_typed(
    autosave: Autosave, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrases(monkeypatch, PHRASE, "hide", "back")
    _, said = held(autosave, "", "3", "back", "1", CANARY)
    assert CLOCK.search(said) and autosave.mode == "nothing"


def test_a_phrase_is_asked_for_until_it_is_the_right_one(
    autosave: Autosave, again: Autosave, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrases(monkeypatch, PHRASE, PHRASE)
    held(autosave, "", "3", CANARY)
    autosave.close()
    phrases(monkeypatch, "another", PHRASE)
    ending, said = held(again, "1", "1")
    assert said.count("One moment") == 2 and CANARY in repr(ending.response)


def test_ctrl_c_is_heard_while_a_key_is_made(
    autosave: Autosave, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Event()
    monkeypatch.setattr(sealed, "identity_of", lambda *_: made.wait(20))
    phrases(monkeypatch, PHRASE, PHRASE)
    # Behind a shell the signal is ignored, and Python leaves it so.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
    try:
        with pytest.raises(KeyboardInterrupt):
            held(autosave, "", "3")
        assert not made.is_set()
    finally:
        signal.signal(signal.SIGINT, before)
        made.set()
