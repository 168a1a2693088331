"""The answers as a locked file, and back: what leaves the computer can be opened by one phrase."""

from __future__ import annotations

import re
from pathlib import Path

from talkaid.paper.keeping import LOCKED, Made
from talkaid.paper.names import sheet_name

_CODE = re.compile(rf"visit-notes-([0-9A-Za-z]{{4}})\.{LOCKED}")


def locked(answers: Made, code: str, phrase: str) -> Made:
    """Return the answers locked with a phrase, under the code of their sheet.

    Takes about a third of a second; raises DraftError: empty-phrase.
    """
    from talkaid.drafts.sealed import lock_copy

    return Made(sheet_name(code, LOCKED), lock_copy(answers.content, phrase, code))


def code_in(path: Path) -> str:
    """Return the code in the name of a locked file; empty where it was given another name."""
    found = _CODE.fullmatch(path.name)
    return found[1].upper() if found else ""
