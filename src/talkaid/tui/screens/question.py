"""One question."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

from textual import events
from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget

from talkaid.answers.doubts import Doubt
from talkaid.errors import AnswerError
from talkaid.interview.asked import Asked, Outcome, Progress
from talkaid.interview.interview import Interview
from talkaid.interview.meanings import meanings
from talkaid.language.words import Words
from talkaid.questionnaire.parts import Flag
from talkaid.questionnaire.questions import TextQuestion, YesNoQuestion
from talkaid.tui.page import Page
from talkaid.tui.screens.medicine import MedicinePage, NamePage, RawMedicine
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.boxes import box_for
from talkaid.tui.widgets.frame import Column, TopLine
from talkaid.tui.widgets.line import Line, Point
from talkaid.tui.widgets.medicines_box import MedicinesBox

KEYS = {
    "choice": ("choose", "enter_continue", "back"),
    "choices": ("choose", "enter_continue", "back"),
    "yes_no": ("yes_no", "choose", "enter_continue"),
    "note": ("yes_no", "choose", "enter_continue"),
    "yes_no_each": ("rows", "yes_no_each", "enter_continue"),
    "rate_each": ("rows", "choose", "enter_continue"),
    "scale": ("scale", "enter_continue", "back"),
    "questions": ("choose", "enter_continue", "back"),
}
TYPED = ("tab", "enter_continue", "back")
LONG = ("tab", "back", "help")
COLUMN = 72
EDGES = 6
MARK = 6
FRAME = 6


def place_words(progress: Progress, words: Words) -> str:
    """Return which part the person is in."""
    if progress.extra:
        return words("common.part_extra", title=progress.title)
    return words("common.part", number=progress.number, total=progress.total, title=progress.title)


class QuestionPage(Page):
    """Asks one question and hands what is said to the interview, which alone judges it."""

    class Went(Message):
        """The question was passed; `outcome` is what that led to.

        `at_once` when it was handed over on the choice itself, perhaps before all was said.
        """

        def __init__(
            self, question_id: str, raw: object, outcome: Outcome, at_once: bool = False
        ) -> None:
            super().__init__()
            self.question_id = question_id
            self.raw = raw
            self.outcome = outcome
            self.at_once = at_once

    def __init__(self, words: Words, interview: Interview, asked: Asked) -> None:
        super().__init__(words)
        self.interview = interview
        self.asked = asked
        self._doubted: set[Doubt] = set()
        self._error: AnswerError | None = None
        self._done = False
        self._tight = False
        self.made()

    def made(self) -> None:
        """Make the box for the answer."""
        self.question = self.asked.question
        offers = self.interview.offers() if self.question.type == "questions" else ()
        today = self.interview.started.date()
        self.box: AnswerBox = box_for(self.asked, self.words, offers, today)
        self.footnotes = tuple(
            self.words("common.meaning", word=word, meaning=meaning)
            for word, meaning in meanings(self.interview.questionnaire, self.asked)
        )

    def told_in(self, words: Words, interview: Interview) -> None:
        """Ask the same question in other words."""
        super().told_in(words, interview)
        self.asked = interview.asked(self.question.id)

    def key_names(self) -> Iterable[str]:
        """Return the keys that this kind of question takes."""
        long = isinstance(self.question, TextQuestion) and self.question.long
        return KEYS.get(self.question.type, LONG if long else TYPED)

    def place(self) -> str:
        """Return the part."""
        return place_words(self.asked.progress, self.words)

    def content(self) -> Iterable[Widget]:
        """Yield the question, why it is asked, and the box for the answer."""
        yield Line(self.asked.ask, classes="ask")
        if isinstance(self.question, YesNoQuestion) and self.question.lines:
            yield Vertical(*(Point(one) for one in self.question.lines), classes="lines")
        if self.asked.why:
            yield Line(self.words("common.why", why=self.asked.why), classes="why")
        if self.interview.reads_aloud:
            yield Line(self.words("common.aloud"), classes="why", id="aloud")
        if self.asked.added_by:
            yield Line(self.words("common.added_by", clinic=self.asked.added_by), classes="why")
        yield self.box

    def space(self, tight: bool) -> None:
        """Take the choice of the options; answers stand apart only where all can be seen so."""
        self._tight = tight
        self.set_class(tight or not self._roomy(), "-tight")

    def shown(self) -> None:
        """Find out whether all answers can be seen with a line between them."""
        self.space(self._tight)
        self.box.again()
        if self._error is not None:
            self._say_problem(self._error)

    def on_resize(self, event: events.Resize) -> None:
        """Find out anew."""
        self.space(self._tight)

    def _roomy(self) -> bool:
        # Nothing fits a window without room, and no text can be wrapped to less than one letter.
        width = max(min(self.app.size.width - EDGES, COLUMN), MARK + 1)
        lines = getattr(self.question, "lines", ())
        texts = [*lines, *self.box.labels()]
        apart = [self.asked.ask, self.asked.why, *self.box.labels()]
        height = sum(len(wrap(text, width - MARK)) for text in texts) + len(apart)
        height += sum(len(wrap(text, width)) for text in (self.asked.ask, self.asked.why))
        return height <= self.app.size.height - FRAME

    def first(self) -> Widget | None:
        """Return where the answer is given."""
        return self.box.first()

    # Going on.

    def action_go_on(self) -> None:
        """Hand the answer over; with nothing said, the question is left blank."""
        if self._done or self.box.forward():
            return
        raw = self.box.raw()
        if raw is None:
            self._went(None, self.interview.leave_blank(self.question.id))
            return
        try:
            doubts = self.interview.doubts(self.question.id, raw)
            if self._doubt(doubts):
                return
            outcome = self.interview.answer(self.question.id, raw)
        except AnswerError as error:
            self._problem(error)
        else:
            self._went(raw, outcome)

    def _went(self, raw: object, outcome: Outcome, at_once: bool = False) -> None:
        self._done = True
        self.post_message(self.Went(self.question.id, raw, outcome, at_once))

    def _doubt(self, doubts: tuple[Doubt, ...]) -> bool:
        """Ask once about what looks like a slip; tell whether there was one to ask about."""
        new = [one for one in doubts if one not in self._doubted]
        self._doubted |= set(new)
        if new:
            said = new[0].said
            self.tell(self.words(f"screen.doubt.{new[0].code}", words=said))
        return bool(new)

    def _problem(self, error: AnswerError) -> None:
        """Say on top and at the box how to mend it; what was typed stays."""
        self._error = error
        self._say_problem(error)
        self.set_focus(self.box.at_fault(error.at))

    def _say_problem(self, error: AnswerError) -> None:
        sentence = self.words.sentence(error)
        if not self.query("#problem"):
            self.query_one(Column).mount(Line(id="problem"), before=0)
            self.query_one(Column).mount(Line(id="fault", classes="alert"), before=self.box)
        self.query_one("#problem", Line).say(self.words("screen.problem", sentence=sentence))
        self.query_one("#fault", Line).say(self.words("screen.fault", sentence=sentence))
        self.query_one(TopLine).say(self.words("screen.error_place", place=self.place()))

    # What may matter at once.

    def on_answer_box_changed(self, message: AnswerBox.Changed) -> None:
        """Tell what changed; open help at once when the answer calls for it."""
        message.stop()
        self.tell(message.told, undo=message.undo)
        self._urgent_now()

    def _urgent_now(self) -> None:
        raw = self.box.raw()
        flag: Flag | None = None
        if raw is not None and not self._done:
            flag = self.interview.urgent_if(self.question.id, raw)
        if flag is not None:
            self._went(raw, self.interview.answer(self.question.id, raw), at_once=True)

    def pressed(self, what: str) -> None:
        """Undo, or do what a button in the box says."""
        if what == "undo":
            self.box.undo()
            self.tell("")
        else:
            self.box.pressed(what)

    def go_back(self) -> None:
        """Go to the row before, else to the question before; what was said is kept."""
        if not self.box.backward():
            self.keep()
            self.post_message(self.Asks("back"))

    def keep(self) -> None:
        """Keep what was said so far, where it is an answer, before the page is left."""
        raw = None if self._done else self.box.raw()
        if raw is not None:
            try:
                self.interview.keep(self.question.id, raw)
            except AnswerError:
                return

    # Medicines have pages of their own.

    def on_medicines_box_wanted(self, message: MedicinesBox.Wanted) -> None:
        """Ask for the name, then for the rest."""
        message.stop()
        at = message.at
        before: RawMedicine = {} if at is None else message.box.medicines[at]

        def named(found: object) -> None:
            if isinstance(found, dict):
                page = MedicinePage(self.words, {**before, **found}, self._medicine_doubts)
                self.app.push_screen(page, saved)

        def saved(found: object) -> None:
            # In another language the box is another one.
            if isinstance(found, dict) and isinstance(self.box, MedicinesBox):
                self.box.put(at, found)

        known = self.interview.checked.medicines
        self.app.push_screen(NamePage(self.words, known, before), named)

    def _medicine_doubts(self, raw: RawMedicine) -> tuple[Doubt, ...]:
        """Return what looks like a slip in one medicine; raises AnswerError."""
        doubts = self.interview.doubts(self.question.id, [dict(raw)])
        new = tuple(one for one in doubts if one not in self._doubted)
        self._doubted |= set(new)
        return new
