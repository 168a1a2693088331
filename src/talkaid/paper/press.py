"""Where pages are drawn: typst with the fonts loaded, for one sheet or for many."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from talkaid.paper.fonts import put_fonts

FOLDER = Path(__file__).parent
TEMPLATES = ("sheet.typ", "blank.typ", "staff_card.typ")
PARTS = ("sheet", "blank")


class Press:
    """Gives the compiler of a template; the fonts are loaded once for all that is drawn with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._compilers: dict[tuple[str, bool], Any] = {}

    def compiler(self, template: str, *, system_fonts: bool) -> Any:
        """Return the compiler of a template, with the fonts of the machine or without.

        A template can read nothing, for its folder holds nothing but templates.
        """
        from typst import Compiler

        wanted = (template, system_fonts)
        if wanted not in self._compilers:
            root = self.folder / "page"
            self._compilers[wanted] = Compiler(
                root / template,
                root=root,
                font_paths=[self.folder / "fonts"],
                ignore_system_fonts=not system_fonts,
            )
        return self._compilers[wanted]


@contextmanager
def open_press() -> Iterator[Press]:
    """Give a press while the fonts and the templates lie in a folder; raises OutputError."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for parts in PARTS:
            (folder / "page" / parts).mkdir(parents=True)
        (folder / "fonts").mkdir()
        put_fonts(folder / "fonts")
        found = (one for parts in PARTS for one in (FOLDER / parts).glob("*.typ"))
        for part in (*(FOLDER / template for template in TEMPLATES), *found):
            (folder / "page" / part.relative_to(FOLDER)).write_bytes(part.read_bytes())
        yield Press(folder)
