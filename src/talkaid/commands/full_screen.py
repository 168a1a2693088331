"""The full screen as a process: it ends in order when it is told to stop."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

from talkaid import program_version
from talkaid.language.words import Words
from talkaid.process.signals import on_stop
from talkaid.process.terminal import Terminal
from talkaid.tui.app import TalkaidApp
from talkaid.tui.coming import Coming


def run_full_screen(coming: Coming, words: Words, terminal: Terminal, *, save_folder: Path) -> int:
    """Hold the interview full screen; return the exit status."""
    app = TalkaidApp(coming, words, save_folder=save_folder, program=program_version())
    try:
        return asyncio.run(_until_it_ends(app, terminal))
    finally:
        if app.safe is not None:
            app.safe.autosave.close()


def run_seat(coming: Coming, words: Words, terminal: Terminal, sealed: str) -> int:
    """Hold the interview of one person at a shared computer; return the exit status."""
    from talkaid.tui.kiosk import KioskApp

    app = KioskApp(coming, words, save_folder=Path.cwd(), program=program_version())
    app.sealed = sealed
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
