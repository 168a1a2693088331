"""One typed line: a command, or something said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from talkaid.answers.values import WAYS_OUT, WayOut
from talkaid.language.accents import without_accents
from talkaid.language.words import Words, load_words, own_name

Command = Literal["back", "help", "list", "leave", "blank", "hide", "language"]
COMMANDS: tuple[Command, ...] = ("back", "help", "list", "leave", "blank", "hide", "language")
QUOTES = (('"', '"'), ("“", "”"), ("«", "»"))


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed at a prompt.

    `text` is compared with numbers and words that mean something; it is empty for a line in
    quotes. `own` are the words to keep. `language` is the one that was named, for that command.
    """

    text: str
    own: str
    command: Command | None = None
    language: str | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.own


class Vocabulary:
    """The words that mean something when they stand alone on a line, in one language.

    With `languages` to go on in, the word for that is known in each of them, and their names are.
    """

    def __init__(self, words: Words, languages: Sequence[str] = ()) -> None:
        several = languages if len(languages) > 1 else ()
        self._languages = {fold(own_name(one)): one for one in several}
        self._other = _folded(
            word for one in several for word in load_words(one).list("plain.command.language")
        )
        self._commands = {
            one: _folded(words.list(f"plain.command.{one}"))
            for one in COMMANDS
            if one != "language"
        }
        self._ways: dict[WayOut, frozenset[str]] = {
            way: _folded((*words.list(f"plain.way.{way}"), words(f"way_out.{way}")))
            for way in WAYS_OUT
        }
        self.yes = _folded(words.list("plain.accept.yes"))
        self.no = _folded(words.list("plain.accept.no"))
        self.nothing = _folded(words.list("plain.accept.nothing"))

    def typed(self, line: str) -> Typed:
        """Return the line as a command or as something said.

        Quotes around a word that would mean something are taken off; any others stay.
        """
        folded = fold(line)
        if folded in self._other or folded in self._languages:
            return Typed("", "", "language", self._languages.get(folded))
        for command, known in self._commands.items():
            if folded in known:
                return Typed("", "", command)
        for first, last in QUOTES:
            if len(line) > 2 and line.startswith(first) and line.endswith(last):
                inside = line[1:-1].strip()
                return Typed("", inside if self._means_something(inside) else line)
        return Typed(line, line)

    def way(self, text: str, offered: Iterable[WayOut]) -> WayOut | None:
        """Return the way out that the text names, if it is offered."""
        folded = fold(text)
        return next((way for way in offered if folded in self._ways[way]), None)

    def yes_or_no(self, text: str) -> bool | None:
        """Return True for a word that means yes, False for no, None for any other."""
        folded = fold(text)
        return True if folded in self.yes else False if folded in self.no else None

    def _means_something(self, text: str) -> bool:
        folded = fold(text)
        commands = (*self._commands.values(), self._other, self._languages)
        known = (*commands, *self._ways.values(), self.yes, self.no, self.nothing)
        return any(folded in one for one in known)


def fold(text: str) -> str:
    """Return the text as it is compared: small letters, no accents, single spaces, no full stop."""
    return " ".join(without_accents(text).split()).rstrip(".").strip()


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(text) for text in texts)
