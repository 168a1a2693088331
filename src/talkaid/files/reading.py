"""Bytes of a file as text, or the reason why not."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from talkaid.errors import Finding, UnreadableFile

STANDARD_INPUT = "-"

_UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")

_CODES = {
    errno.ENOENT: "not-found",
    errno.ENOTDIR: "not-found",
    errno.ENAMETOOLONG: "not-found",
    errno.EISDIR: "is-folder",
    errno.ELOOP: "is-link",
    errno.ENXIO: "not-a-file",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
}


def read_text(path: Path, *, most: int) -> str:
    """Return the text of a regular file in UTF-8 of at most `most` bytes.

    The file itself may not be a link; folders on the way may be. A pipe or a device is refused
    without waiting for it.

    Raises:
        UnreadableFile: not-found, is-folder, is-link, not-a-file, no-permission, cannot-read,
            too-large, empty, has-bom, not-utf8, has-nul.
    """
    return _decoded(read_bytes(path, most=most), str(path), most)


def read_bytes(path: Path, *, most: int) -> bytes:
    """Return the bytes of a regular file, at most one more than `most`, as `read_text` reads it.

    Raises:
        UnreadableFile: not-found, is-folder, is-link, not-a-file, no-permission, cannot-read.
    """
    name = str(path)
    try:
        descriptor = _open(path)
        try:
            _require_file(os.fstat(descriptor), name)
            with os.fdopen(descriptor, "rb", closefd=False) as stream:
                return stream.read(most + 1)
        finally:
            os.close(descriptor)
    except OSError as fault:
        code = _CODES.get(fault.errno or 0, "cannot-read")
        raise _refusal(code, name, reason=fault.strerror or "") from None
    except ValueError:
        # A zero byte in the name: no such file can exist.
        raise _refusal("not-found", name) from None


def read_stdin_text(stream: BinaryIO, *, most: int) -> str:
    """Return what `stream`, such as ``sys.stdin.buffer``, holds, under the rules of `read_text`.

    Raises:
        UnreadableFile: cannot-read, too-large, empty, has-bom, not-utf8, has-nul.
    """
    pieces: list[bytes] = []
    left = most + 1
    try:
        while left > 0 and (piece := stream.read(left)):
            pieces.append(piece)
            left -= len(piece)
    except OSError as fault:
        raise _refusal("cannot-read", STANDARD_INPUT, reason=fault.strerror or "") from None
    return _decoded(b"".join(pieces), STANDARD_INPUT, most)


def _require_file(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise _refusal("is-folder", name)
    if not stat.S_ISREG(status.st_mode):
        raise _refusal("not-a-file", name)


def _open(path: Path) -> int:
    no_follow = getattr(os, "O_NOFOLLOW", 0)
    if not no_follow and path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if not no_follow and path.is_dir():
        # Windows reports a folder as a refused permission.
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    flags = os.O_RDONLY | no_follow
    for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOCTTY"):
        flags |= getattr(os, name, 0)
    return os.open(path, flags)


def _decoded(content: bytes, name: str, most: int) -> str:
    if len(content) > most:
        raise _too_large(name, most)
    if content.startswith(_UTF8_BOM):
        raise _refusal("has-bom", name, place=(1, 1))
    if content.startswith(_UTF16_BOMS):
        raise _refusal("not-utf8", name, place=(1, 1))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = content[: fault.start].decode("utf-8")
        raise _refusal("not-utf8", name, place=_end_of(before)) from None
    nul = text.find("\0")
    if nul >= 0:
        raise _refusal("has-nul", name, place=_end_of(text[:nul]))
    if not text.strip():
        raise _refusal("empty", name)
    return text


def _end_of(before: str) -> tuple[int, int]:
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _too_large(name: str, most: int) -> UnreadableFile:
    return _refusal("too-large", name, limit=str(most))


def _refusal(
    code: str, name: str, *, place: tuple[int, int] | None = None, **values: str
) -> UnreadableFile:
    line, column = place or (None, None)
    values = {key: value for key, value in values.items() if value}
    finding = Finding(code, values=values, file=name, line=line, column=column)
    return UnreadableFile(code, (finding,), file=name, **values)
