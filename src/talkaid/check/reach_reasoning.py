"""What is known of the questions of a file: who is ever asked, and why not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from talkaid.check.reach_domains import NOT_YES
from talkaid.check.reach_formulas import Formula, Formulas
from talkaid.check.reach_mentions import Mentions
from talkaid.check.reach_search import NotDecided, Search
from talkaid.questionnaire.conditions import Condition
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.questions import Question
from talkaid.reference.medicines import Medicines
from talkaid.rules.reads import questions_read


class Reasoning:
    """The questions that are never asked, found in the order of asking, and what follows.

    `silent` are questions that are never asked, `undecided` those of which that is not known;
    they are taken to be asked.
    """

    def __init__(self, questionnaire: Questionnaire, medicines: Medicines) -> None:
        self.questionnaire = questionnaire
        self._mentions = Mentions(questionnaire, medicines)
        self.search = Search(Formulas(self._mentions))
        self.silent: set[str] = set()
        self.undecided: set[str] = set()
        self.closed_parts: set[str] = set()
        for section in questionnaire.sections:
            self._go_through(section)

    def possible(self, formula: Formula | None) -> bool:
        """Whether some answers fulfil the formula; raises NotDecided."""
        return self.search.witness(formula) is not None

    def together(
        self, hold: Iterable[Condition | None], fail: Iterable[Condition] = ()
    ) -> Formula | None:
        """Return the formula of conditions that are yes while others are not."""
        formulas = self.search.formulas
        holding = [formulas.shown(one) for one in hold]
        return formulas.both([*holding, *(formulas.formula(one, NOT_YES) for one in fail)])

    @cached_property
    def plain(self) -> Search:
        """The same conditions with nothing held back, whoever is asked what."""
        return Search(Formulas(self._mentions.opened()))

    @cached_property
    def _opened(self) -> Search:
        """The same questionnaire with nothing held back, and all that is silent asked."""
        formulas = Formulas(self._mentions.opened())
        for section, question in self.questionnaire.each_question():
            gate = None if question.id in self.silent else _gate(formulas, section, question)
            if gate is not None:
                formulas.open_gate(question, gate)
        return Search(formulas)

    def cause(self, *conditions: Condition | None) -> str | None:
        """Return the silent question because of which the conditions never hold together.

        Empty when it is an option or a row that is held back; None when the conditions contradict
        themselves, or when that is not decided.
        """
        formulas = self._opened.formulas
        try:
            found = self._opened.witness(formulas.both([formulas.shown(one) for one in conditions]))
        except NotDecided:
            return None
        if found is None:
            return None
        return next((one for one in self._behind(conditions) if one in self.silent), "")

    def _behind(self, conditions: tuple[Condition | None, ...]) -> Iterator[str]:
        """Yield the questions that the conditions look at, the nearest first."""
        seen: set[str] = set()
        ahead = list(conditions)
        while ahead:
            condition = ahead.pop(0)
            if condition is None:
                continue
            read = questions_read(self.questionnaire, condition) - seen
            seen |= read
            for question_id in sorted(read, key=self.questionnaire.place_of.__getitem__):
                yield question_id
                ahead.append(self.questionnaire.section_of[question_id].show_when)
                ahead.append(self.questionnaire.by_id[question_id].show_when)

    def _go_through(self, section: Section) -> None:
        formulas = self.search.formulas
        if self._decide(formulas.part(section), section.id) is False:
            self.closed_parts.add(section.id)
        for question in section.questions:
            gate = None
            if section.id not in self.closed_parts and question.held_back is None:
                gate = _gate(formulas, section, question)
            if gate is not None and self._decide(gate, question.id) is not False:
                formulas.open_gate(question, gate)
            else:
                self.silent.add(question.id)
                formulas.silence(question)

    def _decide(self, formula: Formula | None, name: str) -> bool | None:
        try:
            return self.possible(formula)
        except NotDecided:
            self.undecided.add(name)
            return None


def _gate(formulas: Formulas, section: Section, question: Question) -> Formula | None:
    return formulas.both((formulas.part(section), formulas.shown(question.show_when)))
