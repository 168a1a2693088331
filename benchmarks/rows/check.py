"""The author's check of a large questionnaire."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.pairs import Pairs, Result, growth, in_turn, ratio, seconds
from benchmarks.scale import Scale
from benchmarks.walks import file_of
from talkaid.commands.check import check_file
from talkaid.questionnaire.loader import load_questionnaire

NAME = "check"


def measured(scale: Scale) -> Iterator[Result]:
    """Yield the large size, and how the time grows up to it."""
    small, large = (_checked(size, scale.pairs) for size in (scale.some, scale.many))
    yield ratio(f"check {scale.many:,} questions", "loading them", 3.0, large)
    yield growth("check, growing", 1.2, small, large, scale.many / scale.some)


def _checked(size: int, pairs: int) -> Pairs:
    path = file_of(size)
    ours, rival = lambda: check_file(path), lambda: load_questionnaire(path)
    return in_turn(seconds(ours), seconds(rival), pairs)
