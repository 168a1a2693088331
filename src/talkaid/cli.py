"""The command line: what was asked for, and the exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

from talkaid.commands.arguments import BEGIN, command_named, parse
from talkaid.commands.streams import PIPE_CLOSED, complain, finish, forget_output
from talkaid.errors import OutputError, TalkaidError
from talkaid.language.words import load_words
from talkaid.process.crash import FAULT, say_fault
from talkaid.process.environment import no_plugins
from talkaid.process.garbage import loading
from talkaid.process.reader import ENGLISH, reader_language
from talkaid.process.signals import INTERRUPTED

NOT_MADE = 1
UNUSABLE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    0 done; 1 no sheet could be made or the input ended early; 2 unusable input or usage; 70 a
    fault in talkaid; 128 and the signal's number when told to stop; 130 interrupted.
    """
    no_plugins()
    given = sys.argv[1:] if arguments is None else arguments
    language = ENGLISH
    try:
        language = _language(given)
        return _with_complaints(given, language)
    except BrokenPipeError:
        forget_output()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        # A traceback can hold what a patient answered.
        say_fault(error, language)
        with suppress(OSError, OutputError):
            finish()
        return FAULT


def _with_complaints(arguments: Sequence[str], language: str) -> int:
    """Run the command; say what is wrong with its input or its output."""
    words = load_words(language)
    try:
        with loading():
            command, asked = parse(arguments, words)
        status = command.run(asked, words)
        finish()
    except TalkaidError as error:
        complain(error, words)
        return NOT_MADE if isinstance(error, OutputError) else UNUSABLE
    return status


def _language(arguments: Sequence[str]) -> str:
    """Return the language to speak: --lang says it for the interview; elsewhere it is of paper."""
    return reader_language(arguments if command_named(arguments) == BEGIN else ())
