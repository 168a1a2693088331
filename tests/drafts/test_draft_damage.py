"""A file that is not what was written is found out, kept, and the one before it is offered."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from drafts.draft_samples import OPENED, PHRASE, begun, half_typed, names, number_of, response
from talkaid.drafts import identity
from talkaid.drafts.content import Encoder, counter_in, decoded
from talkaid.drafts.draft import Kept
from talkaid.drafts.names import questions_name, slot_name
from talkaid.drafts.sealed import Damaged, Key, OtherKey
from talkaid.drafts.store import open_store
from talkaid.errors import DraftError

BYTES = Encoder("f").encoded(7, response(3), half_typed(3), "line")
KEY = Key(PHRASE, "test")
Harm = Callable[[bytes], bytes]
HARMS: dict[str, Harm] = {
    "empty": lambda content: b"",
    "zeros": lambda content: bytes(len(content)),
    "cut": lambda content: content[:-1],
    "half": lambda content: content[: len(content) // 2],
    "longer": lambda content: content + b"\n",
    "one_bit_at_the_end": lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    "one_bit_inside": lambda content: content[:300] + bytes([content[300] ^ 4]) + content[301:],
    "other": lambda content: b'{"talkaid_draft": 1}\n',
}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither stretch phrases nor wait for the disk."""
    monkeypatch.setattr(identity, "_COST", 2)
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


def slots(folder: Path, draft: str, phrase: str | None) -> tuple[Path, Path]:
    """The newest generation after six saves, and the one before it."""
    older, newest = (folder / slot_name(draft, slot, locked=phrase is not None) for slot in (2, 1))
    return newest, older


def load(folder: Path, draft: str, phrase: str | None) -> Kept:
    with open_store(folder) as store, store.open(draft, phrase) as held:
        return held.load(OPENED.checked)


def refusal(folder: Path, draft: str, phrase: str | None) -> str:
    with pytest.raises(DraftError) as caught:
        load(folder, draft, phrase)
    return caught.value.code


def set_aside(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in names(folder) if ".damaged-" in name]


@pytest.mark.parametrize("at", range(8))
def test_every_bit_that_flips_is_found_out(at: int) -> None:
    for place in range(len(BYTES)):
        harmed = BYTES[:place] + bytes([BYTES[place] ^ 1 << at]) + BYTES[place + 1 :]
        with pytest.raises(Damaged):
            decoded(harmed, "x")


def test_every_cut_is_found_out() -> None:
    for length in range(len(BYTES)):
        with pytest.raises(Damaged):
            decoded(BYTES[:length], "x")
    assert counter_in(decoded(BYTES, "x")) == 7


def test_every_harm_to_locked_bytes_is_found_out() -> None:
    content = KEY.seal(BYTES)
    assert KEY.open(content) == BYTES
    for place in range(len(content)):
        for harmed in (
            content[:place],
            content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :],
        ):
            with pytest.raises((Damaged, OtherKey)):
                KEY.open(harmed)


@pytest.mark.parametrize("harm", HARMS, ids=str)
@pytest.mark.parametrize("phrase", [None, PHRASE], ids=["plain", "locked"])
class TestHarm:
    def test_the_generation_before_is_offered_and_the_damaged_one_kept(
        self, phrase: str | None, harm: str, tmp_path: Path
    ) -> None:
        draft = begun(tmp_path, phrase)
        newest, _ = slots(tmp_path, draft, phrase)
        newest.write_bytes(HARMS[harm](newest.read_bytes()))
        harmed = newest.read_bytes()
        for _ in range(2):
            kept = load(tmp_path, draft, phrase)
            assert (number_of(kept), kept.older) == (4, True)
            assert set_aside(tmp_path) == [harmed]
        with open_store(tmp_path) as store, store.open(draft, phrase) as held:
            held.save(response(8), half_typed=half_typed(8))
            held.save(response(9), half_typed=half_typed(9))
        kept = load(tmp_path, draft, phrase)
        assert (number_of(kept), kept.older) == (9, False)
        assert set_aside(tmp_path) == [harmed]

    def test_an_older_one_that_is_damaged_costs_nothing(
        self, phrase: str | None, harm: str, tmp_path: Path
    ) -> None:
        draft = begun(tmp_path, phrase)
        _, older = slots(tmp_path, draft, phrase)
        older.write_bytes(HARMS[harm](older.read_bytes()))
        assert number_of(load(tmp_path, draft, phrase)) == 5
        assert len(set_aside(tmp_path)) == 1

    def test_where_both_are_damaged_both_are_kept_and_it_is_said(
        self, phrase: str | None, harm: str, tmp_path: Path
    ) -> None:
        draft = begun(tmp_path, phrase)
        for one in slots(tmp_path, draft, phrase):
            one.write_bytes(HARMS[harm](one.read_bytes()))
        assert refusal(tmp_path, draft, phrase) == "draft-damaged"
        assert refusal(tmp_path, draft, phrase) == "draft-damaged"
        assert len(set_aside(tmp_path)) == 2
        with open_store(tmp_path) as store:
            (listed,) = store.drafts()
            assert listed.damaged
            assert store.erase_all().drafts == 1
        assert names(tmp_path) == []


