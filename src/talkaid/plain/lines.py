"""Lines out and lines in: append-only, one thought a line, nothing that moves a cursor."""

from __future__ import annotations

import textwrap
from typing import TextIO

from talkaid.plain.turns import InputEnded
from talkaid.text import clean

PROMPT = "> "
LONGEST_TYPED = 10_000
NARROWEST = 20
CLEAR = "\x1b[2J\x1b[3J\x1b[H"
"""Clears the screen and the lines above it, and goes to the top: any terminal of today."""


class Lines:
    """Where lines are said and read.

    `width` wraps long lines between words; None leaves them whole. `echo` writes what was read,
    where no terminal does. The lines of the topic at hand can be said again.
    """

    def __init__(
        self, lines_in: TextIO, out: TextIO, *, width: int | None = None, echo: bool = False
    ) -> None:
        self._in = lines_in
        self._out = out
        self._width = None if width is None else max(width, NARROWEST)
        self._echo = echo
        self._topic: list[str] = []

    @property
    def width(self) -> int | None:
        """In how many columns lines are wrapped; None where they are left whole."""
        return self._width

    def topic(self, *, gap: bool = True) -> None:
        """Begin a new topic, after an empty line."""
        self._topic = []
        if gap:
            self._write("")

    def say(self, text: str) -> None:
        """Say one thought of the topic."""
        self._topic.append(text)
        self.tell(text)

    def tell(self, text: str) -> None:
        """Say one thought that need not be heard again, such as what was understood."""
        for line in self._wrapped(clean(text)):
            self._write(line)

    def page(self, text: str) -> None:
        """Say a text that is laid out already, line by line as it is."""
        for line in text.splitlines():
            self._write(clean(line).rstrip())

    def topic_again(self) -> None:
        """Say the topic at hand once more."""
        for text in self._topic:
            self.tell(text)

    @property
    def source(self) -> TextIO:
        """Where lines are read from."""
        return self._in

    @property
    def from_terminal(self) -> bool:
        """Whether somebody types the lines."""
        return self._in.isatty()

    def clear(self) -> None:
        """Clear the window and what was scrolled out of it, where there is a window."""
        if self._out.isatty():
            self._out.write(CLEAR)
        self._out.flush()

    def read_quietly(self) -> str:
        """Return the next line without asking for it; raises InputEnded when there is none."""
        line = self._in.readline(LONGEST_TYPED)
        if not line:
            raise InputEnded
        if not line.endswith("\n"):
            self._pass_rest()
        return clean(line).strip()

    def read(self) -> str:
        """Return the next line that was typed, clean; raises InputEnded when there is none."""
        self._out.write(PROMPT)
        self._out.flush()
        try:
            typed = self.read_quietly()
        except InputEnded:
            self._write("")
            raise
        if self._echo:
            self._write(typed)
        return typed

    def _pass_rest(self) -> None:
        """Pass what is left of a line too long to be an answer."""
        while (rest := self._in.readline(LONGEST_TYPED)) and not rest.endswith("\n"):
            pass

    def _wrapped(self, text: str) -> list[str]:
        if self._width is None or len(text) <= self._width:
            return [text]
        indent = " " * (len(text) - len(text.lstrip()) + 2)
        return textwrap.wrap(
            text,
            self._width,
            subsequent_indent=indent,
            drop_whitespace=True,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _write(self, line: str) -> None:
        self._out.write(f"{line}\n")
        self._out.flush()
