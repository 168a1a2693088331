"""`talkaid erase`: every trace of interviews on this computer, with a count."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid.commands.streams import tell
from talkaid.drafts.folder import drafts_folders
from talkaid.errors import DraftError
from talkaid.language.words import Words

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.drafts.store import Erased, Store

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

    All folders that drafts may be in are looked into; what cannot be looked into is told last.
    Returns 1 when something stays: the answer was no, or an interview is open elsewhere.
    """
    from talkaid.drafts.store import open_store

    faults: list[DraftError] = []
    with ExitStack() as held:
        stores: list[Store] = []
        for folder in drafts_folders():
            if not _is_there(folder):
                continue
            try:
                stores.append(held.enter_context(open_store(folder, create=False)))
            except DraftError as fault:
                faults.append(fault)
        status = _erase(stores, asked, words) if stores else 0
    if faults:
        raise faults[0]
    if not stores:
        _tell_none(drafts_folders(), words)
    return status


def _is_there(folder: Path) -> bool:
    try:
        folder.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        # What keeps it from being looked into is told when it is opened.
        return True
    return True


def _erase(stores: Sequence[Store], asked: Asked, words: Words) -> int:
    if not asked.yes and not _sure(stores, words):
        tell(words("draft.erase.kept"))
        return NOT_ERASED
    erased = [_erase_in(store, words) for store in stores]
    there = (one.drafts + one.in_use + one.refused for one in erased)
    if not sum(there) + sum(store.swept for store in stores):
        _tell_none([store.path for store in stores], words)
    for store in stores:
        store.remove_folder()
    return NOT_ERASED if any(one.in_use or one.refused for one in erased) else 0


def _sure(stores: Sequence[Store], words: Words) -> bool:
    """Say how many are where, and ask; nothing is asked where there is none."""
    found = [(store.path, store.traces().drafts) for store in stores]
    count = sum(drafts for _, drafts in found)
    if not count:
        return True
    for path, drafts in found:
        if drafts:
            tell(words.number("draft.erase.there", drafts, folder=path))
    tell(words.number("draft.erase.ask", count))
    if isinstance(sys.stdin, TextIOWrapper):
        # Bytes that are no letter are no yes, and no reason to stop.
        sys.stdin.reconfigure(errors="replace")
    said = sys.stdin.readline() if sys.stdin is not None else ""
    return said.strip().casefold() in words.list("draft.erase.yes")


def _erase_in(store: Store, words: Words) -> Erased:
    erased = store.erase_all()
    if erased.drafts:
        tell(words.number("draft.erase.done", erased.drafts, files=erased.files, folder=store.path))
    if store.swept:
        tell(words.number("draft.erase.swept", store.swept))
    if erased.in_use:
        tell(words.number("draft.erase.in_use", erased.in_use))
    if erased.refused:
        tell(words.number("draft.erase.refused", erased.refused, folder=store.path))
    return erased


def _tell_none(folders: Iterable[Path], words: Words) -> None:
    for folder in folders:
        tell(words("draft.erase.none", folder=folder))
