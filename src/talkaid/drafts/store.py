"""The drafts of this person on this computer: list, create, open, erase, sweep."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from talkaid.check.languages import Opened
from talkaid.drafts.draft import Draft
from talkaid.drafts.faults import told_as
from talkaid.drafts.files import DraftFiles
from talkaid.drafts.folder import DRAFTS, Folder, drafts_folder
from talkaid.drafts.listing import Listed, is_draft, listed
from talkaid.drafts.lock import Lock, take
from talkaid.drafts.names import Named, lock_name, named, new_id
from talkaid.drafts.questions import encoded_questions
from talkaid.drafts.sealed import Key, draft_salt
from talkaid.errors import DraftError, NotSaved
from talkaid.files.folders import state_folder

_TRIES, _PAUSE = 10, 0.02
"""A sweep holds a lock for a few milliseconds: it is not somebody at work."""


@dataclass(frozen=True, slots=True)
class Erased:
    """How many drafts and files were removed, and how many drafts stay.

    Those `in_use` are open elsewhere; the system does not let those `refused` be removed.
    """

    drafts: int = 0
    files: int = 0
    in_use: int = 0
    refused: int = 0


class Store:
    """The folder of drafts, held open; `open_store` makes it.

    `swept` is how many files of dead processes were removed when it was opened.
    """

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self.swept = 0

    @property
    def path(self) -> Path:
        """Where the folder is."""
        return self._folder.path

    def drafts(self) -> tuple[Listed, ...]:
        """Return the drafts, the one saved last first; raises DraftError."""
        with told_as(DraftError, self.path):
            found = named(self._folder.names()).items()
            drafts = [
                listed(self._folder, draft, files) for draft, files in found if is_draft(files)
            ]
        return tuple(sorted(drafts, key=_when, reverse=True))

    def create(self, opened: Opened, phrase: str | None = None) -> Draft:
        """Return a new draft for a questionnaire, locked where there is a phrase.

        It is on disk from the first save on. This is also how to find out, before the first
        question, that nothing can be saved here.

        Raises:
            NotSaved: draft-disk-full, draft-no-permission, draft-no-folder, draft-not-kept.
            DraftError: empty-phrase.
        """
        draft = new_id()
        key = _key(draft, phrase)
        with told_as(NotSaved, self.path):
            lock = self._taken(draft, NotSaved)
            files = DraftFiles(self._folder, draft, lock, key)
            try:
                files.write_questions(encoded_questions(opened))
            except BaseException:
                lock.discard()
                raise
        return Draft(files, opened.checked.questionnaire.fingerprint)

    def open(self, draft: str, phrase: str | None = None) -> Draft:
        """Return a draft to go on with, held until it is closed.

        Raises:
            DraftError: draft-gone, draft-in-use, draft-damaged, wrong-phrase (also where one is
                needed and none was given), draft-no-permission, draft-not-opened.
        """
        files = self._files(draft)
        locked = any(one.locked for one in files)
        if locked and phrase is None:
            raise DraftError("wrong-phrase")
        key = _key(draft, phrase) if locked else None
        held = Draft(DraftFiles(self._folder, draft, self._taken(draft), key), "")
        try:
            held.take_up()
        except BaseException:
            held.close()
            raise
        return held

    def erase(self, draft: str) -> int:
        """Remove every file of a draft, without its phrase, and return how many there were.

        Raises:
            DraftError: draft-gone, draft-in-use, draft-no-permission, draft-not-opened.
        """
        self._files(draft)
        lock = self._taken(draft)
        try:
            with told_as(DraftError, self.path):
                return DraftFiles(self._folder, draft, lock, None).erase()
        finally:
            lock.free()

    def traces(self) -> Erased:
        """Return what `erase_all` would remove; raises DraftError."""
        with told_as(DraftError, self.path):
            found = named(self._folder.names())
        drafts = sum(is_draft(files) for files in found.values())
        return Erased(drafts, sum(len(files) for files in found.values()))

    def erase_all(self) -> Erased:
        """Remove every file of every draft, and tell how much it was.

        Files that are not of drafts are not touched. Raises DraftError when the folder cannot be
        looked into.
        """
        with told_as(DraftError, self.path):
            found = named(self._folder.names())
        drafts = removed = in_use = refused = 0
        for draft, files in found.items():
            try:
                removed += self.erase(draft)
                drafts += is_draft(files)
            except DraftError as fault:
                in_use += fault.code == "draft-in-use"
                refused += fault.code not in ("draft-in-use", "draft-gone")
        return Erased(drafts, removed, in_use, refused)

    def remove_folder(self) -> None:
        """Remove the folder itself where it is talkaid's own and empty: it is a trace too."""
        if self.path == state_folder() / DRAFTS:
            with contextlib.suppress(OSError):
                self.path.rmdir()
                self.path.parent.rmdir()

    def sweep(self) -> int:
        """Remove what dead processes left half written, and return how many files it was.

        What a living process is writing stays: it holds the lock of its draft.
        Raises DraftError.
        """
        removed = 0
        with told_as(DraftError, self.path):
            for draft, files in named(self._folder.names()).items():
                if any(one.part == "temporary" for one in files) or not is_draft(files):
                    removed += self._sweep(draft)
        return removed

    def close(self) -> None:
        """Let go of the folder; drafts that are open must be closed before."""
        self._folder.close()

    def __enter__(self) -> Store:
        """Hold the folder."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go."""
        self.close()

    def _sweep(self, draft: str) -> int:
        lock = take(self._folder, lock_name(draft))
        if lock is None:
            return 0
        try:
            files = DraftFiles(self._folder, draft, lock, None)
            found = files.named()
            if not is_draft(found):
                return files.erase()
            left = [one.name for one in found if one.part == "temporary"]
            for name in left:
                self._folder.remove(name)
            return len(left)
        finally:
            lock.free()

    def _files(self, draft: str) -> list[Named]:
        with told_as(DraftError, self.path):
            files = named(self._folder.names()).get(draft, [])
        if not files:
            raise DraftError("draft-gone")
        return files

    def _taken(self, draft: str, kind: type[DraftError] = DraftError) -> Lock:
        with told_as(kind, self.path):
            for _ in range(_TRIES):
                lock = take(self._folder, lock_name(draft))
                if lock is not None:
                    return lock
                time.sleep(_PAUSE)
        raise DraftError("draft-in-use")


def open_store(path: Path | None = None, *, create: bool = True) -> Store:
    """Return the drafts in a folder, usually that of `drafts_folder`, after a sweep.

    The folder is made where it is missing, and is closed to everybody else.

    Raises:
        DraftError: draft-no-folder, draft-no-permission, draft-disk-full, draft-not-opened; with
            ``create=False``, draft-no-folder also where there is none yet.
    """
    path = path or drafts_folder()
    with told_as(DraftError, path):
        folder = Folder(path, create=create)
    store = Store(folder)
    try:
        store.swept = store.sweep()
    except BaseException:
        store.close()
        raise
    return store


def _key(draft: str, phrase: str | None) -> Key | None:
    return None if phrase is None else Key(phrase, draft_salt(draft))


def _when(listed: Listed) -> datetime:
    return listed.saved
