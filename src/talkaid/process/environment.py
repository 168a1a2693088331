"""What the environment may not decide.

A variable can make Textual import any module, write every key to a log or open a connection. Such
variables are taken out before anything is imported that reads them; and those that name another
size for the window than it has, of which a large one would take all memory.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

PREFIXES = ("TEXTUAL", "PYTHON")
SIZE = ("COLUMNS", "LINES")


def no_plugins() -> None:
    """Let nothing else that is installed look at what is read: pydantic would show it answers.

    Looking for such plugins would also be a twentieth of the start.
    """
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"


def clean_environment(environ: MutableMapping[str, str] | None = None) -> None:
    """Take out the variables of Textual, of Python for whatever is started, and of the size."""
    environ = os.environ if environ is None else environ
    for name in [one for one in environ if one.upper().startswith(PREFIXES) or one in SIZE]:
        del environ[name]
