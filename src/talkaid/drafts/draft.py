"""One draft, held for one writer: the only way to its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, cast

from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.response_json import response_in
from talkaid.check.languages import Languages
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.drafts.content import (
    Encoder,
    HalfTyped,
    counter_in,
    decoded,
    half_typed_in,
    help_read_in,
    place_in,
)
from talkaid.drafts.faults import told_as
from talkaid.drafts.files import DraftFiles
from talkaid.drafts.questions import languages_again
from talkaid.drafts.sealed import Damaged, OtherKey
from talkaid.errors import ContentFault, DraftError, NotSaved
from talkaid.files.document import Document


@dataclass(frozen=True, slots=True)
class Kept:
    """What a draft holds: everything that was said, and what it was said to.

    `checked` is the questionnaire the answers were given to, which may be an older version, in the
    language it was left in; `languages` are those it can be asked in.
    `place` is the question the person was at, `help_read` the flags whose help page was read;
    those that were not open again. `older` tells that something newer may have been
    lost: another generation was damaged or is gone. `unread` are questions whose answers this
    talkaid does not understand; a copy of the file they are in is set aside.
    """

    response: QuestionnaireResponse
    checked: CheckedQuestionnaire
    languages: Languages
    half_typed: HalfTyped | None = None
    place: str | None = None
    help_read: tuple[str, ...] = ()
    older: bool = False
    unread: tuple[str, ...] = ()


class Draft:
    """One draft; nobody else can write it until it is closed, or this process has died.

    `Store.create` and `Store.open` make it. Two generations stand on disk, each in a file of its
    own; a save replaces the older one. A counter in the file says which is the newer.
    """

    def __init__(self, files: DraftFiles, fingerprint: str) -> None:
        self._files = files
        self._encoder = Encoder(fingerprint)
        self._counter = 0
        self._slot = 0

    @property
    def id(self) -> str:
        """The name of the draft, as `Store.drafts` tells it."""
        return self._files.draft

    @property
    def locked(self) -> bool:
        """Whether it is locked with a phrase."""
        return self._files.locked

    def save(
        self,
        response: QuestionnaireResponse,
        *,
        half_typed: HalfTyped | None = None,
        place: str | None = None,
        help_read: Sequence[str] = (),
    ) -> None:
        """Keep all of this; on return it is on the disk and may be called saved.

        The response is that with hidden answers: ``interview.response(with_hidden=True)``.

        Raises:
            NotSaved: draft-disk-full, draft-no-permission, draft-no-folder, draft-not-kept. What
                was saved before is whole, and the same can be saved again later.
            DraftError: draft-gone, when it was closed or erased.
            ValueError: a time without its offset.
        """
        self._hold()
        content = self._encoder.encoded(self._counter + 1, response, half_typed, place, help_read)
        slot = 1 if self._slot == 2 else 2
        with told_as(NotSaved, self._files.path):
            self._files.write_slot(slot, content)
        self._counter, self._slot = self._counter + 1, slot

    def load(
        self, current: CheckedQuestionnaire | None = None, languages: Languages | None = None
    ) -> Kept:
        """Return what was saved last, in the language it was left in.

        `current`, which can be asked in `languages`, is used where the draft was made with just
        that questionnaire; otherwise the one that was kept beside the draft is opened.

        Raises:
            DraftError: draft-damaged, draft-gone, draft-no-permission, draft-not-opened.
            FileError: the questionnaire that was kept may not be shown by this talkaid.
        """
        with told_as(DraftError, self._files.path):
            document, older = self._newest()
            found = languages or (Languages(current) if current else None)
            if current is None or not _made_with(document, current):
                current, found = None, None
            found = found or self._languages()
            checked = _in_its_language(document, current, found)
            # In its own language everything is asked, also what is not in the one it was left in.
            asked = checked if found.why_not(found.own) else found.checked(found.own)
            response, unread = _response(document, asked)
            if unread:
                self._files.copy_aside(self._slot)
        known = checked.questionnaire.by_id
        place, half_typed = place_in(document), half_typed_in(document)
        place = place if place in known else None
        half_typed = half_typed if half_typed and half_typed.question in known else None
        read = help_read_in(document)
        return Kept(response, checked, found, half_typed, place, read, older, unread)

    def take_up(self) -> None:
        """Find the newest generation, and set aside what is damaged; raises DraftError."""
        with told_as(DraftError, self._files.path):
            document, _ = self._newest()
        self._encoder = Encoder(str(document.data.get("questionnaire_fingerprint")))

    def erase(self) -> int:
        """Remove every file of the draft and return how many there were; it is closed then.

        Raises DraftError when one cannot be removed.
        """
        self._hold()
        with told_as(DraftError, self._files.path):
            return self._files.erase()

    def close(self) -> None:
        """Let another writer have it."""
        self._files.close()

    def __enter__(self) -> Draft:
        """Hold the draft."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go."""
        self.close()

    def _newest(self) -> tuple[Document, bool]:
        """Return the newest generation, and whether there may have been a newer one."""
        found: dict[int, Document] = {}
        faults: dict[int, Exception] = {}
        for slot in self._files.slots():
            try:
                found[slot] = decoded(self._files.read_slot(slot), f"{self.id}.{slot}")
                counter_in(found[slot])
            except (Damaged, OtherKey) as fault:
                found.pop(slot, None)
                faults[slot] = fault
        if not found and not faults:
            raise self._lost("draft-damaged" if self._files.damaged() else "draft-gone")
        # What the key does not open is damaged only when the key is proved to be the right one.
        right = bool(found) or self._files.opens_questions()
        for slot, why in faults.items():
            if right or isinstance(why, Damaged):
                self._files.set_aside(slot)
        if not found:
            unsure = not right and any(isinstance(one, OtherKey) for one in faults.values())
            raise self._lost("wrong-phrase" if unsure else "draft-damaged")
        self._slot = max(found, key=lambda slot: counter_in(found[slot]))
        self._counter = counter_in(found[self._slot])
        return found[self._slot], self._counter > 1 and len(found) == 1

    def _languages(self) -> Languages:
        """Return the questionnaire that was kept beside the draft, in its languages."""
        try:
            return languages_again(self._files.read_questions())
        except (Damaged, OtherKey):
            raise self._lost("draft-damaged") from None

    def _lost(self, code: str) -> DraftError:
        return DraftError(code, folder=str(self._files.path))

    def _hold(self) -> None:
        if not self._files.held:
            raise self._lost("draft-gone")


