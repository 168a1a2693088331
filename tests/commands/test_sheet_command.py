"""`talkaid sheet`: data on standard output, words about it on standard error."""

from __future__ import annotations

import json
import stat
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from commands.running import DANA, PEOPLE, ROOT, SAMPLES, run, told
from questionnaire.test_overlay import HEAD
from talkaid.cli import main
from talkaid.paper.keeping import ENDINGS
from terminal.session import Session, clean_environ


@cache
def usual(form: str) -> bytes:
    """The sheet as it is without any other option."""
    done = run("sheet", DANA, "--format", form)
    assert done.returncode == 0
    return done.stdout


@cache
def code() -> str:
    """The code at the end of the sheet."""
    return usual("text").decode().rstrip().rpartition(" ")[2]


def test_the_sheet_is_text_on_standard_output_and_nothing_else() -> None:
    done = run("sheet", DANA)
    assert done.returncode == 0
    assert done.stderr == b""
    text = done.stdout.decode("utf-8")
    assert text.startswith("MY VISIT NOTES\n")
    assert "“Dana R.”" in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_standard_input_gives_the_same_sheet_as_the_file() -> None:
    given = Path(DANA).read_bytes()
    assert run("sheet", "-", given=given).stdout == usual("text")


def test_the_same_answers_give_the_same_pdf() -> None:
    assert usual("pdf").startswith(b"%PDF-")
    assert run("sheet", DANA, "--format", "pdf").stdout == usual("pdf")


@pytest.mark.parametrize("option", [["--large"], ["--paper", "a4"]], ids=" ".join)
@pytest.mark.parametrize("form", ["pdf", "html"])
def test_options_of_the_page_change_it(form: str, option: list[str]) -> None:
    other = run("sheet", DANA, "--format", form, *option)
    assert other.returncode == 0
    assert usual(form) != other.stdout


@pytest.mark.parametrize("form", ["text", "pdf", "html", "md", "json"])
def test_the_sources_are_in_every_form_where_they_are_asked_for(form: str) -> None:
    without = readable(usual(form), form)
    asked = readable(run("sheet", DANA, "--format", form, "--sources").stdout, form)
    cited = "Kratom exposures reported to US poison centers"
    assert cited not in without
    assert cited in asked
    assert "Dana R." in without


def readable(content: bytes, form: str) -> str:
    """What is read in a sheet, on one line and without the marks of its form."""
    if form == "pdf":
        pages = pypdfium2.PdfDocument(content)
        text = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    else:
        text = content.decode("utf-8").replace("\\", "")
    return " ".join(text.split())


def test_the_paper_is_that_of_the_country(tmp_path: Path) -> None:
    said = json.loads(Path(DANA).read_text(encoding="utf-8"))
    said["country"] = "DE"
    file = tmp_path / "dana.json"
    file.write_text(json.dumps(said), encoding="utf-8")
    unasked = run("sheet", str(file), "--format", "pdf").stdout
    assert unasked == run("sheet", str(file), "--format", "pdf", "--paper", "a4").stdout
    assert unasked != run("sheet", str(file), "--format", "pdf", "--paper", "letter").stdout


def test_a_file_is_private_and_its_place_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    done = run("sheet", DANA, "--format", "pdf", "-o", str(path))
    assert done.stdout == b""
    assert told(done) == f"Saved: {path}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_in_a_folder_the_file_has_a_neutral_name(tmp_path: Path) -> None:
    for form, ending in ENDINGS.items():
        run("sheet", DANA, "--format", form, "-o", str(tmp_path))
        assert (tmp_path / f"visit-notes-{code()}.{ending}").is_file()
    assert len(list(tmp_path.iterdir())) == len(ENDINGS)


def test_answers_are_never_written_over_with_their_sheet(tmp_path: Path) -> None:
    file = tmp_path / "dana.json"
    answers = Path(DANA).read_bytes()
    file.write_bytes(answers)
    (tmp_path / "link.json").symlink_to(file)
    for output in ("dana.json", "./dana.json", "link.json"):
        done = run("sheet", "dana.json", "-o", output, folder=tmp_path)
        assert done.returncode == 1
        assert "Name another file with -o, so that they stay." in told(done)
        assert file.read_bytes() == answers
    own = tmp_path / f"visit-notes-{code()}.json"
    own.write_bytes(answers)
    assert run("sheet", own.name, "--format", "json", "-o", ".", folder=tmp_path).returncode == 0
    assert own.read_bytes() == answers


def test_a_terminal_is_not_flooded_with_a_pdf(tmp_path: Path) -> None:
    with Session(["sheet", DANA, "--format", "pdf"], folder=tmp_path, columns=200) as session:
        assert session.end() == 2
        assert "To save it, add: -o visit-notes-" in session.text
    with Session(["sheet", DANA], folder=tmp_path, columns=200) as session:
        assert session.end() == 0
        assert b"\x1b" not in session.raw


