"""Whatever is typed or pasted, no control sequence of it comes back, and nothing happens.

A slice runs with the suite; ``TALKAID_LINES=5000`` types and pastes that many, each its own.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from hostile_words import hostile_line
from talkaid.drafts.sealed import open_copy
from talkaid.errors import DraftError
from talkaid.text import first_forbidden
from terminal import session as session_module
from terminal.hostile_lines import PHRASE, HostileLines
from terminal.hostile_person import EVERY_TYPE
from terminal.session import Session, clean_environ
from terminal.text_questions import asked, many, write_questions

MANY = int(os.environ.get("TALKAID_LINES", "0"))
AT_A_PLACE = 20 if MANY else 1
PERSON = Path(__file__).with_name("hostile_person.py")
TYPES = {
    *("choice", "choices", "yes_no", "yes_no_each", "scale", "rate_each", "number", "amount"),
    *("when", "text", "medicines", "questions", "note"),
}
PASTED, END_OF_PASTE = "\x1b[200~", "\x1b[201~"
PAINTING = re.compile(
    # Colours, places, modes and what asks for them, the window's name and the pointer's shape.
    r"\x1b\[[0-9;]*m|\x1b\[\d+;\d+H|\x1b\[\?\d+[hl]|\x1b\[\?\d+\$p|\x1b\[[<>]\d*u"
    r"|\x1b\](?:2;Visit notes|22;default)\x07|\r"
)

# Where a line of the paper may end, what keeps the direction of a line, and how lines end.
OF_PAPER = re.compile("[\u200b\u2068\u2069\x02\r]")


def told(counted: Counter[str], beside: str) -> None:
    if MANY:
        sys.stdout.write(f"{sum(counted.values())} lines: {dict(counted)}; {beside}\n")


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        yield from (text for one in value.values() for text in texts_in(one))
    elif isinstance(value, list):
        yield from (text for one in value for text in texts_in(one))
    elif isinstance(value, str):
        yield value


def check_file(path: Path, copies: list[str]) -> str:
    """Fail where a file or its name holds what is no text; return what kind of file it is."""
    assert first_forbidden(path.name) is None
    content = path.read_bytes()
    if content.startswith(b"%PDF"):
        pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]
        assert first_forbidden(OF_PAPER.sub("", "".join(pages)), lines=True) is None
        return "pdf"
    if content.startswith(b"age-encryption.org"):
        try:
            copies.append(open_copy(content, PHRASE, path.stem.rpartition("-")[2]).decode())
        except DraftError as fault:
            # A hostile line that was thrown twice has become the phrase.
            assert fault.code == "wrong-phrase"
            return "locked otherwise"
        return "locked"
    text = content.decode()
    if content.startswith(b"{"):
        copies.append(text)
        for one in texts_in(json.loads(text)):
            assert first_forbidden(one, lines=True) is None
        return "json"
    if "</html>" in text:
        assert first_forbidden(OF_PAPER.sub("", text), lines=True) is None
        assert "<script" not in text
        return "html"
    assert first_forbidden(text, lines=True) is None
    return "text"


def check_files(folder: Path) -> Counter[str]:
    """Look at every file; the locked copy holds what the open one does."""
    copies: list[str] = []
    kinds = Counter(check_file(one, copies) for one in sorted(folder.iterdir()))
    if kinds["locked"] and kinds["json"]:
        assert len(set(copies)) == 1
    return kinds


def test_plain_lines_show_no_control_letter_of_what_is_typed(tmp_path: Path) -> None:
    chance = random.Random(28)  # noqa: S311 - lines, and no secret
    counted: Counter[str] = Counter()
    files: Counter[str] = Counter()
    sitting = 0
    while not sitting or sum(counted.values()) < MANY:
        sitting += 1
        folder = tmp_path / f"sitting_{sitting}"
        folder.mkdir()
        environ = clean_environ(HOME=str(folder), TALKAID_DRAFTS=str(folder / "drafts"))
        person = HostileLines(chance, AT_A_PLACE)
        arguments = ["--plain", "--file", str(EVERY_TYPE)]
        with Session(
            arguments, environ=environ, folder=folder, echo=False, columns=1000
        ) as session:
            person.sit(session)
            assert session.end() == 0
            said = session.raw.decode().replace("\r\n", "\n")
        assert first_forbidden(said, lines=True) is None
        counted += person.counted
        files += check_files(folder)
    told(counted, f"files: {dict(files)}")
    assert set(counted) >= TYPES
    assert {"medicine", "phrase", "plain.save.where"} <= set(counted)


def test_no_page_of_the_full_screen_shows_one_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A whole person takes longer than one page does.
    monkeypatch.setattr(session_module, "PATIENCE", 900.0)
    counted: Counter[str] = Counter()
    painted, seed = 0, 0
    while not seed or sum(counted.values()) < MANY:
        seed += 1
        folder = tmp_path / f"person_{seed}"
        folder.mkdir()
        arguments = [str(PERSON), str(seed), str(AT_A_PLACE), str(folder)]
        with Session(arguments, program=(sys.executable,), environ=clean_environ()) as session:
            assert session.end() == 0
            said = session.raw.decode()
        fault = folder / "fault.txt"
        assert not fault.exists(), fault.read_text()
        assert first_forbidden(PAINTING.sub("", said), lines=True) is None
        done = folder / "counted.json"
        counted += Counter(json.loads(done.read_text()))
        done.unlink()
        painted += len(set(re.findall(r"n(\d+)n ", said)))
        assert check_files(folder) == dict.fromkeys(("pdf", "html", "text", "json", "locked"), 1)
    told(counted, f"painted: {painted}")
    assert set(counted) >= TYPES
    assert {"NamePage", "MedicinePage", "PhrasePage", "SavePage", "CheckPage"} <= set(counted)
    assert painted > sum(counted.values()) // 3


def test_nothing_of_a_paste_gets_past_the_terminals_own_reader(tmp_path: Path) -> None:
    chance = random.Random(29)  # noqa: S311
    file = tmp_path / "long.toml"
    write_questions(file, many(3))
    environ = clean_environ(HOME=str(tmp_path), TALKAID_DRAFTS=str(tmp_path / "drafts"))
    with Session(["--file", str(file)], environ=environ, folder=tmp_path) as session:
        for page in ("[ Start ]", "Keep your answers"):
            session.see(page)
            time.sleep(0.4)
            session.send("\r")
        session.see(asked(1))
        time.sleep(0.4)
        for number in range(MANY or 10):
            # A paste that holds an escape ends there for the terminal's reader; so Esc is no part.
            # And the emulator that reads the screen draws joined letters in its own way.
            text = hostile_line(chance, "\x1b\r\n\u200d")
            session.send(f"{PASTED}{text}{END_OF_PASTE}")
            session.send(f"no{number}")
            session.see(f"no{number}")
            session.send("\x15\x01\x0b")
            session.see_no_more(f"no{number}")
        assert asked(1) in session.text
        assert first_forbidden(PAINTING.sub("", session.raw.decode()), lines=True) is None
    assert [one.name for one in tmp_path.iterdir()] == ["long.toml"]


@pytest.mark.parametrize("order", ["\x1b[2J", "\x9b2J", "\x1b]52;c;eA==\x07", "\u202e", "\x07"])
def test_an_order_among_what_is_painted_would_be_found(order: str) -> None:
    painted = f"\x1b[?25l\x1b[1;1H\x1b[38;5;231mwords{order}\x1b[0m\r\n"
    assert first_forbidden(PAINTING.sub("", painted), lines=True) is not None