def _made_with(document: Document, current: CheckedQuestionnaire) -> bool:
    return current.questionnaire.fingerprint == document.data.get("questionnaire_fingerprint")


def _in_its_language(
    document: Document, current: CheckedQuestionnaire | None, languages: Languages
) -> CheckedQuestionnaire:
    """Return the questionnaire in the language the draft was left in, where it is still offered."""
    said = cast(Mapping[str, Any], document.data["response"]).get("language")
    if current is not None and current.questionnaire.language == said:
        return current
    language = str(said)
    return languages.checked(languages.own if languages.why_not(language) else language)


def _response(
    document: Document, checked: CheckedQuestionnaire
) -> tuple[QuestionnaireResponse, tuple[str, ...]]:
    """Return the response, and the questions whose answers are not understood any more."""
    data = cast(Mapping[str, Any], document.data["response"])
    whole = replace(document, data=data)
    try:
        return response_in(whole, checked.questionnaire), ()
    except ContentFault as fault:
        paths = (finding.path for finding in fault.findings)
        unread = {str(path[1]) for path in paths if path[0] == "answers" and len(path) > 1}
        understood = {one: raw for one, raw in data["answers"].items() if one not in unread}
        rest = replace(whole, data={**data, "answers": understood})
        return response_in(rest, checked.questionnaire), tuple(sorted(unread))
