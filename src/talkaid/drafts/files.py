"""The files of one draft: two generations, the questionnaire beside them, the lock."""

from __future__ import annotations

import hashlib
from pathlib import Path

from talkaid.drafts.folder import Folder, StrangeFile
from talkaid.drafts.lock import Lock
from talkaid.drafts.names import (
    SLOTS,
    Named,
    damaged_name,
    named,
    questions_name,
    slot_name,
    temporary_name,
)
from talkaid.drafts.sealed import Damaged, Key, OtherKey


class DraftFiles:
    """Bytes in and out of the files of one draft, locked where there is a key.

    Every method raises OSError; those that read raise Damaged and OtherKey.
    """

    def __init__(self, folder: Folder, draft: str, lock: Lock, key: Key | None) -> None:
        self.draft = draft
        self._folder = folder
        self._lock = lock
        self._key = key

    @property
    def path(self) -> Path:
        """The folder, to be told."""
        return self._folder.path

    @property
    def held(self) -> bool:
        """Whether the draft is still held."""
        return self._lock.held

    @property
    def locked(self) -> bool:
        """Whether the bytes on disk are locked."""
        return self._key is not None

    def slots(self) -> list[int]:
        """Return which of the two generations are there."""
        names = {one.name for one in self.named()}
        return [slot for slot in SLOTS if self._slot(slot) in names]

    def damaged(self) -> bool:
        """Whether something was set aside."""
        return any(one.part == "damaged" for one in self.named())

    def named(self) -> list[Named]:
        """Return every file of the draft."""
        return named(self._folder.names()).get(self.draft, [])

    def read_slot(self, slot: int) -> bytes:
        """Return one generation."""
        return self._read(self._slot(slot))

    def read_questions(self) -> bytes:
        """Return the questionnaire that was kept."""
        try:
            return self._read(questions_name(self.draft, locked=self.locked))
        except FileNotFoundError:
            raise Damaged from None

    def opens_questions(self) -> bool:
        """Whether the key opens the questionnaire that was kept."""
        try:
            self.read_questions()
        except (Damaged, OtherKey):
            return False
        return True

    def write_slot(self, slot: int, content: bytes) -> None:
        """Replace one generation; on return it is on the disk."""
        self._write(self._slot(slot), content)

    def write_questions(self, content: bytes) -> None:
        """Keep the questionnaire; on return it is on the disk."""
        self._write(questions_name(self.draft, locked=self.locked), content)

    def set_aside(self, slot: int) -> None:
        """Give a damaged generation a name under which it is never overwritten."""
        self._folder.rename(self._slot(slot), damaged_name(self.draft))
        self._folder.sync()

    def copy_aside(self, slot: int) -> None:
        """Keep the bytes of a generation that is whole and not understood; once for the same."""
        content = self._folder.read(self._slot(slot))
        name = damaged_name(self.draft, hashlib.sha256(content).hexdigest())
        self._folder.write(name, temporary_name(self.draft), content)

    def erase(self) -> int:
        """Remove every file, the lock last, and return how many there were."""
        files = self.named()
        for one in files:
            if one.part != "lock":
                self._folder.remove(one.name)
        self._folder.sync()
        self._lock.discard()
        self._folder.sync()
        return len(files)

    def close(self) -> None:
        """Let another writer have the draft."""
        self._lock.free()

    def _slot(self, slot: int) -> str:
        return slot_name(self.draft, slot, locked=self.locked)

    def _read(self, name: str) -> bytes:
        try:
            content = self._folder.read(name)
        except StrangeFile:
            raise Damaged from None
        return self._key.open(content) if self._key else content

    def _write(self, name: str, content: bytes) -> None:
        sealed = self._key.seal(content) if self._key else content
        self._folder.write(name, temporary_name(self.draft), sealed)
