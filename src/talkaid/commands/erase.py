"""`talkaid erase`: every trace of interviews on this computer, with a count."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from io import TextIOWrapper
from typing import TYPE_CHECKING

from talkaid.commands.streams import tell
from talkaid.drafts.folder import drafts_folder
from talkaid.language.words import Words

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.drafts.store import Store

NOT_ERASED = 1


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether it was said beforehand that all may go."""

    yes: bool


def options(parser: Parser) -> None:
    """Add the option not to ask."""
    parser.option("--yes", about="yes", action="store_true")


def run(asked: Asked, words: Words) -> int:
    """Erase after a question, and say how much it was; raises DraftError.

    Returns 1 when something stays: the answer was no, or an interview is open elsewhere.
    """
    folder = drafts_folder()
    if not folder.exists():
        tell(words("draft.erase.none", folder=folder))
        return 0
    from talkaid.drafts.store import open_store

    with open_store(folder, create=False) as store:
        there = store.traces()
        if there.drafts and not asked.yes and not _sure(there.drafts, store, words):
            tell(words("draft.erase.kept"))
            return NOT_ERASED
        return _erase(store, words)


def _sure(drafts: int, store: Store, words: Words) -> bool:
    tell(words.number("draft.erase.ask", drafts, folder=store.path))
    if isinstance(sys.stdin, TextIOWrapper):
        # Bytes that are no letter are no yes, and no reason to stop.
        sys.stdin.reconfigure(errors="replace")
    said = sys.stdin.readline() if sys.stdin is not None else ""
    return said.strip().casefold() in words.list("draft.erase.yes")


def _erase(store: Store, words: Words) -> int:
    erased = store.erase_all()
    if erased.drafts:
        tell(words.number("draft.erase.done", erased.drafts, files=erased.files))
    if store.swept:
        tell(words.number("draft.erase.swept", store.swept))
    if erased.in_use:
        tell(words.number("draft.erase.in_use", erased.in_use))
    if erased.refused:
        tell(words.number("draft.erase.refused", erased.refused, folder=store.path))
    if not (erased.drafts or store.swept or erased.in_use or erased.refused):
        tell(words("draft.erase.none", folder=store.path))
    store.remove_folder()
    return NOT_ERASED if erased.in_use or erased.refused else 0
