"""The interview one line at a time, from the welcome to the sheet."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.languages import Languages
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.paper.keeper import Done, SheetKeeper, next_steps
from talkaid.plain.help_page import help_pages, say_help
from talkaid.plain.hide import hide
from talkaid.plain.keeping import Safe
from talkaid.plain.lines import Lines
from talkaid.plain.parts import ask_alone, leave, list_parts
from talkaid.plain.question import ask_question, go_to
from talkaid.plain.review import Review
from talkaid.plain.sheet import keep_sheet, say_sheet
from talkaid.plain.talk import Talk
from talkaid.plain.turns import (
    Back,
    Elsewhere,
    Erased,
    InputEnded,
    Left,
    OtherWords,
    ToReview,
    ToSheet,
)
from talkaid.plain.welcome import welcome
from talkaid.process.autosave import Autosave
from talkaid.questionnaire.model import Section

How = Literal["done", "left", "input_ended"]
Place = Literal["welcome", "questions", "check", "heading", "sheet", "end"]
HEADING_ROLES = ("name", "birth_date", "visit_date", "clinician")


@dataclass(frozen=True, slots=True)
class Ending:
    """How it ended, with all that was said: to the end, left before, or out of lines."""

    how: How
    response: QuestionnaireResponse


def run_plain(  # noqa: PLR0913 - each is one thing that an interview is held with
    interview: Interview,
    words: Words,
    lines: Lines,
    *,
    save_folder: Path,
    program: str,
    autosave: Autosave | None = None,
    languages: Languages | None = None,
) -> Ending:
    """Hold the interview and return how it ended.

    `save_folder` is where a sheet is kept unless the person says otherwise; nothing is written
    unless it is asked for. `program` is the version that stands on the sheet. With `autosave` the
    person chooses whether the answers are kept. `languages` are those it can be held in.
    KeyboardInterrupt goes through.
    """
    talk = Talk(interview, words, lines, languages)
    safe = Safe(talk, autosave) if autosave else None
    if safe:
        talk.keep = safe.save
    talk.commands = {
        "help": lambda: say_help(talk),
        "list": lambda: list_parts(talk),
        "leave": lambda: leave(talk, safe),
        "hide": lambda: hide(talk),
    }
    how: How = "done"
    try:
        resumed = safe is not None and safe.resumed()
        _Run(talk, save_folder, program, safe).whole(resumed=resumed)
    except Erased:
        if safe:
            safe.erase()
        how = "left"
    except Left:
        talk.tell(f"plain.{_left(talk, safe)}")
        how = "left"
    except InputEnded:
        kept = safe is not None and safe.autosave.keeping
        talk.tell("plain.input_ended_kept" if kept else "plain.input_ended")
        how = "input_ended"
    if safe:
        safe.save()
    return Ending(how, talk.interview.response())


def _left(talk: Talk, safe: Safe | None) -> str:
    """Return how leaving is told: a draft in which nothing was said does not stay."""
    if not talk.interview.response().answers:
        return "left_none"
    return "left_kept" if safe and safe.autosave.keeping else "left"


class _Run:
    """Where the person is: among the questions, at the list of answers, or at the sheet."""

    def __init__(self, talk: Talk, save_folder: Path, program: str, safe: Safe | None) -> None:
        self._talk = talk
        self._safe = safe
        self._interview = talk.interview
        self._keeper = SheetKeeper(talk.interview, talk.words, save_folder, program, talk.languages)
        self._done: list[Done] = []
        self._review = Review(talk)
        self._part: str | None = None
        self._asked_alone = False

    def whole(self, *, resumed: bool = False) -> None:
        """Go from the welcome to the end; raises Left and InputEnded."""
        places: dict[Place, Callable[[], Place]] = {
            "welcome": self._welcome,
            "questions": self._questions,
            "check": self._check,
            "heading": self._heading,
            "sheet": self._sheet,
        }
        place: Place = "questions" if resumed else "welcome"
        while place != "end":
            if self._safe:
                self._safe.save()
            try:
                if self._safe and place != "welcome":
                    self._safe.choose()
                place = places[place]()
            except OtherWords:
                # The same place again, in the other words.
                self._keeper.words = self._talk.words
            except Elsewhere:
                place = "questions"
            except ToReview as turn:
                self._part = turn.part
                place = "check"
            except ToSheet:
                place = "heading"
        self._thanks()

    def _welcome(self) -> Place:
        with suppress(Back):
            welcome(self._talk)
        return "questions"

    def _questions(self) -> Place:
        interview = self._interview
        # A page that was not read before the program ended comes first.
        if not help_pages(self._talk) and (flag := interview.urgent) is not None:
            answered = interview.opened_by(flag)
            if answered is not None:
                go_to(interview, answered)
        while (asked := interview.current) is not None:
            editing = interview.editing
            try:
                ask_question(self._talk, asked)
                if self._safe:
                    self._safe.save()
            except Back:
                if editing:
                    interview.open(asked.section.id)
                    return "check"
                if interview.back() is None:
                    self._talk.tell("plain.first")
            if editing and not interview.editing:
                return "check"
        return "questions" if self._alone_now() else "check"

    def _alone_now(self) -> bool:
        """Ask once whether private parts need wait no longer."""
        waiting = any(part.status == "held_back" for part in self._interview.parts)
        if self._asked_alone or not waiting:
            return False
        self._talk.lines.topic()
        try:
            alone = ask_alone(self._talk)
            self._asked_alone = True
            return alone
        except Back:
            self._asked_alone = True
            self._interview.back()
            return True

    def _check(self) -> Place:
        part, self._part = self._part, None
        try:
            self._review.check(part)
        except Back:
            self._interview.back()
            return "questions"
        if self._interview.current is not None:
            return "questions"
        return "heading" if part is None else "check"

    def _heading(self) -> Place:
        """Ask what stands at the top of the sheet, as far as it was not asked."""
        section = self._paper()
        if section is None:
            return "sheet"
        interview = self._interview
        interview.open(section.id)
        while (asked := interview.current) is not None and asked.section.id == section.id:
            try:
                ask_question(self._talk, asked)
            except Back:
                found = interview.back()
                if found is None or found.section.id != section.id:
                    return "check"
        return "sheet"

    def _paper(self) -> Section | None:
        for section in self._interview.questionnaire.sections:
            if any(question.role in HEADING_ROLES for question in section.questions):
                return section
        return None

    def _sheet(self) -> Place:
        say_sheet(self._talk, self._keeper)
        keep_sheet(self._talk, self._keeper, self._done)
        return "end"

    def _thanks(self) -> None:
        self._talk.lines.topic()
        self._talk.tell("plain.thanks.title")
        steps = next_steps(self._done, self._talk.words)
        for point in (*steps, self._talk.words("plain.thanks.window")):
            self._talk.tell("plain.item", words=point)
        asked = self._safe is None or not self._safe.autosave.keeping
        while not asked:
            with suppress(OtherWords):
                with suppress(Back):
                    leave(self._talk, self._safe)
                asked = True
