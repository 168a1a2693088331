"""What can be said to one question, as a set of bits, so that sets meet in one step.

A set of answers is one whole number, a mask. Its lowest bits are the states the question may be in:
blank, one of the ways out, or given. Above them stand, for a question of several pieces (options,
rows, classes of medicine), the bits of each piece. A piece of a question that is not given is
`out`; so a piece that must be something else says that the question is given.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from talkaid.answers.values import Number, Scale, WayOut
from talkaid.questionnaire.conditions import Asks
from talkaid.questionnaire.questions import NumberQuestion, ScaleQuestion
from talkaid.reference.medicines import Medicines
from talkaid.rules.atoms import look
from talkaid.rules.truth import Truth

BLANK = 1
WAY_BITS = {"unknown": 2, "declined": 4, "in_person": 8}
FIRST = 4
MOST_SINGLE = 128
INFINITE = Decimal("Infinity")

Span = tuple[Decimal, Decimal]
"""The least and the most a number can be."""


Want = Literal["yes", "no", "not yes", "not no"]
"""What is asked of a condition: that it is yes, is no, is not yes, or is not no."""
YES: Want = "yes"
NO: Want = "no"
NOT_YES: Want = "not yes"
NOT_NO: Want = "not no"
DENIED: Mapping[Want, Want] = {YES: NOT_YES, NOT_YES: YES, NO: NOT_NO, NOT_NO: NO}
"""What is left of each when it is not so."""
TURNED: Mapping[Want, Want] = {YES: NO, NO: YES, NOT_YES: NOT_NO, NOT_NO: NOT_YES}
"""What `not` makes of each."""


class Domain:
    """What can be said to a question of which only matters whether it is answered.

    `given` are the states in which it is, `states` all of them, `pieces` the bits above the
    states, `out` those of them that stand for nothing. A question that is never asked is `silent`.
    """

    def __init__(self, ways: Collection[WayOut], given: int, pieces: int = 0, out: int = 0) -> None:
        self.given = given
        self.states = given | BLANK | sum(WAY_BITS[way] for way in ways)
        self.pieces = pieces
        self.out = out
        self.full = self.states | pieces
        self._masks: dict[tuple[object, ...], tuple[int, ...]] = {}

    def silence(self) -> None:
        """Leave only the blank."""
        self.full = BLANK | self.out

    def closed(self, mask: int) -> int:
        """Return the mask without what cannot be said; 0 where nothing is left."""
        return mask

    def masks(self, asks: Asks, want: Want) -> tuple[int, ...]:
        """Return the sets of answers on which the look comes out as wanted, each a product."""
        key = (asks.operator, asks.operand, asks.row, want)
        found = self._masks.get(key)
        if found is None:
            found = self._masks[key] = self.sayable(self._looked(asks, want))
        return found

    def _looked(self, asks: Asks, want: Want) -> Iterable[int]:
        if asks.operator == "answered":
            return self._state(self.given if asks.operand else self.states & ~self.given, want)
        if asks.operator == "way_out":
            return self._state(WAY_BITS.get(str(asks.operand), 0) & self.states, want)
        return self.looks(asks, want)

    def sayable(self, masks: Iterable[int]) -> tuple[int, ...]:
        """Return the masks that hold something that can be said."""
        found = (self.closed(mask & self.full) for mask in masks)
        return tuple(mask for mask in found if mask)

    def looks(self, asks: Asks, want: Want) -> Iterable[int]:
        """Return the masks for an operator that looks into the answer."""
        return ()

    def spans(self, row: str | None) -> Sequence[tuple[int, Span]]:
        """Return the numbers that a score adds up, each with its bit; none but for numbers."""
        return ()

    def counting(self, row: str | None) -> tuple[int, int]:
        """Return the mask of a number that counts for a score, and that of none."""
        numbers = sum(bit for bit, _ in self.spans(row))
        return numbers | self.pieces, (self.states & ~numbers) | self.pieces

    def _state(self, holds: int, want: Want) -> tuple[int]:
        """Return the mask of a look that is never unknown."""
        states = holds if want in (YES, NOT_NO) else self.states & ~holds
        return (states | self.pieces,)


class OneOf(Domain):
    """One of several: an option, yes or no, or a number, cut where the conditions cut."""

    def __init__(
        self,
        ways: Collection[WayOut],
        cells: int,
        holding: Callable[[Asks], int],
        spans: Sequence[Span] = (),
    ) -> None:
        super().__init__(ways, ((1 << cells) - 1) << FIRST)
        self._holding = holding
        self._spans = tuple((1 << (FIRST + at), span) for at, span in enumerate(spans))

    def looks(self, asks: Asks, want: Want) -> Iterable[int]:
        """Return the one mask of the cells that come out as wanted."""
        holds = self._holding(asks) << FIRST
        if want in (NO, NOT_NO):
            holds = self.given & ~holds
        return (self.states & ~holds if want in (NOT_YES, NOT_NO) else holds,)

    def spans(self, row: str | None) -> Sequence[tuple[int, Span]]:
        """Return the least and the most of each cell."""
        return self._spans


def named_cells(ways: Collection[WayOut], names: Sequence[str]) -> OneOf:
    """Return the domain of a question that is answered with one of `names`."""
    bit = {name: 1 << at for at, name in enumerate(names)}
    every = (1 << len(names)) - 1

    def holding(asks: Asks) -> int:
        named = 0
        for one in asks.named:
            named |= bit.get(str(one), 0)
        return named if asks.operator in ("is", "is_any_of") else every & ~named

    return OneOf(ways, len(names), holding)


def number_cells(
    ways: Collection[WayOut],
    question: NumberQuestion | ScaleQuestion,
    bounds: Iterable[Decimal],
    medicines: Medicines,
) -> OneOf:
    """Return the domain of a number, cut at the bounds."""
    low, high = question.range or (-INFINITE, INFINITE)
    whole = isinstance(question, ScaleQuestion)
    spans = cut(Decimal(str(low)), Decimal(str(high)), bounds, whole=whole)
    samples = [span[0] if whole else _between(span) for span in spans]

    def holding(asks: Asks) -> int:
        found = 0
        for at, number in enumerate(samples):
            value = Scale(int(number)) if whole else Number(str(number), number)
            if look(asks, question, value, medicines) is Truth.YES:
                found |= 1 << at
        return found

    return OneOf(ways, len(spans), holding, spans)


def cut(low: Decimal, high: Decimal, bounds: Iterable[Decimal], *, whole: bool) -> list[Span]:
    """Return the numbers from `low` to `high`, cut so that no bound lies inside a piece.

    A piece is a single number or all that lies between two. A short line of whole numbers is cut
    into its numbers.
    """
    if whole and high - low < MOST_SINGLE:
        return [(number, number) for number in map(Decimal, range(int(low), int(high) + 1))]
    ends = sorted({low, high, *(bound for bound in bounds if low < bound < high)})
    spans: list[Span] = []
    for at, end in enumerate(ends):
        if end.is_finite() and (not whole or end == end.to_integral_value()):
            spans.append((end, end))
        if at + 1 < len(ends):
            spans += _open(end, ends[at + 1], whole=whole)
    return spans


def _open(low: Decimal, high: Decimal, *, whole: bool) -> list[Span]:
    if not whole:
        return [(low, high)]
    first, last = low // 1 + 1, -((-high) // 1) - 1
    return [(first, last)] if first <= last else []


def _between(span: Span) -> Decimal:
    """Return a number of the piece; none of its ends, unless it is a single number."""
    low, high = span
    if low == high:
        return low
    if low.is_infinite():
        return Decimal(0) if high.is_infinite() else high - 1
    return low + 1 if high.is_infinite() else (low + high) / 2
