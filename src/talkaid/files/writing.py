"""A file is written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from talkaid.errors import OutputError

_PRIVATE = 0o600
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
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


def write_bytes(path: Path, content: bytes, *, overwrite: bool = True) -> None:
    """Write `content` to `path` so that at every moment the old or the new file is whole.

    The file is readable by its owner only, whatever the umask. A link at `path` is replaced, not
    followed. On return the bytes and the name have been handed to the disk.

    Raises:
        OutputError: no-folder, no-permission, disk-full, exists, is-folder, not-a-file, bad-name,
            cannot-write; the value `file` is the path.
    """
    try:
        _refuse_special(path)
        if not overwrite and os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        with _folder_of(path) as folder:
            temporary = _write_temporary(path, content, folder)
            try:
                _put_in_place(temporary, path, folder, overwrite=overwrite)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(temporary, dir_fd=folder)
                raise
            if folder is not None:
                os.fsync(folder)
    except OSError as fault:
        code = _CODES.get(fault.errno or 0, "cannot-write")
        raise OutputError(code, file=str(path), reason=fault.strerror or "") from None
    except ValueError:
        # A zero byte in the name, or a path without a name.
        raise OutputError("bad-name", file=str(path)) from None


def _refuse_special(path: Path) -> None:
    """Keep a rename from replacing a device, a pipe or a folder."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise OutputError("is-folder", file=str(path))
    if not stat.S_ISREG(mode):
        raise OutputError("not-a-file", file=str(path))


@contextlib.contextmanager
def _folder_of(path: Path) -> Iterator[int | None]:
    """Hold the folder open, so that all steps speak of the same one; None on Windows."""
    if os.name == "nt":
        yield None
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield folder
    finally:
        os.close(folder)


def _write_temporary(path: Path, content: bytes, folder: int | None) -> str:
    name = f".talkaid-{secrets.token_hex(8)}.tmp"
    temporary = name if folder is not None else str(path.parent / name)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    for extra in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, extra, 0)
    descriptor = os.open(temporary, flags, _PRIVATE, dir_fd=folder)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            if hasattr(os, "fchmod"):
                os.fchmod(stream.fileno(), _PRIVATE)
            stream.write(content)
            stream.flush()
            _to_disk(stream.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary, dir_fd=folder)
        raise
    return temporary


def _to_disk(descriptor: int) -> None:
    os.fsync(descriptor)


def _put_in_place(temporary: str, path: Path, folder: int | None, *, overwrite: bool) -> None:
    if folder is None:
        if overwrite:
            Path(temporary).replace(path)
        else:
            Path(temporary).rename(path)
        return
    if overwrite:
        os.replace(temporary, path.name, src_dir_fd=folder, dst_dir_fd=folder)
        return
    os.link(temporary, path.name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
    os.unlink(temporary, dir_fd=folder)
