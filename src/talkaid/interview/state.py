"""What is kept while a person answers: the answers, what was passed, and what follows from both."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Mapping

from talkaid.answers.values import Answer, Choice
from talkaid.interview.help_flags import HelpFlags
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.questions import ChoiceQuestion, Question
from talkaid.reference.medicines import Medicines
from talkaid.rules.reads import readers
from talkaid.rules.standing import Standing


class State:
    """The answers of one person with their standing, kept in step.

    So that an answer costs the same in a long questionnaire as in a short one, it is remembered
    before which numbered part nothing is pending, and what may have changed is looked at anew.
    """

    def __init__(self, questionnaire: Questionnaire, medicines: Medicines) -> None:
        self.questionnaire = questionnaire
        self.answers: dict[str, Answer] = {}
        self.left_blank: set[str] = set()
        self.standing = Standing(questionnaire, self.answers, medicines)
        self.help = HelpFlags(questionnaire)
        self._alone = False
        self._readers = readers(questionnaire)
        self._order: list[str] = []
        self._done = 0

    def told_in(
        self,
        questionnaire: Questionnaire,
        medicines: Medicines,
        answers: Mapping[str, Answer],
    ) -> State:
        """Return the same state with the words of another language."""
        state = State(questionnaire, medicines)
        state.answers.update(answers)
        state._order = [one for one in questionnaire.by_id if one in answers]
        state.left_blank |= self.left_blank
        state.help.seen |= self.help.seen
        state.alone = self.alone
        state.standing.country = self.standing.country
        return state

    @property
    def alone(self) -> bool:
        """Whether the person said that nobody else is there any more."""
        return self._alone

    @alone.setter
    def alone(self, alone: bool) -> None:
        self._alone = alone
        self._done = 0

    def move(self, country: str | None) -> None:
        """Take the country; all that hangs on it is looked at anew."""
        self.standing.country = country
        self.standing.forget(tuple(self.questionnaire.by_id))
        self.help.look_at_all()
        self._done = 0

    def put(
        self, question_id: str, answer: Answer | None
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Keep an answer, or none; return the questions that now apply and those that do not."""
        hang = self.hanging_on(question_id)
        before = {one for one in hang if self.standing.applies(one)}
        if answer is None:
            if self.answers.pop(question_id, None) is not None:
                self._order.remove(question_id)
        else:
            if question_id not in self.answers:
                insort(self._order, question_id, key=self.questionnaire.place_of.__getitem__)
            self.answers[question_id] = answer
            self.left_blank.discard(question_id)
        self.standing.forget(hang)
        self.help.look_again((question_id, *hang))
        after = {one for one in hang if self.standing.applies(one)}
        self._open_again((question_id, *(after - before)))
        return self._in_order(after - before), self._in_order(before - after)

    def in_order(self) -> dict[str, Answer]:
        """Return the answers in the order of the questions, at the cost of a copy."""
        return dict(zip(self._order, map(self.answers.__getitem__, self._order), strict=True))

    def hanging_on(self, question_id: str) -> frozenset[str]:
        """Return every question whose being asked hangs on this one, directly or not."""
        found: set[str] = set()
        ahead = list(self._readers.get(question_id, ()))
        while ahead:
            one = ahead.pop()
            if one not in found:
                found.add(one)
                ahead += self._readers.get(one, ())
        return frozenset(found)

    def asked(self, question_id: str) -> bool:
        """Whether the question applies and its part is not held back."""
        section = self.questionnaire.section_of[question_id]
        return not self.held_back(section) and self.standing.applies(question_id)

    def passed(self, question_id: str) -> bool:
        """Whether the question was answered, or shown and left blank."""
        return question_id in self.answers or question_id in self.left_blank

    def pending(self, section: Section) -> Iterator[Question]:
        """Yield the questions of the part that are still to be asked."""
        if not self.held_back(section) and self.standing.section_applies(section.id):
            for question in section.questions:
                if not self.passed(question.id) and self.standing.applies(question.id):
                    yield question

    def next_of_core(self) -> Question | None:
        """Return the first question of the numbered parts that is still to be asked."""
        core = self.questionnaire.core
        while self._done < len(core):
            found = next(self.pending(core[self._done]), None)
            if found is not None:
                return found
            self._done += 1
        return None

    def _open_again(self, question_ids: Iterable[str]) -> None:
        """Take it that something may be pending again in the parts of these questions."""
        who = self.questionnaire.with_role("who_answers")
        for question_id in question_ids:
            if who is not None and question_id == who.id:
                # Private parts may wait no longer.
                self._done = 0
            number = self.questionnaire.number_of.get(self.questionnaire.section_of[question_id].id)
            if number is not None:
                self._done = min(self._done, number - 1)

    def held_back(self, section: Section) -> bool:
        """Whether a private part waits until the person is alone."""
        return section.private and self.someone_present and not self.alone

    @property
    def someone_present(self) -> bool:
        """Whether the person said that somebody else is there."""
        return self._who("present")

    @property
    def about_other(self) -> bool:
        """Whether the answers are about somebody else."""
        return self._who("about_other")

    @property
    def reads_aloud(self) -> bool:
        """Whether somebody reads the questions out."""
        return self._who("reads_aloud")

    def _who(self, mark: str) -> bool:
        question = self.questionnaire.with_role("who_answers")
        value = self.standing.counting(question.id) if question else None
        if not isinstance(question, ChoiceQuestion) or not isinstance(value, Choice):
            return False
        return any(getattr(one, mark) for one in question.options if one.id == value.option)

    def _in_order(self, question_ids: set[str]) -> tuple[str, ...]:
        return tuple(sorted(question_ids, key=self.questionnaire.place_of.__getitem__))
