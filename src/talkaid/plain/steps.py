"""Several prompts in a row, with a way back to the one before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from talkaid.plain.turns import Back


def walk(steps: Sequence[Callable[[], None]]) -> None:
    """Take the steps in their order; `back` takes the one before again.

    Raises Back when it is said at the first.
    """
    at = 0
    while at < len(steps):
        try:
            steps[at]()
        except Back:
            if at == 0:
                raise
            at -= 1
        else:
            at += 1
