"""Walks a questionnaire to its end in the full screen, with key presses alone.

`said` maps question ids to raw answers, the form of a response file. A question that is asked and
not in `said` is passed with nothing chosen. Help pages are read and left with "Keep going".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import TextArea

from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.screens.menu import AskPage, ReadPage
from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.reading import AlonePage
from talkaid.tui.screens.sheet import SheetPage
from talkaid.tui.screens.urgent import UrgentPage
from talkaid.tui.screens.welcome import WelcomePage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_box import ChoiceBox
from talkaid.tui.widgets.choice_list import ChoiceList
from talkaid.tui.widgets.entry import Entry
from talkaid.tui.widgets.medicines_box import FULL, NONE, NOT_FULL, MedicinesBox
from talkaid.tui.widgets.picks_box import PicksBox
from talkaid.tui.widgets.review_list import ReviewList
from talkaid.tui.widgets.rows_box import RowsBox
from talkaid.tui.widgets.scale_box import ScaleBox
from talkaid.tui.widgets.text_box import NOTHING, TextBox
from talkaid.tui.widgets.typed_boxes import OTHER, VARIES, AmountBox
from tui.keyboard import Keyboard

MOST_PAGES = 600

Seen = Callable[[TalkaidApp], None]


class Robot(Keyboard):
    """Presses keys in one running app; `seen` is called with the app on each new page."""

    def __init__(
        self, app: TalkaidApp, pilot: Pilot[Any], said: Mapping[str, Any], seen: Seen | None = None
    ) -> None:
        super().__init__(app, pilot)
        self.said = said
        self.seen = seen
        self.pages: list[str] = []
        self._opened: set[str] = set()
        self._off: set[str] = set()
        self._waiting: list[str] = []

    # The walk.

    async def run(self) -> None:
        """Go from the welcome to the list of answers, core parts first, then the extra ones."""
        for _ in range(MOST_PAGES):
            await self.pilot.pause()
            page = self.page
            if self.seen is not None:
                self.seen(self.app)
            self.pages.append(type(page).__name__)
            if isinstance(page, CheckPage):
                if await self._open_extra() or await self._ask_more(page):
                    continue
                if await self._leave_off(page):
                    continue
                return
            await self._pass(page)
        raise AssertionError(f"no end: {self.pages[-20:]}")

    async def to_sheet(self) -> None:
        """Go from the list of answers to the sheet, answering what stands in its heading."""
        await self.press_act("onward")
        for _ in range(MOST_PAGES):
            await self.pilot.pause()
            if self.seen is not None:
                self.seen(self.app)
            if isinstance(self.page, SheetPage):
                return
            await self._pass(self.page)
        raise AssertionError("no sheet")

    async def _pass(self, page: Page) -> None:
        if isinstance(page, QuestionPage):
            await self.answer(page)
        elif isinstance(page, WelcomePage):
            await self.press_act("start")
        elif isinstance(page, UrgentPage):
            await self.press_act("fine")
        elif isinstance(page, AlonePage):
            await self.press_act("later")
        elif isinstance(page, AskPage):
            await self.press_act("drop")
        elif isinstance(page, ReadPage):
            await self.press_act("onward")
        else:
            raise AssertionError(f"no way on from {page}")

    async def _open_extra(self) -> bool:
        questionnaire = self.app.interview.questionnaire
        paper = self.app.journey.paper
        wanted = [
            section.id
            for section in questionnaire.sections
            if section.extra
            and section is not paper
            and section.id not in self._opened
            and any(question.id in self.said for question in section.questions)
        ]
        if not wanted:
            return False
        self._opened.add(wanted[0])
        await self.show_parts()
        page = self.page
        assert isinstance(page, PartsPage)
        await self.open_row(page.parts, wanted[0], "onward")
        return True

    async def _ask_more(self, page: CheckPage) -> bool:
        """Choose the questions that are offered only after the extra parts."""
        question = self.app.interview.questionnaire.with_role("questions")
        if question is None or not self._waiting:
            return False
        self._waiting.clear()
        await self.open_row(page.query_one(ReviewList), question.id, "change")
        return True

    async def _leave_off(self, page: CheckPage) -> bool:
        asked = {line.question_id for part in page.review for line in part.lines if line.answered}
        off = [
            one
            for one, raw in self.said.items()
            if isinstance(raw, Mapping) and raw.get("off_sheet")
            if one in asked and one not in self._off
        ]
        if not off:
            return False
        self._off.add(off[0])
        await self.leave_off(page.query_one(ReviewList), off[0])
        while isinstance(self.page, (AskPage, ReadPage)):
            await self._pass(self.page)
        return True

    # Hands: what another robot does in another way.

    async def show_parts(self) -> None:
        """Go to the list of parts."""
        await self.press("f2")

    async def open_row(self, choices: ChoiceList, item_id: str, what: str) -> None:
        """Open a row of a list; `what` is the button that does it too."""
        await self.tab_to(choices)
        await self._go_to(choices, item_id)
        await self.press("enter")

    async def leave_off(self, review: ReviewList, question_id: str) -> None:
        """Leave an answer off the sheet."""
        await self.tab_to(review)
        await self._go_to(review, question_id)
        await self.press("space")

    async def pick(self, choices: ChoiceList, item_id: str) -> None:
        """Choose a row of a list, or take it back."""
        await self.tab_to(choices)
        await self._go_to(choices, item_id)
        await self.press("space")

    async def number(self, line: Widget, number: int) -> None:
        """Choose a number on a line."""
        await self.tab_to(line)
        await self.press(*str(number))

    async def go_on(self) -> None:
        """Press Continue, or the key that does it."""
        if isinstance(self.app.focused, (TextArea, Act)):
            await self.press_act("onward")
        else:
            await self.press("enter")

    async def add(self) -> None:
        """Add the words that were written to a list."""
        await self.press("enter")

    # Questions.

    async def choose(self, choices: ChoiceList, wanted: Sequence[str]) -> None:
        """Choose exactly these items of a list, in this order."""
        keep = choices.chosen == list(wanted)
        if keep:
            return
        page = self.page
        for one in list(choices.chosen) if choices.several else []:
            if one not in wanted or choices.ordered:
                await self.pick(choices, one)
        for one in wanted:
            if self.page is not page:
                return
            if one not in choices.chosen:
                await self.pick(choices, one)

    async def answer(self, page: QuestionPage) -> None:
        """Answer the question as `said` says, then go on."""
        raw = self.said.get(page.question.id)
        if raw is not None:
            table = raw if isinstance(raw, Mapping) else {}
            wrapped = "value" in table or "way_out" in table
            value = table.get("value") if wrapped else raw
            if "way_out" in table:
                await self._way_out(page.box, table["way_out"])
            else:
                await self._value(page.box, value, table if wrapped else {})
        if self.page is page:
            await self._continue(page)

    async def _way_out(self, box: AnswerBox, way: str) -> None:
        choices = box.choices if isinstance(box, ChoiceBox) else box.out
        await self.choose(choices, [way])

    async def _value(self, box: AnswerBox, value: Any, table: Mapping[str, Any]) -> None:
        if isinstance(box, ChoiceBox):
            await self.choose(box.choices, value if isinstance(value, list) else [value])
            for option, words in table.get("write_in", {}).items():
                await self.write(box.fields[option].entry, words)
        elif isinstance(box, RowsBox):
            await self._rows(box, value)
        elif isinstance(box, ScaleBox):
            await self.number(box.scale.stop, value)
        elif isinstance(box, AmountBox):
            await self._amount(box, value)
        elif isinstance(box, TextBox):
            if value == "":
                await self.choose(box.out, [NOTHING])
            else:
                await self.write(box.entry, value)
        elif isinstance(box, MedicinesBox):
            await self._medicines(box, value, bool(table.get("full_list")))
        elif isinstance(box, PicksBox):
            await self._picks(box, value)
        else:
            await self.write(box.query_one(Entry), str(value))

    async def _rows(self, box: RowsBox, said: Mapping[str, Any]) -> None:
        page = self.page
        for at, (row, _) in enumerate(box.names):
            if self.page is not page:
                return
            if box.stepping:
                await self._step(box, said.get(row))
                if at + 1 < len(box.names) and self.page is page:
                    await self.go_on()
            elif row in said and box.grid.said.get(row) != str(said[row]):
                await self.cell(box, at, str(said[row]))

    async def cell(self, box: RowsBox, at: int, column: str) -> None:
        """Choose an answer in a row of a table."""
        grid = box.grid
        await self.tab_to(grid)
        await self.press(*["down" if at > grid.at else "up"] * abs(at - grid.at))
        by = [one for one, _ in grid.columns].index(column) - grid.column
        await self.press(*["right" if by > 0 else "left"] * abs(by))
        await self.press("space")

    async def _step(self, box: RowsBox, said: Any) -> None:
        if said is None:
            return
        if box.scale is not None and str(said).isdigit():
            await self.number(box.scale.stop, int(said))
        else:
            await self.choose(box.step_list, [str(said)])

    async def _amount(self, box: AmountBox, said: Mapping[str, Any]) -> None:
        await self.write(box.number, said.get("number", ""))
        measure = said.get("measure", "")
        known = box.question.measure(measure) is not None
        if measure:
            await self.choose(box.measures, [measure if known else OTHER])
        if measure and not known:
            await self.write(box.other, measure)
        await self.write(box.times, said.get("times_a_day", ""))
        if said.get("varies"):
            await self.choose(box.varies, [VARIES])

    async def _medicines(self, box: MedicinesBox, value: Sequence[Any], full: bool) -> None:
        for medicine in value[len(box.medicines) :]:
            await self.press_act("add")
            await self._name(medicine)
            await self._details(medicine)
        if value:
            await self.choose(box.whole, [FULL if full else NOT_FULL])
        else:
            await self.choose(box.whole, [NONE if full else NOT_FULL])

    async def _name(self, medicine: Mapping[str, Any]) -> None:
        page = self.page
        assert isinstance(page, NamePage), page
        await self.write(page.entry, medicine["name"])
        if medicine.get("known") is False:
            await self.choose(page.unknown, ["unknown"])
        await self.go_on()

    async def _details(self, medicine: Mapping[str, Any]) -> None:
        page = self.page
        assert isinstance(page, MedicinePage), page
        for key, entry in page.entries.items():
            if key in medicine:
                await self.write(entry, medicine[key])
        if "from" in medicine:
            await self.choose(page.origin, [medicine["from"]])
        while self.page is page:
            await self.go_on()

    async def _picks(self, box: PicksBox, said: Sequence[Mapping[str, str]]) -> None:
        ids = [f"{kind}:{what}" for pick in said for kind, what in pick.items() if kind != "keep"]
        offered = {one.id for one in box.choices.items}
        self._waiting = [one for one in ids if one not in offered and not one.startswith("own:")]
        ids = [one for one in ids if one not in self._waiting]
        if box.choices.chosen == ids:
            return
        await self.choose(box.choices, [])
        for one in ids:
            if one.startswith("own:"):
                await self.write(box.entry, one.removeprefix("own:"))
                await self.add()
            elif one not in box.choices.chosen:
                await self.pick(box.choices, one)

    async def _continue(self, page: QuestionPage) -> None:
        """Press Continue until the next page, through rows and gentle doubts."""
        for _ in range(20):
            await self.go_on()
            if self.page is not page:
                return
            problems = [one.render() for one in page.query("#problem")]
            assert not problems, f"{page.question.id}: {problems}"
        raise AssertionError(f"{page.question.id} does not let go")
