"""How soon there is something to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.pairs import Measure, Result, in_turn, ratio
from benchmarks.programs import BARE_APP, TALKAID
from benchmarks.scale import Scale
from benchmarks.terminal import Terminal
from benchmarks.walks import BOTTOM

NAME = "start"


def measured(scale: Scale) -> Iterator[Result]:
    """Yield the start to the first screen, in a real terminal."""
    ours, rival = _until(TALKAID, "[ Start ]", BOTTOM), _until(BARE_APP, "Screen 1 line 6")
    pairs = in_turn(ours, rival, scale.pairs)
    yield ratio("process start to the first screen", "bare Textual app", 1.20, pairs)


def _until(command: Sequence[str], *texts: str) -> Measure:
    def run() -> float:
        with Terminal(command) as terminal:
            return terminal.painted(*texts) - terminal.started

    return run
