"""Results as a table to read, as JSON, and as the middle of a page."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from benchmarks.pairs import Kind, Result

BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
_MEGABYTE = 1_000_000


def figure(value: float, kind: Kind) -> str:
    """Return a figure as it is compared with its mark."""
    return f"n^{value:.2f}" if kind == "growth" else f"{value:.2f}"


def took(value: float | None) -> str:
    """Return seconds, or bytes where it is far too many seconds, to three digits."""
    if value is None:
        return ""
    if value > _MEGABYTE:
        return f"{value / _MEGABYTE:.1f} MB"
    for unit, times in (("s", 1.0), ("ms", 1e3), ("µs", 1e6)):
        if value * times >= 1:
            return f"{value * times:.3g} {unit}"
    return f"{value * 1e9:.3g} ns"


def lines(results: Iterable[Result]) -> list[str]:
    """Return the table in Markdown, which also reads well as it is."""
    head = ("what", "against", "mark", "median", "spread", "kept", "ours", "rival")
    rows = [head, *map(_cells, results)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(head))]
    drawn = [_drawn(row, widths) for row in rows]
    return [drawn[0], _drawn(tuple("-" * width for width in widths), widths), *drawn[1:]]


def _cells(result: Result) -> tuple[str, ...]:
    kind = result.kind
    spread = "-".join(figure(one, kind) for one in result.spread)
    least = "at least " if kind == "gain" else ""
    mark = f"{least}{figure(result.mark, kind)}"
    kept = "yes" if result.kept else "no"
    times = took(result.ours), took(result.rival)
    return (result.what, result.against, mark, figure(result.median, kind), spread, kept, *times)


def _drawn(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    return f"| {cells} |"


def as_json(results: Iterable[Result]) -> str:
    """Return the results with all figures, the machine and the day."""
    listed = [
        {
            "what": one.what,
            "against": one.against,
            "kind": one.kind,
            "mark": one.mark,
            "median": one.median,
            "spread": one.spread,
            "kept": one.kept,
            "figures": one.figures,
            "ours": one.ours,
            "rival": one.rival,
        }
        for one in results
    ]
    about = {"machine": machine(), "date": date.today().isoformat(), "rows": listed}
    return json.dumps(about, indent=2, ensure_ascii=False)


def machine() -> str:
    """Return what this was measured on, without anything that names the machine."""
    import os

    cores = os.cpu_count()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.system()} {platform.machine()}, {_processor()}, {cores} cores, {python}"


def _processor() -> str:
    about = Path("/proc/cpuinfo")
    if about.exists():
        for line in about.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or "processor unknown"


def write_into(page: Path, results: Sequence[Result], pairs: int) -> None:
    """Put the table with machine and day between the two marks of a page; the rest stays."""
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError(f"{page} has no place for the table: {BEGIN} and {END}")
    told = f"{machine()}. {date.today().isoformat()}, {pairs} pairs."
    middle = "\n".join(("", told, "", *lines(results), ""))
    page.write_text(f"{before}{BEGIN}\n{middle}\n{END}{after}", encoding="utf-8")
