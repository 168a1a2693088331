"""One writer for each draft: a lock that the system takes back when the writer dies."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys

from talkaid.drafts.folder import Folder

_TAKEN = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class Lock:
    """The right to write one draft, held until `free` or the death of the process."""

    def __init__(self, folder: Folder, name: str, descriptor: int) -> None:
        self._folder = folder
        self._name = name
        self._descriptor = descriptor

    @property
    def held(self) -> bool:
        """Whether it has not been let go."""
        return self._descriptor >= 0

    def free(self) -> None:
        """Let another writer have it; nothing the second time."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            # Closed it is, even where closing complains.
            with contextlib.suppress(OSError):
                os.close(descriptor)

    def discard(self) -> None:
        """Remove the file of the lock and let go; raises OSError when it cannot be removed."""
        if sys.platform == "win32":
            # Windows removes closed files only.
            self.free()
        try:
            self._folder.remove(self._name)
        finally:
            self.free()


def take(folder: Folder, name: str) -> Lock | None:
    """Return the lock, or None while somebody has it; raises OSError."""
    while True:
        descriptor = folder.open(name, os.O_RDWR | os.O_CREAT)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
            if not _locked(descriptor):
                os.close(descriptor)
                return None
            if _is_at(folder, name, descriptor):
                return Lock(folder, name, descriptor)
        except OSError:
            os.close(descriptor)
            raise
        # Whoever had it erased the draft, and the lock with it: this one keeps nobody out.
        os.close(descriptor)


def _locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        if fault.errno in _TAKEN:
            return False
        raise
    return True


def _is_at(folder: Folder, name: str, descriptor: int) -> bool:
    with contextlib.suppress(FileNotFoundError):
        return os.path.samestat(folder.status(name), os.fstat(descriptor))
    return False
