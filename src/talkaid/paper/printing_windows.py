"""The printers of Windows, through the program that prints PDF files there.

Written from Microsoft's descriptions; there was no Windows to try it on. The shell prints only
files, so the PDF lies in a folder of its own, for as long as that program may need to read it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from talkaid.errors import NotAvailable, OutputError
from talkaid.paper.printing import Printed, Printer
from talkaid.paper.printing_choice import chosen

PRINTERS = r"Software\Microsoft\Windows NT\CurrentVersion\Devices"
USUAL = r"Software\Microsoft\Windows NT\CurrentVersion\Windows"
READ_BY = 20.0
"""Seconds in which the other program reads the file: the shell does not tell when it has."""
FILE = "notes.pdf"


def installed_printers() -> tuple[Printer, ...]:
    """Return the printers of the person who is signed in, whether or not they are switched on."""
    usual = next(
        (str(value).partition(",")[0] for name, value in _values(USUAL) if name == "Device"), ""
    )
    return tuple(Printer(name, name == usual) for name, _ in sorted(_values(PRINTERS)))


def print_file(content: bytes, *, printer: str | None, two_sided: bool) -> Printed:
    """Have the shell print a file, and remove it; raises as `printing.print_pdf` says.

    The number of the job stays unknown, and the shell cannot ask for two sides.
    """
    if two_sided:
        raise NotAvailable("no-two-sided")
    queue = chosen(installed_printers(), printer)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        file = Path(folder, FILE)
        file.write_bytes(content)
        if sys.platform == "win32":
            try:
                # The shell is what prints on Windows, and the file is one that was just made.
                os.startfile(file, "printto", f'"{queue.name}"')  # noqa: S606
            except OSError as fault:
                reason = fault.strerror or ""
                raise OutputError("not-printed", printer=queue.name, reason=reason) from None
        time.sleep(READ_BY)
    return Printed("", queue.name)


def _values(key: str) -> list[tuple[str, object]]:
    """Return the names and the values under a key of the person's registry."""
    found: list[tuple[str, object]] = []
    if sys.platform == "win32":
        import winreg  # for Windows only

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            for number in range(winreg.QueryInfoKey(opened)[1]):
                name, value, _ = winreg.EnumValue(opened, number)
                found.append((name, value))
    return found
