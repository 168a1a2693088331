"""What the environment may not decide.

A variable can make Textual import any module, write every key to a log or open a connection. Such
variables are taken out before anything is imported that reads them.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

PREFIXES = ("TEXTUAL", "PYTHON")


def clean_environment(environ: MutableMapping[str, str] | None = None) -> None:
    """Take out the variables of Textual, and of Python for whatever this program starts."""
    environ = os.environ if environ is None else environ
    for name in [name for name in environ if name.upper().startswith(PREFIXES)]:
        del environ[name]
