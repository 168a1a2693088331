"""Whether there are answers that fulfil a formula: found by choosing, never by trying them all."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal

from talkaid.check.reach_branch import Branch, Masks
from talkaid.check.reach_domains import BLANK, INFINITE, Span
from talkaid.check.reach_formulas import Formula, Formulas
from talkaid.rules.reads import score_items

MOST = 4096
"""How many ways to choose are gone through before it is left undecided."""
LIGHT = 64
"""Up to this weight all gates are added, without asking which could be left out."""


class NotDecided(Exception):
    """There are more ways to choose than are gone through."""


class Search:
    """The search for answers that fulfil formulas of one questionnaire."""

    def __init__(self, formulas: Formulas) -> None:
        self.formulas = formulas
        self._found: dict[Formula, Masks | None] = {}
        self._behind: dict[int, int] = {}

    def witness(self, formula: Formula | None) -> Masks | None:
        """Return answers that fulfil the formula, None where there are none; it is remembered.

        What is not among them may be left blank. Raises NotDecided.
        """
        if formula is None:
            return None
        if formula not in self._found:
            self._found[formula] = self.look(formula)
        return self._found[formula]

    def look(self, formula: Formula) -> Masks | None:
        """As `witness`, for a formula that is looked at once."""
        apart = self._apart(formula) if formula.weight > LIGHT else ()
        ahead = [Branch(self.formulas, apart, {}, [formula])]
        for _ in range(MOST):
            if not ahead:
                return None
            branch = ahead.pop()
            if not branch.settled():
                continue
            if branch.choices:
                ahead += branch.split()
            elif self._adds_up(branch):
                return branch.masks
        raise NotDecided

    def surely(self, formula: Formula, masks: Masks) -> bool:
        """Whether these answers, with all others left blank, plainly fulfil the formula."""
        if formula.sums:
            return False
        for at, mask in formula.masks.items():
            known = masks.get(at)
            if (not mask & BLANK) if known is None else (known & ~mask):
                return False
        return all(any(self.surely(one, masks) for one in choice) for choice in formula.choices)

    def _apart(self, formula: Formula) -> Collection[int]:
        """Return the questions whose gates meet nothing that the formula says.

        Each gate can be fulfilled, or its question would be silent; so a gate that shares no
        question with the formula nor with another gate need not be looked at again.
        """
        places = set(_looked_at(formula))
        named = _bits(places)
        gated = [at for at in places if at in self.formulas.gates]
        once = twice = 0
        for at in gated:
            twice |= once & self._far(at)
            once |= self._far(at)
        return {at for at in gated if not self._far(at) & (named | twice)}

    def _far(self, at: int) -> int:
        """Return the bits of all questions behind the gate of a question, through other gates."""
        ahead = [at]
        while ahead:
            near = set(_looked_at(self.formulas.gates[ahead[-1]]))
            gates = [one for one in near if one in self.formulas.gates]
            unknown = [one for one in gates if one not in self._behind]
            if unknown:
                ahead += unknown
                continue
            found = _bits(near)
            for one in gates:
                found |= self._behind[one]
            self._behind[ahead.pop()] = found
        return self._behind[at]

    def _adds_up(self, branch: Branch) -> bool:
        """Whether each score can have a total that the branch allows."""
        allowed: dict[str, Span] = {}
        for score, (low, high) in branch.sums:
            least, most = allowed.get(score, (-INFINITE, INFINITE))
            allowed[score] = (max(least, low), min(most, high))
        return all(
            any(_holds_whole(total, span) for total in self._totals(score, branch.masks))
            for score, span in allowed.items()
        )

    def _totals(self, score: str, masks: Masks) -> set[Span]:
        """Return what the items can add up to; pieces of a line add up to the piece between."""
        totals: set[Span] = {(Decimal(0), Decimal(0))}
        for at, spans in self._items(score):
            mask = masks.get(at, ~0)
            allowed = [span for bit, span in spans if bit & mask]
            totals = {(a + low, b + high) for a, b in totals for low, high in allowed}
        return totals

    def _items(self, score: str) -> Iterator[tuple[int, list[tuple[int, Span]]]]:
        questionnaire = self.formulas.questionnaire
        for question_id, row in score_items(questionnaire, score):
            at = questionnaire.place_of[question_id]
            yield at, list(self.formulas.domain(at).spans(row))


def _holds_whole(total: Span, span: Span) -> bool:
    """Whether a total, cut to a whole number, can lie in the span."""
    low, high = (end if end.is_infinite() else Decimal(int(end)) for end in total)
    return max(low, span[0]) <= min(high, span[1])


def _looked_at(formula: Formula) -> Iterator[int]:
    yield from formula.masks
    for choice in formula.choices:
        for one in choice:
            yield from _looked_at(one)


def _bits(places: Collection[int] | Iterator[int]) -> int:
    found = 0
    for at in places:
        found |= 1 << at
    return found
