"""A call to the system fails, whichever; or the process dies at it: nothing confirmed is lost."""

from __future__ import annotations

import errno
import os
import signal
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from drafts.draft_samples import OPENED, half_typed, names, number_of, response
from drafts.failing_calls import SHORT, Calls, calls_failing
from talkaid.drafts.names import temporary_name
from talkaid.drafts.store import open_store
from talkaid.errors import DraftError, NotSaved

ERRORS = (
    *(errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EINTR, errno.ENOENT),
    SHORT,
)
FEW = (errno.EIO, SHORT)
LAST = 5
pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="the calls are those of POSIX"),
    # Python 3.12 warns of forks beside threads; the children here touch none of them.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]

Act = Callable[[Path, str], None]


@cache
def _begun() -> tuple[str, Mapping[str, bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        with open_store(Path(folder)) as store, store.create(OPENED) as draft:
            for number in range(LAST + 1):
                draft.save(response(number), half_typed=half_typed(number))
        (Path(folder) / temporary_name(draft.id)).touch()
        return draft.id, {one.name: one.read_bytes() for one in Path(folder).iterdir()}


def begun(folder: Path) -> str:
    """A draft at save `LAST`, and what a dead process left beside it."""
    draft, files = _begun()
    folder.mkdir(mode=0o700, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return draft


def found(folder: Path, draft: str) -> int:
    """What is there after a start of the program, which leaves nothing half written."""
    with open_store(folder) as store, store.open(draft) as held:
        assert not any(name.endswith(".tmp") for name in names(folder))
        return number_of(held.load(OPENED.checked))


def save(folder: Path, draft: str) -> None:
    with open_store(folder) as store, store.open(draft) as held:
        held.save(response(LAST + 1), half_typed=half_typed(LAST + 1))


def create(folder: Path, draft: str) -> None:
    with open_store(folder) as store, store.create(OPENED) as held:
        held.save(response(1))


def look(folder: Path, draft: str) -> None:
    with open_store(folder) as store:
        store.drafts()
        with store.open(draft) as held:
            held.load(OPENED.checked)


def erase(folder: Path, draft: str) -> None:
    with open_store(folder) as store:
        store.erase_all()
        # A file that stays is one that could not be removed: said by its count, not by an error.
        store.drafts()


def test_a_save_is_on_the_disk_before_it_is_called_saved(tmp_path: Path) -> None:
    """The bytes, then the name, then the folder that holds the name: nothing is left to luck."""
    draft = begun(tmp_path)
    with open_store(tmp_path) as store, store.open(draft) as held:
        with calls_failing() as calls:
            held.save(response(1))
        steps = [name for name in calls.made if name in ("write", "fsync", "replace")]
        assert steps == ["write", "fsync", "replace", "fsync"]
        with calls_failing() as calls:
            held.erase()
        assert calls.made[-1] == "fsync"


def count(act: Act, folder: Path) -> int:
    draft = begun(folder)
    with calls_failing() as calls:
        act(folder, draft)
    assert calls.count > 10
    return calls.count


def fails(act: Act, folder: Path, draft: str, calls: Calls) -> bool:
    try:
        act(folder, draft)
    except DraftError:
        return True
    return False


@pytest.mark.parametrize("error", FEW, ids=lambda one: errno.errorcode.get(one, "short"))
@pytest.mark.parametrize("act", [save, create, look], ids=lambda act: act.__name__)
def test_a_call_that_fails_is_told_and_loses_nothing(act: Act, error: int, tmp_path: Path) -> None:
    total = count(act, tmp_path / "first")
    for at in range(1, total + 1):
        folder = tmp_path / str(at)
        draft = begun(folder)
        with calls_failing(at, error) as calls:
            failed = fails(act, folder, draft, calls)
        assert calls.failed
        saved = LAST + (act is save)
        assert found(folder, draft) in ({LAST, saved} if failed else {saved}), calls.failed
        assert not any(".damaged" in name for name in names(folder)), calls.failed


@pytest.mark.parametrize("error", ERRORS, ids=lambda one: errno.errorcode.get(one, "short"))
def test_a_save_that_fails_leaves_no_half_file_and_is_tried_again(
    error: int, tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    draft = begun(folder)
    with open_store(folder) as store, store.open(draft) as held:
        with calls_failing() as counted:
            held.save(response(LAST), half_typed=half_typed(LAST))
        number = LAST
        for at in range(1, counted.count + 1):
            number += 1
            with calls_failing(at, error) as calls:
                try:
                    held.save(response(number), half_typed=half_typed(number))
                except NotSaved:
                    assert number_of(held.load(OPENED.checked)) in (number - 1, number)
                    # What was given up is not what stays: the next one is a newer save.
                    number += 1
            left = [name for name in names(folder) if name.endswith(".tmp")]
            assert left == [], calls.failed
            held.save(response(number), half_typed=half_typed(number))
            assert number_of(held.load(OPENED.checked)) == number
    assert found(folder, draft) == number


@pytest.mark.parametrize("error", FEW[:-1], ids=lambda one: errno.errorcode.get(one, ""))
def test_erasing_that_fails_is_told_and_can_be_done_again(error: int, tmp_path: Path) -> None:
    total = count(erase, tmp_path / "first")
    for at in range(1, total + 1):
        folder = tmp_path / str(at)
        draft = begun(folder)
        with calls_failing(at, error) as calls:
            fails(erase, folder, draft, calls)
        with open_store(folder) as store:
            store.erase_all()
        assert names(folder) == [], calls.failed


def dies_at(at: int, act: Act, folder: Path, draft: str) -> bool:
    """Do it in a process that is killed before its call of this number; tell whether it was."""
    child = os.fork()
    if child == 0:
        try:
            with pytest.MonkeyPatch.context() as patch:
                step = Calls.step

                def kill(calls: Calls, name: str) -> bool:
                    if calls.count == at:
                        os.kill(os.getpid(), signal.SIGKILL)
                    return step(calls, name)

                patch.setattr(Calls, "step", kill)
                with calls_failing():
                    act(folder, draft)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.parametrize("act", [save, create, look], ids=lambda act: act.__name__)
def test_a_process_killed_at_any_call_loses_nothing(act: Act, tmp_path: Path) -> None:
    for at in range(1000):
        folder = tmp_path / str(at)
        draft = begun(folder)
        if not dies_at(at, act, folder, draft):
            break
        assert found(folder, draft) in (LAST, LAST + (act is save))
        with open_store(folder) as store:
            store.erase_all()
        assert names(folder) == []
    assert at > 10


def test_a_process_killed_while_erasing_leaves_what_can_be_erased(tmp_path: Path) -> None:
    for at in range(1000):
        folder = tmp_path / str(at)
        draft = begun(folder)
        if not dies_at(at, erase, folder, draft):
            break
        with open_store(folder) as store:
            for listed in store.drafts():
                with store.open(listed.id) as held:
                    kept = held.load(OPENED.checked)
                    assert number_of(kept) == LAST or kept.older
            store.erase_all()
        assert names(folder) == []
    assert names(folder) == []
    assert at > 10
