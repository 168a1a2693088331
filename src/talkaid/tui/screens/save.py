"""What to do with the sheet: print it, save it in a file, or keep nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, cast

from textual.message import Message
from textual.widget import Widget

from talkaid.errors import NotAvailable, OutputError, TalkaidError
from talkaid.language.words import Words, own_name
from talkaid.paper.keeper import OF_ANSWERS, ON_PAPER, SIZES, Done, SheetKeeper, What
from talkaid.paper.keeping import Made
from talkaid.paper.papers import PAPERS, Paper
from talkaid.paper.printing import Printer, printers
from talkaid.process.locked_copy import locked
from talkaid.tui.background import in_background
from talkaid.tui.page import Page
from talkaid.tui.screens.kept import PhrasePage
from talkaid.tui.screens.menu import AskPage, TellPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line, Point

LONGEST_FOLDER = 1000
NOTHING = "nothing"


class SavePage(Page):
    """Nothing is chosen at first: nothing is printed or written before somebody says so."""

    keys: ClassVar[tuple[str, ...]] = ("choose", "enter_continue", "back")

    class Kept(Message):
        """The sheet or the answers are in a file."""

        def __init__(self, done: Done) -> None:
            super().__init__()
            self.done = done

    class Printed(Message):
        """The printer took the sheet, or `outcome` says why it did not."""

        def __init__(self, outcome: Done | TalkaidError) -> None:
            super().__init__()
            self.outcome = outcome

        def page(self, words: Words) -> TellPage:
            """Return what became of it, to be told on any page."""
            outcome = self.outcome
            if isinstance(outcome, Done):
                told = outcome.sentences(words)
            else:
                told = (words.sentence(outcome),)
            return TellPage(words, words("screen.save.title"), told, again=self.page)

    class Found(Message):
        """The printers of this computer, or why there are none."""

        def __init__(self, found: tuple[Printer, ...] | TalkaidError) -> None:
            super().__init__()
            self.found = found

    def __init__(self, words: Words, keeper: SheetKeeper, paper: Paper) -> None:
        super().__init__(words)
        self.keeper = keeper
        self.paper = paper
        self.printers: tuple[Printer, ...] | None = None
        self._looking = False
        self._sending = False
        self.made()

    def made(self) -> None:
        """Make the lists and the box."""
        keeper, known = self.keeper, self.printers or ()
        named = {one: own_name(one) for one in keeper.languages}
        printers = {one.name: one.name for one in known}
        self.lists = {
            "what": self._list("what", self._labels((*keeper.whats, NOTHING)), ()),
            "printer": self._list("printer", printers, [one.name for one in known if one.usual]),
            "language": self._list("language", named, (keeper.language,)),
            "paper": self._list("paper", self._labels(PAPERS), (self.paper,)),
            "size": self._list("size", self._labels(SIZES), SIZES[:1]),
        }
        self.folder = Entry(str(keeper.folder), most=LONGEST_FOLDER)

    def _list(self, name: str, labels: Mapping[str, str], chosen: Sequence[str]) -> ChoiceList:
        items = [Item(one, label) for one, label in labels.items()]
        return ChoiceList(items, chosen=chosen, id=name, classes="-tight")

    def _labels(self, ids: Sequence[str]) -> dict[str, str]:
        return {one: self._label(one) for one in ids}

    def _label(self, name: str) -> str:
        key = f"save.{name}"
        return self.words(key if self.words.has(key) else f"screen.{key}")

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.save.title")

    def content(self) -> Iterable[Widget]:
        """Yield the choices, then where it goes and what to know."""
        yield Line(id="fault", classes="alert hidden")
        for name, choices in self.lists.items():
            yield Line(self._label(f"{name}_title"), classes=f"heading {name}")
            yield choices
        yield Line(id="where", classes="path para")
        yield Field(self.words("screen.save.folder"), self.folder, width=LONGEST_FOLDER)
        if self.keeper.whats != ("print",):
            yield Point(self.words("save.about_file"), classes="point about_file")
        yield Point(self.words("save.about_print"))

    def shown(self) -> None:
        """Show what belongs to the choice."""
        self._show()

    def first(self) -> Widget | None:
        """Return the first list."""
        return self.lists["what"]

    # What was chosen.

    @property
    def what(self) -> str | None:
        """What is to be done with the sheet; None before it was chosen."""
        return next(iter(self.lists["what"].chosen), None)

    def _made(self, what: What) -> Made:
        paper = cast(Paper, self.lists["paper"].chosen[0])
        return self.keeper.made(what, paper, self.lists["size"].chosen == ["large"])

    def on_choice_list_changed(self, message: ChoiceList.Changed) -> None:
        """Show what belongs to the choice; look for printers where one is wanted."""
        message.stop()
        if message.choices is self.lists["what"]:
            self.query_one("#fault").add_class("hidden")
            if self.what == "print" and not self.printers and not self._looking:
                self._look_for_printers()
        elif message.choices is self.lists["language"]:
            self.keeper.write_in(message.choices.chosen[0])
        self._show()

    def _show(self) -> None:
        what, many = self.what, len(self.printers or ()) > 1
        several = len(self.keeper.languages) > 1
        shown = {"what": True, "printer": what == "print" and many}
        shown["language"] = several and what not in (None, NOTHING, *OF_ANSWERS)
        for name, choices in self.lists.items():
            on = shown.get(name, what in ON_PAPER)
            choices.set_class(not on, "hidden")
            self.query_one(f".heading.{name}").set_class(not on, "hidden")
        self.query_one("#where", Line).say(self._goes())
        self.query_one(Field).set_class(not self._in_a_file, "hidden")
        self.query(".about_file").set_class(what == "locked", "hidden")
        self._name_onward()

    @property
    def _in_a_file(self) -> bool:
        return self.what not in (None, "print", NOTHING)

    def _goes(self) -> str:
        if self._in_a_file:
            return self.words("screen.save.called", name=self.keeper.name(cast(What, self.what)))
        printer = self._printer() if self.what == "print" else None
        return self.words("screen.save.on_printer", printer=printer) if printer else ""

    def _name_onward(self) -> None:
        key = "print_act" if self.what == "print" else "save_act" if self._in_a_file else ""
        words = self.words(f"screen.save.{key}" if key else "screen.continue")
        next(one for one in self.query(Act) if one.what == "onward").say(words)

    # Doing it.

    def action_go_on(self) -> None:
        """Do what was chosen; where that cannot be done, say why and what to do."""
        if self._sending or self._looking:
            return
        if self.what is None:
            self.fault(self.words("screen.save.choose_first"))
        elif self.what == NOTHING:
            self.post_message(self.Asks("leave"))
        elif self.what == "print":
            self._print()
        else:
            self._save(cast(What, self.what))

    def fault(self, sentence: str) -> None:
        """Say what is wrong at the top of the page."""
        fault = self.query_one("#fault", Line)
        fault.say(self.words("screen.fault", sentence=sentence))
        fault.remove_class("hidden")
        self.body.scroll_home(animate=False)

    def _save(self, what: What) -> None:
        typed = self.folder.words
        folder = "" if typed == str(self.keeper.folder) else typed
        path = self.keeper.named(folder) / self.keeper.name(what)
        if not path.is_file():
            self._write(what, path)
            return

        def chosen(answer: object) -> None:
            if answer == "over":
                self._write(what, path)

        self.app.push_screen(over_page(self.words, path), chosen)

    def _write(self, what: What, path: Path) -> None:
        if what == "locked":
            self._ask_phrase(path)
            return
        try:
            self._keep(what, self._made(what), path)
        except OutputError as error:
            self.fault(self.words.sentence(error))

    def _keep(self, what: What, made: Made, path: Path) -> None:
        try:
            done = self.keeper.keep(what, made, path)
        except OutputError as error:
            self.fault(self.words.sentence(error))
        else:
            self.post_message(self.Kept(done))

    def _ask_phrase(self, path: Path) -> None:
        answers, code = self._made("locked"), self.keeper.summary().code

        def locked_with(made: object) -> None:
            if isinstance(made, Made):
                self._keep("locked", made, path)

        page = PhrasePage(self.words, partial(locked, answers, code), new=True)
        self.app.push_screen(page, locked_with)

    # Printers, which answer slowly.

    def _look_for_printers(self) -> None:
        def looked() -> Message:
            try:
                return self.Found(printers())
            except (NotAvailable, OutputError) as error:
                return self.Found(error)

        self._looking = True
        self.tell(self.words("screen.save.looking"))
        in_background(self, looked)

    def on_save_page_found(self, message: Found) -> None:
        """Show the printers; where there is none, say what to do instead."""
        message.stop()
        self._looking = False
        self.tell("")
        found = message.found
        if isinstance(found, tuple) and not found:
            found = NotAvailable("no-printers")
        if isinstance(found, tuple):
            self.printers = found
            usual = [one.name for one in found if one.usual]
            self.lists["printer"].put([Item(one.name, one.name) for one in found], usual)
        elif self.what == "print":
            self.fault(self.words.sentence(found))
        self._show()

    def _printer(self) -> str | None:
        if self.printers and len(self.printers) == 1:
            return self.printers[0].name
        return next(iter(self.lists["printer"].chosen), None)

    def _print(self) -> None:
        printer = self._printer()
        if not self.printers:
            # There was none; perhaps somebody has set one up meanwhile.
            self._look_for_printers()
            return
        if printer is None:
            self.fault(self.words("screen.save.choose_printer"))
            return
        try:
            send = self.keeper.sender(self._made("print"), printer)
        except OutputError as error:
            self.fault(self.words.sentence(error))
            return

        def sent() -> Message:
            try:
                return self.Printed(send())
            except (NotAvailable, OutputError) as error:
                return self.Printed(error)

        self._sending = True
        self.query_one("#fault").add_class("hidden")
        self.tell(self.words("save.sending", printer=printer))
        in_background(self.app, sent)

    def told(self, error: TalkaidError) -> None:
        """Say why the printer did not take the sheet."""
        self._sending = False
        self.tell("")
        self.fault(self.words.sentence(error))

    def go_back(self) -> None:
        """Go back, but not while the printer is being told what to print."""
        if not self._sending:
            super().go_back()


def over_page(words: Words, path: Path) -> AskPage:
    """Return the question whether a file that is there is to be written over."""
    title, text = words("screen.over.title"), words("screen.over.text", path=path)
    acts = [(one, words(f"screen.over.{one}")) for one in ("keep", "over")]
    return AskPage(words, title, [text], acts, again=partial(over_page, path=path))
