"""Sheets of many people, and what talkaid hands to typst to draw them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.programs import DANA
from talkaid.commands.responses import Responses
from talkaid.paper.pdf import pdf_sheet
from talkaid.paper.press import Press, open_press

TEMPLATE = "sheet.typ"
Told = Mapping[str, str]


class _Listening:
    """A compiler that remembers what it was told."""

    def __init__(self, compiler: Any) -> None:
        self._compiler = compiler
        self.told: Told = {}

    def compile(self, **how: Any) -> bytes:
        """Draw, and remember."""
        self.told = how["sys_inputs"]
        return bytes(self._compiler.compile(**how))

    def query(self, *what: Any, **how: Any) -> str:
        """Ask the same of the compiler itself."""
        return str(self._compiler.query(*what, **how))


class ListeningPress(Press):
    """Another press, of which is remembered what the page was told last."""

    def __init__(self, press: Press) -> None:
        self.sheet = _Listening(press.compiler(TEMPLATE, system_fonts=False))

    def compiler(self, template: str, *, system_fonts: bool) -> Any:
        """Return the one compiler."""
        return self.sheet


def people(folder: Path, count: int) -> list[str]:
    """Return files with the answers of so many people, no two with the same name."""
    dana = json.loads(DANA.read_text(encoding="utf-8"))
    files = []
    for number in range(count):
        dana["answers"]["name"] = f"Dana {number}"
        file = folder / f"dana-{number}.json"
        file.write_text(json.dumps(dana), encoding="utf-8")
        files.append(str(file))
    return files


@contextmanager
def drawn_once(files: Sequence[str]) -> Iterator[tuple[Press, list[Told]]]:
    """Give a press on which the sheets were drawn, and what typst was told for each."""
    responses = Responses(None)
    with open_press() as press:
        listening = ListeningPress(press)
        told = []
        for file in files:
            sheet = responses.read(file)
            pdf_sheet(sheet.summary, sheet.words, press=listening)
            told.append(listening.sheet.told)
        yield press, told
