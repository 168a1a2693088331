"""The Spanish pages of the full screen, as its own screens show them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timezone
from pathlib import Path

from talkaid.check.languages import Languages
from talkaid.drafts.listing import Listed
from talkaid.errors import AnswerError, DraftError
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.keeper import Done
from talkaid.process.erase_clock import EraseClock
from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.screens.kept import KeepPage, PhrasePage, ResumePage, leave_page
from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.screens.menu import TellPage
from talkaid.tui.screens.reading import AlonePage, LessonPage, NoticePage, SetAsidePage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.shared import SharedPage, StaffPage, StillTherePage
from talkaid.tui.screens.thanks import ThanksPage
from talkaid.tui.screens.urgent import UrgentPage, WaitPage
from talkaid.tui.screens.welcome import PrivacyPage
from tui.drawn import words_of
from tui.every_page import questions
from tui.screen import NOWHERE, running

STARTED = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)


def around(app: TalkaidApp) -> Iterator[Page]:
    """Every page that is not a question and not a list of what was said."""
    words, held = app.words, app.interview
    urgent = next(one for one in held.questionnaire.flags if one.help == "emergency")
    private = next(one for one in held.questionnaire.sections if one.private and one.notice)
    asked = held.asked(private.questions[0].id)
    listed = [
        Listed("A", False, STARTED, STARTED),
        Listed("B", True, STARTED, STARTED),
        Listed("C", False, STARTED, STARTED, damaged=True),
    ]
    yield UrgentPage(words, held, urgent)
    yield WaitPage(words, held, urgent)
    yield PrivacyPage(words, "save", 600.0)
    yield NoticePage(words, asked)
    yield LessonPage(words, asked, 600.0)
    yield SetAsidePage(words, [asked, asked])
    yield AlonePage(words, held.parts)
    yield KeepPage(words)
    yield PhrasePage(words, lambda phrase: phrase, new=True)
    yield ResumePage(words, listed, DraftError("draft-in-use"))
    yield SharedPage(words, 180.0, 60.0)
    yield StillTherePage(words, EraseClock(60.0))
    yield StaffPage(words, lambda _code: False)
    yield SavePage(words, app.keeper, "letter")
    yield ThanksPage(words, Done("answers", Path("/n/1.json")))
    yield NamePage(words, held.checked.medicines, {})
    yield MedicinePage(words, {"name": "X"}, lambda _said: ())
    yield TellPage(words, words.sentence(AnswerError("empty")), [words("screen.resume.older")])
    yield from (leave_page(words, 2, kept=kept) for kept in (True, False))


async def pages(languages: Languages) -> AsyncIterator[tuple[str, str]]:
    """Show every page and yield its name and its text."""
    words = load_words("es")
    held = Interview(languages.checked("es"), started=STARTED, country="US")
    app = TalkaidApp(
        held, words, save_folder=NOWHERE, program="0.1.0", settle=0.0, languages=languages
    )
    async with running(app) as pilot:
        yield "first", words_of(app.screen)
        for some in (around(app), questions(app)):
            for page in some:
                app.turn(page)
                await pilot.pause()
                yield type(page).__name__, words_of(app.screen)
        app.keeper.write_in("es")
        for turn in (app.action_parts, app.check, app.make_sheet, lambda: app.turn(None)):
            turn()
            await pilot.pause()
            yield type(app.screen).__name__, words_of(app.screen)
        for over in (app.settings.options, app.settings.help, app.settings.country):
            over()
            await pilot.pause()
            yield type(app.screen).__name__, words_of(app.screen)
            app.pop_screen()
        app.hide()
        await pilot.pause()
        yield type(app.screen).__name__, words_of(app.screen)
