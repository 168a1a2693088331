"""Page data → PDF bytes, whatever letters are in it.

A letter that the sheet's font lacks comes from another font; one that nothing can draw is named
where it stands. Never a silent box, never no sheet.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from talkaid.errors import OutputError
from talkaid.language.words import Words
from talkaid.paper.fonts import FAMILY
from talkaid.paper.letters import codes, named, not_drawn, private_letters, right_to_left, texts_in
from talkaid.paper.line_data import ISOLATED, Data
from talkaid.paper.press import Press, open_press
from talkaid.paper.sheet_data import with_unprintable

TEMPLATE = "sheet.typ"
BROKEN_OFF = "PanicException"


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is set: its size in points, and how much room its lines take.

    `rows` gives each part the width of the page; in `columns`, parts stand in two columns; in
    `flow`, lines follow each other; `dense` is that with nothing to spare; `large` is one column.
    `whole` keeps a part on one page, or a medicine.
    """

    size: float
    style: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF, how many pages it has, and how many of them are the sheet without its sources."""

    content: bytes
    pages: int
    of_sheet: int


class Drawing:
    """One sheet's page, drawn in one layout or another.

    `unprintable` names the letters that turned out to be beyond every font.
    """

    def __init__(self, data: Data, words: Words, press: Press, template: str) -> None:
        self.unprintable: tuple[str, ...] = ()
        self._data = data
        self._words = words
        self._press = press
        self._template = template
        self._system_fonts = False
        self._name_letters(private_letters(data))

    def pdf(self, layout: Layout) -> Drawn:
        """Return the PDF in a layout; raises OutputError when typst cannot make it."""
        from typst import TypstError

        while True:
            try:
                return self._compiled(layout)
            except TypstError as error:
                self._find_another_way(not_drawn(str(error.diagnostic)))
            except BaseException as error:
                # What typst breaks off with is no Exception, and its class has no public name.
                if type(error).__name__ != BROKEN_OFF:
                    raise
                self._turn_no_letters()

    def _compiled(self, layout: Layout) -> Drawn:
        # What was answered goes in as JSON, so that no letter of it can mean anything to typst.
        typst = self._press.compiler(self._template, system_fonts=self._system_fonts)
        data = with_unprintable(self._data, self.unprintable, self._words)
        told = {**data, "font": FAMILY, **vars_of(layout)}
        content = typst.compile(
            format="pdf",
            sys_inputs={"sheet": json.dumps(told, ensure_ascii=False, sort_keys=True)},
            pdf_standards=["ua-1"],
        )
        pages = json.loads(typst.query("<pages>", field="value", one=True))
        return Drawn(content, pages["all"], pages["sheet"])

    def _find_another_way(self, letters: tuple[str, ...]) -> None:
        """Look in the fonts of the machine first; then name the letters that no font has."""
        if not letters:
            raise OutputError("pdf") from None
        if not self._system_fonts:
            self._system_fonts = True
        elif not self._name_letters(letters) and not self._name_letters("".join(letters)):
            raise OutputError("pdf") from None

    def _turn_no_letters(self) -> None:
        """Let words from right to left stand without marks around them; then name their letters.

        Typst breaks off at some lines that turn their direction more than once.
        """
        plain = named(self._data, ISOLATED, lambda _: "")
        if plain != self._data:
            self._data = plain
        elif not self._name_letters(right_to_left(self._data)):
            raise OutputError("pdf") from None

    def _name_letters(self, letters: Collection[str]) -> bool:
        """Put the numbers of the letters in their places; return whether any was there."""
        present = [
            one
            for one in dict.fromkeys(letters)
            if any(one in text for text in texts_in(self._data))
        ]
        if not present:
            return False
        self._data = named(self._data, present, self._name)
        self.unprintable += tuple(codes(one) for one in present)
        return True

    def _name(self, letters: str) -> str:
        return self._words("sheet.unprintable", letters=codes(letters))


def vars_of(layout: Layout) -> Data:
    """Return the layout as the page reads it."""
    return {"size": layout.size, "style": layout.style, "whole": layout.whole}


@contextmanager
def drawing(
    data: Data, words: Words, template: str = TEMPLATE, *, press: Press | None = None
) -> Iterator[Drawing]:
    """Give a drawing of the page data, on a press that is already open or on one of its own."""
    with nullcontext(press) if press else open_press() as opened:
        yield Drawing(data, words, opened, template)
