"""What the program asks of the system: no connection anywhere, and no file where none was wanted."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from terminal.canary_program import CANARY
from terminal.session import TALKAID, Session, clean_environ
from terminal.text_questions import asked, many, write_questions

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows the calls")
PEOPLE = Path(__file__).parents[1] / "people"
DANA = str(PEOPLE / "dana.json")
SETTLE = 0.6
ESC = "\x1b"
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
TERMINALS = re.compile(r'"/dev/(pts/\d+|tty|null|ptmx)"')
CHANGING = (
    *("mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "symlink"),
    *("symlinkat", "creat", "truncate", "mknod", "mknodat", "memfd_create"),
)
COMMANDS = {
    "list": ["list"],
    "schema": ["schema"],
    "check": ["check", "{toml}"],
    "explain": ["explain", "{toml}"],
    "translate": ["translate", "{toml}", "es"],
    "erase": ["erase", "--yes"],
    "new": ["new", "made.toml"],
    "blank": ["blank", "-o", "blank.pdf"],
    "print": ["print", DANA, "-o", "printed.pdf"],
    "card": ["print", "--staff-card", "-o", "card.pdf"],
    "plain": ["--plain", "--file", "{toml}"],
    **{
        form: ["sheet", DANA, "--format", form, "-o", f"out.{form}"]
        for form in ("text", "pdf", "html", "md", "json")
    },
}


def traced(log: Path, calls: str) -> list[str]:
    return ["strace", "-f", "-qq", "-e", f"trace={calls}", "-e", "signal=none", "-o", str(log)]


def calls_in(log: Path) -> list[str]:
    """Return each call that the system let happen, as strace wrote it."""
    lines = log.read_text(errors="replace").splitlines()
    calls = (re.sub(r"^\d+\s+", "", line) for line in lines)
    return [call for call in calls if not re.search(r"= -1 E|^\+\+\+|^---", call)]


def connections(log: Path) -> list[str]:
    """Return the calls about any socket that reaches further than this machine's own programs.

    An event loop is woken through a pair of AF_UNIX sockets, and the C library asks the name
    service of the machine for the home of a user through one.
    """
    text = log.read_text(errors="replace")
    return [line for line in text.splitlines() if re.search(r"AF_(?!UNIX|LOCAL)\w+", line)]


def environ_of(folder: Path) -> dict[str, str]:
    # What Python keeps of the modules it has compiled is no trace of a person.
    names = {"HOME": folder, "TMPDIR": folder, "TALKAID_DRAFTS": folder / "drafts"}
    return clean_environ(
        **{name: str(path) for name, path in names.items()}, PYTHONDONTWRITEBYTECODE="1"
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_opens_a_connection(command: str, tmp_path: Path) -> None:
    toml, log = tmp_path / "long.toml", tmp_path / "trace"
    write_questions(toml, many(2))
    arguments = [one.format(toml=toml) for one in COMMANDS[command]]
    done = subprocess.run(
        [*traced(log, "%network,execve"), TALKAID, *arguments],
        env=environ_of(tmp_path),
        cwd=tmp_path,
        input="\n\n\n\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    assert any(call.startswith("execve") for call in calls_in(log))
    assert connections(log) == []


def test_no_more_does_preview(tmp_path: Path) -> None:
    toml, log = tmp_path / "long.toml", tmp_path / "trace"
    write_questions(toml, many(2))
    program = [*traced(log, "%network,execve"), TALKAID]
    with Session(
        ["preview", str(toml)], program=program, environ=environ_of(tmp_path), folder=tmp_path
    ) as session:
        session.see(asked(1))
        session.send("\x11")
        assert session.end() == 0
    assert any(call.startswith("execve") for call in calls_in(log))
    assert connections(log) == []


def test_a_connection_would_be_found(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    opens = ["python3", "-c", "import socket; socket.socket().close()"]
    subprocess.run([*traced(log, "%network"), *opens], check=True)
    assert len(connections(log)) == 1


def test_keep_nothing_opens_no_file_to_write_and_no_connection(tmp_path: Path) -> None:
    toml, log, home = tmp_path / "long.toml", tmp_path / "trace", tmp_path / "home"
    home.mkdir()
    write_questions(toml, many(2))
    program = [*traced(log, "%network,%file,ftruncate"), TALKAID]
    with Session(
        ["--file", str(toml)], program=program, environ=environ_of(home), folder=home
    ) as session:
        for page in ("[ Start ]", "Keep your answers"):
            session.see(page)
            time.sleep(SETTLE)
            session.send("\r")
        session.see(asked(1))
        time.sleep(SETTLE)
        session.send(f"{CANARY}\r")
        session.see(asked(2))
        time.sleep(SETTLE)
        session.send(CANARY)
        session.see(CANARY)
        session.send(ESC)
        session.see_no_more(CANARY)
        session.send(ESC)
        assert session.end() == 0
    made = calls_in(log)
    assert any(str(toml) in call for call in made)
    opened = [call for call in made if re.match(r"open", call) and WRITING.search(call)]
    assert [call for call in opened if not TERMINALS.search(call)] == []
    assert [call for call in made if call.partition("(")[0] in CHANGING] == []
    assert connections(log) == []
    assert list(home.iterdir()) == []
