"""The engine alone: an answer, and what is asked next."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from benchmarks.pairs import Pairs, Result, growth, in_turn, ratio
from benchmarks.questionnaires import ANSWERS, IN_A_PART
from benchmarks.scale import Scale
from benchmarks.walks import STARTED, file_of
from talkaid.answers.read import read_answer
from talkaid.check.opening import open_file
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.interview.interview import Interview
from talkaid.process.garbage import loading
from talkaid.questionnaire.conditions import Condition
from talkaid.rules.reads import readers
from talkaid.rules.standing import Standing

NAME = "answer"


def measured(scale: Scale) -> Iterator[Result]:
    """Yield a part of twenty questions, the last of a large questionnaire."""
    some, many = (_answered(size, scale.pairs) for size in (scale.some, scale.many))
    what = f"an answer until the next question is known, {scale.many:,} questions"
    yield ratio(what, "a loop over the conditions that hang on it", 3.0, many)
    yield growth("an answer, growing", 0.2, some, many, scale.many / scale.some)


def _answered(size: int, pairs: int) -> Pairs:
    # As the program does at its start.
    with loading():
        walk = _Walk(open_file(file_of(size)))
    return in_turn(walk.ours, walk.rival, pairs)


class _Walk:
    """The last part of an interview, in which all before it was answered."""

    def __init__(self, checked: CheckedQuestionnaire) -> None:
        self._checked = checked
        questionnaire = checked.questionnaire
        every = list(questionnaire.by_id.values())
        self._before = {one.id: ANSWERS[one.type] for one in every[:-IN_A_PART]}
        answers = {
            one.id: read_answer(questionnaire, one, ANSWERS[one.type], "en") for one in every
        }
        self._standing = Standing(questionnaire, answers, checked.medicines)
        for one in every:
            self._standing.applies(one.id)
        self._interview = self._begun()
        # Of an interview that is over, all that is asked can be known.
        self._asked = [one for one in every[-IN_A_PART:] if self._standing.applies(one.id)]
        self._hanging = [self._conditions(one.id) for one in self._asked]

    def _begun(self) -> Interview:
        interview = Interview(self._checked, started=STARTED)
        for question_id, raw in self._before.items():
            interview.go_to(question_id)
            interview.keep(question_id, raw)
            while interview.urgent is not None:
                interview.help_seen(interview.urgent.id)
        return interview

    def _conditions(self, question_id: str) -> list[Condition]:
        by_id = self._checked.questionnaire.by_id
        hang = readers(self._checked.questionnaire).get(question_id, ())
        return [shown for one in hang if (shown := by_id[one].show_when) is not None]

    def ours(self) -> float:
        """Answer the part anew, each question as it comes; seconds for each."""
        interview = self._interview
        for question in self._asked:
            interview.go_to(question.id)
            interview.leave_blank(question.id)
        interview.open(self._checked.questionnaire.sections[-1].id)
        took = 0.0
        for question in self._asked:
            interview.go_to(question.id)
            began = perf_counter()
            interview.answer(question.id, ANSWERS[question.type])
            _ = interview.current
            took += perf_counter() - began
        return took / len(self._asked)

    def rival(self) -> float:
        """Look at every condition that hangs on each of them; seconds for each."""
        holds = self._standing.holds
        began = perf_counter()
        for conditions in self._hanging:
            for condition in conditions:
                holds(condition)
        return (perf_counter() - began) / len(self._asked)
