"""The full screen: one interview in a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import events
from textual.binding import Binding, BindingType

from talkaid.language.words import Words
from talkaid.process.country import usual_paper
from talkaid.tui.coming import Coming, other_words
from talkaid.tui.page import Page
from talkaid.tui.screens.welcome import WelcomePage
from talkaid.tui.turning import TurningApp

if TYPE_CHECKING:
    from talkaid.check.languages import Languages
    from talkaid.interview.interview import Interview
    from talkaid.process.autosave import Autosave, Mode
    from talkaid.tui.safe import Safe
    from talkaid.tui.screens.check import CheckPage
    from talkaid.tui.screens.parts import PartsPage
    from talkaid.tui.screens.question import QuestionPage
    from talkaid.tui.screens.save import SavePage

Ended = Literal["finished", "left", "erased"]
SETTLE = 0.3
EVERY = 0.2
"""Seconds between looks at what is half typed: it is on disk within 0.3 seconds."""


class TalkaidApp(TurningApp[Ended], inherit_bindings=False):
    """One person answering one questionnaire, full screen.

    An `interview` that is still coming is there before the first key is looked at. `languages` are
    those it can be held in; without them it is held in its own alone. `save_folder` is where a
    sheet is written when the person asks for one, `program` the version that stands on it.
    `colours` names a set of colours; without it, and with NO_COLOR set, there are none.
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
        interview: Interview | Coming,
        words: Words,
        *,
        save_folder: Path,
        program: str = "",
        colours: str | None = None,
        settle: float = SETTLE,
        languages: Languages | None = None,
    ) -> None:
        super().__init__(words, colours=colours, settle=settle)
        self.safe: Safe | None = None
        self.title = words("screen.name")
        self._save_folder, self._program = save_folder, program
        self._coming: Coming | None = None
        if isinstance(interview, Coming):
            self._coming = interview
        else:
            self.hold(interview, languages)

    def on_mount(self) -> None:
        """Show the first page, then bring the interview that is still coming."""
        self.push_screen(self.first_page())
        self.set_interval(EVERY, self.save)
        # The first time the page is painted, the second its focus.
        self.call_after_refresh(self.call_after_refresh, self.bring)

    def first_page(self) -> Page:
        """Return the page to begin with: what was kept before, else the welcome."""
        if self._coming is not None and self._coming.kept_before:
            self.bring()
        page = self.safe.first_page() if self.safe else None
        return page or self.welcome_page()

    def welcome_page(self) -> Page:
        """Return the first page of a new interview."""
        if self._coming is not None:
            lines, country = self._coming.lines, self._coming.country
        else:
            lines, country = self.interview.checked.help_lines, self.interview.country
        return WelcomePage(self.words, lines, country, shared=self.mode == "shared")

    # The interview, and keeping its answers.

    def bring(self) -> None:
        """Have the interview, where it is still coming."""
        if self._coming is not None:
            interview, languages, autosave = self._coming.bring()
            self._coming = None
            self.hold(interview, languages)
            if autosave is not None:
                self.keep_with(autosave)

    def hold(self, interview: Interview, languages: Languages | None) -> None:
        """Hold this interview, in these languages or in its own alone."""
        from talkaid.check.languages import Languages
        from talkaid.paper.keeper import SheetKeeper
        from talkaid.tui.journey import Journey
        from talkaid.tui.settings import Settings
        from talkaid.tui.speaking import Speaking

        self.interview = interview
        self.journey = Journey(interview, self.words)
        self.speaking = Speaking(self, languages or Languages(interview.checked))
        self.settings = Settings(self)
        spoken = self.speaking.languages
        self.keeper = SheetKeeper(interview, self.words, self._save_folder, self._program, spoken)

    async def on_event(self, event: events.Event) -> None:
        """Look at no key or click before the interview is there."""
        if isinstance(event, events.InputEvent):
            self.bring()
        await super().on_event(event)

    def keep_with(self, autosave: Autosave) -> None:
        """Let the person choose whether to keep the answers, and keep them so."""
        from talkaid.tui.safe import Safe

        self.safe = Safe(self, autosave)

    def save(self) -> None:
        """Save what changed, where the person wants that."""
        if self.safe is not None:
            self.safe.save()

    def go_on_with(self, interview: Interview, languages: Languages) -> None:
        """Go on with answers of before, in their language, at the list of parts (UX-91)."""
        from talkaid.tui.journey import Journey

        self.interview = interview
        self.speaking.take_up(interview, languages)
        self.journey = Journey(interview, self.words)
        self.keeper = self.keeper.of(interview, self.words, languages)
        self.action_parts()

    def in_other_words(self) -> tuple[str, str] | None:
        """Return what the button to another language says and which it is."""
        offered = (self._coming or self.speaking.languages).offered()
        return other_words(offered, self.words)

    def return_words(self) -> tuple[str, ...]:
        """Return the word that brings back what was hidden, in every language."""
        return self.speaking.return_words()

    def welcome(self) -> None:
        """Show the first page of a new interview."""
        self.turn(self.welcome_page())

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
        if page is None:
            from talkaid.tui.pages import SheetPage

            page = SheetPage(self.words, self.keeper)
        super().turn(page)

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
        from talkaid.tui.pages import ThanksPage

        self.turn(ThanksPage(self.words, message.done))

    def on_save_page_printed(self, message: SavePage.Printed) -> None:
        """Say what the printer did, wherever the person is by now."""
        from talkaid.paper.keeper import Done
        from talkaid.tui.pages import SavePage, ThanksPage

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
        from talkaid.tui.pages import PartsPage, SavePage, SheetPage, ThanksPage

        if isinstance(self.screen, ThanksPage):
            self.keep()
        elif isinstance(self.screen, SavePage):
            self.turn(None)
        elif isinstance(self.screen, SheetPage):
            self.turn(self.journey.check())
        elif isinstance(self.screen, PartsPage):
            self.onward()
        else:
            self.turn(self.journey.back() or self.welcome_page())

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
        from talkaid.tui.pages import SavePage

        paper = usual_paper(self.interview.country)
        self.turn(SavePage(self.words, self.keeper, paper))

    def close(self) -> None:
        """End after a sheet was kept."""
        if self.keeping:
            self.action_leave()
        else:
            self.exit("finished")

    def action_parts(self) -> None:
        """Show the list of parts; what was said so far is kept."""
        from talkaid.tui.pages import PartsPage, QuestionPage, UrgentPage

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

    def action_leave(self) -> None:
        """Ask once before the answers are erased; not where there is nothing to lose."""
        from talkaid.tui.leaving import leave

        leave(self)

    def action_help_quit(self) -> None:
        """Ask before leaving."""
        self.action_leave()

    @property
    def kept_how(self) -> Mode:
        """What becomes of the answers."""
        return self.safe.autosave.mode if self.safe else self.mode

    @property
    def keeping(self) -> bool:
        """Whether the answers are being kept."""
        return self.safe is not None and self.safe.autosave.keeping

    def end(self) -> None:
        """End; what is saved stays saved."""
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
