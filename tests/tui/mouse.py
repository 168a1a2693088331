"""Walks a questionnaire to its end with the mouse alone; keys only write into boxes."""

from __future__ import annotations

from textual import events
from textual.geometry import Offset
from textual.widget import Widget

from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import ChoiceList
from talkaid.tui.widgets.entry import Entry, WordsBox
from talkaid.tui.widgets.review_list import ReviewList
from talkaid.tui.widgets.rows_box import RowsBox
from talkaid.tui.widgets.scale_box import ScaleLine
from tui.robot import Robot

MOST_TURNS = 200


class Mouse(Robot):
    """Clicks on what it sees, and turns the wheel where that is out of sight."""

    async def click(self, target: Widget, x: int = 3, y: int = 0) -> None:
        """Click on a widget, `x` and `y` from its corner, once that can be seen."""
        body = self.page.body
        for _ in range(MOST_TURNS):
            spot = target.region.offset + Offset(x, y)
            inside = body in target.ancestors
            if not inside or body.region.contains_point(spot):
                break
            turned = events.MouseScrollUp if spot.y < body.region.y else events.MouseScrollDown
            await self.pilot._post_mouse_events([turned], body, (1, 1))
        under, _ = self.app.screen.get_widget_at(*spot)
        assert under is target, f"{under} lies over {target}"
        await self.pilot.click(offset=spot)
        await self.pilot.pause()

    async def press_act(self, what: str) -> None:
        """Click a button."""
        shown = [one for one in self.page.query(Act) if one.what == what and one.region.area]
        assert shown, f"no button {what} on {self.page}"
        await self.click(shown[0])

    async def tab_to(self, target: Widget) -> None:
        """Click into a box; the mouse goes straight to everything else."""
        if isinstance(target, (Entry, WordsBox)):
            await self.click(target, 1, 1 if isinstance(target, WordsBox) else 0)

    async def show_parts(self) -> None:
        """Go to the list of parts."""
        await self.press_act("parts")

    async def _row(self, choices: ChoiceList, item_id: str) -> None:
        await self.click(next(row for row in choices.rows if row.item.id == item_id))

    async def open_row(self, choices: ChoiceList, item_id: str, what: str) -> None:
        """Open a row of a list, with the button where a click only goes to the row."""
        page = self.page
        await self._row(choices, item_id)
        if self.page is page:
            await self.press_act(what)

    async def leave_off(self, review: ReviewList, question_id: str) -> None:
        """Leave an answer off the sheet."""
        await self._row(review, question_id)
        await self.press_act("off")

    async def pick(self, choices: ChoiceList, item_id: str) -> None:
        """Choose a row of a list, or take it back."""
        await self._row(choices, item_id)

    async def number(self, line: Widget, number: int) -> None:
        """Choose a number on a line; a long scale has a box instead."""
        if isinstance(line, ScaleLine):
            await self.click(line, 2 + (number - line.low) * line.step + line.step // 2)
        else:
            assert isinstance(line, Entry)
            await self.write(line, str(number))

    async def cell(self, box: RowsBox, at: int, column: str) -> None:
        """Choose an answer in a row of a table."""
        grid = box.grid
        line = grid.lines[at]
        place = [one for one, _ in grid.columns].index(column)
        left = line.size.width - sum(grid.widths[place:])
        await self.click(line, left + grid.widths[place] // 2)

    async def go_on(self) -> None:
        """Click Continue."""
        await self.press_act("onward")

    async def add(self) -> None:
        """Add the words that were written to a list."""
        await self.press_act("add")
