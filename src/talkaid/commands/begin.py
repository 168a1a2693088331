"""`talkaid`: the interview, full screen or one line at a time."""

from __future__ import annotations

import getpass
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid import program_version
from talkaid.commands.streams import not_written, say_findings, standard_output, tell
from talkaid.errors import NotAvailable
from talkaid.language.words import Words, load_words
from talkaid.process import kiosk
from talkaid.process.country import guess_country
from talkaid.process.crash import keep_faults_quiet
from talkaid.process.environment import clean_environment
from talkaid.process.memory import no_core_dumps
from talkaid.process.signals import INTERRUPTED, on_stop
from talkaid.process.terminal import Terminal, on_a_terminal

if TYPE_CHECKING:
    from talkaid.check.languages import Opened
    from talkaid.check.passed import CheckedQuestionnaire
    from talkaid.commands.arguments import Parser
    from talkaid.interview.interview import Interview

ENDED_EARLY = 1


@dataclass(frozen=True, slots=True)
class Asked:
    """How to hold the interview.

    `questions` is a questionnaire file, None for the one the program finds; `country` None is what
    the system says.
    """

    language: str
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
    parser.option("--lang", about="lang", dest="language", metavar="LANG", default="en")
    parser.option("--country", about="country", metavar="XX", type=parser.country)


def run(asked: Asked, words: Words) -> int:
    """Hold the interview; return the exit status. Raises FileError and NotAvailable."""
    words = load_words(asked.language)
    if asked.kiosk and kiosk.SEAT not in os.environ:
        return _kiosk(asked, words)
    plain = asked.plain or wants_plain(os.environ) or not on_a_terminal()
    clean_environment()
    keep_faults_quiet()
    no_core_dumps()
    opened = _opened(asked, words)
    interview = _interview(opened.checked, asked, words)
    with Terminal() as terminal:
        on_stop(terminal.all_back)
        if plain:
            return _plain(interview, words, opened)
        from talkaid.commands.full_screen import run_full_screen, run_seat

        if asked.kiosk:
            return run_seat(interview, words, terminal, os.environ[kiosk.SEAT])
        from talkaid.process.autosave import Autosave

        autosave = Autosave(opened)
        return run_full_screen(interview, words, terminal, autosave, save_folder=Path.cwd())


def _kiosk(asked: Asked, words: Words) -> int:
    """Seat one person after the other; raises NotAvailable where there is no terminal."""
    if not on_a_terminal():
        raise NotAvailable("no-terminal")
    # What is wrong with the questions is said now, and not to the first patient.
    _opened(asked, words)
    clean_environment()
    sealed = kiosk.sealed_code(_staff_code(words))
    arguments = ["--kiosk", "--lang", asked.language]
    if asked.questions is not None:
        arguments += ["--file", str(asked.questions.absolute())]
    if asked.country is not None:
        arguments += ["--country", asked.country]
    command = [sys.executable, "-m", "talkaid", *arguments]
    return kiosk.Kiosk(command, sealed).serve()


def _staff_code(words: Words) -> str:
    while True:
        code = getpass.getpass(words("command.kiosk.code"))
        if len(code) < kiosk.FEWEST_LETTERS:
            tell(words("command.kiosk.short", fewest=kiosk.FEWEST_LETTERS))
        elif code != getpass.getpass(words("command.kiosk.again")):
            tell(words("command.kiosk.differ"))
        else:
            return code


def wants_plain(environ: Mapping[str, str]) -> bool:
    """Tell whether the environment asks for plain lines; nothing guesses at a screen reader."""
    asked = any(environ.get(name, "") not in ("", "0") for name in ("TALKAID_PLAIN", "ACCESSIBLE"))
    return asked or environ.get("TERM") == "dumb"


def _interview(checked: CheckedQuestionnaire, asked: Asked, words: Words) -> Interview:
    from talkaid.interview.interview import Interview

    return Interview(
        checked,
        started=datetime.now().astimezone(),
        language=words.language,
        country=asked.country or guess_country(),
    )


def _opened(asked: Asked, words: Words) -> Opened:
    """Open the questionnaire; say which of the clinic's files are left out, and why."""
    from talkaid.check.opening import open_with_clinic, opened_file

    if asked.questions is not None:
        return opened_file(asked.questions)
    opened = open_with_clinic(language=words.language)
    say_findings((*opened.told, *opened.left_out), words)
    for file in dict.fromkeys(finding.file for finding in opened.left_out):
        tell(words("command.left_out", file=file))
    return opened


def _plain(interview: Interview, words: Words, opened: Opened) -> int:
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
        ending = run_plain(
            interview,
            words,
            lines,
            save_folder=Path.cwd(),
            program=program_version(),
            autosave=autosave,
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
