"""What can be said to a question of several pieces: options, rows, classes of medicine."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from talkaid.answers.values import Rows, RowSaid, WayOut
from talkaid.check.reach_domains import FIRST, NO, NOT_NO, NOT_YES, TURNED, YES, Domain, Span, Want
from talkaid.questionnaire.conditions import Asks
from talkaid.questionnaire.parts import Option, Row
from talkaid.questionnaire.questions import RateEachQuestion, YesNoEachQuestion
from talkaid.reference.medicines import Medicines
from talkaid.rules.atoms import look
from talkaid.rules.truth import Truth


class Pairs(Domain, ABC):
    """Pieces that are each in or out; the bits of a piece stand side by side, `in` the lower."""

    def __init__(self, ways: Collection[WayOut], given: int, names: Sequence[str]) -> None:
        self.first = FIRST + given.bit_count()
        self.lane = {name: 1 << (2 * at) for at, name in enumerate(names)}
        self.every = sum(self.lane.values())
        out = self.every << (self.first + 1)
        super().__init__(ways, given, (self.every << self.first) | out, out)

    def has(self, lanes: int, *, out: bool = False) -> int:
        """Return the mask in which all these pieces are in, or out."""
        return self.full & ~(lanes << (self.first + (0 if out else 1)))

    def closed(self, mask: int) -> int:
        """Return the mask with the states left that fit the pieces, or 0."""
        may_be_in = (mask >> self.first) & self.every
        may_be_out = (mask >> (self.first + 1)) & self.every
        if (may_be_in | may_be_out) != self.every:
            return 0
        surely_in = self.every & ~may_be_out
        if surely_in:
            mask &= self.given | self.pieces
        if not mask & self.states:
            return 0
        only_given = not mask & self.states & ~self.given
        return mask if self.fits(surely_in, may_be_in, given=only_given) else 0

    @abstractmethod
    def fits(self, surely_in: int, may_be_in: int, *, given: bool) -> bool:
        """Whether some answer has these pieces in and no others but those that may be."""

    def _one_by_one(self, lanes: int, *, out: bool = False) -> Iterator[int]:
        while lanes:
            lane = lanes & -lanes
            yield self.has(lane, out=out)
            lanes &= ~lane


class SomeOf(Pairs):
    """Several of the options: at least one, at most `most`, and some only alone."""

    def __init__(
        self, ways: Collection[WayOut], options: Sequence[Option], most: int | None
    ) -> None:
        super().__init__(ways, 1 << FIRST, [option.id for option in options])
        self.alone = sum(self.lane[option.id] for option in options if option.alone)
        self.most = most or len(options)

    def fits(self, surely_in: int, may_be_in: int, *, given: bool) -> bool:
        """Whether some choice has these options in and no others but those that may be."""
        count = surely_in.bit_count()
        if count > 1:
            return count <= self.most and not surely_in & self.alone
        return bool(may_be_in) or not given

    def looks(self, asks: Asks, want: Want) -> Iterable[int]:
        """Return the masks on which the look at the options comes out as wanted."""
        named = sum(self.lane.get(one, 0) for one in {str(one) for one in asks.named})
        closed = any(str(one) not in self.lane for one in asks.named)
        if asks.operator == "includes_none":
            want = TURNED[want]
        if asks.operator == "includes_all":
            return self._all(named, want, closed=closed)
        return self._any(named, want)

    def _any(self, named: int, want: Want) -> Iterable[int]:
        if want is NO:
            return (self.has(named, out=True) & (self.given | self.pieces),)
        if want is NOT_YES:
            return (self.has(named, out=True),)
        held = self._one_by_one(named)
        return held if want is YES else (self._not_given, *held)

    def _all(self, named: int, want: Want, *, closed: bool) -> Iterable[int]:
        """As `_any`; an option that is closed to everyone is one of those named."""
        every = () if closed else (self.has(named),)
        if want is YES:
            return every
        if want is NOT_NO:
            return (self._not_given, *every)
        missing = (self.full,) if closed else self._one_by_one(named, out=True)
        if want is NOT_YES:
            return missing
        return (mask & (self.given | self.pieces) for mask in missing)

    @property
    def _not_given(self) -> int:
        return (self.full & ~self.states) | (self.states & ~self.given)


class Taken(Pairs):
    """A medicine list, by the classes that the conditions name.

    A list is settled when it is full and every name on it is known: only then is a class that
    none belongs to a no. Without `medicines`, any classes may go together.
    """

    settled = 1 << FIRST

    def __init__(
        self, ways: Collection[WayOut], classes: Sequence[str], medicines: Medicines | None
    ) -> None:
        super().__init__(ways, 0b11 << FIRST, classes)
        self._medicines = medicines
        self._fitting: dict[tuple[int, int], bool] = {}

    def fits(self, surely_in: int, may_be_in: int, *, given: bool) -> bool:
        """Whether there are medicines of these classes and of no others but those that may be."""
        if not surely_in or self._medicines is None:
            return True
        key = (surely_in, may_be_in)
        if key not in self._fitting:
            covered = 0
            for together in self._together:
                if not together & ~may_be_in:
                    covered |= together
            self._fitting[key] = not surely_in & ~covered
        return self._fitting[key]

    def looks(self, asks: Asks, want: Want) -> Iterable[int]:
        """Return the masks on which the class is taken, is not, or may be."""
        lane = self.lane.get(str(asks.operand), 0)
        held, missing = self.has(lane), self.has(lane, out=True)
        if want is YES:
            return (held,)
        if want is NOT_YES:
            return (missing,)
        if want is NO:
            return (missing & (self.settled | self.pieces),)
        return (self.full & ~self.settled, held)

    @cached_property
    def _together(self) -> tuple[int, ...]:
        """The classes that go together in one medicine."""
        found = self._medicines.memberships.values() if self._medicines else ()
        return tuple({sum(self.lane.get(one, 0) for one in each) for each in set(found)})


class EachRow(Domain):
    """A list that is answered line by line; a line without an answer says nothing.

    `values` are what can be said to a line, with the points it counts.
    """

    def __init__(
        self,
        ways: Collection[WayOut],
        question: YesNoEachQuestion | RateEachQuestion,
        rows: Sequence[Row],
        values: Sequence[tuple[RowSaid, Span | None]],
        medicines: Medicines,
    ) -> None:
        self._question = question
        self._medicines = medicines
        self._values = [said for said, _ in values]
        self._spans = [span for _, span in values]
        first, wide = FIRST + 1, len(values) + 1
        self._at = {row.id: first + wide * at for at, row in enumerate(rows)}
        every = (1 << wide) - 1
        self._lanes = {row: every << at for row, at in self._at.items()}
        out = sum(1 << at for at in self._at.values())
        super().__init__(ways, (1 << FIRST) if rows else 0, sum(self._lanes.values()), out)

    def closed(self, mask: int) -> int:
        """Return the mask with the states left that fit the rows, or 0."""
        for lane in self._lanes.values():
            said = mask & lane
            if not said:
                return 0
            if not said & self.out:
                mask &= self.given | self.pieces
        return mask if mask & self.states else 0

    def looks(self, asks: Asks, want: Want) -> Iterable[int]:
        """Return the masks on which the look at one row or at several comes out as wanted."""
        if asks.row is not None:
            return self._one(asks, asks.row, want)
        said = asks.operator.split("_", 1)[0]
        yes = 1 << (1 + self._values.index(said)) if said in self._values else 0
        no = (1 << (len(self._values) + 1)) - 2 - yes
        bits = {YES: yes, NO: no, NOT_YES: no | 1, NOT_NO: yes | 1}[want]
        rows = dict.fromkeys(str(row) for row in asks.named)
        one_is_enough = (want in (YES, NOT_NO)) == asks.operator.endswith("_any")
        masks = [self._row(row, bits) for row in rows]
        if one_is_enough:
            return masks
        together = self.full
        for mask in masks:
            together &= mask
        return (together,)

    def spans(self, row: str | None) -> Sequence[tuple[int, Span]]:
        """Return the points of each answer to the row, with its bit."""
        at = self._at.get(row or "")
        if at is None:
            return ()
        numbered = enumerate(self._spans, start=at + 1)
        return [(1 << bit, span) for bit, span in numbered if span is not None]

    def counting(self, row: str | None) -> tuple[int, int]:
        """Return the mask of a row with points, and that of one without."""
        lane = self._lanes.get(row or "", 0)
        numbers = sum(bit for bit, _ in self.spans(row))
        return self.full & ~(lane & ~numbers) if lane else 0, self.full & ~numbers

    def _one(self, asks: Asks, row: str, want: Want) -> tuple[int]:
        yes = self._bits(asks, row, Truth.YES)
        no = self._bits(asks, row, Truth.NO)
        every = (1 << (len(self._values) + 1)) - 1
        bits = {YES: yes, NO: no, NOT_YES: every - yes, NOT_NO: every - no}
        return (self._row(row, bits[want]),)

    def _bits(self, asks: Asks, row: str, truth: Truth) -> int:
        question = self._question
        return sum(
            1 << bit
            for bit, said in enumerate(self._values, start=1)
            if look(asks, question, Rows({row: said}), self._medicines) is truth
        )

    def _row(self, row: str, bits: int) -> int:
        """Return the mask in which the row has one of the values, its lowest bit standing for none.

        A row that is closed to everyone has none.
        """
        at = self._at.get(row)
        if at is None:
            return self.full if bits & 1 else 0
        return (self.full & ~self._lanes[row]) | (bits << at)
