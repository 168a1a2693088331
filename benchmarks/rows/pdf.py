"""One sheet as a PDF."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.pairs import Result, in_turn, ratio
from benchmarks.programs import DANA, HERE, TALKAID, run_time
from benchmarks.scale import Scale
from benchmarks.sheets import drawn_once

NAME = "pdf"


def measured(scale: Scale) -> Iterator[Result]:
    """Yield `talkaid sheet --format pdf`, from start to end."""
    with TemporaryDirectory() as name, drawn_once([str(DANA)]) as (press, [told]):
        folder = Path(name)
        data = folder / "data.json"
        data.write_text(told["sheet"], encoding="utf-8")
        script = str(HERE / "rivals" / "bare_pdf.py")
        rival = run_time((sys.executable, script, str(press.folder), str(data)), folder)
        ours = run_time((*TALKAID, "sheet", "--format", "pdf", str(DANA)), folder)
        pairs = in_turn(ours, rival, scale.pairs)
        yield ratio("talkaid sheet --format pdf", "the same imports, one typst compile", 1.5, pairs)
