"""`talkaid print`: sheets of many people on paper, with no name outside the paper."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from commands.running import DANA, PEOPLE, SAMPLES, run, told
from paper.cups_server import CupsServer, cups_server
from paper.samples import flat, pages_text
from talkaid.commands.responses import Responses
from talkaid.summary.code import code_of
from terminal.session import clean_environ

SHEETS = int(os.environ.get("TALKAID_SHEETS", "12"))
CODE = r"[0-9A-HJKMNP-TV-Z]{4}"


@pytest.fixture(scope="module")
def office() -> Iterator[CupsServer]:
    with cups_server() as server:
        server.add_pdf("Hall")
        server.do("lpadmin", "-d", "Hall")
        yield server


def printing(server: CupsServer, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return run("print", *arguments, environ=clean_environ(CUPS_SERVER=server.socket))


def code_of_sheet(response: str) -> str:
    return Responses(None).read(response).summary.code


def people(folder: Path, count: int) -> list[Path]:
    """Write the responses of some people; each file has the name of its person."""
    said = json.loads(Path(DANA).read_text(encoding="utf-8"))
    said["answers"] = {"days_of_30": "3"}
    files = []
    for number in range(count):
        said["started"] = f"2026-11-21T10:{number:02}:00-05:00"
        files.append(folder / f"jane-doe-{number}.json")
        files[-1].write_text(json.dumps(said), encoding="utf-8")
    return files


def test_what_is_printed_is_the_sheet(office: CupsServer, tmp_path: Path) -> None:
    done = printing(office, DANA, "--paper", "letter")
    assert done.returncode == 0 and done.stdout == b""
    assert told(done) == "1 of 1 sent to the printer Hall.\n"
    job = office.numbers()[-1]
    run("sheet", DANA, "--format", "pdf", "--paper", "letter", "-o", str(tmp_path / "sheet.pdf"))
    sheet = (tmp_path / "sheet.pdf").read_bytes()
    assert pages_text(office.printed("Hall", job)) == pages_text(sheet)


def test_each_person_is_a_job_of_their_own_and_a_wrong_file_stops_nobody(
    office: CupsServer, tmp_path: Path
) -> None:
    before = len(office.numbers())
    files = people(tmp_path, SHEETS)
    wrong = tmp_path / "john-smith.json"
    wrong.write_text('{\n "talkaid": 1, "SECRET"\n', encoding="utf-8")
    missing = tmp_path / "mary-major.json"
    given = [*map(str, files[:5]), str(wrong), str(missing), *map(str, files[5:])]
    done = printing(office, "--two-sided", *given)
    assert done.returncode == 1
    lines = told(done).splitlines()
    of = SHEETS + 2
    told_of = [f"{one} of {of} sent to the printer Hall." for one in range(1, SHEETS + 1)]
    assert lines[:SHEETS] == told_of
    assert lines[SHEETS] == f"Not printed: 2 of {of}."
    code = code_of(wrong.read_bytes())
    assert re.fullmatch(rf"  {code} \(file 6, line 3\): .+\.", lines[SHEETS + 1])
    assert lines[SHEETS + 2] == "  no code (file 7): There is no file of this name. Check the name."
    assert len(lines) == SHEETS + 4
    for name in ("jane", "john", "mary", "json", "SECRET", "Dana"):
        assert name not in told(done)
    jobs = office.numbers()[before:]
    assert len(jobs) == SHEETS
    office.printed("Hall", jobs[0])
    noted = office.attributes(jobs[0])
    assert noted["sides"] == "two-sided-long-edge" and noted["job-name"] == "notes"


def with_lp(office: CupsServer, folder: Path, before: str, after: str = "") -> dict[str, str]:
    """Return an environment whose `lp` is that of CUPS with something before and after it."""
    lp = folder / "bin" / "lp"
    lp.parent.mkdir()
    lp.write_text(f'#!/bin/sh\n{before}\n/usr/bin/lp "$@" || exit 1\n{after}\n', encoding="utf-8")
    lp.chmod(0o755)
    environ = clean_environ(CUPS_SERVER=office.socket)
    return {**environ, "PATH": f"{lp.parent}:{environ['PATH']}:/usr/sbin"}


def test_a_printer_that_stops_with_sheets_in_it_is_told(office: CupsServer, tmp_path: Path) -> None:
    environ = with_lp(office, tmp_path, "", "cupsdisable Hall")
    try:
        done = run("print", DANA, environ=environ)
    finally:
        office.do("cupsenable", "Hall")
    assert done.returncode == 1
    assert told(done).splitlines() == [
        "1 of 1 sent to the printer Hall.",
        "talkaid: The printer Hall has stopped. Sheets may wait in it: start it again,"
        " or take them out of its queue.",
    ]


def test_a_printer_that_stops_leaves_a_list_of_who_has_no_sheet(
    office: CupsServer, tmp_path: Path
) -> None:
    files = people(tmp_path, 3)
    once = tmp_path / "once"
    fails = f'[ -e {once} ] && {{ echo "lp: gone" >&2; exit 1; }}\ntouch {once}'
    done = run("print", *map(str, files), environ=with_lp(office, tmp_path, fails))
    assert done.returncode == 1
    lines = told(done).splitlines()
    assert lines[:2] == ["1 of 3 sent to the printer Hall.", "Not printed: 2 of 3."]
    for file, line in zip(files[1:], lines[2:4], strict=True):
        assert line.startswith(f"  {code_of_sheet(str(file))} (file ")
        assert "Hall did not take the pages (gone)" in line


def test_without_the_printer_nothing_is_read(office: CupsServer) -> None:
    done = printing(office, "no such file", "--printer", "Nowhere")
    assert done.returncode == 2
    assert told(done) == ("talkaid: There is no printer called Nowhere. Name one of these: Hall.\n")


def test_a_stopped_printer_is_told_once(office: CupsServer) -> None:
    office.do("cupsdisable", "Hall")
    try:
        done = printing(office, DANA)
    finally:
        office.do("cupsenable", "Hall")
    assert done.returncode == 1
    assert told(done).count("The printer Hall is stopped") == 1


@pytest.mark.parametrize(
    "arguments",
    [[], ["--staff-card", DANA], [DANA, DANA, "-o", "one.pdf"], [DANA, "-o", "x", "--two-sided"]],
    ids=lambda one: " ".join(one[-2:]) or "nothing",
)
def test_what_cannot_be_meant_is_told(arguments: list[str], tmp_path: Path) -> None:
    done = run("print", *arguments, folder=tmp_path)
    assert done.returncode == 2
    assert told(done).count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_gets_a_file_for_each_person(tmp_path: Path) -> None:
    people_in, out = tmp_path / "in", tmp_path / "out"
    people_in.mkdir()
    out.mkdir()
    files = [*map(str, people(people_in, 2)), DANA, DANA]
    done = run("print", *files, "-o", str(out))
    assert done.returncode == 0
    names = sorted(one.name for one in out.iterdir())
    assert len(names) == 4
    dana = code_of_sheet(DANA)
    assert {f"visit-notes-{dana}.pdf", f"visit-notes-{dana}-2.pdf"} < set(names)
    assert all(re.fullmatch(rf"visit-notes-{CODE}(-2)?\.pdf", name) for name in names)
    first, second = (out / f"visit-notes-{dana}{again}.pdf" for again in ("", "-2"))
    assert first.read_bytes() == second.read_bytes()


def test_many_faults_of_a_file_are_counted_and_none_is_quoted(tmp_path: Path) -> None:
    said = json.loads(Path(DANA).read_text(encoding="utf-8"))
    said["answers"] = {"days_of_30": "SECRET", "kratom_uze": "SECRET", "self_harm": "SECRET"}
    file = tmp_path / "jane.json"
    file.write_text(json.dumps(said, indent=1), encoding="utf-8")
    done = run("print", str(file), "-o", str(tmp_path / "out.pdf"))
    assert done.returncode == 1
    assert "2 more things are wrong in it. talkaid sheet lists them all." in told(done)
    assert "SECRET" not in told(done) and "jane" not in told(done)


def test_a_questionnaire_of_their_own_serves_all(tmp_path: Path) -> None:
    said = {
        "talkaid": 1,
        "questionnaire": {"id": "every_type", "version": "1"},
        "language": "en",
        "started": "2026-11-21T10:02:00-05:00",
        "answers": {"gate": "no"},
    }
    file = tmp_path / "other.json"
    file.write_text(json.dumps(said), encoding="utf-8")
    done = run("print", str(file), "-o", str(tmp_path))
    assert done.returncode == 1
    assert "There is no questionnaire with the id every_type." in told(done)
    done = run("print", str(file), "-o", str(tmp_path), "--file", str(SAMPLES / "every_type.toml"))
    assert done.returncode == 0
    done = run("print", str(file), "-o", str(tmp_path), "--file", str(tmp_path / "none.toml"))
    assert done.returncode == 2


def test_the_card_for_the_staff_is_printed_or_written(office: CupsServer, tmp_path: Path) -> None:
    done = printing(office, "--staff-card")
    assert done.returncode == 0
    assert told(done) == "1 of 1 sent to the printer Hall.\n"
    paper = office.printed("Hall", office.numbers()[-1])
    done = run("print", "--staff-card", "-o", str(tmp_path), environ=clean_environ(LC_ALL="C"))
    assert done.returncode == 0
    card = (tmp_path / "staff-card.pdf").read_bytes()
    assert [flat(page) for page in pages_text(paper)] == [flat(page) for page in pages_text(card)]


def test_every_person_can_be_printed(tmp_path: Path) -> None:
    files = sorted(map(str, PEOPLE.glob("*.json")))[::7]
    done = run("print", *files, "-o", str(tmp_path))
    assert done.returncode == 0
    assert len(list(tmp_path.iterdir())) == len(files)
