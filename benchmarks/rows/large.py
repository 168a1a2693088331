"""The same walk through a large questionnaire and through a small one."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator

from benchmarks.pairs import Pairs, Result, ratio
from benchmarks.scale import Scale
from benchmarks.walks import Walk, asks, file_of, talkaid_walk

NAME = "large"
MARK = 1.3


def measured(scale: Scale) -> Iterator[Result]:
    """Yield the first question and the keys after it, of the large beside the small."""
    large, small = file_of(scale.many), file_of(scale.few)
    said = asks(small, scale.few)
    of_large = asks(large, len(said))
    ours, rival = [], []
    for _ in range(scale.pairs):
        rival.append(talkaid_walk(small, said))
        ours.append(talkaid_walk(large, of_large))

    def of(look: Callable[[Walk], float]) -> Pairs:
        return Pairs(tuple(map(look, ours)), tuple(map(look, rival)))

    many, against = f"{scale.many:,} questions", f"{scale.few} questions"
    begun = of(lambda walk: walk.first_question - walk.first_screen)
    keys = of(lambda walk: statistics.median(walk.keys))
    whole = of(lambda walk: walk.first_question)
    yield ratio(f"process start to the first question, {many}", against, MARK, whole)
    yield ratio(f"first screen to the first question, {many}", against, MARK, begun)
    yield ratio(f"key to the next question, {many}", against, MARK, keys)
