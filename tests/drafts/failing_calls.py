"""Every call to the system that the store makes, counted; one of them fails, or is the last."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterator
from io import FileIO
from typing import Any

import pytest

from talkaid.drafts import folder
from talkaid.files import writing

CALLS = (
    *("open", "close", "fsync", "replace", "unlink", "rmdir", "mkdir"),
    *("listdir", "stat", "fstat", "fchmod"),
)
SHORT = -1
"""In place of an error: the call writes half of what it was given."""


class Died(BaseException):
    """The process was killed: nothing of it runs any more."""


class Calls:
    """Lets the call of a number fail, or die; all others go through."""

    def __init__(self, at: int = 0, error: int | None = None) -> None:
        self.count = 0
        self.dead = False
        self.failed = ""
        self.made: list[str] = []
        self._at = at
        self._error = error
        self._streams: list[FileIO] = []
        self._open: set[int] = set()

    def step(self, name: str) -> bool:
        """Count a call; tell whether it is one that writes too little."""
        if self.dead:
            raise Died
        self.count += 1
        self.made.append(name)
        if self.count != self._at:
            return False
        self.failed = name
        if self._error is None:
            self.dead = True
            raise Died
        if self._error == SHORT:
            return True
        raise OSError(self._error, os.strerror(self._error))

    def opened(self, name: str, handle: int | None) -> FileIO:
        calls = self

        class Stream(FileIO):
            def write(self, content: Any, /) -> int:
                short = calls.step("write")
                return super().write(content[: max(1, len(content) // 2)] if short else content)

        descriptor = os.open(name, writing._CREATE, 0o600, dir_fd=handle)
        self._open.discard(descriptor)
        stream = Stream(descriptor, "w")
        self._streams.append(stream)
        return stream

    def bury(self) -> None:
        """Do what the system does for the dead: close what they had open."""
        for stream in self._streams:
            with contextlib.suppress(OSError):
                stream.close()
        for descriptor in self._open if self.dead else ():
            with contextlib.suppress(OSError):
                os.close(descriptor)


@contextlib.contextmanager
def calls_failing(at: int = 0, error: int | None = None) -> Iterator[Calls]:
    """Let one call fail inside; without `at`, count them."""
    calls = Calls(at, error)

    def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **more: Any) -> Any:
            if name == "close" and not calls.dead:
                # What cannot be closed in order is closed all the same.
                calls._open.discard(arguments[0])
                real(*arguments)
                calls.step(name)
                return None
            calls.step(name)
            if name == "fsync":
                # No power fails here: waiting for the disk would prove nothing.
                return None
            done = real(*arguments, **more)
            if name == "open":
                calls._open.add(done)
            return done

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, counted(name, getattr(os, name)))
        patch.setattr(fcntl, "flock", counted("flock", fcntl.flock))
        patch.setattr(folder, "new_file", calls.opened)
        yield calls
    calls.bury()
