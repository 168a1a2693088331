"""One person answering one questionnaire. No input, no output, no clock of its own."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable
from datetime import datetime

from talkaid.answers import doubts as slips
from talkaid.answers.doubts import Doubt
from talkaid.answers.read import read_answer
from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.values import Answer
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.errors import AnswerError
from talkaid.interview.asked import (
    Asked,
    LeftOff,
    Offer,
    Outcome,
    PartState,
    ReviewPart,
)
from talkaid.interview.paths import before, following
from talkaid.interview.present import offers, parts, present, review
from talkaid.interview.sheet_choices import keep_pick, left_off, off_sheet
from talkaid.interview.state import State
from talkaid.language.words import Words
from talkaid.questionnaire.parts import Flag
from talkaid.questionnaire.questions import Question
from talkaid.rules.flags import read_by
from talkaid.rules.standing import Standing


class Interview:
    """The engine that every front end drives.

    A front end shows `current` and hands back what was said, naming the question; what names
    another question than the one at hand is ignored. `started` is the time the caller gives.
    `response` and `help_read` are those of an interview that goes on.
    """

    def __init__(
        self,
        checked: CheckedQuestionnaire,
        *,
        started: datetime,
        language: str | None = None,
        country: str | None = None,
        response: QuestionnaireResponse | None = None,
        help_read: Iterable[str] = (),
    ) -> None:
        self.checked = checked
        self.questionnaire = checked.questionnaire
        self.language = language or self.questionnaire.language
        self.started = response.started if response else started
        self._state = State(self.questionnaire, checked.medicines)
        self._state.standing.country = country
        self._section = self.questionnaire.sections[0].id
        self._at: str | None = None
        self._queue: list[str] = []
        self._editing = False
        self._state.help.seen |= set(help_read)
        if response is not None:
            self._take_up(response)

    def _take_up(self, response: QuestionnaireResponse) -> None:
        for question_id, answer in response.answers.items():
            if question_id in self.questionnaire.by_id:
                self._state.put(question_id, answer)
            else:
                self._state.answers[question_id] = answer
        self._state.left_blank |= set(response.left_blank)
        self.set_country(response.country or self.country)

    @property
    def country(self) -> str | None:
        """The country the person is in, a two-letter code, or None."""
        return self._state.standing.country

    def set_country(self, country: str | None) -> None:
        """Take the country; what hangs on it follows."""
        self._state.move(country)

    def speak(self, checked: CheckedQuestionnaire) -> None:
        """Go on in another language: the same questions in other words, in the same place.

        Answers that were given in words stay as they were said, and are marked. A question that
        is not there in the other language is not asked; its answer is there again on the way back.
        """
        before, state = self.response(with_hidden=True), self._state
        self.checked = checked
        self.questionnaire = checked.questionnaire
        self.language = checked.questionnaire.language
        answers = {**state.answers, **before.in_language(self.language).answers}
        self._state = state.told_in(checked.questionnaire, checked.medicines, answers)
        if self._at is not None and self._at not in self.questionnaire.by_id:
            self._at = None
        self._queue = [one for one in self._queue if one in self.questionnaire.by_id]

    # Where the person is.

    @property
    def current(self) -> Asked | None:
        """The question to ask now, or None when every core part is finished."""
        question = self._current()
        return None if question is None else self.asked(question.id)

    @property
    def editing(self) -> bool:
        """Whether one answer, and what follows from it, is being changed."""
        return self._editing

    @property
    def someone_present(self) -> bool:
        """Whether somebody else is there, so that private parts wait."""
        return self._state.someone_present and not self._state.alone

    @property
    def about_other(self) -> bool:
        """Whether the answers are about somebody else."""
        return self._state.about_other

    @property
    def reads_aloud(self) -> bool:
        """Whether somebody reads the questions out, and is shown a line to say."""
        return self._state.reads_aloud

    def asked(self, question_id: str) -> Asked:
        """Return the question as this person is asked it."""
        return present(self._state, self.questionnaire.by_id[question_id])

    def alone(self) -> None:
        """Take it that the person is alone: private parts wait no longer."""
        self._state.alone = True

    def open(self, section_id: str) -> None:
        """Go to a part, any part, any time."""
        self._section = section_id
        self._move_to(None)

    def go_to(self, question_id: str) -> None:
        """Go to a question where somebody stopped before; the way goes on behind it."""
        self._section = self.questionnaire.section_of[question_id].id
        self._move_to(question_id)

    def back(self) -> Asked | None:
        """Go to the question before this one and return it; None at the very beginning."""
        current = self._current()
        found = before(self._state, current.id if current else None)
        if found is None:
            return None
        self._move_to(found.id)
        return self.asked(found.id)

    def edit(self, question_id: str) -> Asked:
        """Go to one question to change its answer; afterwards all goes on where it was.

        What a change before this one made appear is still asked.
        """
        queue = self._queue if self._editing else []
        self._move_to(question_id)
        self._queue, self._editing = queue, True
        return self.asked(question_id)

    # What the person says.

    def answer(self, question_id: str, raw: object) -> Outcome:
        """Take an answer in raw form.

        Raises AnswerError when it is none; then nothing is stored and nothing moves.
        """
        if not self._is_current(question_id):
            return Outcome(ignored=True)
        answer = self._read(question_id, raw)
        appeared, set_aside = self._state.put(question_id, answer)
        self._go_on(question_id, appeared)
        gone = tuple(one for one in set_aside if one in self._state.answers)
        return Outcome(False, self.urgent, appeared, gone)

    def keep(self, question_id: str, raw: object) -> None:
        """Take an answer and stay at the question, for a person who is about to leave it.

        Raises AnswerError when it is none; then nothing is stored.
        """
        if self._is_current(question_id):
            self._state.put(question_id, self._read(question_id, raw))
            self._at = question_id

    def leave_blank(self, question_id: str) -> Outcome:
        """Pass a question that was shown; an answer it had is taken away."""
        if not self._is_current(question_id):
            return Outcome(ignored=True)
        appeared, set_aside = self._state.put(question_id, None)
        self._state.left_blank.add(question_id)
        self._go_on(question_id, appeared)
        gone = tuple(one for one in set_aside if one in self._state.answers)
        return Outcome(False, None, appeared, gone)

    def doubts(self, question_id: str, raw: object) -> tuple[Doubt, ...]:
        """Return what looks like a slip, to be asked about once; raises AnswerError."""
        question = self.questionnaire.by_id[question_id]
        answer = self._read(question_id, raw)
        return slips.doubts(question, answer, self.language, self.started.date())

    def _read(self, question_id: str, raw: object) -> Answer:
        question = self.questionnaire.by_id[question_id]
        answer = read_answer(self.questionnaire, question, raw, self.language)
        return off_sheet(self._state.answers.get(question_id), answer)

    # Help that opens on an answer.

    @property
    def urgent(self) -> Flag | None:
        """The flag whose help page is to be shown now, or None."""
        return next(self._state.help.waiting(self._state.standing), None)

    def urgent_if(self, question_id: str, raw: object) -> Flag | None:
        """Return the flag whose help page this answer would open; changes nothing."""
        state = self._state
        if not state.help.reads(question_id):
            return None
        try:
            answer = self._read(question_id, raw)
        except AnswerError:
            return None
        answers = ChainMap({question_id: answer}, state.answers)
        now = state.standing
        tried = Standing(self.questionnaire, answers, now.medicines, now.country)
        changed = (question_id, *state.hanging_on(question_id))
        return next(state.help.waiting_if(tried, changed), None)

    def help_seen(self, flag_id: str) -> None:
        """Take it that the page was read, for every flag that opens the same one now."""
        page = self.questionnaire.flag_by_id[flag_id].help
        if page is not None:
            self._state.help.see(page, self._state.standing)

    def opened_by(self, flag: Flag) -> str | None:
        """Return the last answered question that a flag looks at; None where there is none."""
        looked_at = read_by(self.questionnaire, flag)
        return next((one for one in reversed(self._state.in_order()) if one in looked_at), None)

    @property
    def help_read(self) -> tuple[str, ...]:
        """The flags whose help page was read, in the order of the file."""
        seen = self._state.help.seen
        return tuple(one for one in self.questionnaire.flag_by_id if one in seen)

    # Lists of what there is.

    @property
    def parts(self) -> tuple[PartState, ...]:
        """The parts and how far each is."""
        return parts(self._state)

    def offers(self) -> tuple[Offer, ...]:
        """Return the questions the person may choose to ask, those of urgent flags first."""
        return offers(self._state)

    def review(self, words: Words) -> tuple[ReviewPart, ...]:
        """Return every answer in words, part by part, to be checked."""
        return review(self._state, words)

    def leave_off(self, question_id: str, off: bool) -> LeftOff:
        """Leave an answer off the sheet, or put it back; return what that takes along."""
        return left_off(self._state, question_id, off)

    def keep_pick(self, place: int) -> None:
        """Keep a chosen question on the sheet though an answer behind it is left off."""
        keep_pick(self._state, place)

    def response(
        self, finished: datetime | None = None, *, with_hidden: bool = False
    ) -> QuestionnaireResponse:
        """Return all that was said; answers that do not apply only on request."""
        answers = self._state.answers
        applies = self._state.standing.applies
        kept = self._state.in_order()
        if not with_hidden:
            kept = {one: answer for one, answer in kept.items() if applies(one)}
        elif len(kept) < len(answers):
            # What is not asked in this language is asked again in another.
            kept |= {one: answer for one, answer in answers.items() if one not in kept}
        places = self.questionnaire.place_of
        blank = (
            one
            for one in self._state.left_blank
            if one in places and one not in answers and (with_hidden or applies(one))
        )
        left_blank = tuple(sorted(blank, key=places.__getitem__))
        return QuestionnaireResponse(
            self.questionnaire.id,
            self.questionnaire.version,
            self.language,
            self.started,
            kept,
            self.country,
            finished,
            left_blank,
        )

    # How it moves.

    def _current(self) -> Question | None:
        by_id = self.questionnaire.by_id
        if self._at is not None and self._state.asked(self._at):
            return by_id[self._at]
        for question_id in self._queue:
            if self._state.asked(question_id) and not self._state.passed(question_id):
                return by_id[question_id]
        of_part = self._state.pending(self.questionnaire.section_by_id[self._section])
        return next(of_part, None) or self._state.next_of_core()

    def _is_current(self, question_id: str) -> bool:
        current = self._current()
        return current is not None and current.id == question_id

    def _move_to(self, question_id: str | None) -> None:
        self._at = question_id
        self._queue = []
        self._editing = False

    def _go_on(self, question_id: str, appeared: tuple[str, ...]) -> None:
        if self._editing:
            self._at = None
            self._queue = [one for one in (*self._queue, *appeared) if one != question_id]
            open_ = (one for one in self._queue if not self._state.passed(one))
            self._editing = any(self._state.asked(one) for one in open_)
        elif self._at is not None:
            ahead = following(self._state, question_id)
            self._at = ahead.id if ahead and self._state.passed(ahead.id) else None
        else:
            self._section = self.questionnaire.section_of[question_id].id
