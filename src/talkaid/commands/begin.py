"""`talkaid`: the interview, full screen or one line at a time."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid import program_version
from talkaid.commands.opening import (
    coming,
    in_languages,
    interview_of,
    opened_in,
    refuse_right_to_left,
)
from talkaid.commands.streams import not_written, standard_output, tell
from talkaid.language.words import Words, right_to_left
from talkaid.process.crash import keep_faults_quiet
from talkaid.process.environment import clean_environment
from talkaid.process.garbage import loading
from talkaid.process.memory import no_core_dumps
from talkaid.process.signals import INTERRUPTED, on_stop
from talkaid.process.terminal import Terminal, on_a_terminal

if TYPE_CHECKING:
    from talkaid.check.languages import Languages, Opened
    from talkaid.commands.arguments import Parser
    from talkaid.interview.interview import Interview

ENDED_EARLY = 1


@dataclass(frozen=True, slots=True)
class Asked:
    """How to hold the interview.

    `questions` is a questionnaire file, None for the one the program finds; `country` None is what
    the system says, `language` None is that of the person at the prompt.
    """

    language: str | None
    questions: Path | None
    plain: bool
    kiosk: bool
    country: str | None


def options(parser: Parser) -> None:
    """Add the options of the interview."""
    version = parser.words("command.version", version=program_version())
    parser.option("--version", about="version", action="version", version=version)
    parser.option("--plain", about="plain", action="store_true")
    parser.option("--kiosk", about="kiosk", action="store_true")
    parser.option("--file", about="file", dest="questions", metavar="FILE", type=Path)
    parser.option("--lang", about="lang", dest="language", metavar="LANG")
    parser.option("--country", about="country", metavar="XX", type=parser.country)


def run(asked: Asked, words: Words) -> int:
    """Hold the interview; return the exit status. Raises FileError and NotAvailable."""
    if asked.kiosk:
        from talkaid.commands import seats

        if not seats.on_seat():
            return seats.serve(asked, words)
    # A shared computer has no plain lines: these can be left, and offer to write files.
    plain = not asked.kiosk and (asked.plain or wants_plain(os.environ) or not on_a_terminal())
    clean_environment()
    keep_faults_quiet()
    no_core_dumps()
    with loading():
        if plain:
            languages = in_languages(asked)
            opened, words = opened_in(languages, asked, words)
            interview = interview_of(opened, asked)
        else:
            soon, words = coming(asked, words)
            refuse_right_to_left(words)
            from talkaid.commands.full_screen import run_full_screen, run_seat
    with Terminal() as terminal:
        on_stop(terminal.all_back)
        if plain:
            return _plain(interview, words, opened, languages)
        if asked.kiosk:
            return run_seat(soon, words, terminal, seats.sealed())
        return run_full_screen(soon, words, terminal, save_folder=Path.cwd())


def wants_plain(environ: Mapping[str, str]) -> bool:
    """Tell whether the environment asks for plain lines; nothing guesses at a screen reader."""
    asked = any(environ.get(name, "") not in ("", "0") for name in ("TALKAID_PLAIN", "ACCESSIBLE"))
    return asked or environ.get("TERM") == "dumb"


def _plain(interview: Interview, words: Words, opened: Opened, languages: Languages) -> int:
    from talkaid.plain.lines import Lines
    from talkaid.plain.run import run_plain
    from talkaid.process.autosave import Autosave

    out, lines_in = standard_output(), sys.stdin or StringIO()
    for stream in (lines_in, out):
        # A letter the terminal cannot show, or bytes that are no letter, are no reason to stop.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    width = shutil.get_terminal_size().columns if out.isatty() else None
    lines = Lines(lines_in, out, width=width, echo=not lines_in.isatty())
    # Lines from a file or another program come without a person who could choose.
    autosave = Autosave(opened) if lines.from_terminal else None
    try:
        lines.tell(words("plain.switch"))
        if right_to_left(words.language):
            lines.tell(words("plain.right_to_left"))
        ending = run_plain(
            interview,
            words,
            lines,
            save_folder=Path.cwd(),
            program=program_version(),
            autosave=autosave,
            languages=languages,
        )
    except KeyboardInterrupt:
        tell("")
        kept = autosave is not None and autosave.keeping
        tell(words("plain.left_kept" if kept else "plain.left"))
        return INTERRUPTED
    except OSError as fault:
        raise not_written(fault) from None
    finally:
        if autosave:
            autosave.close()
    return ENDED_EARLY if ending.how == "input_ended" else 0
