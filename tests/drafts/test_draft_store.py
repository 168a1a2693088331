"""What is saved is there again: word for word, for its owner alone, for one writer at a time."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from drafts.draft_samples import CANARY, OPENED, PHRASE, half_typed, names, number_of, response
from patients import patients
from small import STARTED, answers_in
from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.opening import open_with_clinic
from talkaid.drafts import identity
from talkaid.drafts.content import Encoder, HalfTyped
from talkaid.drafts.folder import drafts_folder
from talkaid.drafts.names import new_id, temporary_name
from talkaid.drafts.store import Erased, Store, open_store
from talkaid.errors import DraftError
from talkaid.interview.interview import Interview

QUESTIONNAIRE = OPENED.checked.questionnaire


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither stretch phrases nor wait for the disk."""
    monkeypatch.setattr(identity, "_COST", 2)
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "drafts") as store:
        yield store


def saved(store: Store, last: int = 2, phrase: str | None = None) -> str:
    with store.create(OPENED, phrase) as draft:
        for number in range(1, last + 1):
            draft.save(response(number), half_typed=half_typed(number), place="line")
    return draft.id


def refusal(store: Store, draft: str, phrase: str | None = None) -> str:
    with pytest.raises(DraftError) as caught:
        store.open(draft, phrase)
    return caught.value.code


@pytest.mark.parametrize("phrase", [None, PHRASE])
class TestKeeping:
    def test_what_was_saved_last_is_loaded(self, store: Store, phrase: str | None) -> None:
        name = saved(store, 3, phrase)
        with store.open(name, phrase) as draft:
            kept = draft.load()
            assert number_of(kept) == 3
            assert (kept.place, kept.older, kept.unread) == ("line", False, ())
            assert kept.checked.questionnaire == QUESTIONNAIRE
            draft.save(response(4), half_typed=half_typed(4))
            assert number_of(draft.load(OPENED.checked)) == 4
            assert draft.load().place is None

    def test_two_generations_stand_on_disk_and_no_more(
        self, store: Store, phrase: str | None
    ) -> None:
        saved(store, 1, phrase)
        assert len(names(store.path)) == 3
        store.erase_all()
        saved(store, 9, phrase)
        assert len(names(store.path)) == 4

    def test_a_list_tells_what_may_be_told(self, store: Store, phrase: str | None) -> None:
        before = datetime.now(timezone.utc)
        name = saved(store, 2, phrase)
        (listed,) = store.drafts()
        assert (listed.id, listed.locked, listed.damaged) == (name, phrase is not None, False)
        assert (listed.questionnaire, listed.version) == (
            (None, None) if phrase else ("small", "1")
        )
        # The clock of a disk may be a tick behind.
        assert listed.started <= listed.saved
        assert abs((listed.saved - before).total_seconds()) < 60

    def test_one_writer_at_a_time(self, store: Store, phrase: str | None) -> None:
        name = saved(store, 1, phrase)
        with store.open(name, phrase), open_store(store.path) as other:
            assert refusal(other, name, phrase) == "draft-in-use"
            with pytest.raises(DraftError) as caught:
                other.erase(name)
            assert caught.value.code == "draft-in-use"
            assert other.erase_all() == Erased(in_use=1)
            assert len(other.drafts()) == 1
        with store.open(name, phrase) as draft:
            assert number_of(draft.load()) == 1

    def test_nothing_is_left_of_what_is_erased(self, store: Store, phrase: str | None) -> None:
        name = saved(store, 2, phrase)
        with store.open(name, phrase) as draft:
            assert draft.erase() == 4
        assert names(store.path) == []
        assert refusal(store, name, phrase) == "draft-gone"

    def test_what_is_closed_or_erased_is_not_written_again(
        self, store: Store, phrase: str | None
    ) -> None:
        draft = store.create(OPENED, phrase)
        draft.save(response(1))
        draft.erase()
        other = store.create(OPENED, phrase)
        other.close()
        for one in (draft, other):
            with pytest.raises(DraftError):
                one.save(response(2))
            with pytest.raises(DraftError):
                one.erase()
        store.sweep()
        assert names(store.path) == []


def test_a_locked_draft_says_nothing_without_its_phrase(store: Store) -> None:
    name = saved(store, 2, PHRASE)
    for one in store.path.iterdir():
        content = one.read_bytes()
        assert CANARY.encode() not in content
        assert b"small" not in content
    assert refusal(store, name) == "wrong-phrase"
    assert refusal(store, name, "maple river seven lamb") == "wrong-phrase"
    assert refusal(store, name, " ") == "empty-phrase"
    assert len(names(store.path)) == 4
    with store.open(name, f"  {PHRASE.upper()} ") as draft:
        assert number_of(draft.load()) == 2


def test_no_name_says_what_is_inside(store: Store) -> None:
    saved(store, 2)
    saved(store, 2, PHRASE)
    for name in names(store.path):
        assert not any(word in name for word in (CANARY, "small", "talkaid", "kratom"))


def test_a_draft_is_what_the_format_says(store: Store) -> None:
    name = saved(store, 1)
    data = json.loads((store.path / f"{name}.2.json").read_text(encoding="utf-8"))
    assert data["talkaid_draft"] == 1
    assert data["counter"] == 1
    assert data["place"] == "line"
    assert data["half_typed"] == {"question": "text", "text": "I sta1"}
    assert data["questionnaire_fingerprint"] == QUESTIONNAIRE.fingerprint
    assert data["response"]["answers"]["yes"] == {"way_out": "declined"}


