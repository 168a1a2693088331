"""Questions that stand one after the other and are skipped together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talkaid.paper.blank.guards import Guard, implies, without


@dataclass(frozen=True, slots=True)
class Run:
    """The questions from `first` to `last`, which only those answer who fulfil the guard.

    `follows` when everybody who comes to the run has just come past the question before it.
    """

    guard: Guard
    first: int
    last: int
    follows: bool


def runs(guards: Sequence[Guard], first: int = 0) -> Iterator[Run]:
    """Yield the runs of the questions of one part; a run inside another says only what it adds.

    A run that is skipped skips all that is inside it, so whoever reads a rule fulfils the rules of
    the runs around it.
    """
    at, follows = 0, False
    while at < len(guards):
        guard = guards[at]
        if not guard:
            at, follows = at + 1, True
            continue
        end = at + 1
        while end < len(guards) and implies(guards[end], guard):
            end += 1
        yield Run(guard, first + at, first + end - 1, follows)
        yield from runs([without(one, guard) for one in guards[at:end]], first + at)
        at, follows = end, False
