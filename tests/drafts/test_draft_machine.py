"""Whoever saves, opens, fails, dies or erases in whatever order: what is confirmed is what is there.

A slice runs with all other tests; 20,000 steps with ``TALKAID_STEPS=20000``.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from drafts.draft_samples import OPENED, PHRASE, names
from drafts.failing_calls import SHORT, Died, calls_failing
from patients import patients
from small import STARTED, answers_in
from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.values import Answer
from talkaid.drafts import identity
from talkaid.drafts.content import HalfTyped
from talkaid.drafts.draft import Draft
from talkaid.drafts.store import Store, open_store
from talkaid.errors import DraftError, NotSaved
from talkaid.text import clean

QUESTIONNAIRE = OPENED.checked.questionnaire
STEPS = int(os.environ.get("TALKAID_STEPS", "500"))
STEPS_A_RUN = 50
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, SHORT)
Said = tuple[QuestionnaireResponse, HalfTyped | None, str | None]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the calls are those of POSIX")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither stretch phrases nor wait for the disk."""
    monkeypatch.setattr(identity, "_COST", 2)
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


@st.composite
def halves(draw: st.DrawFn) -> HalfTyped | None:
    if draw(st.booleans()):
        return None
    at = draw(st.sampled_from([(), (2, "strength"), ("name",)]))
    text = clean(draw(st.text(max_size=200)), lines=True)
    return HalfTyped(draw(st.sampled_from(tuple(QUESTIONNAIRE.by_id))), text, at)