def test_every_fault_of_a_response_is_told_at_its_place(tmp_path: Path) -> None:
    file = tmp_path / "wrong.json"
    file.write_text(
        '{ "talkaid": 1,\n'
        '  "questionnaire": { "id": "kratom", "version": "2026.1" },\n'
        '  "language": "en", "started": "yesterday",\n'
        '  "answers": {\n'
        '    "safety_now": "SECRETWORD",\n'
        '    "kratom_uze": "now",\n'
        '    "days_of_30": "45" } }\n',
        encoding="utf-8",
    )
    done = run("sheet", str(file))
    assert done.returncode == 2
    assert done.stdout == b""
    places = [line.removeprefix(f"{file}:").split(": ")[0] for line in told(done).splitlines()]
    assert sorted(places) == ["3:32", "5:19", "6:19", "7:19"]
    assert "There is no question called kratom_uze. Did you mean kratom_use?" in told(done)
    assert "Enter a number from 0 to 30." in told(done)
    assert "SECRETWORD" not in told(done)


def test_answers_of_another_version_are_refused(tmp_path: Path) -> None:
    said = json.loads(Path(DANA).read_text(encoding="utf-8"))
    said["questionnaire"]["version"] = "2019.3"
    file = tmp_path / "old.json"
    file.write_text(json.dumps(said), encoding="utf-8")
    done = run("sheet", str(file))
    assert done.returncode == 2
    assert "error: other-version: These answers belong to another version of kratom" in told(done)


def test_answers_to_unknown_questions_need_their_questionnaire(tmp_path: Path) -> None:
    said = {
        "talkaid": 1,
        "questionnaire": {"id": "every_type", "version": "1"},
        "language": "en",
        "started": "2026-11-21T10:02:00-05:00",
        "answers": {"gate": "no"},
    }
    file = tmp_path / "other.json"
    file.write_text(json.dumps(said), encoding="utf-8")
    done = run("sheet", str(file))
    assert done.returncode == 2
    assert "There is no questionnaire with the id every_type." in told(done)
    done = run("sheet", str(file), "--file", str(SAMPLES / "every_type.toml"))
    assert done.returncode == 0


def test_a_pipe_gets_utf8_whatever_the_locale() -> None:
    environ = {**clean_environ(), "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run("sheet", DANA, environ=environ).stdout == usual("text")


def test_every_person_gets_a_sheet() -> None:
    paths = sorted(PEOPLE.glob("*.json"))
    assert len(paths) >= 15
    for path in paths[::5]:
        assert run("sheet", str(path)).returncode == 0


NAPS = f"""{HEAD}
[[question]]
after = "first_use"
id = "naps"
type = "yes_no"
ask = "Do you sleep in the day?"
why = "It shows if the night was enough."
"""


def test_list_says_what_can_be_asked_and_where_it_was_found(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_bytes((SAMPLES / "every_type.toml").read_bytes())
    (tmp_path / "broken.toml").write_text("kind = ", encoding="utf-8")
    (tmp_path / "sleep.toml").write_text(NAPS, encoding="utf-8")
    (tmp_path / "slip.toml").write_text(NAPS.replace("ask =", "aks ="), encoding="utf-8")
    environ = clean_environ(TALKAID_QUESTIONNAIRES=str(tmp_path))
    done = run("list", environ=environ)
    assert done.returncode == 0
    listed = done.stdout.decode()
    bundled = ROOT / "questionnaires" / "kratom.toml"
    assert f"kratom 2026.1 (en): Your visit notes\n    {bundled}\n" in listed
    assert f"every_type 1 (en): Every type\n    {tmp_path / 'own.toml'}\n" in listed
    assert f"This file cannot be read:\n    {tmp_path / 'broken.toml'}\n" in listed
    assert f"with the questions of Central Clinic: {tmp_path / 'sleep.toml'}\n" in listed
    assert f"{tmp_path / 'slip.toml'} is left out." in told(done)
    assert f"Looked in: {tmp_path}" in told(done)


def test_a_clinic_s_own_questions_stand_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    question = (
        '[[question]]\nafter = "first_use"\nid = "naps"\ntype = "yes_no"\n'
        'ask = "Do you nap?"\nwhy = "Sleep and pain go together."\nshort = "Naps"\n'
    )
    (tmp_path / "central.toml").write_text(HEAD + question, encoding="utf-8")
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(tmp_path))
    said = json.loads(Path(DANA).read_text(encoding="utf-8"))
    said["answers"]["central.naps"] = "yes"
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(said), encoding="utf-8")
    assert main(["sheet", str(answers)]) == 0
    assert "Naps: Yes; Added by Central Clinic" in " ".join(capfd.readouterr().out.split())
