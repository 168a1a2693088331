"""Many sheets: what `talkaid print` does for each, with a tray in the place of the printer.

What counts is how long a sheet takes while they come out one after the other. The start of the
program is a row of its own, and among hundreds of sheets it is lost.
"""

from __future__ import annotations

import gc
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stderr, suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, cast

from benchmarks.pairs import Measure, Pairs, Result, each_in_turn, ratio
from benchmarks.scale import Scale
from benchmarks.sheets import TEMPLATE, Told, drawn_once, people
from talkaid.commands.arguments import parse
from talkaid.commands.print import Asked
from talkaid.commands.print_batch import print_all
from talkaid.language.words import load_words

NAME = "print"
CORES = 2


class Tray:
    """Takes PDFs, and remembers when."""

    def __init__(self) -> None:
        self.when: list[float] = []

    def put(self, content: bytes, name: str) -> None:
        """Take one."""
        self.when.append(perf_counter())

    def seconds_a_sheet(self, at_once: int) -> float:
        """Return how long one takes after the first, of which `at_once` are made together."""
        return (self.when[-1] - self.when[0]) / (len(self.when) - at_once)

    def progress(self, done: int, of: int) -> str:
        """Say nothing."""
        return ""

    def finish(self) -> None:
        """Let them lie."""


def measured(scale: Scale) -> Iterator[Result]:
    """Yield a sheet among many, on one core and on two."""
    what = "a PDF among many as talkaid print makes them"
    cores = sorted(os.sched_getaffinity(0))[:CORES]
    with TemporaryDirectory() as name:
        files = people(Path(name), scale.sheets)
        one = _on(cores[:1], partial(make, files))
        with drawn_once(files) as (press, told):
            typst = press.compiler(TEMPLATE, system_fonts=False)
            rival = _on(cores[:1], partial(_compile, typst, told))
            both = _on(cores, partial(make, files))
            alone, bare, together = each_in_turn((one, rival, both), scale.pairs)
    against = "a loop over the bare typst compile"
    yield ratio(f"{what}, one core", against, 1.2, Pairs(alone, bare))
    yield _gain(f"{what}, two cores", Pairs(alone, together))


def _gain(what: str, pairs: Pairs) -> Result:
    return Result(what, "the same on one core", 1.7, pairs.ratios, "gain")


def make(files: Sequence[str], cores: int) -> float:
    """Make the sheets of these people, and return how long each took."""
    words, tray = load_words(), Tray()
    _, asked = parse(["print", "--paper", "letter", *files], words)
    with redirect_stderr(io.StringIO()):
        print_all(cast(Asked, asked), tray, words)
    return tray.seconds_a_sheet(cores)


def _compile(typst: Any, told: Sequence[Told], cores: int) -> float:
    tray = Tray()
    for one in told:
        tray.put(typst.compile(format="pdf", sys_inputs=one, pdf_standards=["ua-1"]), "")
    return tray.seconds_a_sheet(cores)


def _on(cores: Sequence[int], make: Callable[[int], float]) -> Measure:
    """Measure on these cores alone; garbage of before is collected first."""

    def measured_there() -> float:
        before = os.sched_getaffinity(0)
        _keep_to(cores)
        try:
            gc.collect()
            return make(len(cores))
        finally:
            _keep_to(before)

    return measured_there


def _keep_to(cores: Iterable[int]) -> None:
    """Keep all threads that there are to some cores: typst has threads of its own."""
    for thread in Path("/proc/self/task").iterdir():
        with suppress(ProcessLookupError):
            os.sched_setaffinity(int(thread.name), cores)
