"""Locked bytes are of the age format: any age tool opens them, with the phrase's identity alone."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafts.draft_samples import CANARY, OPENED, PHRASE, half_typed, response
from talkaid.drafts import identity
from talkaid.drafts.identity import bech32, identity_of
from talkaid.drafts.names import slot_name
from talkaid.drafts.sealed import Key, copy_salt, draft_salt, lock_copy, open_copy
from talkaid.drafts.store import open_store
from talkaid.errors import DraftError

CODE = "K7Q2"


@pytest.fixture
def quick_phrases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "_COST", 2)


def refusal(content: bytes, phrase: str, code: str = CODE) -> str:
    with pytest.raises(DraftError) as caught:
        open_copy(content, phrase, code)
    return caught.value.code


# BIP 173, the valid strings that stand for whole bytes, and an identity of age-keygen.
@pytest.mark.parametrize(
    ("prefix", "content", "written"),
    [
        ("a", "", "a12uel5l"),
        (
            "1",
            "00" * 51,
            "11" + "q" * 82 + "c8247j",
        ),
        (
            "split",
            "c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d",
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
        ),
    ],
)
def test_bech32_is_written_as_its_definition_says(prefix: str, content: str, written: str) -> None:
    assert bech32(prefix, bytes.fromhex(content)) == written


@given(st.binary(min_size=32, max_size=32))
def test_every_identity_is_one_to_the_library(key: bytes) -> None:
    written = bech32("age-secret-key-", key).upper()
    assert str(pyrage.x25519.Identity.from_str(written)) == written


def test_the_same_phrase_gives_the_same_identity_for_ever() -> None:
    """Locked files of the past open only as long as this stands."""
    assert identity_of(PHRASE, copy_salt(CODE)) == (
        "AGE-SECRET-KEY-1AZC8H564M84SM6CYDFWWWXN4KSXZAQNJCHUAQUYGKL4J6AM4JMWSPCZKZ6"
    )


@pytest.mark.usefixtures("quick_phrases")
@pytest.mark.parametrize(
    "typed",
    ["Maple River Seven Lamp", "  maple   river\tseven lamp\n", "ＭＡＰＬＥ river seven lamp"],
)
def test_how_a_phrase_is_typed_does_not_count(typed: str) -> None:
    assert identity_of(typed, "salt") == identity_of(PHRASE, "salt")


@pytest.mark.usefixtures("quick_phrases")
def test_each_thing_that_is_locked_has_a_key_of_its_own() -> None:
    salts = (copy_salt("K7Q2"), copy_salt("K7Q3"), draft_salt("K7Q2"))
    assert len({identity_of(PHRASE, salt) for salt in salts}) == 3


@pytest.mark.parametrize("phrase", ["", "  ", "\n\u3000"])
def test_a_phrase_has_something_in_it(phrase: str) -> None:
    with pytest.raises(DraftError) as caught:
        lock_copy(b"x", phrase, CODE)
    assert caught.value.code == "empty-phrase"


@pytest.mark.usefixtures("quick_phrases")
@settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200_000), st.text(min_size=1).filter(str.strip))
def test_a_locked_copy_of_any_bytes_is_opened(content: bytes, phrase: str) -> None:
    locked = lock_copy(content, phrase, CODE)
    assert open_copy(locked, phrase, "k7q2 ") == content
    assert content not in locked or len(content) < 9


@pytest.mark.usefixtures("quick_phrases")
def test_a_copy_is_not_opened_by_another_phrase_or_code_or_when_harmed() -> None:
    locked = lock_copy(b"content", PHRASE, CODE)
    assert refusal(locked, "maple river seven lamps") == "wrong-phrase"
    assert refusal(locked, PHRASE, "K7Q3") == "wrong-phrase"
    assert refusal(locked[:-1], PHRASE) == "locked-copy-damaged"
    assert refusal(locked[:-1] + b"x", PHRASE) == "locked-copy-damaged"
    assert refusal(b"%PDF-1.7", PHRASE) == "locked-copy-damaged"
    assert refusal(b"", PHRASE) == "locked-copy-damaged"


def test_any_age_library_opens_it_with_the_identity() -> None:
    identity = pyrage.x25519.Identity.from_str(identity_of(PHRASE, copy_salt(CODE)))
    assert pyrage.decrypt(lock_copy(b"content", PHRASE, CODE), [identity]) == b"content"


@pytest.mark.skipif(shutil.which("age") is None, reason="the program age is not here")
def test_the_age_program_opens_a_copy_and_a_draft(tmp_path: Path) -> None:
    (tmp_path / "copy.age").write_bytes(lock_copy(b"content", PHRASE, CODE))
    assert _age(tmp_path / "copy.age", copy_salt(CODE)) == b"content"
    with open_store(tmp_path / "drafts") as store, store.create(OPENED, PHRASE) as draft:
        draft.save(response(1), half_typed=half_typed(1))
    slot = tmp_path / "drafts" / slot_name(draft.id, 2, locked=True)
    assert CANARY.encode() in _age(slot, draft_salt(draft.id))


@pytest.mark.skipif(shutil.which("age") is None, reason="the program age is not here")
def test_what_the_age_program_locks_is_opened(tmp_path: Path) -> None:
    key = Key(PHRASE, "salt")
    public = pyrage.x25519.Identity.from_str(identity_of(PHRASE, "salt")).to_public()
    done = subprocess.run(
        [str(shutil.which("age")), "-r", str(public)],
        input=b"content",
        capture_output=True,
        check=True,
    )
    assert key.open(done.stdout) == b"content"


def _age(locked: Path, salt: str) -> bytes:
    identity = locked.with_suffix(".key")
    identity.write_text(identity_of(PHRASE, salt) + "\n", encoding="utf-8")
    done = subprocess.run(
        [str(shutil.which("age")), "-d", "-i", str(identity), str(locked)],
        capture_output=True,
        check=True,
    )
    return done.stdout
