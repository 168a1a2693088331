"""Boxes to write in."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal
from textual.document._document import EditResult
from textual.widgets import Input, TextArea
from textual.widgets.text_area import Edit

from talkaid.text import clean
from talkaid.tui.widgets.line import Line

FLOOD = 8
"""Pasted letters looked at for each letter there is room for: a million cost nothing."""


class Entry(Input):
    """One line of own words, at most `most` letters."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # Textual deletes to the right with these.
        Binding("ctrl+backspace,alt+backspace", "delete_left_word", show=False),
        Binding("up", "leave(-1)", show=False),
        Binding("down", "leave(1)", show=False),
    ]

    def __init__(self, value: str = "", *, most: int, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(
            clean(value, most=most), max_length=most, select_on_focus=False, compact=True, id=id
        )
        self.most = most
        self.cursor_blink = False

    @property
    def words(self) -> str:
        """What is written, clean and without space around it."""
        return clean(self.value, most=self.most).strip()

    def held(self) -> tuple[str, int, bool]:
        """Return what is written, where the cursor is, and whether it is covered."""
        return self.value, self.cursor_position, self.password

    def hold(self, held: tuple[str, int, bool]) -> None:
        """Hold what another box held."""
        self.value, self.cursor_position, self.password = held

    def action_leave(self, by: int) -> None:
        """Go to what stands before or after the box."""
        if by < 0:
            self.screen.focus_previous()
        else:
            self.screen.focus_next()

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        start, end = sorted(self.selection)
        room = self.most - len(self.value) + (end - start)
        text = clean(event.text[: self.most * FLOOD]).strip()
        if room > 0 and text:
            self.replace(clean(text, most=room), start, end)


class Field(Container):
    """A box with its name before it and, where there is one, its unit after it."""

    def __init__(self, label: str, entry: Entry, *, unit: str = "", width: int = 0) -> None:
        super().__init__()
        self.label = label
        self.entry = entry
        self.unit = unit
        self.room = width or min(entry.most, 46)

    def compose(self) -> ComposeResult:
        """Lay out name, box and unit."""
        if self.label:
            yield Line(self.label, classes="name")
        with Horizontal(classes="box"):
            yield Line("  [ ", classes="bracket", id="mark")
            self.entry.styles.max_width = self.room + 1
            yield self.entry
            yield Line(f" ]  {self.unit}" if self.unit else " ]", classes="bracket")

    def on_descendant_focus(self) -> None:
        """Show that the focus is here."""
        self.query_one("#mark", Line).say("> [ ")

    def on_descendant_blur(self) -> None:
        """Show that the focus is elsewhere."""
        self.query_one("#mark", Line).say("  [ ")


class WordsBox(TextArea):
    """Several lines of own words, at most `most` letters; Tab leaves it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+enter", "screen.go_on", show=False),
    ]

    def __init__(self, value: str = "", *, most: int) -> None:
        super().__init__(
            clean(value, lines=True, most=most),
            soft_wrap=True,
            tab_behavior="focus",
            highlight_cursor_line=False,
            show_line_numbers=False,
        )
        self.most = most
        self.cursor_blink = False

    @property
    def words(self) -> str:
        """What is written, clean and without space around it."""
        return clean(self.text, lines=True, most=self.most).strip()

    def held(self) -> tuple[str, tuple[int, int]]:
        """Return what is written and where the cursor is."""
        return self.text, self.cursor_location

    def hold(self, held: tuple[str, tuple[int, int]]) -> None:
        """Hold what another box held."""
        self.text, self.cursor_location = held

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show whether the focus is here."""
        super().watch_has_focus(has_focus)
        self.border_title = ">" if has_focus else ""

    @property
    def room(self) -> int:
        """How many letters there is still room for."""
        return max(self.most - len(self.text), 0)

    def edit(self, edit: Edit) -> EditResult:
        """Put in what there is room for, as clean text."""
        replaced = len(self.document.get_text_range(edit.top, edit.bottom))
        flood = edit.text[: self.most * FLOOD]
        edit.text = clean(flood, lines=True, most=max(self.room + replaced, 0))
        return super().edit(edit)
