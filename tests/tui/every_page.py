"""One of every page there is, each with something on it that nobody else may see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from talkaid.drafts.listing import Listed
from talkaid.paper.keeper import Done
from talkaid.process.erase_clock import EraseClock
from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.preview import FindingsPage
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.kept import KeepPage, PhrasePage, ResumePage
from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.screens.menu import AskPage, TellPage
from talkaid.tui.screens.options import CountryPage, HelpPage, OptionsPage
from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.reading import AlonePage, LessonPage, NotePage, NoticePage, SetAsidePage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.shared import SharedPage, StaffPage, StillTherePage
from talkaid.tui.screens.sheet import SheetPage
from talkaid.tui.screens.thanks import ThanksPage
from talkaid.tui.screens.urgent import UrgentPage, WaitPage
from talkaid.tui.screens.welcome import PrivacyPage, WelcomePage
from tui.questions import SAID
from tui.screen import STARTED, app_of, small, tell


def answered() -> TalkaidApp:
    """Return an app in which every question is answered."""
    app = app_of(small())
    tell(app, SAID)
    return app


def questions(app: TalkaidApp) -> Iterator[Page]:
    """Yield a page for each type of question, each made when it is asked for."""
    one_of_each = {one.type: one.id for one in app.interview.questionnaire.by_id.values()}
    for question_id in one_of_each.values():
        yield QuestionPage(app.words, app.interview, app.interview.edit(question_id))


def other_pages(app: TalkaidApp) -> Iterator[Page]:
    """Yield one of every page that asks no question of the questionnaire."""
    words, interview = app.words, app.interview
    checked = interview.checked
    flag = interview.questionnaire.flag_by_id["emergency_now"]
    note, notice = interview.asked("note"), interview.asked("line")
    medicine: Mapping[str, Any] = {"name": "Oxycodone", "how": "1 at night"}
    drafts = [Listed("0" * 22, True, STARTED, STARTED)]
    clock = EraseClock(60)
    yield WelcomePage(words, interview.checked.help_lines, interview.country)
    yield PrivacyPage(words, "save", 600)
    yield OptionsPage(words, app.theme, app.spacing, {"en": "English", "es": "Español"})
    yield CountryPage(words, ("US", "GB"), "US")
    yield HelpPage(words, interview)
    yield PartsPage(words, interview.parts, True)
    yield CheckPage(words, interview)
    yield NamePage(words, checked.medicines, {"name": "Oxyco"})
    yield MedicinePage(words, medicine, lambda _: ())
    yield NoticePage(words, notice)
    yield LessonPage(words, notice, 600)
    yield NotePage(words, note)
    yield SetAsidePage(words, [note])
    yield AlonePage(words, interview.parts[-1:])
    yield UrgentPage(words, interview, flag)
    yield WaitPage(words, interview, flag)
    yield SheetPage(words, app.keeper)
    yield SavePage(words, app.keeper, "letter")
    yield ThanksPage(words, Done("pdf", Path("visit-notes-K7Q2.pdf")))
    yield KeepPage(words)
    yield PhrasePage(words, lambda phrase: phrase, new=True)
    yield ResumePage(words, drafts, None)
    yield AskPage(words, "Leave?", ["You have answered 12 questions."], [("stay", "Stay")])
    yield TellPage(words, "Told", ["Something about the answers."])
    yield SharedPage(words, 180, 60)
    yield StillTherePage(words, clock)
    yield StaffPage(words, lambda _: False)
    yield FindingsPage(words, Path("clinic.toml"), ())


def kinds_of_pages() -> set[str]:
    """Return the name of every page there is, without those that others are made of."""
    found, waiting = set(), [Page]
    while waiting:
        kind = waiting.pop()
        others = kind.__subclasses__()
        waiting += others
        found |= set() if others else {kind.__name__}
    return found
