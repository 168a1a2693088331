"""Several prompts in a row, with a way back to the one before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from talkaid.plain.turns import Back


def walk(
    steps: Sequence[Callable[[], None]], at: int = 0, reached: Callable[[int], None] | None = None
) -> None:
    """Take the steps in their order, from one on; `back` takes the one before again.

    `reached` is told each step before it is taken. Raises Back when it is said at the first.
    """
    while at < len(steps):
        if reached is not None:
            reached(at)
        try:
            steps[at]()
        except Back:
            if at == 0:
                raise
            at -= 1
        else:
            at += 1
