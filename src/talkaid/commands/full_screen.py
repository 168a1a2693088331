"""The full screen as a process: it ends in order when it is told to stop."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

from talkaid import program_version
from talkaid.check.languages import Languages
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.process.autosave import Autosave
from talkaid.process.signals import on_stop
from talkaid.process.terminal import Terminal
from talkaid.tui.app import TalkaidApp


def run_full_screen(
    interview: Interview,
    words: Words,
    terminal: Terminal,
    autosave: Autosave,
    *,
    save_folder: Path,
) -> int:
    """Hold the interview full screen; return the exit status."""
    app = TalkaidApp(
        interview,
        words,
        save_folder=save_folder,
        program=program_version(),
        languages=autosave.opened.languages,
    )
    app.keep_with(autosave)
    try:
        return asyncio.run(_until_it_ends(app, terminal))
    finally:
        autosave.close()


def run_seat(
    interview: Interview, words: Words, terminal: Terminal, languages: Languages, sealed: str
) -> int:
    """Hold the interview of one person at a shared computer; return the exit status."""
    from talkaid.tui.kiosk import KioskApp

    app = KioskApp(
        interview,
        words,
        save_folder=Path.cwd(),
        program=program_version(),
        languages=languages,
    )
    app.sealed = sealed
    app.keeper.whats = ("print",)
    return asyncio.run(_until_it_ends(app, terminal))


async def _until_it_ends(app: TalkaidApp, terminal: Terminal) -> int:
    loop = asyncio.get_running_loop()

    def end(status: int) -> None:
        def saved() -> None:
            app.save()
            app.exit(return_code=status)

        loop.call_soon_threadsafe(saved)

    # Ctrl+C is a key here; the signal comes from outside.
    on_stop(terminal.all_back, end, also=(signal.SIGINT,))
    await app.run_async()
    return app.return_code or 0
