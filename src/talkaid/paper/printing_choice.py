"""Which printer is meant, and whether it prints now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talkaid.errors import NotAvailable, OutputError

if TYPE_CHECKING:
    from talkaid.paper.printing import Printer


def chosen(known: tuple[Printer, ...], name: str | None) -> Printer:
    """Return the printer of a name, or the usual one; raises as `printing.print_pdf` says."""
    if not known:
        raise NotAvailable("no-printers")
    names = ", ".join(one.name for one in known)
    if name is None:
        found = next((one for one in known if one.usual), None)
        if found is None:
            raise NotAvailable("no-usual-printer", known=names)
    else:
        found = next((one for one in known if one.name == name), None)
        if found is None:
            raise NotAvailable("no-such-printer", printer=name, known=names)
    if found.trouble:
        raise OutputError(f"printer-{found.trouble}", printer=found.name)
    return found
