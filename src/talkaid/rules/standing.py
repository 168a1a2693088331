"""Where a questionnaire stands for one person: what applies, and what counts.

An answer counts when it is given, is no way out, and its question applies. A question that does
not apply keeps its answer, and that answer counts nowhere; which makes hiding transitive.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal

from talkaid.answers.values import Answer, Number, Rows, Scale, Value
from talkaid.questionnaire.conditions import (
    All,
    AnyOf,
    Asks,
    Condition,
    CountryIs,
    Named,
    Not,
    ScoreIs,
)
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Score
from talkaid.questionnaire.questions import RateEachQuestion
from talkaid.reference.medicines import Medicines
from talkaid.rules.atoms import look, points
from talkaid.rules.reads import score_item
from talkaid.rules.truth import Truth, every, opposite, some


class Standing:
    """The rules of a questionnaire over the answers of one person.

    `masked` questions are as if nothing were known of them, not even whether they were answered.
    Results are remembered; `forget` names the questions whose standing may have changed.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        answers: Mapping[str, Answer],
        medicines: Medicines,
        country: str | None = None,
        masked: AbstractSet[str] = frozenset(),
    ) -> None:
        self.questionnaire = questionnaire
        self.answers = answers
        self.medicines = medicines
        self.country = country
        self.masked = masked
        self._applies: dict[str, bool] = {}
        self._sections: dict[str, bool] = {}

    def applies(self, question_id: str) -> bool:
        """Whether the question is asked of this person."""
        known = self._applies.get(question_id)
        if known is None:
            question = self.questionnaire.by_id[question_id]
            section = self.questionnaire.section_of[question_id]
            known = (
                question.held_back is None
                and self.section_applies(section.id)
                and self._shown(question.show_when)
            )
            self._applies[question_id] = known
        return known

    def section_applies(self, section_id: str) -> bool:
        """Whether the part is offered to this person."""
        known = self._sections.get(section_id)
        if known is None:
            known = self._shown(self.questionnaire.section_by_id[section_id].show_when)
            self._sections[section_id] = known
        return known

    def forget(self, question_ids: Collection[str]) -> None:
        """Forget what was known of these questions and of all parts."""
        self._sections.clear()
        for question_id in question_ids:
            self._applies.pop(question_id, None)

    def counting(self, question_id: str) -> Value | None:
        """Return the value that counts, or None."""
        answer = self.answers.get(question_id)
        if answer is None or answer.value is None or question_id in self.masked:
            return None
        return answer.value if self.applies(question_id) else None

    def truth(self, condition: Condition) -> Truth:
        """Return whether the condition holds."""
        match condition:
            case Named(name):
                return self.truth(self.questionnaire.conditions[name])
            case All(parts):
                return every(self.truth(part) for part in parts)
            case AnyOf(parts):
                return some(self.truth(part) for part in parts)
            case Not(part):
                return opposite(self.truth(part))
            case CountryIs(country):
                return Truth.of(country == self.country) if self.country else Truth.UNKNOWN
            case ScoreIs():
                return self._score_is(condition)
            case Asks():
                return self._asks(condition)

    def holds(self, condition: Condition) -> bool:
        """Whether the condition is a plain yes."""
        return self.truth(condition) is Truth.YES

    def left_out(self, score: Score) -> int:
        """Return how many items of the score have no counting answer."""
        return sum(self._item(item) is None for item in score.sum)

    def total(self, score: Score) -> int | None:
        """Return the sum of the score, or None while an item has no counting answer."""
        items = [self._item(item) for item in score.sum]
        found = [item for item in items if item is not None]
        return int(sum(found)) if len(found) == len(items) else None

    def _shown(self, condition: Condition | None) -> bool:
        return condition is None or self.holds(condition)

    def _asks(self, asks: Asks) -> Truth:
        if asks.question in self.masked:
            return Truth.UNKNOWN
        value = self.counting(asks.question)
        if asks.operator == "answered":
            return Truth.of((value is not None) == asks.operand)
        if asks.operator == "way_out":
            answer = self.answers.get(asks.question)
            said = answer is not None and answer.way_out == asks.operand
            return Truth.of(said and self.applies(asks.question))
        if value is None:
            return Truth.UNKNOWN
        return look(asks, self.questionnaire.by_id[asks.question], value, self.medicines)

    def _score_is(self, condition: ScoreIs) -> Truth:
        total = self.total(self.questionnaire.score_by_id[condition.score])
        if total is None:
            return Truth.UNKNOWN
        holds = {
            "at_least": total >= condition.operand,
            "at_most": total <= condition.operand,
            "more_than": total > condition.operand,
            "less_than": total < condition.operand,
        }
        return Truth.of(holds[condition.operator])

    def _item(self, item: str) -> Decimal | None:
        question_id, row = score_item(item)
        value = self.counting(question_id)
        if isinstance(value, Rows) and row is not None:
            said = value.counting(row)
            question = self.questionnaire.by_id[question_id]
            if said is None or not isinstance(question, RateEachQuestion):
                return None
            return points(question, said)
        if isinstance(value, Scale):
            return Decimal(value.number)
        return value.number if isinstance(value, Number) else None
