"""A private folder held open: every step speaks of the same one, whatever happens to its path."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

from talkaid.files.folders import state_folder
from talkaid.files.writing import PRIVATE, new_file, sync_folder, write_whole

DRAFTS = "drafts"
_PRIVATE_FOLDER = 0o700
_STRANGE = {errno.ELOOP, errno.ENXIO, errno.EISDIR, errno.ENODEV}


class StrangeFile(Exception):
    """What stands under a name is no file whose bytes can be had: a link, a pipe, a bad sector."""


def drafts_folder() -> Path:
    """Return the folder of drafts: ``TALKAID_DRAFTS``, or one in the user's own data."""
    return drafts_folders()[0]


def drafts_folders() -> tuple[Path, ...]:
    """Return every folder drafts may be in: the one in use first, then the usual one."""
    usual = state_folder() / DRAFTS
    named = os.environ.get("TALKAID_DRAFTS", "")
    if not named:
        return (usual,)
    # A home that does not exist makes Path.expanduser fail; this keeps the name as it is.
    in_use = Path(os.path.expanduser(named))  # noqa: PTH111 - see above
    return tuple(dict.fromkeys((in_use, usual)))


class Folder:
    """A folder that only its owner can look into; every method raises OSError.

    On Windows, where a folder cannot be held open, names are paths, and the folder is as private
    as the user's profile.
    """

    def __init__(self, path: Path, *, create: bool) -> None:
        self.path = path
        self._handle: int | None = None
        if create:
            _make(path)
        if sys.platform == "win32":
            if not path.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
            return
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
        self._handle = os.open(path, flags)
        try:
            _make_private(self._handle)
        except OSError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the folder."""
        handle, self._handle = self._handle, None
        if handle is not None:
            # Closed it is, even where closing complains.
            with contextlib.suppress(OSError):
                os.close(handle)

    def names(self) -> list[str]:
        """Return the names in the folder, in order."""
        at = self.path if self._handle is None else self._handle
        return sorted(os.listdir(at))  # noqa: PTH208 - an open folder has no Path

    def read(self, name: str) -> bytes:
        """Return the bytes of a file; raises StrangeFile where there is something else."""
        try:
            return self._read(name)
        except OSError as fault:
            if fault.errno in _STRANGE:
                raise StrangeFile from None
            if fault.errno != errno.EIO:
                raise
        try:
            # A drive that fails once may do better; one that fails twice has lost the bytes.
            return self._read(name)
        except OSError:
            raise StrangeFile from None

    def write(self, name: str, temporary: str, content: bytes) -> None:
        """Write a file so that under its name the old or the new one is whole at every moment.

        On return the bytes and the name have been handed to the disk.
        """
        stream = new_file(self._at(temporary), self._handle)
        try:
            write_whole(stream, content)
            self.rename(temporary, name)
        except BaseException:
            with contextlib.suppress(OSError):
                stream.close()
            with contextlib.suppress(OSError):
                self.remove(temporary)
            raise
        self.sync()

    def rename(self, old: str, new: str) -> None:
        """Give a file another name; what stood there is gone."""
        old, new = self._at(old), self._at(new)
        os.replace(old, new, src_dir_fd=self._handle, dst_dir_fd=self._handle)

    def remove(self, name: str) -> None:
        """Remove a file, or an empty folder."""
        remove = os.rmdir if stat.S_ISDIR(self.status(name).st_mode) else os.unlink
        remove(self._at(name), dir_fd=self._handle)

    def sync(self) -> None:
        """Hand the names to the disk."""
        sync_folder(self._handle)

    def open(self, name: str, flags: int) -> int:
        """Return a descriptor of what stands under the name itself: no link is followed."""
        if self._handle is None and Path(self._at(name)).is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        for more in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"):
            flags |= getattr(os, more, 0)
        return os.open(self._at(name), flags, PRIVATE, dir_fd=self._handle)

    def status(self, name: str) -> os.stat_result:
        """Return what the system knows of the name itself."""
        return os.stat(self._at(name), dir_fd=self._handle, follow_symlinks=False)

    def _read(self, name: str) -> bytes:
        descriptor = self.open(name, os.O_RDONLY)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise StrangeFile
            with os.fdopen(descriptor, "rb", closefd=False) as stream:
                return stream.read()
        finally:
            os.close(descriptor)

    def _at(self, name: str) -> str:
        return name if self._handle is not None else str(self.path / name)


def _make(path: Path) -> None:
    """Make the folder and those above it that are missing, and hand their names to the disk."""
    for folder in (*reversed(path.parents), path):
        if os.path.lexists(folder):
            continue
        with contextlib.suppress(FileExistsError):
            folder.mkdir(_PRIVATE_FOLDER)
        if sys.platform != "win32":
            above = os.open(folder.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            try:
                sync_folder(above)
            finally:
                os.close(above)


def _make_private(handle: int) -> None:
    """Refuse a folder of another person, who could look in; close one of one's own to others."""
    if sys.platform == "win32":
        return
    status = os.fstat(handle)
    if status.st_uid != os.geteuid():
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))
    if stat.S_IMODE(status.st_mode) != _PRIVATE_FOLDER:
        # A memory stick keeps no modes and says so.
        with contextlib.suppress(PermissionError):
            os.fchmod(handle, _PRIVATE_FOLDER)
