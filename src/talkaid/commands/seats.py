"""`talkaid --kiosk`: a computer that several people use, and the code of its staff."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from talkaid.commands.opening import in_languages, opened_in, refuse_right_to_left
from talkaid.commands.streams import tell
from talkaid.errors import NotAvailable, OutputError
from talkaid.language.words import Words
from talkaid.process import staff_code
from talkaid.process.environment import clean_environment
from talkaid.process.kiosk import SEAT, Kiosk
from talkaid.process.terminal import on_a_terminal

if TYPE_CHECKING:
    from talkaid.commands.begin import Asked


def on_seat() -> bool:
    """Tell whether this process is the seat of one person, and not what seats them."""
    return SEAT in os.environ


def sealed() -> str:
    """Return what a seat knows the staff code by."""
    return os.environ[SEAT]


def serve(asked: Asked, words: Words) -> int:
    """Seat one person after the other; raises NotAvailable where there is no terminal."""
    if not on_a_terminal():
        raise NotAvailable("no-terminal")
    # What is wrong with the questions is said now, and not to the first patient.
    _, words = opened_in(in_languages(asked), asked, words)
    refuse_right_to_left(words)
    clean_environment()
    sealed = staff_code.kept_code() or _new_code(words)
    arguments = ["--kiosk", "--lang", words.language]
    if asked.questions is not None:
        arguments += ["--file", str(asked.questions.absolute())]
    if asked.country is not None:
        arguments += ["--country", asked.country]
    command = [sys.executable, "-m", "talkaid", *arguments]
    return Kiosk(command, sealed).serve()


def _new_code(words: Words) -> str:
    """Return the code that the staff make up, sealed, and keep it for the next start."""
    sealed = staff_code.sealed_code(_typed_code(words))
    try:
        staff_code.keep_code(sealed)
    except OutputError as error:
        tell(words.sentence(error))
        tell(words("command.kiosk.not_kept"))
    return sealed


def _typed_code(words: Words) -> str:
    while True:
        code = getpass.getpass(words("command.kiosk.code"))
        if len(code) < staff_code.FEWEST_LETTERS:
            tell(words("command.kiosk.short", fewest=staff_code.FEWEST_LETTERS))
        elif code != getpass.getpass(words("command.kiosk.again")):
            tell(words("command.kiosk.differ"))
        else:
            return code
