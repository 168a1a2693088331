"""The printers of CUPS, on Linux and on macOS, through its programs `lp` and `lpstat`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

from talkaid.errors import NotAvailable, OutputError
from talkaid.paper.printing import Printed, Printer, Trouble
from talkaid.paper.printing_choice import chosen
from talkaid.text import clean

LONGEST_WAIT = 60.0
"""How many seconds a program of CUPS may take before it is ended."""
TITLE = "notes"
PRINT, STATE = "lp", "lpstat"

USUAL = re.compile(r"system default destination: (\S+)")
STOPPED = re.compile(r"printer (\S+) disabled since ")
REFUSES = re.compile(r"(\S+) not accepting requests since ")
TAKEN = re.compile(r"request id is (\S+)-([0-9]+) ")
# CUPS says so when its own folder takes no more: RFC 9110, 15.5.14.
FULL = "Request Entity Too Large"
DOWN = "Scheduler is not running"


def queues() -> tuple[Printer, ...]:
    """Return the queues; raises as `printing.printers` says."""
    asked = _run(STATE, "-e", "-p", "-a", "-d")
    # Without a single queue, lpstat ends with an error as well.
    if DOWN in asked.stderr.decode(errors="replace"):
        raise NotAvailable("no-print-service")
    lines = asked.stdout.decode(errors="replace").splitlines()
    names = sorted({line for line in lines if line and not re.search(r"\s", line)})
    usual = _named(USUAL, lines)
    stopped, refuses = _named(STOPPED, lines), _named(REFUSES, lines)

    def trouble(name: str) -> Trouble:
        # An instance such as Office/draft is a queue with options of its own.
        queue = name.partition("/")[0]
        return "refuses" if queue in refuses else "stopped" if queue in stopped else ""

    return tuple(Printer(name, name in usual, trouble(name)) for name in names)


def print_through_pipe(content: bytes, *, printer: str | None, two_sided: bool) -> Printed:
    """Hand a PDF to `lp` on its standard input; raises as `printing.print_pdf` says."""
    queue = chosen(queues(), printer)
    sides = "two-sided-long-edge" if two_sided else "one-sided"
    options = ("-d", queue.name, "-t", TITLE, "-o", f"sides={sides}")
    done = _run(PRINT, *options, "-", given=content, printer=queue.name)
    if done.returncode == 0:
        taken = TAKEN.search(done.stdout.decode(errors="replace"))
        return Printed(taken[2] if taken else "", queue.name)
    said = clean(done.stderr.decode(errors="replace"))
    if FULL in said:
        raise OutputError("printer-disk-full", printer=queue.name)
    raise OutputError("not-printed", printer=queue.name, reason=said.removeprefix("lp: ").strip())


def _named(pattern: re.Pattern[str], lines: list[str]) -> set[str]:
    return {found[1] for found in map(pattern.match, lines) if found}


def _run(
    program: str, *arguments: str, given: bytes = b"", printer: str = ""
) -> subprocess.CompletedProcess[bytes]:
    path = shutil.which(program)
    if path is None:
        raise NotAvailable("no-print-program", program=program)
    # What CUPS says is read here, so it has to be said in the same words everywhere.
    environ = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    try:
        # No shell: the arguments are fixed, but for the name of a queue that is known.
        return subprocess.run(  # noqa: S603
            [path, *arguments],
            input=given,
            capture_output=True,
            env=environ,
            timeout=LONGEST_WAIT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise OutputError("printer-silent", printer=printer) from None
    except OSError as fault:
        raise OutputError("not-printed", printer=printer, reason=fault.strerror or "") from None
