"""A program in a real terminal: keys go in, and the moment something was painted is read off."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import tempfile
import termios
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from types import TracebackType

COLUMNS, LINES = 80, 24
PATIENCE = 60.0
_CONTROL = re.compile(rb"\x1b\[[0-9;?<>=]*[ -/]*[@-~]|\x1b\][^\x07]*\x07|\x1b[()][0-9A-B]")


def quiet_environ(folder: Path) -> dict[str, str]:
    """Return an environment in which nobody has answered, chosen or added anything before."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    own = {name: str(folder / name.lower()) for name in ("HOME", "XDG_CONFIG_HOME", "TMPDIR")}
    (folder / "tmpdir").mkdir(exist_ok=True)
    ours = {"TERM": "xterm-256color", "LANG": "en_US.UTF-8", "COLORTERM": "truecolor"}
    return {**kept, **own, **ours, "TALKAID_DRAFTS": str(folder / "drafts")}


class Terminal:
    """One run of a program in a terminal of 80 by 24; `started` is when."""

    def __init__(self, command: Sequence[str]) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._written = b""
        self._outside, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        environ = quiet_environ(Path(self._folder.name))
        self.started = perf_counter()
        self._process = subprocess.Popen(  # noqa: S603  # the programs that are measured
            command, stdin=inside, stdout=inside, stderr=inside, env=environ, start_new_session=True
        )
        os.close(inside)

    def __enter__(self) -> Terminal:
        """Hold the program."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the program."""
        self._process.kill()
        self._process.wait()
        os.close(self._outside)
        self._folder.cleanup()

    def painted(self, *texts: str, patience: float = PATIENCE) -> float:
        """Wait until all of these were written since the last key; return the moment.

        Raises TimeoutError where nothing more is written for `patience` seconds.
        """
        wanted = [text.encode() for text in texts]
        while True:
            if not self._read(patience):
                raise TimeoutError(f"{texts} never came:\n{self.written}")
            now = perf_counter()
            shown = _CONTROL.sub(b"", self._written)
            if all(text in shown for text in wanted):
                return now

    def settled(self, pause: float) -> str:
        """Wait until nothing was written for `pause` seconds; return what was, since the key."""
        while self._read(pause):
            pass
        return self.written

    @property
    def written(self) -> str:
        """What was written since the last key, without colours and moves."""
        return _CONTROL.sub(b"", self._written).decode(errors="replace")

    def press(self, keys: str) -> float:
        """Press keys; return the moment."""
        self._written = b""
        now = perf_counter()
        os.write(self._outside, keys.encode())
        return now

    def peak(self) -> int:
        """Return the most memory the program has held so far, in bytes (Linux)."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        found = re.search(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)
        if found is None:
            raise ValueError(status)
        return int(found[1]) * 1024

    def _read(self, patience: float) -> bool:
        if not select.select([self._outside], [], [], patience)[0]:
            return False
        try:
            piece = os.read(self._outside, 65536)
        except OSError:
            return False
        self._written += piece
        return bool(piece)