def test_half_typed_text_may_be_of_a_part_of_an_answer(store: Store) -> None:
    half = HalfTyped("medicines", "10 m\n", (2, "strength"))
    with store.create(OPENED) as draft:
        draft.save(response(1), half_typed=half)
        assert draft.load().half_typed == half
        draft.save(response(1), half_typed=HalfTyped("gone", "x"), place="gone")
        kept = draft.load()
        assert (kept.half_typed, kept.place) == (None, None)


def test_a_time_that_could_not_be_read_again_is_not_saved(store: Store) -> None:
    with store.create(OPENED) as draft, pytest.raises(ValueError, match="offset"):
        draft.save(replace(response(1), started=datetime(2026, 11, 21)))


def test_hidden_answers_are_kept(store: Store) -> None:
    opened = open_with_clinic()
    interview = Interview(opened.checked, started=STARTED, country="US")
    first = interview.current
    assert first is not None
    answers = answers_in(opened.checked.questionnaire, {"kratom_use": "now", "days_of_30": "28"})
    hidden = answers_in(opened.checked.questionnaire, {"kratom_use": "thinking"})
    said = replace(interview.response(), answers={**answers, **hidden})
    interview = Interview(opened.checked, started=STARTED, response=said)
    assert "days_of_30" not in interview.response().answers
    whole = interview.response(with_hidden=True)
    with store.create(opened) as draft:
        draft.save(whole)
        assert draft.load().response == whole
        assert "days_of_30" in draft.load().response.answers


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(said=patients(OPENED.checked), then=patients(OPENED.checked))
def test_an_encoder_that_remembers_writes_what_a_new_one_writes(
    said: dict[str, Any], then: dict[str, Any]
) -> None:
    first, second = (answers_in(QUESTIONNAIRE, one) for one in (said, then))
    encoder = Encoder("f")
    for number, answers in enumerate((first, second, {**first, **second}, {}, first)):
        made = QuestionnaireResponse("small", "1", "en", STARTED, answers)
        again = Encoder("f").encoded(number, made, None, None)
        assert encoder.encoded(number, made, None, None) == again


class TestSweeping:
    def test_what_the_dead_left_half_written_is_removed(self, store: Store) -> None:
        name = saved(store)
        for _ in range(3):
            (store.path / temporary_name(name)).write_text(CANARY, encoding="utf-8")
        with open_store(store.path) as other:
            assert other.swept == 3
        assert len(names(store.path)) == 4

    def test_what_the_living_write_stays(self, store: Store) -> None:
        name = saved(store)
        living = store.path / temporary_name(name)
        with store.open(name):
            living.touch()
            assert open_store(store.path).swept == 0
            assert living.exists()
        assert store.sweep() == 1

    def test_who_opens_a_draft_waits_for_a_sweep_to_pass(self, store: Store) -> None:
        name = saved(store)
        held = store.open(name)
        sweeping = threading.Timer(0.05, held.close)
        sweeping.start()
        with open_store(store.path) as other, other.open(name) as draft:
            assert draft.load(OPENED.checked).response == response(2)
        sweeping.join()

    def test_a_draft_that_was_never_saved_goes_when_nobody_holds_it(self, store: Store) -> None:
        draft = store.create(OPENED)
        assert store.drafts() == ()
        assert store.sweep() == 0
        assert len(names(store.path)) == 2
        draft.close()
        assert store.sweep() == 2
        assert names(store.path) == []

    def test_files_of_others_are_left_alone(self, store: Store) -> None:
        others = [".hidden.tmp", "notes.txt", "a.1.json", "x" * 22 + ".pdf"]
        for other in others:
            (store.path / other).touch()
        saved(store)
        store.sweep()
        assert store.erase_all() == Erased(drafts=1, files=4)
        assert names(store.path) == sorted(others)


def test_erasing_all_counts_what_it_removes(store: Store) -> None:
    for number in range(1, 6):
        saved(store, number)
    there = store.traces()
    assert (there.drafts, there.files) == (5, len(names(store.path)))
    assert store.erase_all() == there
    assert names(store.path) == []
    assert store.erase_all() == Erased()


def test_of_five_hundred_files_none_is_left_and_each_is_counted(store: Store) -> None:
    """T-42: drafts, locked ones, what was set aside and what dead processes left half written."""
    models = [saved(store), saved(store, phrase=PHRASE)]
    whole = {name: (store.path / name).read_bytes() for name in names(store.path)}
    for model in models * 48:
        another = new_id()
        for name, content in whole.items():
            if name.startswith(model):
                (store.path / name.replace(model, another)).write_bytes(content)
        (store.path / f"{another}.damaged-01234567").write_text(CANARY, encoding="utf-8")
    for _ in range(20):
        (store.path / temporary_name(another)).write_text(CANARY, encoding="utf-8")
    there = len(names(store.path))
    assert there > 500
    with open_store(store.path) as again:
        erased = again.erase_all()
    assert (again.swept, erased.drafts, again.swept + erased.files) == (20, 98, there)
    assert names(store.path) == []


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TALKAID_DRAFTS", str(tmp_path / "kept"))
    assert drafts_folder() == tmp_path / "kept"
    monkeypatch.delenv("TALKAID_DRAFTS")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if os.name == "posix" and os.uname().sysname == "Linux":
        assert drafts_folder() == tmp_path / "data" / "talkaid" / "drafts"
    assert names(tmp_path) == []
