"""`python -m benchmarks`: each row of the table as a ratio against its rival."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from time import perf_counter

from benchmarks.pairs import Result
from benchmarks.scale import SMOKE, WHOLE, Scale
from benchmarks.table import as_json, lines, machine, write_into

ROWS = (
    "start",
    "walk",
    "commands",
    "pdf",
    "print",
    "plain",
    "load",
    "answer",
    "large",
    "suggest",
    "check",
    "save",
)
"""The modules of `benchmarks.rows`, in the order of the table."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for and show it; return 0."""
    asked = _parser().parse_args(arguments)
    scale = SMOKE if asked.smoke else WHOLE
    if asked.pairs:
        scale = replace(scale, pairs=asked.pairs)
    results = [one for name in asked.only or ROWS for one in _measured(name, scale)]
    if asked.write:
        write_into(asked.write, results, scale.pairs)
    if asked.json:
        print(as_json(results))
    else:
        print(machine(), *lines(results), sep="\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", metavar="NAME", choices=ROWS, action="append", help="only this")
    parser.add_argument("--json", action="store_true", help="all figures, as JSON")
    parser.add_argument("--write", metavar="FILE", type=Path, help="put the table into a page")
    parser.add_argument("--pairs", metavar="N", type=int, help="instead of ten")
    parser.add_argument("--smoke", action="store_true", help="a little of everything, once")
    return parser


def _measured(name: str, scale: Scale) -> Iterator[Result]:
    began = perf_counter()
    yield from import_module(f"benchmarks.rows.{name}").measured(scale)
    print(f"{name}: {perf_counter() - began:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
