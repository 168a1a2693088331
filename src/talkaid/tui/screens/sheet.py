"""The sheet exactly as it will print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text
from textual.widget import Widget
from textual.widgets import Static

from talkaid.language.words import Words
from talkaid.paper.keeper import SheetKeeper
from talkaid.paper.text import Paragraph
from talkaid.tui.page import Page
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.line import Line


class Laid:
    """The paragraphs of the sheet, in lines that fit where they are shown."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = paragraphs

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines."""
        for paragraph in self.paragraphs:
            for line in paragraph.lines(options.max_width):
                yield Text(line)


class SheetPage(Page):
    """Every word of the sheet, to be read before it is kept."""

    onward_word: ClassVar[str | None] = "screen.sheet_page.onward"
    keys: ClassVar[tuple[str, ...]] = ("scroll", "enter_continue", "back")

    def __init__(self, words: Words, keeper: SheetKeeper) -> None:
        super().__init__(words)
        self.keeper = keeper

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.sheet_page.title")

    def content(self) -> Iterable[Widget]:
        """Yield the text of the sheet, in the words of the person and as it will be on paper."""
        mine, *printed = self.keeper.to_read()
        if printed:
            yield Line(self.words("sheet_language.first"), classes="para")
        yield Static(Laid(self.keeper.paragraphs(mine)), markup=False)
        for language in printed:
            name = self.words(f"language.{language}")
            yield Line()
            yield Line(self.words("sheet_language.printed", language=name), classes="title")
            yield Static(Laid(self.keeper.paragraphs(language)), markup=False)

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
