"""A file is written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from talkaid.errors import OutputError

PRIVATE = 0o600
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
for _name in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
    _CREATE |= getattr(os, _name, 0)

_CODES = {
    errno.ENOENT: "no-folder",
    errno.ENOTDIR: "no-folder",
    errno.EEXIST: "exists",
    errno.EISDIR: "is-folder",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "no-permission",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.ENAMETOOLONG: "bad-name",
}
_CANNOT_LINK = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def write_bytes(path: Path, content: bytes, *, overwrite: bool = True) -> None:
    """Write `content` to `path` so that at every moment the old or the new file is whole.

    The file is readable by its owner only, whatever the umask. A link at `path` is replaced, not
    followed. On return the bytes and the name have been handed to the disk.

    Raises:
        OutputError: no-folder, no-permission, disk-full, exists, is-folder, not-a-file, bad-name,
            cannot-write; the value `file` is the path, `reason` what the system said.
    """
    try:
        _refuse_special(path)
        with _folder_of(path) as folder, _temporary(path, folder) as (stream, temporary):
            write_whole(stream, content)
            if overwrite:
                _replace(temporary, path, folder)
            else:
                _place_new(temporary, path, folder)
            sync_folder(folder)
    except OSError as fault:
        code = _CODES.get(fault.errno or 0, "cannot-write")
        raise OutputError(code, file=str(path), reason=fault.strerror or "") from None
    except ValueError:
        # A zero byte in the name.
        raise OutputError("bad-name", file=str(path), reason="") from None


def _refuse_special(path: Path) -> None:
    """Keep a rename from replacing a device or a pipe, such as /dev/null."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise OutputError("is-folder", file=str(path), reason="")
    if not stat.S_ISREG(mode):
        raise OutputError("not-a-file", file=str(path), reason="")


@contextlib.contextmanager
def _folder_of(path: Path) -> Iterator[int | None]:
    """Hold the folder open, so that all steps speak of the same one; None on Windows."""
    if sys.platform == "win32":
        yield None
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield folder
    finally:
        os.close(folder)


@contextlib.contextmanager
def _temporary(path: Path, folder: int | None) -> Iterator[tuple[FileIO, str]]:
    """Give a new private file beside `path`; at the end its temporary name is gone."""
    name = f".talkaid-{secrets.token_hex(8)}.tmp"
    temporary = name if folder is not None else str(path.parent / name)
    stream = new_file(temporary, folder)
    try:
        yield stream, temporary
    finally:
        with contextlib.suppress(OSError):
            stream.close()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary, dir_fd=folder)


def new_file(name: str, folder: int | None) -> FileIO:
    """Return a new file that its owner alone can read; raises OSError where the name is taken.

    `name` stands in the open `folder`, or is a path where that is None.
    """
    return FileIO(os.open(name, _CREATE, PRIVATE, dir_fd=folder), "w")


def write_whole(stream: FileIO, content: bytes) -> None:
    """Write everything, hand it to the disk and close; raises OSError."""
    if sys.platform != "win32":
        # A memory stick keeps no modes and says so; the sheet must still be saved there.
        with contextlib.suppress(PermissionError):
            os.fchmod(stream.fileno(), PRIVATE)
    rest = memoryview(content)
    while rest:
        rest = rest[stream.write(rest) :]
    _to_disk(stream.fileno())
    # Windows renames closed files only.
    stream.close()


def _to_disk(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        # On macOS fsync leaves the bytes in the drive's own memory.
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def _replace(temporary: str, path: Path, folder: int | None) -> None:
    if folder is None:
        Path(temporary).replace(path)
    else:
        os.replace(temporary, path.name, src_dir_fd=folder, dst_dir_fd=folder)


def _place_new(temporary: str, path: Path, folder: int | None) -> None:
    """Give the file its name unless the name is taken, in one step that cannot be raced."""
    if folder is None:
        Path(temporary).rename(path)
        return
    try:
        os.link(temporary, path.name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError as fault:
        if fault.errno not in _CANNOT_LINK:
            raise
        # A memory stick has no second names: take the name with an empty file first.
        os.close(os.open(path.name, _CREATE, PRIVATE, dir_fd=folder))
        _replace(temporary, path, folder)


def sync_folder(folder: int | None) -> None:
    """Hand the names in an open folder to the disk; raises OSError."""
    if folder is None:
        return
    try:
        os.fsync(folder)
    except OSError as fault:
        # Some network folders cannot be synced; that is no fault of this write.
        if fault.errno not in _CANNOT_SYNC:
            raise
