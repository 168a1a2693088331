"""Whether answers are kept on this computer: the choice, the phrase, and coming back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.widget import Widget

from talkaid.errors import DraftError
from talkaid.language.dates import written_date, written_time
from talkaid.language.words import Words
from talkaid.tui.screens.menu import AskPage, MenuPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line, Point

if TYPE_CHECKING:
    from talkaid.drafts.listing import Listed

MODES = ("nothing", "save", "locked")
LONGEST_PHRASE = 200


class KeepPage(MenuPage):
    """Keep nothing, save as I go, or save locked: nothing is chosen in advance (UX-96)."""

    side: ClassVar[tuple[str, ...]] = ("help", "options")

    def title_text(self) -> str:
        """Return the question."""
        return self.words("screen.keep_answers.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what each choice does, the buttons under each."""
        for mode in MODES:
            yield Line(self.words(f"screen.keep_answers.{mode}.title"), classes="heading")
            for point in self.words.list(f"screen.keep_answers.{mode}.points"):
                yield Point(point)
            yield Act(self.words(f"screen.keep_answers.{mode}.act"), f"keep_{mode}")

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))


class PhrasePage(MenuPage):
    """The phrase that locks, or opens, the answers. Its result is the phrase.

    `new` asks for it twice, and says what is lost with it (UX-99).
    """

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ()
    onward_word: ClassVar[str | None] = "screen.continue"
    keys: ClassVar[tuple[str, ...]] = ("enter_continue", "back")

    def __init__(self, words: Words, *, new: bool, fault: DraftError | None = None) -> None:
        super().__init__(words)
        self.new = new
        self._fault = fault
        self.boxes = [Entry(most=LONGEST_PHRASE) for _ in range(2 if new else 1)]
        for box in self.boxes:
            box.password = True

    def title_text(self) -> str:
        """Return the title."""
        return self.words(f"screen.phrase.{'new' if self.new else 'old'}")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what the phrase is for, and the boxes."""
        fault = "" if self._fault is None else self.words.sentence(self._fault)
        yield Line(fault, id="fault", classes="alert" if fault else "alert hidden")
        for line in self.words.list("screen.phrase.points") if self.new else ():
            yield Point(line)
        labels = ("phrase", "again")
        for label, box in zip(labels, self.boxes, strict=False):
            yield Field(self.words(f"screen.phrase.{label}"), box)
        yield Vertical(Act(self.words("screen.phrase.show"), "show"), classes="acts")

    def first(self) -> Widget | None:
        """Return the first box."""
        return self.boxes[0]

    def pressed(self, what: str) -> None:
        """Show what is typed, or hide it."""
        for box in self.boxes:
            box.password = not box.password

    def action_go_on(self) -> None:
        """Hand the phrase over; two that differ are asked for again."""
        phrases = [box.value for box in self.boxes]
        if not phrases[0]:
            self.set_focus(self.boxes[0])
        elif self.new and not phrases[1]:
            self.set_focus(self.boxes[1])
        elif len(set(phrases)) > 1:
            fault = self.query_one("#fault", Line)
            fault.say(self.words("screen.phrase.differ"))
            fault.remove_class("hidden")
            self.set_focus(self.boxes[1])
        else:
            self.dismiss(phrases[0])


def leave_page(words: Words, count: int, *, kept: bool) -> AskPage:
    """Return the question before leaving: what becomes of `count` answers (UX-87)."""
    how = "leave_kept" if kept else "leave"
    ways = ("stay", "keep", "erase") if kept else ("stay", "sheet", "leave")
    acts = [(one, words(f"screen.{how}.{one}")) for one in ways]
    text = words.number(f"screen.{how}.text", count)
    return AskPage(words, words(f"screen.{how}.title"), [text], acts)


class ResumePage(MenuPage):
    """What was kept here before: go on with it, begin anew, or erase it."""

    back_word: ClassVar[str | None] = "screen.welcome.leave_act"
    side: ClassVar[tuple[str, ...]] = ("help", "options")

    def __init__(self, words: Words, drafts: Sequence[Listed], fault: DraftError | None) -> None:
        super().__init__(words)
        self.drafts = drafts
        self._fault = fault

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.resume.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield each draft with its buttons."""
        if self._fault is not None:
            yield Line(self.words.sentence(self._fault), classes="alert")
        for at, draft in enumerate(self.drafts):
            yield Line(self._about(draft), classes="heading")
            if not draft.damaged:
                time = written_time(draft.saved.time(), self.words.language)
                yield Act(self.words("screen.resume.go_on", time=time), f"go_on:{at}")
            yield Act(self.words("screen.resume.erase"), f"forget:{at}")
        yield Line()
        yield Act(self.words("screen.resume.anew"), "welcome")

    def _about(self, draft: Listed) -> str:
        kind = "damaged" if draft.damaged else "locked" if draft.locked else "open"
        day = written_date(draft.saved.date(), self.words.language)
        time = written_time(draft.saved.time(), self.words.language)
        return self.words(f"screen.resume.{kind}", day=day, time=time)

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))

    def go_back(self) -> None:
        """There is nothing before this page."""
        self.post_message(self.Asks("leave"))
