"""How much is measured: the whole benchmark, or a little of everything to see that it runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """How often and on how much.

    `pairs` of everything. `few`, `some` and `many` are numbers of questions, and `walk` that of
    the questionnaire that is walked through; `names` is how many medicines there are, `sheets`
    how many PDFs are made in one turn, `answers` how many answers are saved.
    """

    pairs: int = 10
    few: int = 10
    some: int = 1_000
    many: int = 10_000
    walk: int = 100
    names: int = 10_000
    sheets: int = 20
    answers: tuple[int, int] = (40, 10_000)


WHOLE = Scale()
SMOKE = Scale(pairs=1, few=4, some=10, many=40, walk=6, names=60, sheets=4, answers=(4, 40))
