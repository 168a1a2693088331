"""`talkaid preview`: a question as the patient will see it, anew each time its file is saved."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from talkaid.errors import NotAvailable
from talkaid.process.environment import clean_environment
from talkaid.process.terminal import Terminal, on_a_terminal

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """Which file to show, and which question of it first; none if empty."""

    file: Path
    question: str


def options(parser: Parser) -> None:
    """Add the file and the question."""
    parser.reads("file", "previewed", metavar="FILE", type=Path)
    parser.reads("question", "question", metavar="QUESTION", nargs="?", default="")


def run(asked: Asked, words: Words) -> int:
    """Show the question until the author leaves; raises FileError and NotAvailable."""
    from talkaid.files.limits import DEFAULT
    from talkaid.files.reading import read_text
    from talkaid.process.signals import on_stop

    if not on_a_terminal():
        raise NotAvailable("no-terminal")
    # A file that is not there is told as one; what is wrong inside it is shown on the screen.
    read_text(asked.file, most=DEFAULT.bytes_in_file)
    clean_environment()
    from talkaid.tui.preview import PreviewApp

    started = datetime.now().astimezone()
    app = PreviewApp(asked.file, asked.question or None, words, started=started)
    with Terminal() as terminal:
        on_stop(terminal.all_back)
        asyncio.run(app.run_async())
    return app.return_code or 0
