"""`talkaid blank`: the questionnaire for pen and paper, by its id or from a file."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from commands.running import SAMPLES, run, told
from questionnaire.test_overlay import HEAD, SLEEP
from terminal.session import Session, clean_environ


def test_the_paper_is_that_of_the_country() -> None:
    german = run("blank", "--country", "DE").stdout
    assert german.startswith(b"%PDF-")
    assert german == run("blank", "--country", "de", "--format", "pdf", "--paper", "a4").stdout


def test_the_country_is_what_the_system_says() -> None:
    environ = {**clean_environ(), "LC_ALL": "en_GB.UTF-8"}
    text = run("blank", "--format", "text", environ=environ).stdout.decode("utf-8")
    assert "Emergency: call 999." in text


def test_a_file_can_be_named_and_its_place_is_told(tmp_path: Path) -> None:
    sample = str(SAMPLES / "every_type.toml")
    done = run("blank", sample, "--format", "text", "-o", str(tmp_path))
    path = tmp_path / "visit-questions.txt"
    assert (done.returncode, done.stdout) == (0, b"")
    assert told(done) == f"Saved: {path}\n"
    assert path.read_text(encoding="utf-8").startswith("EVERY TYPE\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_clinics_own_questions_stand_in_it(tmp_path: Path) -> None:
    (tmp_path / "central.toml").write_text(HEAD + SLEEP, encoding="utf-8")
    environ = {**clean_environ(), "TALKAID_QUESTIONNAIRES": str(tmp_path)}
    text = run("blank", "kratom", "--format", "text", environ=environ).stdout.decode("utf-8")
    assert "How many hours do you sleep on most nights?" in text
    assert "Added by Central Clinic" in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nothing"], "There is no questionnaire with the id nothing."),
        (["nowhere.toml"], "nowhere.toml: error: not-found:"),
        (["--paper", "a3"], "--paper"),
        (["--country", "usa"], "a country is two letters, such as US"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else "",
)
def test_what_cannot_be_used_ends_with_2(arguments: list[str], says: str) -> None:
    done = run("blank", *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert says in told(done)


def test_a_pdf_does_not_flood_a_terminal(tmp_path: Path) -> None:
    with Session(["blank"], folder=tmp_path, columns=200) as session:
        assert session.end() == 2
        assert "-o visit-questions.pdf" in session.text
