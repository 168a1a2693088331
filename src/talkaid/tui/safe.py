"""Keeping the answers while the full screen is open: when, and what the person is told of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from textual.screen import Screen
from textual.widgets import Input, TextArea

from talkaid.check.languages import Languages
from talkaid.drafts.content import HalfTyped
from talkaid.drafts.draft import Draft, Kept
from talkaid.errors import DraftError, FileError
from talkaid.interview.interview import Interview
from talkaid.language.dates import written_time
from talkaid.language.words import Words
from talkaid.process.autosave import Autosave, gone_on, lost
from talkaid.tui.page import Page
from talkaid.tui.screens.kept import KeepPage, PhrasePage, ResumePage
from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.screens.menu import AskPage, TellPage
from talkaid.tui.screens.question import QuestionPage


class Shows(Protocol):
    """What this needs of the app."""

    words: Words
    interview: Interview

    @property
    def screen(self) -> Screen[object]:
        """The page that is open."""

    def turn(self, page: Page | None) -> None:
        """Show a page in the place of all that is open."""

    def over(self, page: Page, then: Callable[[object], None] | None = None) -> None:
        """Show a page over the one that is open."""

    def go_on_with(self, interview: Interview, languages: Languages) -> None:
        """Go on with answers of before."""

    def onward(self) -> None:
        """Go on where the interview stands."""

    def welcome(self) -> None:
        """Show the first page of a new interview."""


class Safe:
    """The pages about keeping answers, and the saving itself."""

    def __init__(self, app: Shows, autosave: Autosave) -> None:
        self._app = app
        self.autosave = autosave
        self._typed: HalfTyped | None = None
        self.ways = {
            "keep_nothing": self.keep_nothing,
            "keep_save": self.keep_open,
            "keep_locked": self.keep_locked,
        }
        self.of_drafts = {"go_on": self.go_on, "forget": self.forget}

    # Coming back.

    def first_page(self) -> Page | None:
        """Return the page that offers what was kept before; None when nothing was."""
        return self._resume(None)

    def _resume(self, fault: DraftError | None) -> Page | None:
        drafts = self.autosave.drafts()
        return ResumePage(self._app.words, drafts, fault) if drafts else None

    def go_on(self, at: int) -> None:
        """Take up a draft of the list; its phrase is asked for where it is locked."""
        page = self._app.screen
        draft = page.drafts[at] if isinstance(page, ResumePage) else None
        if draft is None:
            return
        opened = partial(self.autosave.draft_of_before, draft.id)
        if draft.locked:
            self._app.over(PhrasePage(self._app.words, opened, new=False), self._opened)
        else:
            self._opened(_outcome(opened))

    def _opened(self, outcome: object) -> None:
        match outcome:
            case (Draft() as draft, Kept() as kept):
                self.autosave.keep(draft)
                self._take_up(kept)
            case DraftError():
                self._again(outcome)
            case FileError():
                self._again(DraftError("draft-damaged", folder=""))

    def _take_up(self, kept: Kept) -> None:
        interview = gone_on(kept)
        self._typed = kept.half_typed
        self._app.go_on_with(interview, kept.languages)
        if interview.urgent is not None:
            # It was not read before the program ended, and comes before anything else.
            self._app.onward()
        words = self._app.words
        if lost(kept, words):
            self._app.over(lost_page(words, kept))

    def forget(self, at: int) -> None:
        """Erase a draft of the list, when that is really meant."""
        page = self._app.screen
        if not isinstance(page, ResumePage):
            return
        draft = page.drafts[at]

        def chosen(what: object) -> None:
            if what == "erase":
                try:
                    self.autosave.forget(draft.id)
                except DraftError as fault:
                    self._again(fault)
                else:
                    self._again(None)

        self._app.over(sure_page(self._app.words), chosen)

    def _again(self, fault: DraftError | None) -> None:
        page = self._resume(fault)
        if page is None:
            self._app.welcome()
        else:
            self._app.turn(page)

    # The choice.

    def before_questions(self) -> Page | None:
        """Return the choice, until it was made."""
        return self._keep_page() if self.autosave.mode == "undecided" else None

    def _keep_page(self, fault: DraftError | None = None) -> Page:
        return KeepPage(self._app.words, fault, self.autosave.elsewhere())

    def keep_nothing(self) -> None:
        """Write nothing."""
        self.autosave.keep_nothing()
        self._app.onward()

    def keep_open(self) -> None:
        """Save as the person goes."""
        self._begun(_outcome(self.autosave.new_draft))

    def keep_locked(self) -> None:
        """Save as the person goes, locked with a phrase."""
        page = PhrasePage(self._app.words, self.autosave.new_draft, new=True)
        self._app.over(page, self._begun)

    def _begun(self, outcome: object) -> None:
        if isinstance(outcome, Draft):
            self.autosave.keep(outcome)
            self._app.onward()
        elif isinstance(outcome, DraftError):
            self._app.turn(self._keep_page(outcome))

    # Saving.

    def save(self) -> None:
        """Save what changed, and show how it stands."""
        if self.autosave.keeping:
            self.autosave.save(self._app.interview, self._half_typed())
        page = self._app.screen
        if isinstance(page, Page) and page.is_mounted:
            self._write_again(page)
            page.show_kept(*self.told())

    def _write_again(self, page: Page) -> None:
        """Put back what was half typed, once the question it belongs to is shown."""
        typed = self._typed
        if typed is None or not isinstance(page, QuestionPage) or page.focused is None:
            return
        self._typed = None
        if page.question.id == typed.question and write_again(page, typed):
            page.tell(self._app.words("screen.kept.typed", text=typed.text))

    def told(self) -> tuple[str, str]:
        """Return the mark in the line on top, and the sentence while answers are not saved."""
        words, fault = self._app.words, self.autosave.fault
        if not self.autosave.keeping:
            return "", ""
        if fault is not None:
            return words("screen.kept.fault"), words(
                "screen.kept.trying", why=words.sentence(fault)
            )
        if self.autosave.saved is None:
            return "", ""
        time = written_time(self.autosave.saved.time(), words.language)
        return words("screen.kept.saved", time=time), ""

    def _half_typed(self) -> HalfTyped | None:
        page, current = self._app.screen, self._app.interview.current
        if current is None or not isinstance(page, (QuestionPage, NamePage, MedicinePage)):
            return None
        boxes = writing_boxes(page)
        at = next((at for at, box in enumerate(boxes) if box.has_focus), None)
        if at is None or not (text := written(boxes[at])):
            return None
        if isinstance(page, QuestionPage):
            return HalfTyped(page.question.id, text, (at,))
        return HalfTyped(current.question.id, text, ("medicine", at))

    def erase(self) -> str:
        """Erase what is kept; return a sentence where that could not be done."""
        try:
            self.autosave.erase()
        except DraftError as fault:
            return self._app.words.sentence(fault)
        return ""


def lost_page(words: Words, kept: Kept) -> TellPage:
    """Return what could not be taken up from a draft."""
    again = partial(lost_page, kept=kept)
    return TellPage(words, words("screen.resume.lost"), lost(kept, words), again=again)


def sure_page(words: Words) -> AskPage:
    """Return the question whether a draft is really to be erased."""
    acts = [(one, words(f"screen.resume.{one}")) for one in ("stay", "erase")]
    lines = [words("screen.resume.gone")]
    return AskPage(words, words("screen.resume.sure"), lines, acts, again=sure_page)


def _outcome(work: Callable[[], object]) -> object:
    """Return what the work makes, or why it could not."""
    try:
        return work()
    except (DraftError, FileError) as error:
        return error


def writing_boxes(page: Screen[object]) -> list[Input | TextArea]:
    """Return the boxes of a page that are written in, in their order."""
    return [box for box in page.query("*") if isinstance(box, (Input, TextArea))]


def written(box: Input | TextArea) -> str:
    """Return what is written in a box."""
    return box.value if isinstance(box, Input) else box.text


def write_again(page: Page, half_typed: HalfTyped) -> str:
    """Put what was half typed back into its box; return it where there is no such box."""
    boxes = writing_boxes(page)
    at = half_typed.at[0] if half_typed.at else 0
    if not isinstance(at, int) or at >= len(boxes):
        return half_typed.text
    box = boxes[at]
    if isinstance(box, Input):
        box.value = half_typed.text
    else:
        box.text = half_typed.text
    page.set_focus(box)
    return ""
