"""Folders, links, locks and full disks: who may look in, what is never touched, what is said."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafts.draft_samples import CANARY, OPENED, begun, half_typed, names, number_of, response
from talkaid.drafts.folder import drafts_folder
from talkaid.drafts.names import lock_name, slot_name
from talkaid.drafts.store import open_store
from talkaid.errors import DraftError, NotSaved
from talkaid.language.words import load_words

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="modes, links and pipes are of POSIX"),
    # Python 3.12 warns of forks beside threads; the children here touch none of them.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]
NOBODY = 65534


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def refusal(folder: Path) -> str:
    with pytest.raises(DraftError) as caught, open_store(folder) as store:
        begun(folder)
        store.drafts()
    sentence = load_words().sentence(caught.value)
    assert CANARY not in sentence
    assert str(folder) in sentence
    return caught.value.code


class TestWhoMayLookIn:
    @pytest.mark.usefixtures("umask")
    @pytest.mark.parametrize("mask", [0o000, 0o002, 0o022, 0o077])
    def test_the_owner_alone_whatever_the_umask(self, mask: int, tmp_path: Path) -> None:
        os.umask(mask)
        folder = tmp_path / "data" / "talkaid" / "drafts"
        begun(folder)
        begun(folder, phrase="a phrase")
        for root, folders, files in os.walk(tmp_path / "data"):
            for name in (*folders, "."):
                assert stat.S_IMODE(Path(root, name).stat().st_mode) == 0o700
            for name in files:
                assert stat.S_IMODE(Path(root, name).stat().st_mode) == 0o600

    def test_a_folder_that_stood_open_is_closed(self, tmp_path: Path) -> None:
        folder = tmp_path / "drafts"
        folder.mkdir()
        folder.chmod(0o755)
        begun(folder)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
    def test_a_folder_of_somebody_else_is_refused(self, tmp_path: Path) -> None:
        folder = tmp_path / "drafts"
        folder.mkdir()
        os.chown(folder, NOBODY, NOBODY)
        assert refusal(folder) == "draft-no-permission"


def in_place_of(kind: str, path: Path, victim: Path) -> None:
    path.unlink(missing_ok=True)
    match kind:
        case "link":
            path.symlink_to(victim)
        case "second name":
            os.link(victim, path)
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "socket":
            with socket.socket(socket.AF_UNIX) as one:
                os.chdir(path.parent)
                one.bind(path.name)
        case "device":
            path.symlink_to("/dev/zero")


KINDS = ("link", "second name", "pipe", "folder", "socket", "device")


class TestWhatStandsInTheWay:
    @pytest.fixture(autouse=True)
    def stay(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        # A socket is bound by a short name, since long ones are refused.
        monkeypatch.chdir(tmp_path)

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("slot", [1, 2])
    def test_in_place_of_a_generation(self, kind: str, slot: int, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_bytes(b"mine")
        folder = tmp_path / "drafts"
        draft = begun(folder)
        in_place_of(kind, folder / slot_name(draft, slot, locked=False), victim)
        with open_store(folder) as store:
            assert len(store.drafts()) == 1
            with store.open(draft) as held:
                kept = held.load(OPENED.checked)
                # The sixth save, number 5, stands in the first of the two.
                assert (number_of(kept), kept.older) == (5 if slot == 2 else 4, True)
                for number in (6, 7, 8):
                    held.save(response(number), half_typed=half_typed(number))
                assert number_of(held.load(OPENED.checked)) == 8
            store.erase_all()
        assert victim.read_bytes() == b"mine"
        assert names(folder) == []

    @pytest.mark.parametrize("kind", [one for one in KINDS if one != "second name"])
    def test_in_place_of_the_lock(self, kind: str, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_bytes(b"mine")
        folder = tmp_path / "drafts"
        draft = begun(folder)
        in_place_of(kind, folder / lock_name(draft), victim)
        with open_store(folder) as store, pytest.raises(DraftError):
            store.open(draft)
        assert victim.read_bytes() == b"mine"

    @pytest.mark.parametrize("kind", [one for one in KINDS if one != "folder"])
    def test_in_place_of_the_folder(self, kind: str, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_bytes(b"mine")
        in_place_of(kind, tmp_path / "drafts", victim)
        assert refusal(tmp_path / "drafts") == "draft-no-folder"
        assert victim.read_bytes() == b"mine"

    def test_a_link_to_a_folder_is_refused_and_one_above_is_not(self, tmp_path: Path) -> None:
        real = tmp_path / "real"
        real.mkdir()
        (tmp_path / "link").symlink_to(real)
        assert refusal(tmp_path / "link") == "draft-no-folder"
        begun(tmp_path / "link" / "drafts")
        assert len(names(real / "drafts")) == 4

    def test_a_folder_that_is_changed_for_another_while_saving(self, tmp_path: Path) -> None:
        """Every step speaks of the folder that was opened; the one put in its place stays empty."""
        folder, away, other = (tmp_path / name for name in ("drafts", "away", "other"))
        other.mkdir()
        draft = begun(folder)
        swaps = int(os.environ.get("TALKAID_SWAPS", "300"))

        def swap() -> None:
            for _ in range(swaps):
                folder.rename(away)
                other.rename(folder)
                folder.rename(other)
                away.rename(folder)

        with open_store(folder) as store, store.open(draft) as held:
            racer = threading.Thread(target=swap)
            racer.start()
            number = 6
            while racer.is_alive():
                held.save(response(number), half_typed=half_typed(number))
                number += 1
            racer.join()
            assert number_of(held.load(OPENED.checked)) == number - 1
        assert names(other) == []
        assert len(names(folder)) == 4


SMALL_DISK = """
import os, subprocess, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from drafts.draft_samples import OPENED, begun, half_typed, number_of, response
from talkaid.drafts.store import open_store
from talkaid.errors import NotSaved

