"""The old file or the new file, whole, and nobody else's to read."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from another_user import not_as_root
from talkaid.errors import OutputError
from talkaid.files import writing
from talkaid.files.writing import write_bytes

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX calls")


def refusal(path: Path, *, overwrite: bool = True) -> str:
    with pytest.raises(OutputError) as caught:
        write_bytes(path, b"new", overwrite=overwrite)
    assert caught.value.values["file"] == str(path)
    return caught.value.code


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_new_file_holds_the_bytes(tmp_path: Path, overwrite: bool) -> None:
    path = tmp_path / "sheet.pdf"
    content = bytes(range(256)) * 5000
    write_bytes(path, content, overwrite=overwrite)
    assert path.read_bytes() == content
    assert names(tmp_path) == ["sheet.pdf"]


def test_an_old_file_is_replaced_only_when_allowed(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")
    assert refusal(path, overwrite=False) == "exists"
    assert path.read_bytes() == b"old"
    write_bytes(path, b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["sheet.pdf"]


def test_an_empty_file_can_be_written(tmp_path: Path) -> None:
    write_bytes(tmp_path / "empty", b"")
    assert (tmp_path / "empty").read_bytes() == b""


def test_a_path_without_a_folder_is_written_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_bytes(Path("here"), b"new")
    assert names(tmp_path) == ["here"]


@posix_only
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o777])
@pytest.mark.parametrize("overwrite", [True, False])
def test_only_the_owner_can_read_it_under_any_umask(
    tmp_path: Path, mask: int, overwrite: bool
) -> None:
    before = os.umask(mask)
    try:
        write_bytes(tmp_path / "sheet", b"new", overwrite=overwrite)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "sheet").stat().st_mode) == 0o600


@posix_only
class TestTargets:
    def test_a_link_is_replaced_and_its_target_stays(self, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_bytes(b"old")
        link = tmp_path / "link"
        link.symlink_to(victim)
        assert refusal(link, overwrite=False) == "exists"
        write_bytes(link, b"new")
        assert not link.is_symlink()
        assert link.read_bytes() == b"new"
        assert victim.read_bytes() == b"old"

    def test_a_link_to_nothing_is_replaced_too(self, tmp_path: Path) -> None:
        link = tmp_path / "link"
        link.symlink_to(tmp_path / "nothing")
        assert refusal(link, overwrite=False) == "exists"
        write_bytes(link, b"new")
        assert names(tmp_path) == ["link"]

    def test_a_device_is_not_replaced(self, tmp_path: Path) -> None:
        assert refusal(Path("/dev/null")) == "not-a-file"
        assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
        link = tmp_path / "null"
        link.symlink_to("/dev/null")
        assert refusal(link) == "not-a-file"

    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        assert refusal(tmp_path / "pipe") == "not-a-file"


def test_places_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    assert refusal(tmp_path) == "is-folder"
    assert refusal(tmp_path / "missing" / "sheet") == "no-folder"
    assert refusal(tmp_path / "file" / "sheet") == "no-folder"
    assert refusal(tmp_path / ("x" * 300)) == "bad-name"
    assert refusal(tmp_path / "a\0b") == "bad-name"
    assert names(tmp_path) == ["file"]


@posix_only
def test_a_folder_of_another_is_refused() -> None:
    with not_as_root() as folder:
        folder.chmod(0o500)
        assert refusal(folder / "sheet") == "no-permission"
        folder.chmod(0o700)
        write_bytes(folder / "sheet", b"words")


@posix_only
@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EROFS, "no-permission"),
        (errno.EIO, "cannot-write"),
    ],
)
@pytest.mark.parametrize(
    ("call", "overwrite"),
    [
        ("open", True),
        ("fsync", True),
        ("replace", True),
        ("open", False),
        ("fsync", False),
        ("link", False),
    ],
)
def test_a_fault_at_any_call_leaves_the_old_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    number: int,
    code: str,
    overwrite: bool,
) -> None:
    path = tmp_path / "sheet"
    if overwrite:
        path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> int:
        raise OSError(number, "the system's own words")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        assert refusal(path, overwrite=overwrite) == code
    assert names(tmp_path) == (["sheet"] if overwrite else [])
    if overwrite:
        assert path.read_bytes() == b"old"


@posix_only
class TestPoorDisks:
    """A memory stick keeps no modes and no second names; a network folder may not sync."""

    @pytest.fixture
    def stick(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(errno.EPERM, "not on this disk")

        monkeypatch.setattr(os, "fchmod", refuse)
        monkeypatch.setattr(os, "link", refuse)

    @pytest.mark.usefixtures("stick")
    def test_a_sheet_is_saved_there(self, tmp_path: Path) -> None:
        write_bytes(tmp_path / "sheet", b"one", overwrite=False)
        assert (tmp_path / "sheet").read_bytes() == b"one"
        assert refusal(tmp_path / "sheet", overwrite=False) == "exists"
        write_bytes(tmp_path / "sheet", b"two")
        assert (tmp_path / "sheet").read_bytes() == b"two"
        assert names(tmp_path) == ["sheet"]

    @pytest.mark.parametrize(("number", "code"), [(errno.EINVAL, ""), (errno.EIO, "cannot-write")])
    def test_a_folder_that_cannot_sync_is_enough_and_one_that_fails_is_not(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
    ) -> None:
        real = os.fsync

        def sync(descriptor: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                raise OSError(number, "no")
            real(descriptor)

        monkeypatch.setattr(os, "fsync", sync)
        if code:
            assert refusal(tmp_path / "sheet") == code
        else:
            write_bytes(tmp_path / "sheet", b"new")
        assert names(tmp_path) == ["sheet"]


@posix_only
def test_a_disk_that_fills_up_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "sheet"
    path.write_bytes(b"old")
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from talkaid.errors import OutputError; from talkaid.files.writing import write_bytes\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: write_bytes(Path(sys.argv[1]), bytes(10_000))\n"
        "except OutputError as fault: print(fault.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "disk-full"
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["sheet"]


@posix_only
def test_a_process_killed_while_writing_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "sheet"
    wholes = {bytes([letter]) * 50_000 for letter in b"ab"}
    program = (
        "import sys; from pathlib import Path; from talkaid.files.writing import write_bytes\n"
        "while True:\n"
        "  for letter in b'ab': write_bytes(Path(sys.argv[1]), bytes([letter]) * 50_000)\n"
    )
    for pause in range(6):
        with subprocess.Popen([sys.executable, "-c", program, str(path)]) as child:
            while not path.exists():
                time.sleep(0.005)
            time.sleep(pause * 0.007)
            child.send_signal(signal.SIGKILL)
        assert path.read_bytes() in wholes
        path.unlink()


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(writing.sys, "platform", "win32")
    yield


@pytest.mark.usefixtures("windows")
def test_without_open_folders_a_file_is_written_by_its_path(tmp_path: Path) -> None:
    write_bytes(tmp_path / "sheet", b"one", overwrite=False)
    write_bytes(tmp_path / "sheet", b"two")
    assert (tmp_path / "sheet").read_bytes() == b"two"
    assert names(tmp_path) == ["sheet"]
