"""talkaid in a real terminal: keys go in, and what a person would see is read from the screen."""

from __future__ import annotations

import os
import secrets
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pexpect
import pyte

TALKAID = str(Path(sys.executable).with_name("talkaid"))
PATIENCE = 30.0
NOT_HANDED_ON = (
    "TEXTUAL",
    "PYTHON",
    "TALKAID",
    "ACCESSIBLE",
    "NO_COLOR",
    "COLUMNS",
    "LINES",
    "LC_",
)


def clean_environ(**also: str) -> dict[str, str]:
    """The variables of this process without those that decide how talkaid behaves."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(NOT_HANDED_ON)}
    # No test finds what another, or the person who runs them, has kept.
    nowhere = Path(tempfile.gettempdir()) / f"talkaid-tests-{os.getpid()}"
    data = str(nowhere / secrets.token_hex(4))
    folders = {"TALKAID_DRAFTS": str(nowhere / "none"), "XDG_DATA_HOME": data}
    ours = {"TERM": "xterm-256color", "LANG": "en_US.UTF-8", **folders}
    return {**kept, **ours, **also}


def _hears_every_signal() -> None:
    """Undo what tests that run behind a shell have inherited: that INT and QUIT are ignored."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)


class Session:
    """One run of talkaid in a terminal of `columns` by `rows`.

    `program` is what is started instead of `talkaid`; `raw` is every byte that was written to the
    terminal. Without `echo` the terminal itself does not show what is typed.
    """

    def __init__(
        self,
        arguments: Sequence[str] = (),
        *,
        program: Sequence[str] = (TALKAID,),
        columns: int = 80,
        rows: int = 24,
        environ: Mapping[str, str] | None = None,
        folder: Path | None = None,
        echo: bool = True,
    ) -> None:
        self.raw = b""
        self.flags_at_end: list[object] = []
        self._display = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._display)
        self._child = pexpect.spawn(
            program[0],
            [*program[1:], *arguments],
            dimensions=(rows, columns),
            env=dict(environ if environ is not None else clean_environ()),
            cwd=str(folder) if folder is not None else None,
            timeout=PATIENCE,
            echo=echo,
            preexec_fn=_hears_every_signal,
        )
        self._child.delaybeforesend = None

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.close(force=True)

    @property
    def process(self) -> int:
        return int(self._child.pid)

    @property
    def lines(self) -> list[str]:
        """What the screen shows, without blanks at the ends of lines."""
        return [line.rstrip() for line in self._display.display]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def send(self, keys: str) -> None:
        self._child.send(keys)

    def send_line(self, line: str) -> None:
        self._child.send(f"{line}\r")

    def signal(self, number: int) -> None:
        os.kill(self.process, number)

    def hear(self, *endings: str) -> str:
        """Read until what was written ends in one of `endings`; return all that was read."""
        heard = b""
        until = time.monotonic() + PATIENCE
        while not heard.endswith(tuple(one.encode() for one in endings)):
            piece = self._read(until)
            if piece is None:
                raise EOFError(heard.decode(errors="replace"))
            heard += piece
        return heard.decode(errors="replace")

    def see(self, text: str) -> None:
        """Read until the screen shows the text."""
        until = time.monotonic() + PATIENCE
        while text not in self.text:
            if self._read(until) is None:
                raise EOFError(self.text)

    def see_one_of(self, texts: Sequence[str]) -> str:
        """Read until the screen shows one of the texts; return which."""
        until = time.monotonic() + PATIENCE
        while not (shown := next((one for one in texts if one in self.text), "")):
            if self._read(until) is None:
                raise EOFError(self.text)
        return shown

    def see_no_more(self, text: str) -> None:
        """Read until the screen does not show the text any more."""
        until = time.monotonic() + PATIENCE
        while text in self.text:
            if self._read(until) is None:
                raise EOFError(self.text)

    def watch(self, seconds: float) -> None:
        """Read what is written for so long, whatever it is; raises EOFError at the end."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            try:
                piece = bytes(self._child.read_nonblocking(65536, timeout=left))
            except pexpect.TIMEOUT:
                return
            except pexpect.EOF:
                raise EOFError(self.text) from None
            self.raw += piece
            self._stream.feed(piece)

    def end(self) -> int:
        """Read to the end of the program; return its exit status, 128 and more for a signal."""
        until = time.monotonic() + PATIENCE
        while self._read(until) is not None:
            pass
        self.flags_at_end = self.terminal_flags()
        self._child.close()
        status, by = self._child.exitstatus, self._child.signalstatus
        return int(status) if status is not None else 128 + int(by or 0)

    def resize(self, columns: int, rows: int) -> None:
        self._child.setwinsize(rows, columns)
        self._display.resize(rows, columns)

    def close_window(self) -> None:
        """Close the window that the program runs in, and wait for its end."""
        self._child.ptyproc.fileobj.close()
        self._child.ptyproc.closed = True
        self._child.ptyproc.wait()

    def terminal_flags(self) -> list[object]:
        """The settings of the terminal: what it echoes, how it ends lines."""
        import termios

        return list(termios.tcgetattr(self._child.child_fd))[:4]

    def _read(self, until: float) -> bytes | None:
        """Return what was written, None at the end; fails when nothing comes in time."""
        try:
            piece = bytes(
                self._child.read_nonblocking(65536, timeout=max(until - time.monotonic(), 0))
            )
        except pexpect.EOF:
            return None
        except pexpect.TIMEOUT:
            raise AssertionError(f"nothing more was written. The screen:\n{self.text}") from None
        self.raw += piece
        self._stream.feed(piece)
        return piece
