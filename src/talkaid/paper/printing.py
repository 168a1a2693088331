"""PDF bytes → the system's printer, without a trace of who they are of.

A job is called "notes" and nothing else: what a queue lists, anybody who passes can read.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Literal

Trouble = Literal["", "stopped", "refuses"]


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer of this computer.

    `usual` is the one that is taken where none is named. `trouble` is empty, or says why nothing
    would come out now: ``stopped`` keeps what it is sent for later, ``refuses`` takes nothing.
    """

    name: str
    usual: bool = False
    trouble: Trouble = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """What a printer has taken: `job` is its number in the queue, empty where none was told."""

    job: str
    printer: str


def printers() -> tuple[Printer, ...]:
    """Return the printers of this computer, in the order of their names.

    Raises NotAvailable (no-print-program, no-print-service) and OutputError (printer-silent).
    """
    if sys.platform == "win32":
        from talkaid.paper.printing_windows import installed_printers

        return installed_printers()
    from talkaid.paper.printing_cups import queues

    return queues()


def print_pdf(content: bytes, *, printer: str | None = None, two_sided: bool = False) -> Printed:
    """Send a PDF to a printer, the usual one where none is named, and return what it took.

    A stopped printer is refused: what waits in it comes out when somebody else stands there.
    May take as long as `printing_cups.LONGEST_WAIT` seconds; nothing is kept on disk, except on
    Windows (see `printing_windows`).

    Raises:
        NotAvailable: no-print-program, no-print-service, no-printers, no-usual-printer,
            no-such-printer (`printer`, `known`), no-two-sided.
        OutputError: printer-stopped, printer-refuses, printer-disk-full, printer-silent,
            not-printed; the value `printer` is the name, `reason` what the system said.
    """
    if sys.platform == "win32":
        from talkaid.paper.printing_windows import print_file

        return print_file(content, printer=printer, two_sided=two_sided)
    from talkaid.paper.printing_cups import print_through_pipe

    return print_through_pipe(content, printer=printer, two_sided=two_sided)
