"""Printing on Windows, as far as it can be tried elsewhere: with its shell and registry played."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from talkaid.errors import NotAvailable, OutputError
from talkaid.paper import printing_windows
from talkaid.paper.printing import Printed, Printer, print_pdf, printers

CONTENT = b"%PDF-1.7 a sheet"
KEYS = {
    printing_windows.PRINTERS: {"Office": "winspool,Ne00:", "Front desk": "winspool,Ne01:"},
    printing_windows.USUAL: {"Device": "Front desk,winspool,Ne01:", "UserSelectedDefault": 0},
}


class Shell:
    """What was printed: each file with its words for the shell and what it held."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.asked: list[tuple[str, str]] = []
        self.refuses = False

    def startfile(self, file: Path, verb: str, arguments: str) -> None:
        assert file.read_bytes() == CONTENT
        self.files.append(file)
        self.asked.append((verb, arguments))
        if self.refuses:
            raise OSError(1155, "No application is associated")

    def left(self) -> list[Path]:
        return [one for one in self.files if one.exists() or one.parent.exists()]


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> Shell:
    made = Shell()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "startfile", made.startfile, raising=False)
    monkeypatch.setitem(sys.modules, "winreg", registry())
    monkeypatch.setattr(printing_windows, "READ_BY", 0)
    return made


def registry() -> ModuleType:
    @contextmanager
    def opened(_: object, key: str) -> Iterator[str]:
        yield key

    made = ModuleType("winreg")
    values = {key: list(held.items()) for key, held in KEYS.items()}
    names = {
        "HKEY_CURRENT_USER": 1,
        "OpenKey": opened,
        "QueryInfoKey": lambda key: (0, len(values[key]), 0),
        "EnumValue": lambda key, number: (*values[key][number], 1),
    }
    for name, value in names.items():
        setattr(made, name, value)
    return made


def test_the_printers_are_those_of_the_person(shell: Shell) -> None:
    assert printers() == (Printer("Front desk", usual=True), Printer("Office"))


@pytest.mark.parametrize(("named", "printer"), [(None, "Front desk"), ("Office", "Office")])
def test_the_file_is_there_while_it_is_read_and_then_gone(
    shell: Shell, named: str | None, printer: str
) -> None:
    assert print_pdf(CONTENT, printer=named) == Printed("", printer)
    assert shell.asked == [("printto", f'"{printer}"')]
    assert shell.files[0].name == "notes.pdf"
    assert shell.left() == []


def test_without_a_program_for_pdf_files_it_is_told_and_nothing_is_left(shell: Shell) -> None:
    shell.refuses = True
    with pytest.raises(OutputError) as raised:
        print_pdf(CONTENT)
    assert raised.value.code == "not-printed"
    assert raised.value.values == {
        "printer": "Front desk",
        "reason": "No application is associated",
    }
    assert shell.left() == []


def test_two_sides_cannot_be_asked_for(shell: Shell) -> None:
    with pytest.raises(NotAvailable) as raised:
        print_pdf(CONTENT, two_sided=True)
    assert raised.value.code == "no-two-sided"
    assert shell.files == []


def test_a_name_that_is_no_printer_is_told(shell: Shell) -> None:
    with pytest.raises(NotAvailable) as raised:
        print_pdf(CONTENT, printer="Hall")
    assert raised.value.values["known"] == "Front desk, Office"
