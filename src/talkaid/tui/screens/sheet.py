"""The sheet exactly as it will print, keeping it, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar

from rich.console import Group
from rich.padding import Padding
from rich.text import Text
from textual.widget import Widget
from textual.widgets import Static

from talkaid.errors import OutputError
from talkaid.language.words import Words
from talkaid.tui.keeping import Form, Keeping, Paper, SheetKeeper
from talkaid.tui.page import Page
from talkaid.tui.screens.menu import MenuPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.line import Line, Point

FORMS: tuple[Form, ...] = ("pdf", "text")
PAPERS: tuple[Paper, ...] = ("letter", "a4")
SIZES = ("usual", "large")


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


class SavePage(Page):
    """How to keep the sheet: as a PDF to print, or as text."""

    onward_word: ClassVar[str | None] = "screen.save.onward"
    keys: ClassVar[tuple[str, ...]] = ("choose", "enter_save", "back")

    def __init__(self, words: Words, keeper: SheetKeeper, paper: Paper) -> None:
        super().__init__(words)
        self.keeper = keeper
        self.lists = {
            "form": self._list("form", FORMS, "pdf"),
            "paper": self._list("paper", PAPERS, paper),
            "size": self._list("size", SIZES, "usual"),
        }

    def _list(self, name: str, ids: Sequence[str], chosen: str) -> ChoiceList:
        items = [Item(one, self.words(f"screen.save.{one}")) for one in ids]
        return ChoiceList(items, chosen=[chosen], id=name, classes="-tight")

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.save.title")

    def content(self) -> Iterable[Widget]:
        """Yield the choices, then where the file goes and what to know."""
        yield Line(id="fault", classes="alert hidden")
        for name, choices in self.lists.items():
            yield Line(self.words(f"screen.save.{name}_title"), classes=f"heading {name}")
            yield choices
        yield Line(id="where", classes="para")
        for point in self.words.list("screen.save.points"):
            yield Point(point)

    def on_mount(self) -> None:
        """Say where the file goes."""
        self._say_where()

    def first(self) -> Widget | None:
        """Return the first list."""
        return self.lists["form"]

    def wanted(self) -> Keeping:
        """Return what was chosen."""
        form: Form = "text" if self.lists["form"].chosen == ["text"] else "pdf"
        paper: Paper = "a4" if self.lists["paper"].chosen == ["a4"] else "letter"
        return Keeping(form, paper, self.lists["size"].chosen == ["large"])

    def on_choice_list_changed(self, message: ChoiceList.Changed) -> None:
        """Show what belongs to the choice."""
        message.stop()
        self._say_where()

    def _say_where(self) -> None:
        wanted = self.wanted()
        for name in ("paper", "size"):
            self.lists[name].set_class(wanted.form == "text", "hidden")
            self.query_one(f".heading.{name}").set_class(wanted.form == "text", "hidden")
        path = self.keeper.path(wanted)
        where = self.words("screen.save.where", name=path.name, folder=str(path.parent))
        self.query_one("#where", Line).say(where)

    def action_go_on(self) -> None:
        """Write the file; where that cannot be done, say why and what to do."""
        try:
            path = self.keeper.keep(self.wanted())
        except OutputError as error:
            fault = self.query_one("#fault", Line)
            fault.say(self.words("screen.fault", sentence=self.words.sentence(error)))
            fault.remove_class("hidden")
            self.body.scroll_home(animate=False)
        else:
            self.post_message(self.Kept(path))

    class Kept(Page.Asks):
        """The sheet was written."""

        def __init__(self, path: Path) -> None:
            super().__init__("kept")
            self.path = path


class ThanksPage(MenuPage):
    """Thanks, where the file is, and what comes next."""

    side: ClassVar[tuple[str, ...]] = ("help",)

    def __init__(self, words: Words, path: Path) -> None:
        super().__init__(words)
        self.path = path

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.thanks.title")

    def title_text(self) -> str:
        """Return the thanks."""
        return self.words("screen.thanks.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield where the file is and what comes next."""
        yield Line(self.words("screen.thanks.where"))
        yield Line(str(self.path), classes="path para")
        yield Line(self.words("screen.thanks.next"), classes="heading")
        for point in self.words.list("screen.thanks.points"):
            yield Point(point)
        yield Line()

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the ways from here."""
        ids = ("close", "keep", "check")
        return tuple((one, self.words(f"screen.thanks.{one}")) for one in ids)

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))
