"""Keeping the answers while they are given line by line: the choice, coming back, and saving."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from talkaid.errors import DraftError, FileError
from talkaid.language.dates import written_time
from talkaid.plain.numbered import choose, listing
from talkaid.plain.phrases import with_new_phrase, with_old_phrase
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, Elsewhere, OtherWords, ToReview, ToSheet
from talkaid.process.autosave import CHOICES, Autosave, about, gone_on, lost

if TYPE_CHECKING:
    from talkaid.drafts.listing import Listed


class Safe:
    """Where the answers are kept, and what the person is told of it."""

    def __init__(self, talk: Talk, autosave: Autosave) -> None:
        self._talk = talk
        self.autosave = autosave
        self._told: str = ""

    def resumed(self) -> bool:
        """Offer what was kept before; return whether the talk goes on with it."""
        while True:
            try:
                return self._resumed()
            except OtherWords:
                continue

    def _resumed(self) -> bool:
        while drafts := self.autosave.drafts():
            talk = self._talk
            talk.lines.topic()
            talk.say("screen.resume.title")
            labels = [label for draft in drafts for label in self._labels(draft)]
            labels.append(talk.words("screen.resume.anew"))
            listing(talk, labels)
            talk.say("plain.how.menu_only", most=len(labels))
            try:
                place = choose(talk, labels)
            except (Back, Elsewhere, ToReview, ToSheet):
                # Wherever the person wants to go, it is in new answers.
                return False
            if place == len(labels) - 1:
                return False
            draft, erases = drafts[place // 2], place % 2
            if erases:
                self._forget(draft)
            elif self._open(draft):
                return True
        return False

    def _labels(self, draft: Listed) -> tuple[str, str]:
        words = self._talk.words
        told = about(draft, words)
        time = written_time(draft.saved.time(), words.language)
        go_on = told if draft.damaged else words("plain.resume.go_on", time=time, about=told)
        return go_on, words("plain.resume.erase", about=told)

    def _open(self, draft: Listed) -> bool:
        talk = self._talk
        try:
            opened = partial(self.autosave.draft_of_before, draft.id)
            held, kept = with_old_phrase(talk, opened) if draft.locked else opened()
        except Back:
            return False
        except DraftError as fault:
            talk.lines.tell(talk.words.sentence(fault))
            return False
        except FileError:
            talk.lines.tell(talk.words("error.draft_damaged", folder=""))
            return False
        self.autosave.keep(held)
        talk.take_up(gone_on(kept), kept.languages)
        for sentence in lost(kept, talk.words):
            talk.lines.tell(sentence)
        return True

    def _forget(self, draft: Listed) -> None:
        talk = self._talk
        talk.tell("screen.resume.sure")
        talk.tell("screen.resume.gone")
        talk.tell("plain.resume.yes_no")
        if talk.yes(otherwise=False):
            try:
                self.autosave.forget(draft.id)
            except DraftError as fault:
                talk.lines.tell(talk.words.sentence(fault))

    def choose(self) -> None:
        """Ask whether to keep the answers, until that is settled."""
        talk = self._talk
        while self.autosave.mode == "undecided":
            talk.lines.topic()
            talk.say("screen.keep_answers.title")
            if folder := self.autosave.elsewhere():
                talk.say("screen.keep_answers.elsewhere", folder=folder)
            labels = [talk.words(f"screen.keep_answers.{mode}.title") for mode in CHOICES]
            for mode, label in zip(CHOICES, labels, strict=True):
                points = " ".join(talk.words.list(f"screen.keep_answers.{mode}.points"))
                number = CHOICES.index(mode) + 1
                talk.say("plain.numbered", number=number, label=f"{label}. {points}")
            talk.say("plain.how.menu_only", most=len(labels))
            try:
                self._chosen(CHOICES[choose(talk, labels)])
            except Back:
                talk.tell("plain.first")

    def _chosen(self, mode: str) -> None:
        if mode == "nothing":
            self.autosave.keep_nothing()
            return
        talk = self._talk
        try:
            make = self.autosave.new_draft
            self.autosave.keep(with_new_phrase(talk, make) if mode == "locked" else make())
        except DraftError as fault:
            talk.lines.tell(talk.words.sentence(fault))

    def save(self) -> None:
        """Save what changed; say so once where that fails, and once when it works again."""
        talk = self._talk
        if not self.autosave.keeping:
            return
        saved = self.autosave.save(talk.interview)
        told = "" if saved or self.autosave.fault is None else self.autosave.fault.code
        if told and told != self._told:
            why = talk.words.sentence(self.autosave.fault) if self.autosave.fault else ""
            talk.tell("screen.kept.trying", why=why)
        elif self._told and not told:
            talk.tell("plain.resume.saved_again")
        self._told = told

    def erase(self) -> None:
        """Erase what is kept; say so where that cannot be done."""
        try:
            self.autosave.erase()
        except DraftError as fault:
            self._talk.lines.tell(self._talk.words.sentence(fault))
