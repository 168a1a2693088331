"""Which page comes next: the interview's answer to that, as pages."""

from __future__ import annotations

from talkaid.interview.asked import Asked
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.questionnaire.model import Section
from talkaid.questionnaire.questions import NoteQuestion
from talkaid.tui.page import Page
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.reading import (
    AlonePage,
    NotePage,
    NoticePage,
    SetAsidePage,
)
from talkaid.tui.screens.urgent import UrgentPage, WaitPage

PAPER_ROLES = ("name", "birth_date", "visit_date", "clinician")
IN_PIECES = ("choices", "yes_no_each", "rate_each", "medicines", "questions")


class Journey:
    """Turns where the interview stands into the page to show.

    What it keeps is about pages alone: which notices were read, whether the person came from
    the list of answers, whether the questions for the paper's heading are being asked.
    """

    def __init__(self, interview: Interview, words: Words) -> None:
        self.interview = interview
        self.words = words
        self.checking: str | None = None
        self.heading = False
        self._noticed: set[str] = set()
        self._set_aside: list[str] = []
        self._note: str | None = None
        self._waited = False
        self._urgent_from: tuple[str, bool] | None = None

    def next(self) -> Page | None:
        """Return the page to show now, or None when the sheet is next."""
        interview = self.interview
        if interview.urgent is not None:
            return UrgentPage(self.words, interview, interview.urgent)
        if self._note is not None:
            note, self._note = interview.asked(self._note), None
            return NotePage(self.words, note)
        if self._set_aside:
            aside = [interview.asked(one) for one in self._set_aside]
            self._set_aside = []
            return SetAsidePage(self.words, aside)
        if self.checking is not None and not interview.editing:
            return self.check(self.checking)
        asked = interview.current
        if self.heading and (asked is None or asked.section is not self.paper):
            return None
        return self._waiting() or self.check() if asked is None else self._question(asked)

    def _question(self, asked: Asked) -> Page:
        if asked.notice and asked.section.id not in self._noticed:
            return NoticePage(self.words, asked)
        return QuestionPage(self.words, self.interview, asked)

    def _waiting(self) -> Page | None:
        waiting = [one for one in self.interview.parts if one.status == "held_back"]
        if not waiting or self._waited:
            return None
        self._waited = True
        return AlonePage(self.words, waiting)

    def went(self, message: QuestionPage.Went) -> None:
        """Take what passing a question led to."""
        self._set_aside += message.outcome.set_aside
        question = self.interview.questionnaire.by_id[message.question_id]
        if isinstance(question, NoteQuestion) and message.raw == "yes":
            self._note = question.id
        if message.outcome.urgent is not None:
            in_pieces = question.type in IN_PIECES and message.at_once
            self._urgent_from = (question.id, in_pieces)

    def noticed(self) -> None:
        """Take it that the notice of the part at hand was read."""
        asked = self.interview.current
        if asked is not None:
            self._noticed.add(asked.section.id)

    # Help.

    def helped(self) -> Page:
        """Return the page that waits while the person gets help."""
        flag = self.interview.urgent
        if flag is None:
            raise ValueError
        page = WaitPage(self.words, self.interview, flag)
        self._seen()
        return page

    def fine(self) -> Page | None:
        """Go on after the help page: to what is left of the same question, or to the next."""
        self._seen()
        return self.after_help()

    def after_help(self) -> Page | None:
        """Return the page after help: what is left of the same question, or the next."""
        if self.interview.urgent is None and self._urgent_from and self._urgent_from[1]:
            question_id, self._urgent_from = self._urgent_from[0], None
            return self._again(question_id)
        return self.next()

    def mistake(self) -> Page | None:
        """Go back to the answer that opened the help page, also where it was given another day."""
        if self._urgent_from is not None:
            return self._again(self._urgent_from[0])
        flag = self.interview.urgent
        answered = self.interview.opened_by(flag) if flag is not None else None
        return self._again(answered) if answered is not None else self.next()

    def _again(self, question_id: str) -> Page:
        return QuestionPage(self.words, self.interview, self.interview.edit(question_id))

    def _seen(self) -> None:
        flag = self.interview.urgent
        if flag is not None:
            self.interview.help_seen(flag.id)

    # Back, and to other places.

    def back(self) -> Page | None:
        """Return the page before this one; None at the very beginning."""
        if self.checking is not None:
            return self.check(self.checking)
        asked = self.interview.back()
        if self.heading and (asked is None or asked.section is not self.paper):
            return self.check()
        return None if asked is None else QuestionPage(self.words, self.interview, asked)

    def check(self, question_id: str | None = None) -> Page:
        """Return the list of answers, at a question."""
        current = self.interview.current
        if self.interview.editing and current is not None:
            self.interview.open(current.section.id)
        self.checking = None
        self.heading = False
        return CheckPage(self.words, self.interview, question_id)

    def change(self, question_id: str) -> Page:
        """Return the question whose answer is to be changed."""
        self.checking = question_id
        return self._again(question_id)

    def open(self, section_id: str) -> Page | None:
        """Go to a part; to the list of answers where all of it was answered."""
        part = next(one for one in self.interview.parts if one.id == section_id)
        if part.status == "held_back":
            self._waited = True
            return AlonePage(self.words, [part])
        if part.status == "done":
            section = self.interview.questionnaire.section_by_id[section_id]
            return self.check(section.questions[0].id)
        self.checking = None
        self.heading = False
        self.interview.open(section_id)
        return self.next()

    @property
    def paper(self) -> Section | None:
        """The part whose answers stand in the heading of the sheet."""
        for section in self.interview.questionnaire.sections:
            if any(one.role in PAPER_ROLES for one in section.questions):
                return section
        return None

    def make_sheet(self) -> Page | None:
        """Ask what stands in the heading, once; None when the sheet is next."""
        self.checking = None
        if self.paper is None:
            return None
        self.heading = True
        self.interview.open(self.paper.id)
        return self.next()
