"""What was asked for on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NoReturn

from talkaid import program_version
from talkaid.commands.streams import tell
from talkaid.language.words import Words, load_words

Command = Literal["begin", "sheet", "list", "check", "explain", "schema"]
Form = Literal["text", "pdf", "json"]
Paper = Literal["letter", "a4"]
FORMS: tuple[Form, ...] = ("text", "pdf")
FINDING_FORMS: tuple[Form, ...] = ("text", "json")
PAPERS: tuple[Paper, ...] = ("letter", "a4")
COUNTRY_LETTERS = 2
USAGE = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """One command with its options.

    `questions` is a questionnaire file, None for the one the program finds. `country` and `paper`
    None are what the system and the country say. `output` None is standard output; `response` may
    be ``-`` for standard input. `files` are the files of a command that takes several.
    """

    command: Command = "begin"
    language: str = "en"
    questions: Path | None = None
    plain: bool = False
    country: str | None = None
    response: str = "-"
    form: Form = "text"
    paper: Paper | None = None
    large: bool = False
    sources: bool = False
    output: str | None = None
    files: Sequence[Path] = ()


def parse(arguments: Sequence[str]) -> Asked:
    """Return what was asked for.

    Raises SystemExit: with status 0 after help or version, with 2 for what is not understood.
    """
    named = arguments[0] if arguments else ""
    parsers = {
        "sheet": _sheet,
        "list": _list,
        "check": _check,
        "explain": _explain,
        "schema": _schema,
    }
    parser = parsers.get(named, _begin)(load_words())
    rest = arguments[1:] if named in parsers else arguments
    return Asked(**vars(parser.parse_args(rest)))


class _Parser(argparse.ArgumentParser):
    """Says what it does not understand as one sentence, and where help is."""

    def __init__(self, words: Words, command: Command) -> None:
        name = "talkaid" if command == "begin" else f"talkaid {command}"
        super().__init__(
            prog=name,
            usage=words(f"command.usage.{command}"),
            description=words(f"command.does.{command}"),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        self.words = words
        self.set_defaults(command=command)
        self.what = self.add_argument_group(words("command.arguments"))
        self.group = self.add_argument_group(words("command.options"))
        self.group.add_argument("-h", "--help", action="help", help=self.about("help"))

    def country(self, text: str) -> str:
        """Return a country code in capitals; raises ArgumentTypeError for anything else."""
        if len(text) == COUNTRY_LETTERS and text.isascii() and text.isalpha():
            return text.upper()
        raise argparse.ArgumentTypeError(self.words("command.two_letters"))

    def about(self, option: str) -> str:
        """Return what an option does."""
        return self.words(f"command.option.{option}")

    def error(self, message: str) -> NoReturn:
        """End with a sentence instead of the usage."""
        tell(self.words("command.not_understood", message=message, command=self.prog))
        self.exit(USAGE)


def _begin(words: Words) -> _Parser:
    parser = _Parser(words, "begin")
    add, about = parser.group.add_argument, parser.about
    version = words("command.version", version=program_version())
    add("--version", action="version", version=version, help=about("version"))
    add("--plain", action="store_true", help=about("plain"))
    add("--file", dest="questions", metavar="FILE", type=Path, help=about("file"))
    add("--lang", dest="language", metavar="LANG", default="en", help=about("lang"))
    add("--country", metavar="XX", type=parser.country, help=about("country"))
    return parser


def _sheet(words: Words) -> _Parser:
    parser = _Parser(words, "sheet")
    add, about = parser.group.add_argument, parser.about
    parser.what.add_argument("response", metavar="R.json", help=about("response"))
    add("--format", dest="form", choices=FORMS, default="text", help=about("format"))
    add("--paper", choices=PAPERS, help=about("paper"))
    add("--large", action="store_true", help=about("large"))
    add("--sources", action="store_true", help=about("sources"))
    add("-o", "--output", metavar="FILE", help=about("output"))
    add("--file", dest="questions", metavar="FILE", type=Path, help=about("file_of"))
    return parser


def _list(words: Words) -> _Parser:
    return _Parser(words, "list")


def _check(words: Words) -> _Parser:
    parser = _Parser(words, "check")
    about = parser.about
    parser.what.add_argument("files", metavar="FILE", nargs="+", type=Path, help=about("files"))
    form = parser.group.add_argument
    form("--format", dest="form", choices=FINDING_FORMS, default="text", help=about("findings"))
    return parser


def _explain(words: Words) -> _Parser:
    parser = _Parser(words, "explain")
    add, about = parser.what.add_argument, parser.about
    add("questions", metavar="FILE", type=Path, help=about("explained"))
    add("response", metavar="R.json", nargs="?", default="", help=about("path_of"))
    return parser


def _schema(words: Words) -> _Parser:
    return _Parser(words, "schema")
