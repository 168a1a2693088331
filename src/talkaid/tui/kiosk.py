"""The full screen on a computer that several people use."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events

from talkaid.process.erase_clock import (
    HIDDEN_ON_SHARED,
    IDLE_ON_SHARED,
    WARNED_ON_SHARED,
    EraseClock,
)
from talkaid.process.kiosk import STAFF_ENDS
from talkaid.process.staff_code import is_code, note_wrong, wrong_before
from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.shared import SharedPage, StaffPage, StillTherePage
from talkaid.tui.screens.welcome import WelcomePage

if TYPE_CHECKING:
    from talkaid.check.languages import Languages
    from talkaid.interview.interview import Interview
    from talkaid.process.autosave import Mode

LOOK = 0.5


class KioskApp(TalkaidApp):
    """One person at a shared computer: nothing is kept, and who walks away is not waited for.

    `sealed` is what the staff code is known by. `idle` and `warned` are the seconds without a key
    before the warning, and from the warning to the end.
    """

    hidden_for: ClassVar[float] = HIDDEN_ON_SHARED
    idle: ClassVar[float] = IDLE_ON_SHARED
    warned: ClassVar[float] = WARNED_ON_SHARED
    mode: ClassVar[Mode] = "shared"
    sealed: str = ""

    def hold(self, interview: Interview, languages: Languages | None) -> None:
        """Hold this interview; its sheet is printed and in no other way kept."""
        super().hold(interview, languages)
        self.keeper.whats = ("print",)

    def on_mount(self) -> None:
        """Begin to watch for somebody who has left."""
        self.clock = EraseClock(self.idle)
        self._told = False
        # Another seat is no way round the wait after wrong codes.
        StaffPage.wrong[:] = [monotonic()] * wrong_before()
        self.set_interval(LOOK, self._look)

    async def on_event(self, event: events.Event) -> None:
        """Every key and click says that somebody is there."""
        if isinstance(event, events.InputEvent) and not event.is_forwarded:
            self.clock.wind()
        await super().on_event(event)

    def _look(self) -> None:
        """Warn who has not pressed a key for long; a person who never began leaves nothing."""
        began = not isinstance(self.screen, WelcomePage)
        if self.clock.left == 0 and began and not self.hidden:
            self.over(StillTherePage(self.words, EraseClock(self.warned)), self._still)

    def _still(self, there: object) -> None:
        self.clock.wind()
        if there == "done":
            self.erase()

    def on_still_there_page_ran_out(self) -> None:
        """End: nobody came back."""
        self.erase()

    def start(self) -> None:
        """Say first what is different on a shared computer."""
        if self._told:
            super().start()
            return
        self._told = True
        self.turn(SharedPage(self.words, self.idle, self.warned))

    def action_leave(self) -> None:
        """Ask before the answers are erased; from the first page only the staff get out."""
        if isinstance(self.screen, WelcomePage):
            self.over(StaffPage(self.words, self._is_code), self._staff)
        elif self.interview.response().answers:
            super().action_leave()
        else:
            self.erase()

    def _is_code(self, typed: str) -> bool:
        known = is_code(typed, self.sealed)
        if not known:
            note_wrong()
        return known

    def _staff(self, known: object) -> None:
        if known is True:
            self.exit("left", return_code=STAFF_ENDS)

    ways: ClassVar[dict[str, Callable[[TalkaidApp], None]]] = {
        **TalkaidApp.ways,
        "start": lambda app: app.start(),
        "leave": lambda app: app.action_leave(),
    }
