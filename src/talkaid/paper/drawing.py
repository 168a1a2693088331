"""Page data → PDF bytes, whatever letters are in it.

A letter that the sheet's font lacks comes from another font; one that nothing can draw is named
where it stands. Never a silent box, never no sheet.
"""

from __future__ import annotations

import json
import re
import tempfile
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from talkaid.errors import OutputError
from talkaid.language.words import Words
from talkaid.paper.fonts import FAMILY, put_fonts

TEMPLATE = Path(__file__).with_name("sheet.typ")
NOT_DRAWN = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
# Letters are found one at a time; after so many, all that may not be drawn are named at once.
MOST_TRIES = 12
SURE = 0x0250
NEVER_DRAWN = ("Co", "Cn", "Cs")


@dataclass(slots=True)
class Drawing:
    """What one sheet's pages say, with the letters that turned out not to be printable."""

    data: dict[str, Any]
    words: Words
    system_fonts: bool = False
    unprintable: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        letters = set(json.dumps(self.data, ensure_ascii=False))
        for letter in sorted(letters):
            if unicodedata.category(letter) in NEVER_DRAWN:
                self._name(letter)

    def pdf(self, size: float, *, dense: bool = False) -> bytes:
        """Return the PDF with text of a size in points; raises OutputError when typst cannot."""
        for tries in range(MOST_TRIES * 2):
            try:
                return compiled(self._told(size, dense), system_fonts=self.system_fonts)
            except RuntimeError as error:
                self._learn(str(error), tries)
        raise OutputError("pdf")

    def _learn(self, message: str, tries: int) -> None:
        """Find another way for the letter that the message names."""
        found = NOT_DRAWN.search(message)
        if found is None:
            raise OutputError("pdf") from None
        if not self.system_fonts:
            self.system_fonts = True
        elif tries < MOST_TRIES:
            self._name(found[1])
        else:
            letters = set(json.dumps(self.data, ensure_ascii=False))
            for letter in sorted(letters):
                if ord(letter) >= SURE and letter.isprintable():
                    self._name(letter)

    def _name(self, text: str) -> None:
        codes = " ".join(f"U+{ord(letter):04X}" for letter in text)
        self.unprintable.append(codes)
        named = self.words("sheet.unprintable", letters=codes)
        self.data = _replaced(self.data, text, named)

    def _told(self, size: float, dense: bool) -> dict[str, Any]:
        data = {**self.data, "size": size, "dense": dense, "fonts": [FAMILY]}
        if not self.unprintable:
            return data
        letters = ", ".join(self.unprintable)
        line = self.words("sheet.missing.unprintable", letters=letters)
        data["blocks"] = [
            {**block, "runs": [*block["runs"], {"is": "note", "text": line}]}
            if block["id"] == "missing"
            else block
            for block in data["blocks"]
        ]
        return data


def _replaced(data: Any, text: str, named: str) -> Any:
    if isinstance(data, str):
        return data.replace(text, named)
    if isinstance(data, list):
        return [_replaced(one, text, named) for one in data]
    if isinstance(data, dict):
        return {key: _replaced(one, text, named) for key, one in data.items()}
    return data


def compiled(data: dict[str, Any], *, system_fonts: bool) -> bytes:
    """Return the PDF of the page data; raises RuntimeError with typst's message.

    Data goes in as JSON; the template can read nothing, for its folder holds nothing else.
    """
    import typst  # heavy, loaded only to make a PDF

    with tempfile.TemporaryDirectory() as folder:
        root, fonts = Path(folder, "page"), Path(folder, "fonts")
        root.mkdir()
        fonts.mkdir()
        put_fonts(fonts)
        page = root / TEMPLATE.name
        page.write_bytes(TEMPLATE.read_bytes())
        return typst.compile(
            page,
            root=root,
            font_paths=[fonts],
            ignore_system_fonts=not system_fonts,
            format="pdf",
            sys_inputs={"sheet": json.dumps(data, ensure_ascii=False, sort_keys=True)},
            pdf_standards=["ua-1"],
        )
