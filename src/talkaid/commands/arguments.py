"""What was asked for on the command line: the command, and its own options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn, Protocol, cast

from talkaid.commands.misunderstood import misunderstood
from talkaid.commands.streams import tell
from talkaid.language.words import Words, load_words

COUNTRY_LETTERS = 2
USAGE = 2
BEGIN = "begin"
MODULES = {
    "blank": "blank",
    "check": "check",
    "erase": "erase",
    "explain": "explain",
    "list": "listing",
    "new": "new",
    "preview": "preview",
    "print": "print",
    "schema": "schema",
    "sheet": "sheet",
    "translate": "translate",
}
"""Where each command is; without the name of one, the interview begins."""


class Command(Protocol):
    """A module of this folder: the options of one command, and what it does."""

    Asked: type[Any]
    """What was asked for: a frozen dataclass with a field for each option."""

    def options(self, parser: Parser) -> None:
        """Add what the command reads and its options, named as the fields of `Asked`."""

    def run(self, asked: object, words: Words) -> int:
        """Do it, and return the exit status; raises TalkaidError."""


class Parser(argparse.ArgumentParser):
    """Says what it does not understand as one sentence, and where help is."""

    def __init__(self, words: Words, command: str) -> None:
        name = "talkaid" if command == BEGIN else f"talkaid {command}"
        super().__init__(
            prog=name,
            usage=words(f"command.usage.{command}"),
            description=words(f"command.does.{command}"),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        self.words = words
        self.what = self.add_argument_group(words("command.arguments"))
        self.group = self.add_argument_group(words("command.options"))
        self.group.add_argument("-h", "--help", action="help", help=self.about("help"))

    def reads(self, name: str, about: str, **how: Any) -> None:
        """Add something the command reads, explained by the words `about`."""
        self.what.add_argument(name, help=self.about(about), **how)

    def option(self, *names: str, about: str, **how: Any) -> None:
        """Add an option, explained by the words `about`."""
        self.group.add_argument(*names, help=self.about(about), **how)

    def about(self, option: str) -> str:
        """Return what an option does."""
        return self.words(f"command.option.{option}")

    def country(self, text: str) -> str:
        """Return a country code in capitals; raises ArgumentTypeError for anything else."""
        if len(text) == COUNTRY_LETTERS and text.isascii() and text.isalpha():
            return text.upper()
        raise argparse.ArgumentTypeError(self.words("command.two_letters"))

    def error(self, message: str) -> NoReturn:
        """End with a sentence instead of the usage."""
        sentence = misunderstood(message, self.words)
        tell(self.words("command.not_understood", sentence=sentence, command=self.prog))
        self.exit(USAGE)


def command_named(arguments: Sequence[str]) -> str:
    """Return the name of the command that is wanted; `BEGIN` where none is named."""
    return arguments[0] if arguments and arguments[0] in MODULES else BEGIN


def parse(arguments: Sequence[str], words: Words | None = None) -> tuple[Command, object]:
    """Return the command that was asked for, and what was asked of it.

    `words` are those of the help and of what is not understood; None is English. Raises
    SystemExit: with status 0 after help or version, with 2 for what is not understood.
    """
    named = command_named(arguments)
    rest = arguments if named == BEGIN else arguments[1:]
    # Only the command that is wanted is loaded: the start of each is measured.
    module = import_module(f"talkaid.commands.{MODULES.get(named, BEGIN)}")
    command = cast(Command, module)
    parser = Parser(words or load_words(), named)
    command.options(parser)
    return command, command.Asked(**vars(parser.parse_args(rest)))
