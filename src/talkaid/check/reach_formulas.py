"""Conditions as formulas over sets of answers, the three values of a condition kept apart.

That a condition is yes, is no, is not yes or is not no is each a formula of its own. What is said
to a question that is not asked counts nowhere, so it may be thought blank. A formula then only says
which answers there are; whatever is answered must have been asked, and the `gate` of the question
is added to the formula when it is looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from talkaid.check.reach_domains import (
    BLANK,
    INFINITE,
    NO,
    NOT_NO,
    NOT_YES,
    TURNED,
    YES,
    Domain,
    Span,
    Want,
)
from talkaid.check.reach_mentions import Mentions
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
from talkaid.questionnaire.model import Section
from talkaid.questionnaire.questions import Question
from talkaid.rules.reads import score_items

Sum = tuple[str, Span]
"""A score by its id, and between what its total lies."""


class Formula:
    """Answers in `masks`, by the place of the question; one of each of `choices`; and `sums`.

    `weight` says how many gates may have to be added, those behind gates included.
    """

    __slots__ = ("choices", "masks", "sums", "weight")

    def __init__(
        self,
        masks: Mapping[int, int],
        choices: tuple[tuple[Formula, ...], ...] = (),
        sums: tuple[Sum, ...] = (),
        weight: int = 0,
    ) -> None:
        self.masks = masks
        self.choices = choices
        self.sums = sums
        self.weight = weight

    @property
    def always(self) -> bool:
        """Whether any answers do."""
        return not (self.masks or self.choices or self.sums)


ALWAYS = Formula({})


class Formulas:
    """The formulas of one questionnaire; None is a formula that nothing fulfils.

    A question is `silence`d when it is found that it is never asked, and has its gate from
    `open_gate` on, so that both must happen in the order of asking.
    """

    def __init__(self, mentions: Mentions) -> None:
        self.questionnaire = mentions.questionnaire
        self.gates: dict[int, Formula] = {}
        self._mentions = mentions
        self._place = mentions.questionnaire.place_of
        self._domains: dict[int, Domain] = {}
        self._known: dict[tuple[int, Want], tuple[Condition, Formula | None]] = {}
        self._sections: dict[str, Formula | None] = {}

    def domain(self, at: int) -> Domain:
        """Return the domain of the question at a place; behind the last stands the country."""
        found = self._domains.get(at)
        if found is None:
            questions = self._mentions.questions
            found = (
                self._mentions.domain(questions[at])
                if at < len(questions)
                else self._mentions.country()
            )
            self._domains[at] = found
        return found

    def silence(self, question: Question) -> None:
        """Take it that the question is never asked."""
        self.domain(self._place[question.id]).silence()

    def open_gate(self, question: Question, gate: Formula) -> None:
        """Take it that the question is asked when `gate` is fulfilled."""
        if not gate.always:
            self.gates[self._place[question.id]] = gate

    def part(self, section: Section) -> Formula | None:
        """Return the formula of a part being offered."""
        if section.id not in self._sections:
            self._sections[section.id] = self.shown(section.show_when)
        return self._sections[section.id]

    def shown(self, condition: Condition | None) -> Formula | None:
        """Return the formula of a condition being yes; none at all is always yes."""
        return ALWAYS if condition is None else self.formula(condition, YES)

    def formula(self, condition: Condition, want: Want) -> Formula | None:
        """Return the formula of the condition coming out as wanted."""
        key = (id(condition), want)
        # The condition is kept beside its formula, so that no other can have its id.
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (condition, self._made(condition, want))
        return known[1]

    def _made(self, condition: Condition, want: Want) -> Formula | None:
        match condition:
            case Asks():
                return self._asks(condition, self._place[condition.question], want)
            case Named(name):
                return self.formula(self.questionnaire.conditions[name], want)
            case Not(part):
                return self.formula(part, TURNED[want])
            case All(parts) | AnyOf(parts):
                found = [self.formula(part, want) for part in parts]
                together = isinstance(condition, All) == (want in (YES, NOT_NO))
                return self.both(found) if together else self.either(found)
            case CountryIs(country):
                asks = Asks("", "is", country)
                return self._asks(asks, len(self._mentions.questions), want)
            case ScoreIs():
                return self._score(condition, want)

    def both(self, formulas: Iterable[Formula | None]) -> Formula | None:
        """Return the formula of all of them being fulfilled."""
        masks: dict[int, int] = {}
        choices: list[tuple[Formula, ...]] = []
        sums: list[Sum] = []
        weight = 0
        for formula in formulas:
            if formula is None:
                return None
            for at, mask in formula.masks.items():
                met = self.met(at, masks.get(at), mask)
                if not met:
                    return None
                masks[at] = met
            choices += formula.choices
            sums += formula.sums
            weight += formula.weight
        return Formula(masks, tuple(choices), tuple(sums), weight)

    def either(self, formulas: Iterable[Formula | None]) -> Formula | None:
        """Return the formula of one of them being fulfilled."""
        alternatives: list[Formula] = []
        for formula in formulas:
            if formula is None:
                continue
            if formula.always:
                return ALWAYS
            if not formula.masks and not formula.sums and len(formula.choices) == 1:
                alternatives += formula.choices[0]
            else:
                alternatives.append(formula)
        if len(alternatives) < 2:
            return alternatives[0] if alternatives else None
        return Formula({}, (tuple(alternatives),), (), sum(one.weight for one in alternatives))

    def met(self, at: int, known: int | None, mask: int) -> int:
        """Return what is left of an answer that must lie in both masks."""
        if known is None or known == mask:
            return mask
        left = known & mask
        return left if left in (known, mask) else self.domain(at).closed(left)

    def _asks(self, asks: Asks, at: int, want: Want) -> Formula | None:
        domain = self.domain(at)
        masks = domain.masks(asks, want)
        if domain.full in masks:
            return ALWAYS
        return self.either(Formula({at: mask}, (), (), self._weight(at, mask)) for mask in masks)

    def _weight(self, at: int, mask: int) -> int:
        gate = self.gates.get(at)
        return 0 if gate is None or mask & BLANK else 1 + gate.weight

    def _score(self, condition: ScoreIs, want: Want) -> Formula | None:
        inside = _inside(condition.operator, Decimal(str(condition.operand)))
        if want in (NO, NOT_YES):
            inside = _outside(inside)
        total = Formula({}, (), ((condition.score, inside),))
        counting: list[Formula | None] = []
        missing: list[Formula | None] = []
        for question_id, row in score_items(self.questionnaire, condition.score):
            at = self._place[question_id]
            domain = self.domain(at)
            known, unknown = map(domain.sayable, ((one,) for one in domain.counting(row)))
            counting.append(self._one_of(at, known))
            missing.append(self._one_of(at, unknown))
        if want in (YES, NO):
            return self.both([*counting, total])
        return self.either([*missing, total])

    def _one_of(self, at: int, masks: tuple[int, ...]) -> Formula | None:
        return self.either(Formula({at: mask}, (), (), self._weight(at, mask)) for mask in masks)


def _inside(operator: str, bound: Decimal) -> Span:
    """Return the whole numbers that hold, as the least and the most."""
    least = bound.to_integral_value(ROUND_CEILING)
    most = bound.to_integral_value(ROUND_FLOOR)
    return {
        "at_least": (least, INFINITE),
        "more_than": (most + 1, INFINITE),
        "at_most": (-INFINITE, most),
        "less_than": (-INFINITE, least - 1),
    }[operator]


def _outside(inside: Span) -> Span:
    low, high = inside
    return (high + 1, INFINITE) if low == -INFINITE else (-INFINITE, low - 1)
