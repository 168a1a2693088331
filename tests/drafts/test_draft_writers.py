"""One writer at a time: a lock that twenty cannot share, and that no dead process keeps."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from drafts.draft_samples import OPENED, begun, half_typed, names, number_of, response
from talkaid.drafts import lock
from talkaid.drafts.folder import Folder
from talkaid.drafts.store import open_store
from talkaid.errors import DraftError

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="processes fork on POSIX"),
    # Python 3.12 warns of forks beside threads; the children here touch none of them.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


def test_twenty_processes_on_one_draft(tmp_path: Path) -> None:
    draft = begun(tmp_path / "drafts")
    log = tmp_path / "log"
    until = time.monotonic() + 1.0
    children = []
    for _ in range(20):
        child = os.fork()
        if child == 0:
            try:
                _write_in_turn(tmp_path / "drafts", draft, log, until)
            finally:
                os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    lines = log.read_text(encoding="utf-8").split()
    assert len(lines) > 2
    for entered, left in zip(lines[::2], lines[1::2], strict=True):
        assert (entered[0], left[0]) == ("+", "-")
        assert entered[1:] == left[1:]
    with open_store(tmp_path / "drafts") as store, store.open(draft) as held:
        assert number_of(held.load(OPENED.checked)) == 5 + len(lines) // 2


def test_a_lock_that_is_erased_while_it_is_taken_keeps_nobody_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Between opening its file and having it, somebody erased the draft: take it anew."""
    real = lock._locked

    def erased_first(descriptor: int) -> bool:
        monkeypatch.setattr(lock, "_locked", real)
        (tmp_path / "x.lock").unlink()
        return real(descriptor)

    folder = Folder(tmp_path, create=False)
    monkeypatch.setattr(lock, "_locked", erased_first)
    taken = lock.take(folder, "x.lock")
    assert taken is not None
    assert lock.take(folder, "x.lock") is None
    taken.discard()
    assert names(tmp_path) == []
    folder.close()


@pytest.mark.parametrize("first", [signal.SIGKILL, signal.SIGSTOP], ids=lambda one: one.name)
def test_a_lock_is_held_by_the_living_alone(first: signal.Signals, tmp_path: Path) -> None:
    draft = begun(tmp_path)
    for _ in range(3):
        ready, tell = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                with open_store(tmp_path) as store, store.open(draft):
                    os.write(tell, b"+")
                    signal.pause()
            finally:
                os._exit(0)
        assert os.read(ready, 1) == b"+"
        with open_store(tmp_path) as store:
            if first == signal.SIGSTOP:
                os.kill(child, signal.SIGSTOP)
                os.waitpid(child, os.WUNTRACED)
            with pytest.raises(DraftError) as caught:
                store.open(draft)
            assert caught.value.code == "draft-in-use"
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            store.open(draft).close()
        os.close(ready)
        os.close(tell)
        if first == signal.SIGSTOP:
            break


def _write_in_turn(folder: Path, draft: str, log: Path, until: float) -> None:
    me = str(os.getpid())
    journal = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    while time.monotonic() < until:
        try:
            with open_store(folder) as store, store.open(draft) as held:
                os.write(journal, f"+{me}\n".encode())
                number = number_of(held.load(OPENED.checked)) + 1
                held.save(response(number), half_typed=half_typed(number))
                os.write(journal, f"-{me}\n".encode())
        except DraftError as fault:
            if fault.code != "draft-in-use":
                raise
