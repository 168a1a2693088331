"""What another user may do, tried without a second account."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def not_as_root() -> Iterator[Path]:
    """Give a folder that everybody may enter, and give up what only root may do while it is used.

    Where the tests are not run by root there is nothing to give up.
    """
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        own = folder / "own"
        own.mkdir()
        if root:
            os.chown(own, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield own
        finally:
            if root:
                os.seteuid(0)
