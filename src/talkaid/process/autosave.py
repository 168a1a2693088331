"""Keeping the answers of one interview on disk while it is held, or not one byte of them.

The person chooses. Until then, and after "keep nothing", this writes nothing at all.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from talkaid.errors import DraftError, NotSaved
from talkaid.interview.interview import Interview
from talkaid.language.dates import written_date, written_time
from talkaid.language.words import Words

if TYPE_CHECKING:
    from talkaid.check.languages import Opened
    from talkaid.drafts.content import HalfTyped
    from talkaid.drafts.draft import Draft, Kept
    from talkaid.drafts.listing import Listed
    from talkaid.drafts.store import Store


Mode = Literal["undecided", "nothing", "save", "locked", "shared"]
"""What becomes of the answers: what the person chose, or what a shared computer does."""
CHOICES: tuple[Mode, ...] = ("nothing", "save", "locked")
"""What a person may choose, on a computer of their own."""


class Autosave:
    """Saves whenever something was said, and goes on trying where it cannot.

    `folder` None is the usual one. `fault` is why the last answers are not saved, None when they
    are; `saved` is when that was.
    """

    def __init__(self, opened: Opened, folder: Path | None = None) -> None:
        self.opened = opened
        self.mode: Mode = "undecided"
        self.fault: DraftError | None = None
        self.saved: datetime | None = None
        self._path = folder
        self._store: Store | None = None
        self._draft: Draft | None = None
        self._last: object = None
        self._blank = False

    @property
    def keeping(self) -> bool:
        """Whether answers are being kept."""
        return self._draft is not None

    def elsewhere(self) -> Path | None:
        """Return the folder, where it is on another computer or is copied to one."""
        from talkaid.drafts.folder import drafts_folder
        from talkaid.drafts.place import is_elsewhere

        folder = self._path or drafts_folder()
        return folder if is_elsewhere(folder) else None

    def drafts(self) -> tuple[Listed, ...]:
        """Return what was kept here before, the latest first; makes no folder.

        What cannot be looked into is as if there were nothing.
        """
        from talkaid.drafts.store import open_store

        try:
            with open_store(self._path, create=False) as store:
                return store.drafts()
        except DraftError:
            return ()

    def new_draft(self, phrase: str | None = None) -> Draft:
        """Return a new draft to be kept, locked where there is a phrase; raises DraftError.

        With a phrase this takes a third of a second, in any thread.
        """
        return self._opened_store().create(self.opened, phrase)

    def draft_of_before(self, draft_id: str, phrase: str | None = None) -> tuple[Draft, Kept]:
        """Return a draft to be kept, and what it holds; raises DraftError and FileError.

        With a phrase this takes a third of a second, in any thread.
        """
        draft = self._opened_store().open(draft_id, phrase)
        try:
            return draft, draft.load(self.opened.checked, self.opened.languages)
        except BaseException:
            draft.close()
            raise

    def keep(self, draft: Draft) -> None:
        """Keep the answers in this draft from now on."""
        self._draft = draft
        self.mode = "locked" if draft.locked else "save"

    def keep_nothing(self) -> None:
        """Write nothing."""
        self.mode = "nothing"

    def forget(self, draft_id: str) -> None:
        """Erase a draft of before; raises DraftError."""
        self._opened_store().erase(draft_id)

    def save(self, interview: Interview, half_typed: HalfTyped | None = None) -> bool:
        """Save what changed since the last time; return whether all is saved now.

        A failure is kept in `fault`; the next call tries again.
        """
        if self._draft is None:
            return False
        current = interview.current
        place = current.question.id if current else None
        response, read = interview.response(with_hidden=True), interview.help_read
        now = (response, half_typed, place, read)
        if now != self._last:
            try:
                self._draft.save(response, half_typed=half_typed, place=place, help_read=read)
            except NotSaved as fault:
                self.fault = fault
                return False
            self._last, self.fault = now, None
            self._blank = not response.answers and half_typed is None
            self.saved = datetime.now().astimezone()
        return True

    def erase(self) -> None:
        """Erase what this interview has kept, and keep nothing more; raises DraftError."""
        draft, self._draft = self._draft, None
        self.mode = "nothing"
        if draft is not None:
            draft.erase()

    def close(self) -> None:
        """Let go of the files; what is saved stays, but a draft in which nothing was said."""
        if self._draft is not None:
            if self._blank:
                with suppress(DraftError):
                    self._draft.erase()
            self._draft.close()
        if self._store is not None:
            self._store.close()
        self._draft = self._store = None

    def _opened_store(self) -> Store:
        from talkaid.drafts.store import open_store

        if self._store is None:
            self._store = open_store(self._path)
        return self._store


def gone_on(kept: Kept) -> Interview:
    """Return the interview that goes on from a draft, where the person was."""
    response = kept.response
    interview = Interview(
        kept.checked, started=response.started, response=response, help_read=kept.help_read
    )
    if kept.place is not None:
        interview.go_to(kept.place)
    return interview


def about(draft: Listed, words: Words) -> str:
    """Return when a draft was saved, and whether it is locked or damaged, in a sentence."""
    kind = "damaged" if draft.damaged else "locked" if draft.locked else "open"
    day, time = draft.saved.date(), draft.saved.time()
    language = words.language
    written = {"day": written_date(day, language), "time": written_time(time, language)}
    return words(f"screen.resume.{kind}", **written)


def lost(kept: Kept, words: Words) -> list[str]:
    """Return what could not be taken up from a draft, in sentences."""
    told = [words("screen.resume.older")] if kept.older else []
    if kept.unread:
        told.append(words.number("screen.resume.unread", len(kept.unread)))
    return told
