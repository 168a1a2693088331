"""Many sheets on one press: each is what it would be alone."""

from __future__ import annotations

from samples import DANA, WORDS, own, sheet

from talkaid.paper.pdf import pdf_sheet
from talkaid.paper.press import open_press

# The first letter is in another font of most machines, the second in none.
FOREIGN = sheet(("Words", "words", (own("Mine", "日 \U0010fffe"),)))
SHORT = sheet(("Words", "words", (own("Mine", "a few words"),)))


def test_a_sheet_is_the_same_whatever_was_drawn_before_it() -> None:
    alone = [pdf_sheet(one, WORDS) for one in (DANA, FOREIGN, SHORT)]
    with open_press() as press:
        for order in ((0, 1, 2), (2, 1, 0), (1, 1, 0)):
            for place in order:
                drawn = pdf_sheet((DANA, FOREIGN, SHORT)[place], WORDS, press=press)
                assert drawn == alone[place]


def test_the_fonts_are_loaded_once() -> None:
    with open_press() as press:
        pdf_sheet(DANA, WORDS, press=press)
        first = press.compiler("sheet.typ", system_fonts=False)
        pdf_sheet(SHORT, WORDS, press=press)
        assert press.compiler("sheet.typ", system_fonts=False) is first
