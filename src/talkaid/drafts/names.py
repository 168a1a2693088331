"""What the files of a draft are called: never by who it is of, or what was said."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

# Letters that no file system takes for one another: 22 of 32 are 110 bits.
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_LENGTH = 22
SLOTS = (1, 2)

Part = Literal["slot", "questions", "lock", "damaged", "temporary"]
_PARTS: tuple[tuple[Part, str], ...] = (
    ("slot", r"[12]\.(?:json|age)"),
    ("questions", r"questions\.(?:json|age)"),
    ("lock", r"lock"),
    ("damaged", r"damaged-[0-9a-f]{8}"),
)
_ID = rf"(?P<id>[{_LETTERS}]{{{_LENGTH}}})"
_NAME = re.compile(_ID + r"\.(?:" + "|".join(f"(?P<{part}>{form})" for part, form in _PARTS) + ")")
_TEMPORARY = re.compile(rf"\.{_ID}\.[0-9a-f]{{8}}\.tmp")


@dataclass(frozen=True, slots=True)
class Named:
    """A file of a draft."""

    name: str
    draft: str
    part: Part

    @property
    def locked(self) -> bool:
        """Whether its bytes are locked."""
        return self.name.endswith(".age")


def new_id() -> str:
    """Return the name of a new draft, which says nothing."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


def slot_name(draft: str, slot: int, *, locked: bool) -> str:
    """Return the name of one of the two generations."""
    return f"{draft}.{slot}.{_ending(locked)}"


def questions_name(draft: str, *, locked: bool) -> str:
    """Return the name of the questionnaire that is kept beside the draft."""
    return f"{draft}.questions.{_ending(locked)}"


def lock_name(draft: str) -> str:
    """Return the name of the lock."""
    return f"{draft}.lock"


def damaged_name(draft: str, mark: str = "") -> str:
    """Return a name for a file that cannot be read any more: of its mark, or a new one."""
    return f"{draft}.damaged-{mark[:8] or secrets.token_hex(4)}"


def temporary_name(draft: str) -> str:
    """Return a new name for a file that is being written."""
    return f".{draft}.{secrets.token_hex(4)}.tmp"


def named(names: Iterable[str]) -> dict[str, list[Named]]:
    """Return the files that belong to drafts, by draft; all others are none of our business."""
    found: dict[str, list[Named]] = {}
    for name in names:
        if match := _NAME.fullmatch(name):
            part = next(part for part, _ in _PARTS if match[part])
            found.setdefault(match["id"], []).append(Named(name, match["id"], part))
        elif match := _TEMPORARY.fullmatch(name):
            found.setdefault(match["id"], []).append(Named(name, match["id"], "temporary"))
    return found


def _ending(locked: bool) -> str:
    return "age" if locked else "json"
