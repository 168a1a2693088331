"""Whether answers are kept on this computer: the choice, the phrase, and coming back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget

from talkaid.errors import DraftError, TalkaidError
from talkaid.language.dates import written_time
from talkaid.language.words import Words
from talkaid.process.autosave import CHOICES, about
from talkaid.tui.background import in_background
from talkaid.tui.screens.menu import AskPage, MenuPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line, Point

if TYPE_CHECKING:
    from talkaid.drafts.listing import Listed

LONGEST_PHRASE = 200
OF_PHRASE = ("wrong-phrase", "empty-phrase")
"""Faults that another phrase mends."""


class KeepPage(MenuPage):
    """Keep nothing, save as I go, or save locked: nothing is chosen in advance (UX-96).

    `fault` is why saving failed just now, `elsewhere` a folder that is on another computer.
    """

    side: ClassVar[tuple[str, ...]] = ("help", "options")

    def __init__(
        self, words: Words, fault: DraftError | None = None, elsewhere: Path | None = None
    ) -> None:
        super().__init__(words)
        self._fault = fault
        self._elsewhere = elsewhere

    def title_text(self) -> str:
        """Return the question."""
        return self.words("screen.keep_answers.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what each choice does, the buttons under each; first, what to be warned of."""
        if self._fault is not None:
            yield Line(self.words.sentence(self._fault), classes="alert")
        if self._elsewhere is not None:
            told = self.words("screen.keep_answers.elsewhere", folder=self._elsewhere)
            yield Line(told, classes="alert")
        for mode in CHOICES:
            yield Line(self.words(f"screen.keep_answers.{mode}.title"), classes="heading")
            for point in self.words.list(f"screen.keep_answers.{mode}.points"):
                yield Point(point)
            yield Act(self.words(f"screen.keep_answers.{mode}.act"), f"keep_{mode}")

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))


class PhrasePage(MenuPage):
    """The phrase that locks, or opens, the answers. Its result is what `work` makes of it.

    Where `work` raises an error that another phrase does not mend, that error is the result. The
    work is done in the background, for making a key takes a third of a second, in which Esc has to
    hide. `new` asks for the phrase twice, and says what is lost with it (UX-99).
    """

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    onward_word: ClassVar[str | None] = "screen.continue"
    keys: ClassVar[tuple[str, ...]] = ("enter_continue", "back")

    class Tried(Message):
        """What came of a phrase."""

        def __init__(self, outcome: object) -> None:
            super().__init__()
            self.outcome = outcome

    def __init__(self, words: Words, work: Callable[[str], object], *, new: bool) -> None:
        super().__init__(words)
        self.new = new
        self._work = work
        self._working = False
        self.made()

    def made(self) -> None:
        """Make the boxes."""
        self.boxes = [Entry(most=LONGEST_PHRASE) for _ in range(2 if self.new else 1)]
        for box in self.boxes:
            box.password = True

    def title_text(self) -> str:
        """Return the title."""
        return self.words(f"screen.phrase.{'new' if self.new else 'old'}")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what the phrase is for, and the boxes."""
        yield Line(id="fault", classes="alert hidden")
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
        """Try the phrase; two that differ are asked for again."""
        phrases = [box.value for box in self.boxes]
        if self._working:
            return
        if not phrases[0]:
            self.set_focus(self.boxes[0])
        elif self.new and not phrases[1]:
            self.set_focus(self.boxes[1])
        elif len(set(phrases)) > 1:
            self._again(self.words("screen.phrase.differ"))
        else:
            self._try(phrases[0])

    def _try(self, phrase: str) -> None:
        def tried() -> Message:
            try:
                return self.Tried(self._work(phrase))
            except TalkaidError as error:
                return self.Tried(error)

        self._working = True
        self.query_one("#fault").add_class("hidden")
        self.tell(self.words("screen.phrase.working"))
        in_background(self, tried)

    def on_phrase_page_tried(self, message: Tried) -> None:
        """Close with what came of the phrase, or ask for another."""
        message.stop()
        self._working = False
        self.tell("")
        outcome = message.outcome
        if isinstance(outcome, DraftError) and outcome.code in OF_PHRASE:
            self._again(self.words.sentence(outcome))
        else:
            self.dismiss(outcome)

    def _again(self, sentence: str) -> None:
        fault = self.query_one("#fault", Line)
        fault.say(sentence)
        fault.remove_class("hidden")
        self.set_focus(self.boxes[-1])

    def go_back(self) -> None:
        """Go back, but not while a key is being made."""
        if not self._working:
            super().go_back()


def leave_page(words: Words, count: int, *, kept: bool) -> AskPage:
    """Return the question before leaving: what becomes of `count` answers (UX-87)."""
    how = "leave_kept" if kept else "leave"
    ways = ("stay", "keep", "erase") if kept else ("stay", "sheet", "leave")
    acts = [(one, words(f"screen.{how}.{one}")) for one in ways]
    text = words.number(f"screen.{how}.text", count)
    again = partial(leave_page, count=count, kept=kept)
    return AskPage(words, words(f"screen.{how}.title"), [text], acts, again=again)


class ResumePage(MenuPage):
    """What was kept here before: go on with it, begin anew, or erase it."""

    back_word: ClassVar[str | None] = "screen.welcome.leave_act"
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    keys: ClassVar[tuple[str, ...]] = ("move", "enter_press", "help")

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
            yield Line(about(draft, self.words), classes="heading")
            if not draft.damaged:
                time = written_time(draft.saved.time(), self.words.language)
                yield Act(self.words("screen.resume.go_on", time=time), f"go_on:{at}")
            yield Act(self.words("screen.resume.erase"), f"forget:{at}")
        yield Line()
        yield Act(self.words("screen.resume.anew"), "welcome")

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))

    def go_back(self) -> None:
        """There is nothing before this page."""
        self.post_message(self.Asks("leave"))
