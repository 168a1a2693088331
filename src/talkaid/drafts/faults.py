"""What the system says when it refuses, as an error with a sentence."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from talkaid.errors import DraftError, NotSaved

CODES = {
    errno.ENOSPC: "draft-disk-full",
    errno.EDQUOT: "draft-disk-full",
    errno.EFBIG: "draft-disk-full",
    errno.EACCES: "draft-no-permission",
    errno.EPERM: "draft-no-permission",
    errno.EROFS: "draft-no-permission",
    errno.ENOENT: "draft-no-folder",
    errno.ENOTDIR: "draft-no-folder",
    errno.ELOOP: "draft-no-folder",
    errno.EEXIST: "draft-no-folder",
    errno.ENAMETOOLONG: "draft-no-folder",
}


@contextlib.contextmanager
def told_as(kind: type[DraftError], folder: Path) -> Iterator[None]:
    """Raise what the system refuses inside as an error of the kind."""
    otherwise = "draft-not-kept" if kind is NotSaved else "draft-not-opened"
    try:
        yield
    except OSError as fault:
        code = CODES.get(fault.errno or 0, otherwise)
        raise kind(code, folder=str(folder), reason=fault.strerror or "") from None
