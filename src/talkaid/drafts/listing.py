"""A draft as a list shows it, read without holding it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from talkaid.drafts.content import counter_in, decoded
from talkaid.drafts.folder import Folder, StrangeFile
from talkaid.drafts.names import Named
from talkaid.drafts.sealed import Damaged


@dataclass(frozen=True, slots=True)
class Listed:
    """A draft as a list shows it. Times are those of the files, with the offset of this place.

    `questionnaire` (an id) and `version` are None where the draft is locked or damaged. Of a
    damaged draft no generation can be read any more; its files stand there until it is erased.
    """

    id: str
    locked: bool
    started: datetime
    saved: datetime
    questionnaire: str | None = None
    version: str | None = None
    damaged: bool = False


def is_draft(files: list[Named]) -> bool:
    """Whether something was saved; what was begun and never saved is of no use to anybody."""
    return any(one.part in ("slot", "damaged") for one in files)


def listed(folder: Folder, draft: str, files: list[Named]) -> Listed:
    """Return what can be said of a draft without its phrase; raises OSError."""
    slots = [one for one in files if one.part == "slot"]
    started = min(_time(folder, one) for one in files if one.part != "lock")
    saved = max(_time(folder, one) for one in slots or files)
    if any(one.locked for one in files):
        return Listed(draft, True, started, saved, damaged=not slots)
    found = [document for slot in slots if (document := _read(folder, slot))]
    if not found:
        return Listed(draft, False, started, saved, damaged=True)
    newest = max(found, key=lambda one: cast(int, one["counter"]))
    made_for = newest["response"]["questionnaire"]
    return Listed(draft, False, started, saved, made_for["id"], made_for["version"])


def _read(folder: Folder, slot: Named) -> Mapping[str, Any] | None:
    try:
        document = decoded(folder.read(slot.name), slot.name)
        counter_in(document)
    except (Damaged, StrangeFile):
        return None
    return document.data


def _time(folder: Folder, one: Named) -> datetime:
    status: os.stat_result = folder.status(one.name)
    return datetime.fromtimestamp(status.st_mtime).astimezone()
