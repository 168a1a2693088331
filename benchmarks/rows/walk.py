"""A walk through an interview: the first question, each key after it, and the memory it takes."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator

from benchmarks.pairs import Pairs, Result, ratio
from benchmarks.scale import Scale
from benchmarks.walks import Walk, asks, bare_walk, file_of, talkaid_walk

NAME = "walk"
RIVAL = "bare Textual app"


def measured(scale: Scale) -> Iterator[Result]:
    """Yield what a walk shows, with the Enter key alone, in a real terminal."""
    path = file_of(scale.walk)
    said = asks(path, scale.walk)
    ours, rival = [], []
    for _ in range(scale.pairs):
        rival.append(bare_walk(len(said)))
        ours.append(talkaid_walk(path, said))

    def of(look: Callable[[Walk], float]) -> Pairs:
        return Pairs(tuple(map(look, ours)), tuple(map(look, rival)))

    yield ratio(
        "process start to the first question", RIVAL, 1.25, of(lambda walk: walk.first_question)
    )
    yield ratio("key to the next question, p50", RIVAL, 1.20, of(lambda walk: _part(walk, 50)))
    yield ratio("key to the next question, p99", RIVAL, 1.20, of(lambda walk: _part(walk, 99)))
    yield ratio("peak memory of a full walk", RIVAL, 1.30, of(lambda walk: walk.peak))


def _part(walk: Walk, percent: int) -> float:
    if len(walk.keys) < 2:
        return walk.keys[0]
    return statistics.quantiles(walk.keys, n=100, method="inclusive")[percent - 1]
