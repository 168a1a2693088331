"""The keyboard of a running app: keys, and what is reached with them alone."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widget import Widget

from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import ChoiceList
from talkaid.tui.widgets.entry import Entry, WordsBox

MOST_KEYS = 20


class Keyboard:
    """Presses keys in one running app."""

    def __init__(self, app: TalkaidApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def page(self) -> Page:
        """The page on top."""
        page = self.app.screen
        assert isinstance(page, Page), page
        return page

    async def press(self, *keys: str) -> None:
        """Press keys, one right after the other, and let the app catch up."""
        sent = self.app.keys_sent + len(keys)
        for key in keys:
            character = " " if key == "space" else key if len(key) == 1 else None
            self.app.post_message(events.Key(key, character))
        while self.app.keys_sent < sent and self.app.is_running:
            await self.pilot.pause(0.001)
        await self.pilot.pause()

    async def tab_to(self, target: Widget) -> None:
        """Press Tab until the widget has the focus."""
        for _ in range(MOST_KEYS):
            chain, focused = self.page.focus_chain, self.app.focused
            if focused is target:
                return
            here = chain.index(focused) if focused in chain else -1
            there = chain.index(target) if target in chain else here + 1
            await self.press(*["tab"] * ((there - here) % max(len(chain), 1) or 1))
        raise AssertionError(f"Tab does not lead to {target}")

    async def press_act(self, what: str) -> None:
        """Go to a button and press it."""
        acts = [one for one in self.page.query(Act) if one.what == what]
        assert acts, f"no button {what} on {self.page}"
        await self.tab_to(acts[0])
        await self.press("enter")

    async def write(self, entry: Entry | WordsBox, text: str) -> None:
        """Write into a box, in the place of what stands there."""
        await self.tab_to(entry)
        if isinstance(entry, Entry):
            if entry.value:
                await self.press("end", "ctrl+u")
        elif entry.text:
            await self.press("f7", "delete")
        if text.isascii() and text.isalnum() and len(text) <= 4:
            await self.press(*text)
        elif text:
            self.app.post_message(events.Paste(text))
            await self.pilot.pause()

    async def _go_to(self, choices: ChoiceList, item_id: str) -> None:
        ids = [one.id for one in choices.items]
        assert item_id in ids, f"{item_id} is not shown; shown: {ids}"
        by = ids.index(item_id) - choices.at
        await self.press(*["down" if by > 0 else "up"] * abs(by))
        assert choices.row is not None
        assert choices.row.item.id == item_id