@pytest.mark.parametrize("phrase", [None, PHRASE], ids=["plain", "locked"])
class TestGenerations:
    def test_two_that_changed_places_are_told_apart(
        self, phrase: str | None, tmp_path: Path
    ) -> None:
        draft = begun(tmp_path, phrase)
        newest, older = slots(tmp_path, draft, phrase)
        first, second = newest.read_bytes(), older.read_bytes()
        newest.write_bytes(second)
        older.write_bytes(first)
        assert number_of(load(tmp_path, draft, phrase)) == 5
        with open_store(tmp_path) as store, store.open(draft, phrase) as held:
            held.save(response(6), half_typed=half_typed(6))
        older.unlink()
        assert number_of(load(tmp_path, draft, phrase)) == 6

    def test_the_clock_decides_nothing(self, phrase: str | None, tmp_path: Path) -> None:
        draft = begun(tmp_path, phrase)
        newest, older = slots(tmp_path, draft, phrase)
        os.utime(newest, (0, 0))
        os.utime(older, (2**31, 2**31))
        assert number_of(load(tmp_path, draft, phrase)) == 5

    def test_one_that_is_gone_is_said(self, phrase: str | None, tmp_path: Path) -> None:
        draft = begun(tmp_path, phrase)
        newest, older = slots(tmp_path, draft, phrase)
        newest.unlink()
        kept = load(tmp_path, draft, phrase)
        assert (number_of(kept), kept.older) == (4, True)
        older.unlink()
        assert refusal(tmp_path, draft, phrase) == "draft-gone"

    def test_the_first_save_has_none_before_it(self, phrase: str | None, tmp_path: Path) -> None:
        kept = load(tmp_path, begun(tmp_path, phrase, last=0), phrase)
        assert (number_of(kept), kept.older) == (0, False)


def test_a_wrong_phrase_sets_nothing_aside(tmp_path: Path) -> None:
    draft = begun(tmp_path, PHRASE)
    newest, older = slots(tmp_path, draft, PHRASE)
    before = newest.read_bytes()
    newest.write_bytes(before[: len(before) // 2])
    whole = older.read_bytes()
    assert refusal(tmp_path, draft, "another phrase") == "wrong-phrase"
    assert older.read_bytes() == whole
    assert number_of(load(tmp_path, draft, PHRASE)) == 4


def test_the_right_phrase_is_known_by_the_questionnaire(tmp_path: Path) -> None:
    """Both generations are of another key, as where a first line is damaged: not a wrong phrase."""
    draft = begun(tmp_path, PHRASE)
    for one in slots(tmp_path, draft, PHRASE):
        one.write_bytes(Key(PHRASE, "another salt").seal(BYTES))
    assert refusal(tmp_path, draft, "another phrase") == "wrong-phrase"
    assert set_aside(tmp_path) == []
    assert refusal(tmp_path, draft, PHRASE) == "draft-damaged"
    assert len(set_aside(tmp_path)) == 2


def test_the_questionnaire_is_needed_only_where_it_changed(tmp_path: Path) -> None:
    draft = begun(tmp_path)
    (tmp_path / questions_name(draft, locked=False)).write_bytes(b"nothing")
    assert number_of(load(tmp_path, draft, None)) == 5
    with open_store(tmp_path) as store, store.open(draft) as held:
        with pytest.raises(DraftError) as caught:
            held.load()
        assert caught.value.code == "draft-damaged"
    (tmp_path / questions_name(draft, locked=False)).unlink()
    assert number_of(load(tmp_path, draft, None)) == 5


def test_a_draft_is_whole_wherever_it_is_put(tmp_path: Path) -> None:
    draft = begun(tmp_path / "one", PHRASE)
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    assert number_of(load(tmp_path / "two", draft, PHRASE)) == 5
