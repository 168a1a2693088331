"""Every screen of the program in each of its states, one after the other, in one running app.

The walk is long and most of what is asked of a screen is asked of all of them, so what looks at
every screen looks in one walk.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Input

from talkaid.drafts.listing import Listed
from talkaid.errors import DraftError, NotAvailable, NotSaved
from talkaid.paper.printing import Printer
from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.screens.kept import PhrasePage, ResumePage, leave_page
from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.shared import StaffPage
from talkaid.tui.widgets.choice_list import Item
from tui.every_page import other_pages
from tui.screen import tell

THEN = datetime(2026, 11, 21, 9, 30, tzinfo=timezone.utc)
A_MEDICINE = {"name": "Oxycodone", "strength": "5 mg tablet", "directions": "1 as needed"}
SHOWN = {
    "gate": "no",
    "who": "both",
    "ways": {"value": ["walk", "other"], "write_in": {"other": "Tea with [/honey]"}},
    "goals": ["tests", "sleep"],
    "signs": {"yellow": "yes", "dark": "no", "tired": "unknown"},
    "line": 7,
    "rate": {"interest": "some", "down": "declined"},
    "life": {"joy": 10},
    "days": "28",
    "amount": {"number": "1", "measure": "two spoons", "times_a_day": "4", "varies": True},
    "story": "I started after surgery.\nI'm scared [to stop].",
    "allergies": {"way_out": "declined"},
    "medicines": {"value": [A_MEDICINE, {"name": "the white one", "known": False}]},
    "picks": [{"own": "Is tea OK?"}, {"flag": "liver_today"}],
}


class Gallery:
    """Shows the screens of an app around the small questionnaire."""

    def __init__(self, app: TalkaidApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot
        self.words = app.words

    async def screens(self) -> AsyncIterator[str]:
        """Show each screen in turn and yield what it is called, once it stands."""
        async for name in self._all():
            await self._stands()
            yield name

    async def _stands(self) -> None:
        screen = self.app.screen
        for _ in range(100):
            await self.pilot.pause(0)
            if not (screen._layout_required or screen._dirty_widgets or screen._callbacks):
                return

    async def _all(self) -> AsyncIterator[str]:
        await self.settled()
        yield "the first page"
        async for name in self._questions(""):
            yield name
        tell(self.app, SHOWN)
        async for name in self._questions(" answered"):
            yield name
        for page in other_pages(self.app):
            await self._turn(page)
            yield type(page).__name__
        for states in (self._faults, self._saving, self._kept, self._sheet):
            async for name in states():
                yield name

    async def settled(self) -> None:
        """Wait until the page on top stands and has put its focus."""
        for _ in range(100):
            await self.pilot.pause(0)
            if self.app.focused is not None:
                break
        await self.pilot.pause()

    async def _turn(self, page: Page) -> None:
        self.app.turn(page)
        await self.settled()

    async def _ask(self, question_id: str) -> QuestionPage:
        asked = self.app.interview.asked(question_id)
        page = QuestionPage(self.words, self.app.interview, asked)
        await self._turn(page)
        return page

    async def _questions(self, how: str) -> AsyncIterator[str]:
        for question_id in self.app.interview.questionnaire.by_id:
            if how and question_id not in SHOWN:
                continue
            page = await self._ask(question_id)
            yield question_id + how
            while page.box.forward():
                await self.pilot.pause()
                yield f"{question_id}{how}, next row"

    async def _faults(self) -> AsyncIterator[str]:
        page = await self._ask("days")
        page.query_one(Input).value = "45"
        page.action_go_on()
        await self.pilot.pause()
        assert page.query_one("#problem").display
        yield "error"
        page = await self._ask("ways")
        page.tell(self.words("screen.cleared_words"), undo=True)
        await self.pilot.pause()
        yield "undo"
        name = NamePage(self.words, self.app.interview.checked.medicines, {})
        await self._turn(name)
        name.action_go_on()
        await self.pilot.pause()
        yield "medicine without a name"
        medicine = MedicinePage(self.words, A_MEDICINE, lambda _: ())
        await self._turn(medicine)
        yield "medicine with a label"

    async def _saving(self) -> AsyncIterator[str]:
        page = await self._ask("story")
        why = self.words.sentence(NotSaved("draft-disk-full", folder="/home/dana/drafts"))
        page.show_kept(self.words("screen.kept.fault"), self.words("screen.kept.trying", why=why))
        await self.pilot.pause()
        yield "not saved"

    async def _kept(self) -> AsyncIterator[str]:
        later = THEN + timedelta(minutes=12)
        drafts = (
            Listed("a", locked=False, started=THEN, saved=later),
            Listed("b", locked=True, started=THEN, saved=later),
            Listed("c", locked=False, started=THEN, saved=later, damaged=True),
        )
        await self._turn(ResumePage(self.words, drafts, DraftError("draft-damaged", folder="x")))
        yield "three drafts"
        for kept in (False, True):
            await self._turn(leave_page(self.words, 12, kept=kept))
            yield "leave, kept" if kept else "leave"
        phrase = PhrasePage(self.words, str, new=True)
        await self._turn(phrase)
        phrase.boxes[0].value, phrase.boxes[1].value = "one", "another"
        phrase.action_go_on()
        await self.pilot.pause()
        yield "phrases that differ"
        staff = StaffPage(self.words, bool)
        await self._turn(staff)
        staff.action_go_on()
        StaffPage.wrong.clear()
        await self.pilot.pause()
        yield "wrong code"

    async def _sheet(self) -> AsyncIterator[str]:
        page = SavePage(self.words, self.app.keeper, "letter")
        await self._turn(page)
        page.fault(self.words.sentence(NotAvailable("no-printers")))
        page.printers = (Printer("Front desk", usual=True), Printer("Laser"))
        page.lists["printer"].put([Item(one.name, one.name) for one in page.printers], ["Laser"])
        for what in ("print", "pdf", "locked"):
            page.lists["what"].clear([what])
            page._show()
            await self.pilot.pause()
            yield f"save, {what}"
