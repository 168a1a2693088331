"""Thanks, what became of the sheet, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.widget import Widget

from talkaid.language.words import Words
from talkaid.paper.keeper import Done, next_steps
from talkaid.tui.screens.menu import MenuPage
from talkaid.tui.widgets.line import Line, Point


class ThanksPage(MenuPage):
    """Where the sheet is now, and the ways from here."""

    side: ClassVar[tuple[str, ...]] = ("help", "options")

    def __init__(self, words: Words, done: Done) -> None:
        super().__init__(words)
        self.done = done

    def title_text(self) -> str:
        """Return the thanks."""
        return self.words("screen.thanks.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what happened and what comes next."""
        for sentence in self.done.sentences(self.words):
            yield Line(sentence, classes="path para")
        yield Line(self.words("screen.thanks.next"), classes="heading")
        for point in next_steps((self.done,), self.words):
            yield Point(point)
        yield Point(self.words("thanks.kept" if any(self.kept) else "thanks.erased"))
        yield Line()

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the ways from here."""
        ids = ("close", "keep", "check")
        return tuple((one, self.words(f"screen.thanks.{one}")) for one in ids)

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))