disk, told, saved = Path(sys.argv[1]), 0, 0
for blocks in range(9, 24):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={blocks * 4096}", "none", disk], check=True)
    with open_store(disk / "drafts") as store:
        try:
            draft = store.create(OPENED)
        except NotSaved as fault:
            assert fault.code == "draft-disk-full", fault.code
            told += 1
            subprocess.run(["umount", "-l", disk], check=True)
            continue
        last = 0
        with draft:
            for number in range(1, 40):
                if number == 20:
                    (disk / "ballast").write_bytes(b"")
                    with (disk / "ballast").open("wb", buffering=0) as ballast:
                        try:
                            while True: ballast.write(bytes(512))
                        except OSError: pass
                if number == 30:
                    (disk / "ballast").unlink()
                try:
                    draft.save(response(number), half_typed=half_typed(number))
                    last = number
                except NotSaved as fault:
                    assert fault.code == "draft-disk-full", fault.code
                    told += 1
                assert not [one for one in os.listdir(disk / "drafts") if one.endswith(".tmp")]
                if last:
                    assert number_of(draft.load(OPENED.checked)) == last
            saved += last == 39
    subprocess.run(["umount", "-l", disk], check=True)
print(told, saved)
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="no small disk can be made")
def test_a_full_disk_is_told_and_loses_nothing_and_recovers(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    tests = str(Path(__file__).parents[1])
    done = subprocess.run(
        [str(shutil.which("unshare")), "-rm", sys.executable, "-c", SMALL_DISK, str(disk), tests],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and ("unshare" in done.stderr or "mount:" in done.stderr):
        pytest.skip("this system lets no small disk be made")
    assert done.returncode == 0, done.stderr
    told, saved = map(int, done.stdout.split())
    assert told > 20
    assert saved > 3


class TestNoPlace:
    @pytest.mark.parametrize("home", [None, "/", "/nowhere", "relative", ""])
    def test_a_home_that_is_none(self, home: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("TALKAID_DRAFTS", "XDG_DATA_HOME", "HOME"):
            monkeypatch.delenv(name, raising=False)
        if home is not None:
            monkeypatch.setenv("HOME", home)
        assert drafts_folder().name == "drafts"

    def test_a_relative_name(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("TALKAID_DRAFTS", "kept/here")
        with open_store() as store, store.create(OPENED) as draft:
            monkeypatch.chdir("/")
            draft.save(response(1), half_typed=half_typed(1))
        assert len(names(tmp_path / "kept" / "here")) == 3

    def test_a_file_stands_above(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        assert refusal(tmp_path / "file" / "drafts") == "draft-no-folder"

    def test_a_name_that_is_too_long(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / ("x" * 300)) == "draft-no-folder"

    def test_there_is_none_yet_and_none_is_wanted(self, tmp_path: Path) -> None:
        with pytest.raises(DraftError) as caught:
            open_store(tmp_path / "drafts", create=False)
        assert caught.value.code == "draft-no-folder"
        assert names(tmp_path) == []

    def test_a_name_that_is_no_text(self, tmp_path: Path) -> None:
        folder = tmp_path / os.fsdecode(b"caf\xe9")
        draft = begun(folder)
        with open_store(folder) as store, store.open(draft) as held:
            assert number_of(held.load(OPENED.checked)) == 5

    def test_a_folder_that_was_taken_away(self, tmp_path: Path) -> None:
        folder = tmp_path / "drafts"
        with open_store(folder) as store, store.create(OPENED) as draft:
            draft.save(response(1))
            shutil.rmtree(folder)
            with pytest.raises(NotSaved) as caught:
                draft.save(response(2))
            assert caught.value.code == "draft-no-folder"

    @pytest.mark.skipif(os.geteuid() != 0, reason="root is needed to become somebody else")
    def test_a_folder_that_may_only_be_read(self) -> None:
        # The folder of the tests is closed to others.
        folder = Path(tempfile.mkdtemp())
        os.chown(folder, NOBODY, NOBODY)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.setuid(NOBODY)
                draft = begun(folder)
                with open_store(folder) as store:
                    # A folder is read-only to its owner, too, on a disk that is.
                    folder.chmod(0o500)
                    assert [one.id for one in store.drafts()] == [draft]
                    with pytest.raises(NotSaved) as caught:
                        store.create(OPENED)
                    assert caught.value.code == "draft-no-permission"
                    with store.open(draft) as held:
                        assert number_of(held.load(OPENED.checked)) == 5
                    assert store.erase_all().refused == 1
                status = 0
            finally:
                os._exit(status)
        _, status = os.waitpid(child, 0)
        shutil.rmtree(folder)
        assert os.waitstatus_to_exitcode(status) == 0
