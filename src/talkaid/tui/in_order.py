"""Keys one at a time: each is done with before the next one is looked at.

Textual hands a key to the widget that has the focus when it arrives, and looks for a binding only
when the key has come back up. Over a slow line several keys arrive at once, and then a letter
behind a Tab lands in the box before it, and a letter behind an arrow answers the row before it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic

from textual import events
from textual.message import Message

LOST = 0.5
"""Seconds after which a key that never came back up counts as done with."""


ROUNDS = 4
"""How often a message goes up behind a key: what the key leads to takes several messages."""


class Passed(Message):
    """Comes up behind a key, through the same widgets."""


class KeyQueue:
    """Holds keys back while another is on its way.

    `hand_on` sends a key off and tells whether something of it is still to come; `follow` sends a
    `Passed` after it, and tells whether that was possible.
    """

    def __init__(
        self, hand_on: Callable[[events.Key], Awaitable[bool]], follow: Callable[[], bool]
    ) -> None:
        self._hand_on = hand_on
        self._follow = follow
        self._waiting: deque[events.Key] = deque()
        self._sent_at: float | None = None
        self._round = 0
        self._taken = 0

    @property
    def busy(self) -> bool:
        """Whether a key is on its way."""
        return self._sent_at is not None and monotonic() - self._sent_at < LOST

    async def take(self, key: events.Key) -> None:
        """Send the key off, or keep it until those before it are done with."""
        self._taken += 1
        self._waiting.append(key)
        await self.look()

    @property
    def sent(self) -> int:
        """How many keys were taken and have been sent off."""
        return self._taken - len(self._waiting)

    def forget(self) -> None:
        """Drop what waits."""
        self._waiting.clear()

    @property
    def waiting(self) -> bool:
        """Whether a key is held back."""
        return bool(self._waiting)

    async def passed(self) -> None:
        """One more message came up behind the key; after the last, look at the next key."""
        self._round += 1
        if self._round >= ROUNDS or not self._follow():
            self._sent_at = None
            await self.look()

    async def look(self) -> None:
        """Send off what waits, unless a key is on its way."""
        while self._waiting and not self.busy:
            self._sent_at, self._round = monotonic(), 0
            sent = await self._hand_on(self._waiting.popleft())
            if not sent or not self._follow():
                self._sent_at = None
