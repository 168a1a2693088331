"""A condition as one that can be printed: names opened, the country known, nothing held back.

Only a plain yes asks a question, so once `not` stands at the looks alone, what remains is read with
two values: a look that can never be a yes on this paper is False, one that always is, True.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from decimal import Decimal
from operator import ge, gt, le, lt

from talkaid.answers.kinds import open_options, open_rows
from talkaid.questionnaire.conditions import (
    COMPARE,
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
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    RateEachQuestion,
    YesNoEachQuestion,
)
from talkaid.rules.atoms import points
from talkaid.rules.reads import score_items
from talkaid.rules.turned import unfolded

Settled = Condition | bool

# Each operator by the one that says the same of a list.
LISTED: Mapping[str, str] = {
    "is": "is_any_of",
    "is_not": "is_none_of",
    "includes": "includes_any",
    "yes_to": "yes_to_any",
    "no_to": "no_to_any",
    "takes_class": "takes_class",
}
EVERY = ("includes_all", "yes_to_all", "no_to_all")
NONE = ("is_none_of", "includes_none")
ANY = ("is_any_of", "includes_any")
HOLDS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "at_least": ge,
    "at_most": le,
    "more_than": gt,
    "less_than": lt,
}


class Looks:
    """The conditions of one questionnaire, for paper printed in one country.

    `printed` are the questions that stand on the paper so far.
    """

    def __init__(self, questionnaire: Questionnaire, country: str | None) -> None:
        self.printed: set[str] = set()
        self._questionnaire = questionnaire
        self.country = country

    def settled(self, condition: Condition) -> Settled:
        """Return the condition without names, countries and what is not on the paper."""
        return self._settled(unfolded(self._opened(condition)))

    def _opened(self, condition: Condition) -> Condition:
        match condition:
            case Named(name):
                return self._opened(self._questionnaire.conditions[name])
            case All(parts):
                return All(tuple(self._opened(part) for part in parts))
            case AnyOf(parts):
                return AnyOf(tuple(self._opened(part) for part in parts))
            case Not(part):
                return Not(self._opened(part))
            case _:
                return condition

    def _settled(self, condition: Condition) -> Settled:
        match condition:
            case All(parts):
                return self._group(parts, all_of=True)
            case AnyOf(parts):
                return self._group(parts, all_of=False)
            case CountryIs(country):
                return country == self.country
            case Not(CountryIs(country)):
                return self.country is not None and country != self.country
            case ScoreIs(score):
                items = score_items(self._questionnaire, score)
                return condition if all(one in self.printed for one, _ in items) else False
            case Not(Asks() as asks):
                return self._turned_look(asks)
            case Asks():
                return self._look(condition)
            case _:
                return condition

    def _group(self, parts: Collection[Condition], *, all_of: bool) -> Settled:
        found = [self._settled(part) for part in parts]
        left = [part for part in found if not isinstance(part, bool)]
        if (not all_of) in found:
            return not all_of
        if not left:
            return all_of
        return All(tuple(left)) if all_of else AnyOf(tuple(left))

    def _turned_look(self, asks: Asks) -> Settled:
        if asks.question in self.printed:
            return Not(asks)
        # Of what is never asked one thing alone is known: no way out was taken.
        return asks.operator == "way_out"

    def _look(self, asks: Asks) -> Settled:
        if asks.question not in self.printed:
            return asks.operator == "answered" and asks.operand is False
        question = self._questionnaire.by_id[asks.question]
        asks = replace(asks, operator=LISTED.get(asks.operator, asks.operator), path=())
        if isinstance(question, RateEachQuestion) and asks.row is not None:
            if asks.row not in {row.id for row in open_rows(question.rows)}:
                return False
            if asks.operator in COMPARE and question.options:
                asks = _by_points(asks, question)
        if asks.operator in COMPARE or asks.operator in ("answered", "way_out"):
            return asks
        return self._of_open(replace(asks, operand=asks.named))

    def _of_open(self, asks: Asks) -> Settled:
        """Settle a look at a list whose held-back options and rows nobody can tick."""
        known = self._known(asks)
        named = asks.named
        if known is not None:
            named = tuple(one for one in known if one in asks.named)
            if asks.operator in EVERY and len(named) < len(set(asks.named)):
                return False
            if asks.row is None and set(named) == set(known) and asks.operator in ANY:
                return _answered(asks)
            if not named:
                return self._none_named(asks, known)
        if self._questionnaire.by_id[asks.question].type in ("yes_no", "note"):
            return _one_of_two(asks)
        return replace(asks, operand=named)

    def _none_named(self, asks: Asks, known: tuple[str, ...]) -> Settled:
        if asks.operator not in NONE:
            return False
        if asks.row is None:
            return _answered(asks)
        return replace(asks, operator="is_any_of", operand=known)

    def _known(self, asks: Asks) -> tuple[str, ...] | None:
        question = self._questionnaire.by_id[asks.question]
        if isinstance(question, YesNoEachQuestion):
            return tuple(row.id for row in open_rows(question.rows))
        if isinstance(question, (ChoiceQuestion, ChoicesQuestion)) or (
            isinstance(question, RateEachQuestion) and question.options
        ):
            return tuple(option.id for option in open_options(question.options))
        return None


def _answered(asks: Asks) -> Asks:
    """Return the look that says only that there is an answer."""
    return replace(asks, operator="answered", operand=True)


def _one_of_two(asks: Asks) -> Settled:
    named: set[str] = {one for one in ("yes", "no") if one in asks.named}
    if asks.operator in NONE:
        named = {"yes", "no"} - named
    if len(named) == 2:
        return _answered(asks)
    return replace(asks, operator="is_any_of", operand=tuple(sorted(named))) if named else False


def _by_points(asks: Asks, question: RateEachQuestion) -> Asks:
    """Return the look at points as one at the options that have them."""
    bound = Decimal(str(asks.operand))
    counted = {one.id: points(question, one.id) for one in open_options(question.options)}
    holds = HOLDS[asks.operator]
    operand = tuple(one for one, many in counted.items() if many is not None and holds(many, bound))
    return replace(asks, operator="is_any_of", operand=operand)
