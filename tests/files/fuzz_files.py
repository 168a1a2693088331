"""Check spoilt and wild files by the thousand: ``python tests/files/fuzz_files.py --help``.

Nothing may go uncaught, and every finding must have its sentence. The report names the files that
took the most time (of the processor) and memory; ``--show NAME`` writes one of them out.
"""

from __future__ import annotations

import argparse
import gc
import heapq
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from spoilt_files import spoilt
from wild_files import wild

from talkaid.check import opening
from talkaid.commands.check import Checked, check_file
from talkaid.commands.streams import finding_line
from talkaid.language.words import load_words

MAKERS: dict[str, Callable[[str], bytes]] = {"spoilt": spoilt, "wild": wild}
SECONDS = 0.25
KILOBYTES = 150 * 1024
WORST = 12
WORDS = load_words("en")


def main() -> int:
    """Run what the command line asks for; return 1 when something is not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--mutated", type=int, default=1000)
    parser.add_argument("--valid", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", metavar="NAME")
    asked = parser.parse_args()
    if asked.show:
        sys.stdout.buffer.write(made(asked.show))
        return 0
    names = (*_names("spoilt", asked.mutated, asked.seed), *_names("wild", asked.valid, asked.seed))
    with tempfile.TemporaryDirectory() as folder, bundled_once():
        return _run(names, Path(folder) / "wild.toml")


def made(name: str) -> bytes:
    """Return the file of a name such as ``spoilt-0-17``."""
    return MAKERS[name.partition("-")[0]](name)


def check_made(name: str, path: Path) -> Checked:
    """Check the file of a name, and say every finding; whatever is raised names the file."""
    path.write_bytes(made(name))
    return said(path)


def said(path: Path) -> Checked:
    """Check a file and say every finding of it."""
    checked = check_file(path)
    for finding in checked.findings:
        finding_line(finding, WORDS)
        if finding.line is not None and (finding.line < 1 or (finding.column or 1) < 1):
            raise AssertionError(finding)
    return checked


@contextmanager
def bundled_once() -> Iterator[None]:
    """Keep the bundled questionnaire, which every overlay and translation opens anew."""
    before = opening.open_bundled
    opening.open_bundled = cache(before)  # type: ignore[assignment] # a cache is called alike
    try:
        yield
    finally:
        opening.open_bundled = before


def _names(kind: str, count: int, seed: int) -> Iterator[str]:
    return (f"{kind}-{seed}-{number}" for number in range(count))


def _run(names: tuple[str, ...], path: Path) -> int:
    failed: list[str] = []
    slowest: list[tuple[float, str]] = []
    grown: list[tuple[int, str]] = []
    codes: dict[str, int] = {}
    said(Path(opening.bundled_questionnaires()) / "kratom.toml")
    base = peak = _peak()
    for done, name in enumerate(names, 1):
        path.write_bytes(made(name))
        before = time.process_time()
        try:
            checked = said(path)
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {str(error)[:200]}")
            print("UNCAUGHT", failed[-1], flush=True)
            continue
        taken = time.process_time() - before
        for code in {finding.code for finding in checked.findings} or {"nothing"}:
            codes[code] = codes.get(code, 0) + 1
        heapq.heappush(slowest, (taken, name))
        if len(slowest) > WORST:
            heapq.heappop(slowest)
        if (now := _peak()) > peak:
            grown.append((now - peak, name))
            peak = now
        if done % 10_000 == 0:
            gc.collect()
            print(f"{done} of {len(names)}", *_report(slowest, peak, base), flush=True)
    print(f"{len(names)} files, {len(failed)} uncaught, {len(codes)} codes: {codes}")
    again = [(_again(name, path), name) for _, name in slowest]
    print(*_report(again, peak, base))
    for kilobytes, name in sorted(grown, reverse=True)[:WORST]:
        print(f"  memory +{kilobytes} KB  {name}")
    slow = any(taken > SECONDS for taken, _ in again)
    return 1 if failed or slow or peak - base > KILOBYTES else 0


def _again(name: str, path: Path) -> float:
    """Return the least of three times: the machine is shared."""
    path.write_bytes(made(name))
    times = []
    for _ in range(3):
        before = time.process_time()
        said(path)
        times.append(time.process_time() - before)
    return min(times)


def _report(slowest: list[tuple[float, str]], peak: int, base: int) -> Iterator[str]:
    yield f"peak {peak // 1024} MB, {(peak - base) // 1024} MB above the start; slowest:"
    for taken, name in sorted(slowest, reverse=True):
        yield f"{name} {taken * 1000:.0f} ms ({len(made(name)) // 1024} KB);"


def _peak() -> int:
    """Return the most memory that the process has had, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    sys.exit(main())
