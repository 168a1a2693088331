"""Print one of the README's two commands, so that what is run is what is promised."""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parents[1] / "README.md"
HEADINGS = {"run": "## Run it", "tests": "## Run the tests"}


def command(name: str) -> str:
    """Return the first command line under the heading of that name."""
    _, _, after = README.read_text(encoding="utf-8").partition(HEADINGS[name])
    found = re.search(r"```sh\n(.+?)\n```", after, re.DOTALL)
    if found is None:
        raise SystemExit(f"README.md has no command under {HEADINGS[name]!r}")
    return found[1]


if __name__ == "__main__":
    print(command(sys.argv[1]))
