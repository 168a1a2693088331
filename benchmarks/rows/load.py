"""Reading a large questionnaire."""

from __future__ import annotations

from collections.abc import Iterator

import tomli

from benchmarks.pairs import Pairs, Result, growth, in_turn, ratio, seconds
from benchmarks.scale import Scale
from benchmarks.walks import file_of
from talkaid.questionnaire.loader import load_questionnaire
from talkaid.questionnaire.model import Questionnaire

NAME = "load"


def measured(scale: Scale) -> Iterator[Result]:
    """Yield two sizes, and how the time grows between them."""
    found = {size: _loaded(size, scale.pairs) for size in (scale.some, scale.many)}
    for size, pairs in found.items():
        yield ratio(f"load {size:,} questions", "tomli, and pydantic into the models", 2.0, pairs)
    small, large = found.values()
    yield growth("load, growing", 1.1, small, large, scale.many / scale.some)


def _loaded(size: int, pairs: int) -> Pairs:
    path = file_of(size)

    def bare() -> None:
        Questionnaire.model_validate(tomli.loads(path.read_bytes().decode()))

    return in_turn(seconds(lambda: load_questionnaire(path)), seconds(bare), pairs)
