"""The sheet exactly as it will print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.console import Group
from rich.padding import Padding
from rich.text import Text
from textual.widget import Widget
from textual.widgets import Static

from talkaid.language.words import Words
from talkaid.tui.page import Page
from talkaid.tui.widgets.act import Act


class SheetText(Static):
    """The text of the sheet; a line too long for the screen goes on under its own indent."""

    def __init__(self, text: str) -> None:
        super().__init__(markup=False)
        lines = (Text(line) for line in text.splitlines())
        self.update(Group(*(self._indented(line) for line in lines)))

    def _indented(self, line: Text) -> Padding:
        bare = line.plain.lstrip(" ")
        return Padding(Text(bare), (0, 0, 0, len(line.plain) - len(bare)))


class SheetPage(Page):
    """Every word of the sheet, to be read before it is kept."""

    onward_word: ClassVar[str | None] = "screen.sheet_page.onward"
    keys: ClassVar[tuple[str, ...]] = ("scroll", "enter_continue", "back")

    def __init__(self, words: Words, text: str) -> None:
        super().__init__(words)
        self.text = text

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.sheet_page.title")

    def content(self) -> Iterable[Widget]:
        """Yield the text of the sheet."""
        yield SheetText(self.text)

    def first(self) -> Widget | None:
        """Return the way on, once the sheet was read to its end."""
        return next((one for one in self.query(Act) if one.what == "onward"), None)

    def start(self) -> None:
        """Begin at the top, with the keys on reading."""
        super().start()
        if self.body.below:
            self.wait_for_reading()

    def action_go_on(self) -> None:
        """Go on to keeping the sheet."""
        self.post_message(self.Asks("keep"))
