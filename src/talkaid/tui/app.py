"""The full screen: one interview in a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Literal

from textual.binding import Binding, BindingType

from talkaid.check.languages import Languages
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.paper.keeper import Done, SheetKeeper
from talkaid.process.autosave import Autosave, Mode
from talkaid.process.country import usual_paper
from talkaid.tui.journey import Journey
from talkaid.tui.page import Page
from talkaid.tui.safe import EVERY, Safe
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.kept import leave_page
from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.sheet import SheetPage
from talkaid.tui.screens.thanks import ThanksPage
from talkaid.tui.screens.urgent import UrgentPage
from talkaid.tui.screens.welcome import WelcomePage
from talkaid.tui.settings import Settings
from talkaid.tui.speaking import Speaking
from talkaid.tui.turning import TurningApp

Ended = Literal["finished", "left", "erased"]
SETTLE = 0.3


class TalkaidApp(TurningApp[Ended], inherit_bindings=False):
    """One person answering one questionnaire, full screen.

    `languages` are those it can be held in; without them it is held in its own alone.
    `save_folder` is where a sheet is written when the person asks for one, `program` the version
    that stands on it. `colours` names a set of colours; without it, and with NO_COLOR set, there
    are none.
    """

    CSS_PATH: ClassVar[str] = "app.tcss"
    mode: ClassVar[Mode] = "nothing"
    """What becomes of the answers where nobody can choose."""
    # Textual declares these two without ClassVar.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-middle"), (66, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+b", "go_back", show=False, priority=True),
        Binding("ctrl+o", "options", show=False, priority=True),
        Binding("ctrl+g", "help", show=False, priority=True),
        Binding("f2", "parts", show=False, priority=True),
        Binding("ctrl+q,ctrl+c", "leave", show=False, priority=True),
    ]

    def __init__(  # noqa: PLR0913 - each is one thing that an interview is held with
        self,
        interview: Interview,
        words: Words,
        *,
        save_folder: Path,
        program: str = "",
        colours: str | None = None,
        settle: float = SETTLE,
        languages: Languages | None = None,
    ) -> None:
        super().__init__(words, colours=colours, settle=settle)
        self.interview = interview
        self.journey = Journey(interview, words)
        self.speaking = Speaking(self, languages or Languages(interview.checked))
        spoken = self.speaking.languages
        self.keeper = SheetKeeper(interview, words, save_folder, program, spoken)
        self.safe: Safe | None = None
        self.settings = Settings(self)
        self.title = words("screen.name")

    def on_mount(self) -> None:
        """Show the first page."""
        self.push_screen(self.first_page())
        self.set_interval(EVERY, self.save)

    def first_page(self) -> Page:
        """Return the page to begin with: what was kept before, else the welcome."""
        page = self.safe.first_page() if self.safe else None
        return page or WelcomePage(self.words, self.interview)

    # Keeping the answers.

    def keep_with(self, autosave: Autosave) -> None:
        """Let the person choose whether to keep the answers, and keep them so."""
        self.safe = Safe(self, autosave)

    def save(self) -> None:
        """Save what changed, where the person wants that."""
        if self.safe is not None:
            self.safe.save()

    def go_on_with(self, interview: Interview, languages: Languages) -> None:
        """Go on with answers of before, in their language, at the list of parts (UX-91)."""
        self.interview = interview
        self.speaking.take_up(interview, languages)
        self.journey = Journey(interview, self.words)
        self.keeper = self.keeper.of(interview, self.words, languages)
        self.action_parts()

    def in_other_words(self) -> tuple[str, str] | None:
        """Return what the button to another language says and which it is."""
        return self.speaking.button()

    def return_words(self) -> tuple[str, ...]:
        """Return the word that brings back what was hidden, in every language."""
        return self.speaking.return_words()

    def welcome(self) -> None:
        """Show the first page of a new interview."""
        self.turn(WelcomePage(self.words, self.interview))

    def start(self) -> None:
        """Let the person choose whether to keep the answers, then ask."""
        page = self.safe.before_questions() if self.safe else None
        if page is None:
            self.onward()
        else:
            self.turn(page)

    def erase(self) -> None:
        """End, and leave no answer anywhere; say so only where that cannot be done."""
        told = self.safe.erase() if self.safe else ""
        self.exit("erased", message=told or None)

    def abandon(self) -> None:
        """End; what is saved stays saved."""
        self.save()
        self.exit("left")

    # Turning pages.

    def turn(self, page: Page | None) -> None:
        """Show a page in the place of all that is open; the sheet where there is none."""
        super().turn(page if page is not None else SheetPage(self.words, self.keeper))

    def turning(self, page: Page) -> None:
        """Save before a page is turned, and show on the next how that went."""
        self.save()
        if self.safe is not None:
            page.kept = self.safe.told()

    # Where a person can go.

    def on_question_page_went(self, message: QuestionPage.Went) -> None:
        """Go on from a question."""
        self.journey.went(message)
        self.turn(self.journey.next())

    def on_check_page_change(self, message: CheckPage.Change) -> None:
        """Change one answer."""
        self.turn(self.journey.change(message.question_id))

    def on_parts_page_open(self, message: PartsPage.Open) -> None:
        """Open a part."""
        self.turn(self.journey.open(message.section_id))

    def on_save_page_kept(self, message: SavePage.Kept) -> None:
        """Say where the file is."""
        self.turn(ThanksPage(self.words, message.done))

    def on_save_page_printed(self, message: SavePage.Printed) -> None:
        """Say what the printer did, wherever the person is by now."""
        outcome = message.outcome
        page = next((one for one in self.screen_stack if isinstance(one, SavePage)), None)
        if page is None:
            self.over(message.page(self.words))
        elif isinstance(outcome, Done):
            self.turn(ThanksPage(self.words, outcome))
        else:
            page.told(outcome)

    def on_page_asks(self, message: Page.Asks) -> None:
        """Go where a button points."""
        what, _, value = message.what.partition(":")
        if self.safe is not None and message.what in self.safe.ways:
            self.safe.ways[message.what]()
        elif value and self.safe is not None and what in self.safe.of_drafts:
            self.safe.of_drafts[what](int(value))
        elif value:
            self.settings.values[what](value)
        elif what in self.settings.ways:
            self.settings.ways[what]()
        else:
            self.ways[what](self)

    def action_go_back(self) -> None:
        """Do what the Back button of the page does."""
        if isinstance(self.screen, Page):
            self.screen.go_back()

    def back(self) -> None:
        """Go to the page before."""
        if isinstance(self.screen, ThanksPage):
            self.keep()
        elif isinstance(self.screen, SavePage):
            self.turn(None)
        elif isinstance(self.screen, SheetPage):
            self.turn(self.journey.check())
        elif isinstance(self.screen, PartsPage):
            self.onward()
        else:
            self.turn(self.journey.back() or WelcomePage(self.words, self.interview))

    def onward(self) -> None:
        """Go on where the interview stands."""
        self.turn(self.journey.next())

    def noticed(self) -> None:
        """Go on from a notice."""
        self.journey.noticed()
        self.onward()

    def taught(self) -> None:
        """Go on after hiding was explained."""
        self.knows_hiding = True
        self.onward()

    def helped(self) -> None:
        """Wait while the person gets help."""
        self.turn(self.journey.helped())

    def helped_on(self) -> None:
        """Go on after help."""
        self.turn(self.journey.after_help())

    def fine(self) -> None:
        """Go on after a help page."""
        self.turn(self.journey.fine())

    def mistake(self) -> None:
        """Go back to the answer that opened a help page."""
        self.turn(self.journey.mistake())

    def alone(self) -> None:
        """Ask the private parts now."""
        self.interview.alone()
        self.onward()

    def check(self) -> None:
        """Show all answers."""
        self.turn(self.journey.check())

    def make_sheet(self) -> None:
        """Ask for the sheet's heading, then show the sheet."""
        self.turn(self.journey.make_sheet())

    def keep(self) -> None:
        """Choose how to keep the sheet."""
        paper = usual_paper(self.interview.country)
        self.turn(SavePage(self.words, self.keeper, paper))

    def close(self) -> None:
        """End after a sheet was kept."""
        if self._keeping:
            self.action_leave()
        else:
            self.exit("finished")

    def action_parts(self) -> None:
        """Show the list of parts; what was said so far is kept."""
        page = self.screen
        if isinstance(page, UrgentPage) or (isinstance(page, Page) and page.over):
            return
        if isinstance(page, QuestionPage):
            page.keep()
        paper = self.journey.paper
        parts = [one for one in self.interview.parts if paper is None or one.id != paper.id]
        waiting = any(one.status == "held_back" for one in parts)
        self.turn(PartsPage(self.words, parts, waiting))

    def action_options(self) -> None:
        """Show the options over the page."""
        self.settings.options()

    def action_help(self) -> None:
        """Show the numbers to call over the page."""
        self.settings.help()

    # Leaving.

    async def action_quit(self) -> None:
        """Ask before leaving."""
        self.action_leave()

    def action_help_quit(self) -> None:
        """Ask before leaving."""
        self.action_leave()

    def action_leave(self) -> None:
        """Ask once before the answers are erased; not where there is nothing to lose."""
        count = len(self.interview.response().answers)
        if count == 0 or (self.keeper.kept and not self._keeping):
            self._end()
            return
        ways = {
            "keep": self._end,
            "leave": self._end,
            "erase": self.erase,
            "sheet": self.make_sheet,
        }

        def chosen(what: object) -> None:
            if what in ways:
                ways[str(what)]()

        self.over(leave_page(self.words, count, kept=self._keeping), chosen)

    @property
    def kept_how(self) -> Mode:
        """What becomes of the answers."""
        return self.safe.autosave.mode if self.safe else self.mode

    @property
    def _keeping(self) -> bool:
        return self.safe is not None and self.safe.autosave.keeping

    def _end(self) -> None:
        self.exit("finished" if self.keeper.kept else "left")

    ways: ClassVar[dict[str, Callable[[TalkaidApp], None]]] = {
        "back": back,
        "next": onward,
        "start": start,
        "welcome": welcome,
        "noticed": noticed,
        "taught": taught,
        "helped": helped,
        "helped_on": helped_on,
        "fine": fine,
        "mistake": mistake,
        "alone": alone,
        "later": onward,
        "check": check,
        "make_sheet": make_sheet,
        "keep": keep,
        "close": close,
        "parts": action_parts,
        "hide": TurningApp.hide,
        "leave": action_leave,
    }