class Saving(RuleBasedStateMachine):
    """One person with one or two drafts, against a model: what was confirmed, and what was tried."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp()) / "drafts"
        self.store: Store = open_store(self.folder)
        self.held: dict[str, Draft] = {}
        self.confirmed: dict[str, Said | None] = {}
        self.tried: dict[str, list[Said]] = {}
        self.phrases: dict[str, str | None] = {}
        self.answers: Mapping[str, Answer] = {}
        self.left_blank: tuple[str, ...] = ()

    @initialize(phrase=st.sampled_from([None, PHRASE]))
    def begin(self, phrase: str | None) -> None:
        draft = self.store.create(OPENED, phrase)
        self.held[draft.id] = draft
        self.confirmed[draft.id] = None
        self.tried[draft.id] = []
        self.phrases[draft.id] = phrase

    @precondition(lambda self: len(self.confirmed) < 2)
    @rule(phrase=st.sampled_from([None, PHRASE]))
    def begin_another(self, phrase: str | None) -> None:
        self.begin(phrase)

    @rule(said=patients(OPENED.checked), gone=st.sets(st.sampled_from(tuple(QUESTIONNAIRE.by_id))))
    def answer(self, said: dict[str, Any], gone: set[str]) -> None:
        """Answer some questions, change others, and take some answers back."""
        after = {**self.answers, **answers_in(QUESTIONNAIRE, said)}
        known = [one for one in QUESTIONNAIRE.by_id if one in after and one not in gone]
        self.answers = {one: after[one] for one in known}
        self.left_blank = tuple(one for one in QUESTIONNAIRE.by_id if one in gone)

    @precondition(lambda self: self.held)
    @rule(data=st.data(), half=halves(), place=st.none() | st.just("line"))
    def save(self, data: st.DataObject, half: HalfTyped | None, place: str | None) -> None:
        draft = self._one(data)
        said = (self._response(), half, place)
        draft.save(said[0], half_typed=half, place=place)
        self._confirm(draft.id, said)

    @precondition(lambda self: self.held)
    @rule(data=st.data(), half=halves(), at=st.integers(1, 12), error=st.sampled_from(ERRORS))
    def save_and_fail(
        self, data: st.DataObject, half: HalfTyped | None, at: int, error: int
    ) -> None:
        draft = self._one(data)
        said = (self._response(), half, None)
        with calls_failing(at, error) as calls:
            try:
                draft.save(said[0], half_typed=half)
            except NotSaved:
                self.tried[draft.id].append(said)
            else:
                # A disk that keeps no modes refuses to set them: the file was made private.
                assert error == SHORT or calls.failed in ("", "fchmod")
                self._confirm(draft.id, said)

    @precondition(lambda self: self.held)
    @rule(data=st.data(), half=halves(), at=st.integers(1, 10))
    def die(self, data: st.DataObject, half: HalfTyped | None, at: int) -> None:
        """Be killed at a call of a save; everything is begun anew."""
        draft = self._one(data)
        said = (self._response(), half, None)
        with calls_failing(at):
            try:
                draft.save(said[0], half_typed=half)
            except Died:
                self.tried[draft.id].append(said)
            else:
                self._confirm(draft.id, said)
        self._begin_anew()

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def close(self, data: st.DataObject) -> None:
        draft = self._one(data)
        del self.held[draft.id]
        draft.close()

    @precondition(lambda self: len(self.held) < len(self.confirmed))
    @rule(data=st.data())
    def open(self, data: st.DataObject) -> None:
        name = _any(data, [one for one in self.confirmed if one not in self.held])
        if not self.confirmed[name] and not self.tried[name]:
            with contextlib.suppress(DraftError):
                self.store.open(name, self.phrases[name])
                raise AssertionError("nothing was ever saved")
            return
        try:
            self.held[name] = self.store.open(name, self.phrases[name])
        except DraftError as fault:
            # What was tried and never confirmed need not be there.
            assert (fault.code, self.confirmed[name]) == ("draft-gone", None)
            return
        self._look(name)

    @rule()
    def begin_again(self) -> None:
        """Leave and come back; what was never saved goes."""
        self._begin_anew()

    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        if self.confirmed:
            name = _any(data, self.confirmed)
            there = [one for one in names(self.folder) if name in one]
            if name in self.held:
                assert self.held.pop(name).erase() == len(there)
            elif there:
                assert self.store.erase(name) == len(there)
            self._forget(name)
            assert not [one for one in names(self.folder) if name in one]

    @invariant()
    def what_is_held_is_what_was_confirmed(self) -> None:
        for name in self.held:
            self._look(name)

    @invariant()
    def nothing_is_left_half_written(self) -> None:
        assert not [one for one in names(self.folder) if ".tmp" in one or ".damaged" in one]
        listed = {one.id for one in self.store.drafts()}
        assert listed >= {name for name, said in self.confirmed.items() if said}
        assert listed <= self.confirmed.keys()

    def teardown(self) -> None:
        for draft in self.held.values():
            draft.close()
        self.store.close()
        shutil.rmtree(self.folder.parent)

    def _one(self, data: st.DataObject) -> Draft:
        return self.held[_any(data, self.held)]

    def _response(self) -> QuestionnaireResponse:
        left_blank = tuple(one for one in self.left_blank if one not in self.answers)
        return QuestionnaireResponse(
            "small", "1", "en", STARTED, self.answers, "US", left_blank=left_blank
        )

    def _confirm(self, name: str, said: Said) -> None:
        self.confirmed[name] = said
        self.tried[name] = []

    def _look(self, name: str) -> None:
        if self.confirmed[name] is None and not self.tried[name]:
            return
        try:
            kept = self.held[name].load(OPENED.checked)
        except DraftError as fault:
            assert (fault.code, self.confirmed[name]) == ("draft-gone", None)
            return
        found = (kept.response, kept.half_typed, kept.place)
        assert found in (self.confirmed[name], *self.tried[name])
        assert kept.unread == ()
        if self.confirmed[name]:
            assert not kept.older

    def _begin_anew(self) -> None:
        for draft in self.held.values():
            draft.close()
        self.held = {}
        self.store.close()
        self.store = open_store(self.folder)
        there = {one.id for one in self.store.drafts()}
        for name in self.confirmed.keys() - there:
            assert self.confirmed[name] is None
            self._forget(name)

    def _forget(self, name: str) -> None:
        for known in (self.confirmed, self.tried, self.phrases):
            del known[name]


def _any(data: st.DataObject, known: Iterable[str]) -> str:
    """Choose by the order of their making: the names themselves differ each time."""
    names_in_order = list(known)
    return names_in_order[data.draw(st.integers(0, len(names_in_order) - 1))]


Saving.TestCase.settings = settings(
    max_examples=max(1, STEPS // STEPS_A_RUN),
    stateful_step_count=STEPS_A_RUN,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


class TestSaving(Saving.TestCase):
    """Runs the machine."""
