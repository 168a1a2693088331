"""Many sheets: what `talkaid print` does for each, with a tray in the place of the printer."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from benchmarks.pairs import Measure, Pairs, Result, each_in_turn, ratio, seconds
from benchmarks.scale import Scale
from benchmarks.sheets import TEMPLATE, Told, drawn_once, people
from talkaid.commands.arguments import parse
from talkaid.commands.print import Asked
from talkaid.commands.print_batch import print_all
from talkaid.language.words import load_words

NAME = "print"
CORES = 2


class Tray:
    """Takes PDFs."""

    def put(self, content: bytes, name: str) -> None:
        """Take one."""

    def progress(self, done: int, of: int) -> str:
        """Say nothing."""
        return ""

    def finish(self) -> None:
        """Let them lie."""


def measured(scale: Scale) -> Iterator[Result]:
    """Yield many PDFs on one core and on two; ten turns of fifty are five hundred."""
    what = f"{scale.sheets * scale.pairs} PDFs as talkaid print makes them"
    cores = sorted(os.sched_getaffinity(0))[:CORES]
    with TemporaryDirectory() as name:
        files = people(Path(name), scale.sheets)
        one = _on(cores[:1], partial(make, files))
        with drawn_once(files) as (press, told):
            rival = _on(
                cores[:1], partial(_compile, press.compiler(TEMPLATE, system_fonts=False), told)
            )
            both = _on(cores, partial(make, files))
            alone, bare, together = each_in_turn((one, rival, both), scale.pairs)
    against = "a loop over the bare typst compile"
    yield ratio(f"{what}, one core", against, 1.2, Pairs(alone, bare))
    yield _gain(f"{what}, two cores", Pairs(alone, together))


def _gain(what: str, pairs: Pairs) -> Result:
    return Result(what, "the same on one core", 1.7, pairs.ratios, "gain")


def make(files: Sequence[str]) -> None:
    """Make the sheets of these people."""
    words = load_words()
    _, asked = parse(["print", "--paper", "letter", *files], words)
    with redirect_stderr(io.StringIO()):
        print_all(cast(Asked, asked), Tray(), words)


def _compile(typst: Any, told: Sequence[Told]) -> None:
    for one in told:
        typst.compile(format="pdf", sys_inputs=one, pdf_standards=["ua-1"])


def _on(cores: Sequence[int], do: Callable[[], None]) -> Measure:
    """Measure on these cores alone."""
    measure = seconds(do)

    def measured_there() -> float:
        before = os.sched_getaffinity(0)
        os.sched_setaffinity(0, cores)
        try:
            return measure()
        finally:
            os.sched_setaffinity(0, before)

    return measured_there
