"""Sheets on the paper of a real CUPS, and a sentence for all that keeps them from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from cups_server import CupsServer, cups_server
from samples import DANA, WORDS, pages_text

from talkaid.errors import NotAvailable, OutputError, TalkaidError
from talkaid.paper import printing_cups
from talkaid.paper.pdf import pdf_sheet
from talkaid.paper.printing import Printed, Printer, print_pdf, printers

SHEET = pdf_sheet(DANA, WORDS).content
NAMES = ("talkaid", "Dana", "visit", "kratom", DANA.code)


@pytest.fixture(scope="module")
def office() -> Iterator[CupsServer]:
    """A server with a usual printer and another."""
    with cups_server() as server:
        server.add("Office", usual=True)
        server.add_pdf("Hall")
        yield server


@pytest.fixture
def at_office(office: CupsServer, monkeypatch: pytest.MonkeyPatch) -> CupsServer:
    monkeypatch.setenv("CUPS_SERVER", office.socket)
    return office


def sentence(error: TalkaidError) -> str:
    return WORDS.sentence(error)


def pictures(content: bytes) -> list[bytes]:
    """Return each page as dots, four points wide."""
    pages = pypdfium2.PdfDocument(content)
    return [bytes(page.render(scale=0.25, grayscale=True).buffer) for page in pages]


def sizes(content: bytes) -> list[tuple[float, float]]:
    return [page.get_size() for page in pypdfium2.PdfDocument(content)]


def refused(printer: str | None = None) -> tuple[TalkaidError, str]:
    """What is raised for a sheet that cannot be printed, and how it is said."""
    with pytest.raises(TalkaidError) as raised:
        print_pdf(SHEET, printer=printer)
    return raised.value, sentence(raised.value)


def test_what_comes_out_is_what_went_in(at_office: CupsServer) -> None:
    printed = print_pdf(SHEET, printer="Hall")
    assert printed == Printed(printed.job, "Hall") and printed.job.isdigit()
    paper = at_office.printed("Hall", printed.job)
    assert pages_text(paper) == pages_text(SHEET)
    assert pictures(paper) == pictures(SHEET)


def test_on_paper_of_another_size_nothing_is_cut_off(at_office: CupsServer) -> None:
    at_office.add_pdf("Europe", size="A4")
    try:
        printed = print_pdf(SHEET, printer="Europe")
        paper = at_office.printed("Europe", printed.job)
    finally:
        at_office.do("lpadmin", "-x", "Europe")
    assert pages_text(paper) == pages_text(SHEET)
    assert sizes(paper) != sizes(SHEET)


def test_a_printer_that_knows_no_pdf_draws_the_same_pages(at_office: CupsServer) -> None:
    printed = print_pdf(SHEET)
    paper = at_office.printed("Office", printed.job)
    # What draws the letters is another program, so that the edges of each differ a little.
    drawn, meant = (
        [sum(255 - dot for dot in page) for page in pictures(one)] for one in (paper, SHEET)
    )
    assert sizes(paper) == sizes(SHEET)
    assert drawn == pytest.approx(meant, rel=0.05)


@pytest.mark.parametrize(
    ("two_sided", "sides"), [(True, "two-sided-long-edge"), (False, "one-sided")]
)
def test_the_job_says_its_sides_and_nothing_of_the_person(
    at_office: CupsServer, two_sided: bool, sides: str
) -> None:
    printed = print_pdf(SHEET, printer="Hall", two_sided=two_sided)
    at_office.printed("Hall", printed.job)
    noted = at_office.attributes(printed.job)
    assert noted["sides"] == sides
    assert noted["job-name"] == "notes"
    assert not [one for one in NAMES for said in noted.values() if one in said]


def test_the_printers_are_named_with_the_usual_one(at_office: CupsServer) -> None:
    assert printers() == (Printer("Hall"), Printer("Office", usual=True))


def test_a_name_that_is_no_printer_is_told_with_those_that_are(at_office: CupsServer) -> None:
    error, said = refused("Ofice; rm -rf /")
    assert isinstance(error, NotAvailable) and error.code == "no-such-printer"
    assert said.endswith("Name one of these: Hall, Office.")
    assert at_office.waiting() == []


def test_a_stopped_printer_keeps_no_sheet_for_later(at_office: CupsServer) -> None:
    at_office.do("cupsdisable", "-r", "out of paper", "Hall")
    try:
        assert Printer("Hall", trouble="stopped") in printers()
        error, said = refused("Hall")
        assert isinstance(error, OutputError) and error.code == "printer-stopped"
        assert "Hall is stopped, so nothing was sent to it" in said
        assert at_office.waiting() == []
    finally:
        at_office.do("cupsenable", "Hall")


def test_a_printer_that_refuses_is_told(at_office: CupsServer) -> None:
    at_office.do("cupsreject", "Hall")
    try:
        error, said = refused("Hall")
        assert error.code == "printer-refuses" and "Hall takes nothing now" in said
    finally:
        at_office.do("cupsaccept", "Hall")


def test_what_cups_says_is_read_in_every_language(
    at_office: CupsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_office.add("Büro")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    try:
        assert [one.name for one in printers()] == ["Büro", "Hall", "Office"]
        assert next(one.name for one in printers() if one.usual) == "Office"
    finally:
        at_office.do("lpadmin", "-x", "Büro")


def test_a_server_without_printers_and_then_without_a_usual_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with cups_server() as server:
        monkeypatch.setenv("CUPS_SERVER", server.socket)
        assert printers() == ()
        error, said = refused()
        assert error.code == "no-printers" and "No printer is set up" in said
        server.add_pdf("Hall")
        error, said = refused()
        assert isinstance(error, NotAvailable) and error.code == "no-usual-printer"
        assert said.endswith("Name one of these: Hall.")
        assert print_pdf(SHEET, printer="Hall").printer == "Hall"
    error, said = refused()
    assert error.code == "no-print-service" and "not running" in said


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with cups_server() as server:
        monkeypatch.setenv("CUPS_SERVER", server.socket)
        server.add_pdf("Hall")
        with server.small_disk(kilobytes=32):
            assert len(SHEET) > 32 * 1024
            error, said = refused("Hall")
    # The server answers that it has no room, or hangs up while the rest is still being sent.
    assert isinstance(error, OutputError)
    assert (error.code, "Hall has no room left" in said) in (
        ("printer-disk-full", True),
        ("not-printed", False),
    )


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A path with nothing on it but what a test puts there."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def test_a_computer_without_cups_is_told(programs: Path) -> None:
    error, said = refused()
    assert isinstance(error, NotAvailable) and error.code == "no-print-program"
    assert "lpstat" in said and "make a PDF" in said


def test_a_program_that_hangs_is_ended(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(programs, "lpstat", "echo Hall; echo 'system default destination: Hall'")
    put(programs, "lp", "exec /bin/sleep 600")
    monkeypatch.setattr(printing_cups, "LONGEST_WAIT", 0.3)
    error, said = refused()
    assert isinstance(error, OutputError) and error.code == "printer-silent"
    assert "See if pages came out before you print again." in said


def test_any_other_refusal_is_told_in_the_words_of_cups(programs: Path) -> None:
    put(programs, "lpstat", "echo Hall; echo 'system default destination: Hall'")
    put(programs, "lp", "printf 'lp: Too many \\033[31mjobs' >&2; exit 1")
    error, said = refused()
    assert error.code == "not-printed" and "\x1b" not in said
    assert "Hall did not take the pages (Too many" in said


def test_nothing_lies_on_the_disk_of_who_prints(
    at_office: CupsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    printed = print_pdf(SHEET)
    assert list(tmp_path.iterdir()) == []
    assert at_office.printed("Office", printed.job)
