"""Work that may take long, such as that of a printer, while the screen goes on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from textual.message import Message
from textual.message_pump import MessagePump


def in_background(whom: MessagePump, work: Callable[[], Message]) -> None:
    """Do the work in a thread, then hand the message that it returns to a page or the app.

    The program does not wait for it to end: who leaves while a printer is slow has left.
    """

    def whole() -> None:
        message = work()
        # After the app has ended there is nobody to tell.
        with suppress(RuntimeError):
            whom.post_message(message)

    Thread(target=whole, daemon=True).start()
