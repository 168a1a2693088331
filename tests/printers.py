"""Programs that stand in for those of CUPS: they print nothing, and write down what they are given.

Put in front of the PATH, they are found before the real ones.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

LP = """#!/bin/sh
echo "$@" >> "{folder}/jobs"
cat > "{folder}/printed.pdf"
{then}
"""
LPSTAT = """#!/bin/sh
cat "{folder}/queues"
"""
TAKEN = 'echo "request id is Office-7 (1 file(s))"'


@dataclass(frozen=True)
class Printers:
    """The printers `names`, the first the usual one; what was sent to them lies in `folder`."""

    folder: Path

    @property
    def path(self) -> str:
        return f"{self.folder}{os.pathsep}{os.environ['PATH']}"

    @property
    def printed(self) -> bytes | None:
        """What the last job held; None where nothing was sent."""
        file = self.folder / "printed.pdf"
        return file.read_bytes() if file.exists() else None

    @property
    def jobs(self) -> list[str]:
        file = self.folder / "jobs"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def put_printers(folder: Path, *names: str, then: str = TAKEN) -> Printers:
    """Set up printers; `then` is what `lp` does after it has read a job."""
    folder.mkdir()
    usual = [f"system default destination: {names[0]}"] if names else []
    (folder / "queues").write_text("\n".join([*names, *usual, ""]), encoding="utf-8")
    for name, text in (("lp", LP), ("lpstat", LPSTAT)):
        program = folder / name
        program.write_text(text.format(folder=folder, then=then), encoding="utf-8")
        program.chmod(0o755)
    return Printers(folder)
