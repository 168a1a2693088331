"""Hiding: Esc puts a plain clock over everything, and once more erases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar

from textual import events
from textual.driver import Driver
from textual.message import Message
from textual.screen import Screen

from talkaid.language.words import Words
from talkaid.process.crash import fault_sentence
from talkaid.process.erase_clock import HIDDEN_ON_OWN, EraseClock
from talkaid.tui.quiet import QuietApp
from talkaid.tui.screens.cover import Cover

Result = TypeVar("Result")
SIDE = ("parts", "help", "options")
"""Where a key and, on most pages, a button leads."""
CLEAR = "\x1b[2J"


class HidingApp(QuietApp[Result], Generic[Result], inherit_bindings=False):
    """Can be hidden at any moment; what comes up meanwhile waits behind the cover."""

    hidden_for: ClassVar[float] = HIDDEN_ON_OWN
    """How many seconds the program goes on while it is hidden and nobody comes back."""

    def __init__(self, words: Words, *, colours: str | None, settle: float) -> None:
        super().__init__(colours=colours, settle=settle)
        self.words = words
        self.knows_hiding = False
        self._cleared = False
        self._while_hidden: list[Callable[[], object]] = []

    def on_mount(self) -> None:
        """Give the window its neutral name."""
        self.name_window(self.words("screen.name"))

    def said_of(self, error: BaseException) -> str:
        """Return what is said of a fault, in the language of the person."""
        return fault_sentence(error, self.words.language)

    def in_other_words(self) -> tuple[str, str] | None:
        """Return what the button to another language says and which it is; None without one."""
        return None

    def return_words(self) -> tuple[str, ...]:
        """Return the words that bring back what was hidden."""
        return (self.words("screen.cover.word"),)

    @property
    def hidden(self) -> bool:
        """Whether the cover is over everything."""
        # At the very end there is no screen left.
        return bool(self.screen_stack) and isinstance(self.screen, Cover)

    def waits(self, show: Callable[[], object]) -> bool:
        """Keep something to be shown until the person is back; tell whether it has to wait."""
        if self.hidden:
            self._while_hidden.append(show)
        return self.hidden

    def push_screen(self, screen: Any, *others: Any, **named: Any) -> Any:
        """Show a screen on top of all others; while hidden, once the person is back.

        A key that was pressed just before Esc is still on its way when the cover is up.
        """
        show = partial(super().push_screen, screen, *others, **named)
        return show() if isinstance(screen, Cover) or not self.waits(show) else None

    def hide(self) -> None:
        """Cover everything; a second time, erase."""
        if self.hidden:
            self.erase()
            return
        self.knows_hiding = True
        self.name_window(self.words("screen.cover.window"))
        if self._driver is not None and not self._driver.is_headless:
            # Again: a page may have been painted just while Esc was read.
            self._clear(self._driver)
        self.push_screen(Cover(self.words, EraseClock(self.hidden_for), self.return_words()))
        self._cleared = False

    def _build_driver(self, *asked: Any, **named: Any) -> Driver:
        """Clear the terminal as soon as Esc is read.

        The thread that reads does it: the program itself may be busy laying out a page.
        """
        driver = super()._build_driver(*asked, **named)
        send = driver.send_message

        def sent(message: Message) -> None:
            if isinstance(message, events.Key) and message.key == "escape":
                self._clear(driver)
            send(message)

        driver.send_message = sent  # type: ignore[method-assign] # what reads is Textual's own
        return driver

    def _clear(self, driver: Driver) -> None:
        self._cleared = True
        driver.write(CLEAR)

    def _display(self, screen: Screen[Any], renderable: Any) -> None:
        """Paint nothing but the cover once the terminal was cleared."""
        if isinstance(screen, Cover) or not self._cleared:
            super()._display(screen, renderable)

    def on_cover_asked(self) -> None:
        """Show again what was there, and what came up meanwhile."""
        self.pop_screen()
        self.name_window(self.words("screen.name"))
        waiting, self._while_hidden = self._while_hidden, []
        for show in waiting:
            show()

    def on_cover_ran_out(self) -> None:
        """End, for nobody came back."""
        self.abandon()

    def erase(self) -> None:
        """End, and leave no answer anywhere."""
        self.exit()

    def abandon(self) -> None:
        """End; what is not saved is gone."""
        self.exit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Do nothing while hidden: no key says that there is more.

        Nor does a key lead where the page has no button for: to the parts, say, before any
        question was asked.
        """
        offered = action not in SIDE or action in getattr(self.screen, "side", ())
        return offered and not self.hidden

    def _decides(self, event: events.Event) -> bool:
        """Hold nothing back from the cover: the return word is typed at once."""
        return not self.hidden and super()._decides(event)
