"""Two things measured in turn, again and again, so that a busy machine is unfair to neither."""

from __future__ import annotations

import gc
import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Literal

Measure = Callable[[], float]
"""Does something once and returns what it took: seconds, or bytes."""

Kind = Literal["ratio", "growth", "gain"]


@dataclass(frozen=True, slots=True)
class Pairs:
    """What each of two things took, one value a turn, in the unit of what was measured."""

    ours: tuple[float, ...]
    rival: tuple[float, ...]

    @property
    def ratios(self) -> tuple[float, ...]:
        """How many times the rival's each of ours is."""
        return tuple(one / other for one, other in zip(self.ours, self.rival, strict=True))


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: a figure for each pair, and the mark for their median.

    A `ratio` and the `growth` exponent may not be above the mark; a `gain` may not be below it.
    `ours` and `rival` are the medians of what both took, in seconds or bytes, for those who want
    to know; None where the figure is made of more than two.
    """

    what: str
    against: str
    mark: float
    figures: tuple[float, ...]
    kind: Kind = "ratio"
    ours: float | None = None
    rival: float | None = None

    @property
    def median(self) -> float:
        """The figure that counts."""
        return statistics.median(self.figures)

    @property
    def spread(self) -> tuple[float, float]:
        """The quartiles of the figures."""
        if len(self.figures) < 2:
            return self.figures[0], self.figures[0]
        lower, _, upper = statistics.quantiles(self.figures, n=4, method="inclusive")
        return lower, upper

    @property
    def kept(self) -> bool:
        """Whether the mark is kept, to the two digits it is written with."""
        median = round(self.median, 2)
        return median >= self.mark if self.kind == "gain" else median <= self.mark


def in_turn(ours: Measure, rival: Measure, pairs: int) -> Pairs:
    """Measure both `pairs` times, in turn."""
    return Pairs(*each_in_turn((ours, rival), pairs))


def each_in_turn(measures: Sequence[Measure], turns: int) -> tuple[tuple[float, ...], ...]:
    """Measure each of several `turns` times, and return what each took; who begins changes.

    Where there is more than one turn, each is done once before, which is not counted: what is
    written once, as bytecode, or filled once, as a cache of the system, is no part of any.
    """
    places = range(len(measures))
    if turns > 1:
        for measure in reversed(measures):
            measure()
    found: list[tuple[float, ...]] = []
    for turn in range(turns):
        took = {at: measures[at]() for at in (places if turn % 2 else reversed(places))}
        found.append(tuple(took[at] for at in places))
    return tuple(zip(*found, strict=True))


def ratio(what: str, against: str, mark: float, pairs: Pairs) -> Result:
    """Return how many times the rival's ours is."""
    medians = statistics.median(pairs.ours), statistics.median(pairs.rival)
    return Result(what, against, mark, pairs.ratios, "ratio", *medians)


def growth(what: str, mark: float, small: Pairs, large: Pairs, times: float) -> Result:
    """Return the exponent with which ours grows from a small size to one `times` as large."""
    figures = tuple(
        math.log(more / less) / math.log(times)
        for less, more in zip(small.ours, large.ours, strict=True)
    )
    return Result(what, "the size", mark, figures, "growth")


def seconds(do: Callable[[], object]) -> Measure:
    """Measure how long something takes; garbage of before is collected first."""

    def measured() -> float:
        gc.collect()
        began = perf_counter()
        do()
        return perf_counter() - began

    return measured
