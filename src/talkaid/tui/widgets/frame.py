"""What stands around every page: the line on top, the buttons, the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.geometry import Size
from textual.layout import Layout
from textual.layouts.horizontal import HorizontalLayout
from textual.message import Message
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.widgets import Static

from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.flow import COLUMN, LAST, Flow, Headed, Middle
from talkaid.tui.widgets.line import Line
from talkaid.tui.widgets.pointed import Shown

NARROW = 60


class Band(Container):
    """A full line that holds what stands side by side in the middle column."""

    placed: ClassVar[Layout] = Middle(HorizontalLayout())

    @property
    def layout(self) -> Layout:
        """The layout, which no stylesheet can name."""
        return self.placed


class Flowing(Container):
    """Holds what stands side by side as long as there is room."""

    placed: ClassVar[Layout] = Flow()

    @property
    def layout(self) -> Layout:
        """The layout, which no stylesheet can name."""
        return self.placed


class HideAct(Static):
    """Says which key hides everything; a click does it too."""

    class Pressed(Message):
        """Hide now."""

    def __init__(self, label: str) -> None:
        super().__init__(label, markup=False, id="hide")

    def on_click(self, event: events.Click) -> None:
        """Hide."""
        event.stop()
        self.post_message(self.Pressed())


class TopLine(Band):
    """The quiet line on top: where the person is, what is saved, and the key that hides."""

    placed: ClassVar[Layout] = Middle(Headed())

    def __init__(self, place: str, kept: str, hide: str) -> None:
        super().__init__()
        self.place = place
        self.kept = kept
        self.hide_label = hide

    def compose(self) -> ComposeResult:
        """Lay out the place and the key."""
        yield Line(self.place, id="place")
        if self.kept:
            yield Line(self.kept, id="kept")
        yield HideAct(self.hide_label)

    def say(self, place: str) -> None:
        """Show another place."""
        self.place = place
        self.query_one("#place", Line).say(place)

    def mark(self, kept: str) -> None:
        """Show whether the answers are saved."""
        self.kept = kept
        if kept and not self.query("#kept"):
            self.mount(Line(id="kept"), after=self.query_one("#place"))
        for line in self.query("#kept").results(Line):
            line.say(kept)


class Column(Vertical):
    """The calm column that everything stands in."""


class PlainBar(ScrollBarRender):
    """A scroll bar of whole cells, for fonts and terminals without the letters for parts."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "]


# For all bars: a page that does not scroll then makes none.
ScrollBar.renderer = PlainBar


class Body(VerticalScroll, can_focus=False):
    """The part of the page that scrolls."""

    class Moved(Message):
        """More or less of the page can be seen."""

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell the page."""
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Moved())

    def watch_virtual_size(self, old: Size, new: Size) -> None:
        """Tell the page."""
        self.post_message(self.Moved())

    def on_resize(self, event: events.Resize) -> None:
        """Fit anew."""
        self.post_message(self.Moved())

    @property
    def above(self) -> bool:
        """Whether there is more above."""
        return self.scroll_offset.y > 0

    @property
    def below(self) -> bool:
        """Whether there is more below."""
        return self.scroll_offset.y < self.max_scroll_y


class More(Static):
    """Says that there is more of the page, and is a stop for reading on where one is needed."""

    class Wanted(Message):
        """The person wants to see more; `by` is 1 down, -1 up."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def __init__(self) -> None:
        super().__init__(markup=False, id="more")
        self.text = ""

    def say(self, text: str) -> None:
        """Show how much more there is."""
        if text != self.text:
            self.text = text
            self._draw()

    def _draw(self) -> None:
        self.update(f"> {self.text}" if self.has_focus else self.text)

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show whether the focus is here."""
        super().watch_has_focus(has_focus)
        self._draw()

    def on_resize(self, event: events.Resize) -> None:
        """Let the terminal's cursor follow: the text begins elsewhere when it is longer."""
        self.post_message(Shown(self))

    def on_key(self, event: events.Key) -> None:
        """Take a key."""
        by = {"down": 1, "pagedown": 1, "space": 1, "enter": 1, "up": -1, "pageup": -1}
        if event.key in by:
            event.stop()
            self.post_message(self.Wanted(by[event.key]))

    def on_click(self, event: events.Click) -> None:
        """Press with the mouse."""
        event.stop()
        self.post_message(self.Wanted(1))


class Told(Band):
    """The line below the column: what there is to tell, the way to undo it, and how much more."""

    def __init__(self, undo: str) -> None:
        super().__init__()
        self.undo = Act(undo, "undo")

    def compose(self) -> ComposeResult:
        """Lay out the line; the button comes when there is something to undo."""
        yield Line(id="told")
        yield More()

    def say(self, text: str, *, undo: bool) -> None:
        """Say something; `undo` offers to take it back."""
        self.query_one("#told", Line).say(text)
        if undo and not self.undo.is_attached:
            self.mount(self.undo, before=self.query_one(More))
        if not undo and self.undo.has_focus:
            self.screen.focus_previous()
        self.undo.set_class(not undo, "hidden")


class Buttons(Band):
    """Back and Continue at the left, the rest at the right; always in the same place."""

    placed: ClassVar[Layout] = Middle(Flow())

    def __init__(self, left: Sequence[Act], right: Sequence[Act]) -> None:
        super().__init__()
        self.left = left
        self.right = right

    def compose(self) -> ComposeResult:
        """Lay out the buttons."""
        for act in self.right:
            act.add_class(LAST)
        yield from (*self.left, *self.right)


class KeyLine(Band):
    """At most three keys, in words; those that do not fit are left out, for they have buttons."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self.keys = tuple(keys)

    def compose(self) -> ComposeResult:
        """Lay out the keys."""
        yield Line(self._fitting(), id="keys")

    def say(self, keys: Sequence[str]) -> None:
        """Show other keys."""
        self.keys = tuple(keys)
        self._fit()

    def on_resize(self, event: events.Resize) -> None:
        """Fit anew."""
        self._fit()

    def _fit(self) -> None:
        self.query_one("#keys", Line).say(self._fitting())

    def _fitting(self) -> str:
        narrow = self.app.size.width < NARROW
        room = min(self.app.size.width - (3 if narrow else 5), COLUMN) - (0 if narrow else 2)
        shown: list[str] = []
        for key in self.keys[:3]:
            if cell_len("   ".join([*shown, key])) <= room:
                shown.append(key)
        return "   ".join(shown)
