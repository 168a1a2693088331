"""Commands that answer at once, beside the imports that none of them can do without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.pairs import Result, in_turn, ratio
from benchmarks.programs import DANA, IMPORTS, TALKAID, run_time
from benchmarks.scale import Scale

NAME = "commands"


def measured(scale: Scale) -> Iterator[Result]:
    """Yield `talkaid list` and `talkaid sheet --format text`, from start to end."""
    with TemporaryDirectory() as name:
        rival = run_time(IMPORTS, Path(name))
        for asked in (("list",), ("sheet", "--format", "text", str(DANA))):
            ours = run_time((*TALKAID, *asked), Path(name))
            what = " ".join(("talkaid", *asked[:3]))
            pairs = in_turn(ours, rival, scale.pairs)
            yield ratio(what, "importing pydantic, tomli and babel.dates", 2.0, pairs)
