"""An app without what Textual does on its own: themes, palette, clipboard and tracebacks."""

from __future__ import annotations

import os
import sys
from time import monotonic
from typing import Any, Generic, TypeVar

from textual import events
from textual.app import App
from textual.driver import Driver
from textual.filter import Monochrome
from textual.screen import Screen
from textual.widgets import Input, TextArea

from talkaid.process.crash import FAULT, fault_sentence
from talkaid.process.signals import stop_between_steps
from talkaid.text import clean
from talkaid.tui.in_order import LOST, KeyQueue, Passed
from talkaid.tui.plain_letters import PlainLetters, only_ascii
from talkaid.tui.themes import PALETTES, theme, variables

NO_COLOURS = "none"
Result = TypeVar("Result")


class QuietApp(App[Result], Generic[Result], inherit_bindings=False):
    """Shows four sets of colours, nothing that moves, and one sentence after a fault.

    `settle` is how many seconds keys and clicks are held back after another screen came up, so
    that a key pressed twice, or held down, cannot answer the next question.
    """

    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False

    def __init__(self, *, colours: str | None, settle: float) -> None:
        super().__init__()
        self.settle = settle
        self._quiet_since = monotonic()
        self._keys = KeyQueue(self._hand_on, self._follow)
        self.animation_level = "none"
        # Textual puts a place for each on every screen.
        self._disable_tooltips = self._disable_notifications = True
        self._only_own_themes(colours or (NO_COLOURS if self.no_color else PALETTES[0].name))

    def _only_own_themes(self, colours: str) -> None:
        # The colours without colour say it all; the filter would hold against the options.
        self._filters = [one for one in self._filters if not isinstance(one, Monochrome)]
        if only_ascii(os.environ):
            self._filters.append(PlainLetters())
        for palette in PALETTES:
            self.register_theme(theme(palette))
        self.theme = colours
        for name in set(self.available_themes) - {one.name for one in PALETTES}:
            self.unregister_theme(name)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours that the stylesheet names, before a theme is chosen."""
        return variables(PALETTES[0])

    def on_mount(self) -> None:
        """Watch for other screens coming up."""
        if not self.is_headless:
            stop_between_steps()
        self.screen_change_signal.subscribe(self, self._changed, immediate=True)

    def _changed(self, _: Screen[object]) -> None:
        self._quiet_since = monotonic()

    async def on_event(self, event: events.Event) -> None:
        """Take keys in order, and hold back what was meant for the screen before."""
        if not isinstance(event, events.InputEvent) or event.is_forwarded:
            await super().on_event(event)
        elif isinstance(event, events.Key) and event.key == "escape":
            # At once, whatever else is going on, and ahead of every key that waits.
            self._keys.forget()
            self.hide()
        elif isinstance(event, events.Key):
            await self._keys.take(event)
            if self._keys.waiting:
                self.set_timer(LOST, self._keys.look)
        elif not (self._decides(event) and self._settling()):
            await super().on_event(event)

    def _build_driver(self, *asked: Any, **named: Any) -> Driver:
        """Paint on standard output.

        Textual paints on standard error: sent to a file, that would hold every answer.
        """
        driver = super()._build_driver(*asked, **named)
        if getattr(driver, "_file", None) is sys.__stderr__ and sys.__stdout__ is not None:
            # A letter that the terminal cannot show is no reason to stop.
            sys.__stdout__.reconfigure(errors="replace")
            driver._file = sys.__stdout__  # type: ignore[attr-defined] # Textual's own terminals
        return driver

    def hide(self) -> None:
        """Do what Esc does, everywhere and nothing else."""

    def name_window(self, name: str) -> None:
        """Give the terminal's window a title."""
        # Textual keeps the title inside the program; only its driver reaches the terminal.
        if self._driver is not None and not self._driver.is_headless:
            self._driver.write(f"\x1b]2;{clean(name)}\x07")

    async def _hand_on(self, key: events.Key) -> bool:
        """Send a key off, unless it was meant for the screen before."""
        if self._decides(key) and self._settling():
            return False
        await super().on_event(key)
        return True

    def _follow(self) -> bool:
        # At the very end no page is left to send anything through.
        return bool(self.screen_stack) and (self.focused or self.screen).post_message(Passed())

    @property
    def keys_sent(self) -> int:
        """How many keys were pressed and have been sent to what they were meant for."""
        return self._keys.sent

    async def on_passed(self, message: Passed) -> None:
        """Look at the next key."""
        message.stop()
        await self._keys.passed()

    def _decides(self, event: events.Event) -> bool:
        """Tell whether the event could answer or pass a question."""
        if isinstance(event, events.MouseDown):
            return True
        if not isinstance(event, events.Key):
            return False
        typing = isinstance(self.focused, (Input, TextArea))
        return event.key == "enter" or (event.is_printable and not typing)

    def _settling(self) -> bool:
        """Tell whether a screen came up a moment ago; each key held back starts it anew."""
        now = monotonic()
        settling = now - self._quiet_since < self.settle
        if settling:
            self._quiet_since = now
        return settling

    def copy_to_clipboard(self, text: str) -> None:
        """Keep what is cut or copied inside the program, never in the terminal's clipboard."""
        self._clipboard = text

    def _handle_exception(self, error: Exception) -> None:
        """Note the error for tests, and end without a word of what was answered."""
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._fatal_error()

    def _fatal_error(self) -> None:
        """End with one sentence and a reference that says nothing of the answers."""
        # What came first is the fault; a page that was not laid out leads to others.
        error = self._exception or sys.exc_info()[1]
        self._return_code = FAULT
        self._exit_renderables = [self.said_of(error)] if error is not None else []
        self._close_messages_no_wait()

    def said_of(self, error: BaseException) -> str:
        """Return what is said of a fault, in the language of the person."""
        return fault_sentence(error)
