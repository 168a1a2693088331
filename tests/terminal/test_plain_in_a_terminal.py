"""Plain lines in a real terminal, with the robot as the person."""

from __future__ import annotations

import json
import os
import re
import signal
from pathlib import Path

import pytest

from plain.walking import SAMPLES, kratom, walk
from talkaid.answers.response_json import read_response
from terminal.plain_robot import PlainRobot
from terminal.session import Session, clean_environ

PEOPLE = Path(__file__).parents[1] / "people"
PROMPT = "\r\n> "
WIDE = 1000


def test_a_person_answers_in_a_terminal_and_the_answers_are_what_the_engine_holds(
    tmp_path: Path,
) -> None:
    checked = kratom()
    said = json.loads((PEOPLE / "dana.json").read_text(encoding="utf-8"))["answers"]
    kept = tmp_path / "kept.json"
    robot = PlainRobot(checked.questionnaire, said, save=kept)
    with Session(["--plain"], columns=WIDE, folder=tmp_path) as session:
        while True:
            try:
                heard = session.hear(PROMPT)
            except EOFError:
                break
            session.send_line(robot.reply(heard.replace("\r\n", "\n")))
        assert session.end() == 0
    assert b"\x1b" not in session.raw
    response = read_response(kept.read_text(encoding="utf-8"), "kept.json", checked.questionnaire)
    alone = walk(checked, said, tmp_path).ending.response
    assert response.answers == alone.answers
    assert response.left_blank == alone.left_blank
    assert kept.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["kept.json"]


def test_lines_are_wrapped_between_words_and_no_word_is_lost(tmp_path: Path) -> None:
    file = str(SAMPLES / "every_type.toml")
    heard = {}
    for columns in (40, WIDE):
        with Session(["--plain", "--file", file], columns=columns, folder=tmp_path) as session:
            first = session.hear(PROMPT)
            session.send_line("")
            heard[columns] = first + session.hear(PROMPT)
    narrow = re.split("\r?\n", heard[40])
    assert max(len(line) for line in narrow) <= 40
    assert heard[40].split() == heard[WIDE].split()


def test_control_c_ends_with_130_and_says_that_nothing_was_kept(tmp_path: Path) -> None:
    with Session(["--plain"], folder=tmp_path) as session:
        session.hear(PROMPT)
        session.send("\x03")
        assert session.end() == 130
    assert "Nothing was saved" in session.text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_to_stop_ends_with_128_and_its_number(name: str, tmp_path: Path) -> None:
    number = getattr(signal, name)
    with Session(["--plain"], folder=tmp_path) as session:
        session.hear(PROMPT)
        session.signal(number)
        assert session.end() == 128 + number
    assert "Traceback" not in session.text


def test_the_end_of_input_ends_with_1(tmp_path: Path) -> None:
    with Session(["--plain"], folder=tmp_path) as session:
        session.hear(PROMPT)
        session.send("\x04")
        assert session.end() == 1
    assert "The input ended before the end." in session.text


@pytest.mark.parametrize(
    "asked", [{"TERM": "dumb"}, {"ACCESSIBLE": "1"}, {"TALKAID_PLAIN": "1"}], ids=str
)
def test_plain_lines_begin_where_they_are_asked_for(asked: dict[str, str], tmp_path: Path) -> None:
    with Session([], environ=clean_environ(**asked), folder=tmp_path, columns=WIDE) as session:
        heard = session.hear(PROMPT)
    assert heard.startswith("This asks one line at a time. For the full screen,")
    assert "\x1b" not in heard


def test_the_country_is_that_of_the_system_and_can_be_changed(tmp_path: Path) -> None:
    environ = clean_environ(LANG="en_GB.UTF-8")
    with Session(["--plain"], environ=environ, folder=tmp_path, columns=WIDE) as session:
        assert "for the country GB" in session.hear(PROMPT)
        session.send_line("us")
        heard = session.hear(PROMPT)
        assert "for the country US" in heard
        assert "Emergency: call 911." in heard
    with Session(["--plain", "--country", "ca"], folder=tmp_path, columns=WIDE) as session:
        assert "for the country CA" in session.hear(PROMPT)


def test_letters_that_the_terminal_cannot_show_do_not_stop_it(tmp_path: Path) -> None:
    environ = {**clean_environ(), "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    arguments = ["--plain", "--file", str(SAMPLES / "every_type.toml")]
    with Session(arguments, environ=environ, folder=tmp_path, columns=WIDE) as session:
        session.hear(PROMPT)
        session.send_line("")
        session.hear(PROMPT)
        session.send_line("1")
        session.hear(PROMPT)
        session.send(os.fsencode("né\n").decode("latin-1"))
        assert "Type a number from 1 to 4." in session.hear(PROMPT)
