"""Letters that the sheet's font does not have."""

from __future__ import annotations

import pytest
from samples import DANA, WORDS, flat, own, pages_text, sheet

from talkaid.paper.letters import codes, not_drawn
from talkaid.paper.pdf import pdf_sheet

NOWHERE = "\U000e2000"


def printed(*typed: str) -> tuple[str, tuple[str, ...]]:
    lines = tuple(own(f"Line {number}", one) for number, one in enumerate(typed))
    made = sheet(("Words", "entries", lines), ("Missing", "missing", lines[:1]))
    result = pdf_sheet(made, WORDS)
    return flat("".join(pages_text(result.content))), result.unprintable


def test_letters_of_other_scripts_come_from_fonts_of_the_program_or_the_machine() -> None:
    drawn, unprintable = printed("Ελληνικά", "Русский")
    assert unprintable == ()
    assert "Ελληνικά" in drawn and "Русский" in drawn


@pytest.mark.parametrize("letter", ["\ue000", NOWHERE, "\U0010ffff"])
def test_a_letter_that_means_nothing_is_named_where_it_stands(letter: str) -> None:
    drawn, unprintable = printed(f"before {letter} after")
    code = f"U+{ord(letter):04X}"
    assert unprintable == (code,)
    assert flat(f"“before [letter not printable: {code}] after”") in drawn
    assert flat(f"Letters that could not be printed: {code}") in drawn


def test_a_letter_that_no_font_has_is_named_and_the_rest_is_printed() -> None:
    # Tangut, a picture and a family: whichever of them this machine has no font for is named.
    drawn, unprintable = printed("a 𗀀 b", "c \U0001f600 d", "e 👨‍👩‍👧 f")
    for before, letters, after in (("“a", "𗀀", "b”"), ("“c", "\U0001f600", "d”")):
        named = f"[letternotprintable:{codes(letters)}]"
        assert f"{before}{letters}{after}" in drawn or f"{before}{named}{after}" in drawn
        assert (named in drawn) == (codes(letters) in unprintable)
    assert "“e" in drawn and "f”" in drawn


def test_where_nothing_tells_what_is_missing_the_heading_names_the_letters() -> None:
    result = pdf_sheet(sheet(("Words", "words", (own("Mine", NOWHERE),))), WORDS)
    drawn = flat("".join(pages_text(result.content)))
    assert flat("Letters that could not be printed: U+E2000") in drawn


def test_an_ordinary_sheet_has_no_such_line() -> None:
    result = pdf_sheet(DANA, WORDS)
    assert result.unprintable == ()
    assert "couldnotbeprinted" not in flat("".join(pages_text(result.content)))


@pytest.mark.parametrize(
    "typed", ["שלום עולם 5 mg", "مرحبا بالعالم", "mixed שלום and more", "e\u0323\u0301", "\u00ad"]
)
def test_right_to_left_words_and_marks_make_a_sheet(typed: str) -> None:
    result = pdf_sheet(sheet(("Words", "entries", (own("Mine", typed),))), WORDS)
    assert result.pages == 1
    drawn = flat("".join(pages_text(result.content)))
    for letter in flat(typed):
        assert letter in drawn or f"U+{ord(letter):04X}" in drawn


def test_letters_are_found_in_what_typst_says() -> None:
    said = (
        'error: PDF/UA-1 error: the text `"中"` could not be displayed with font `"X"`\n'
        'error: PDF/UA-1 error: the text `"中"` could not be displayed with font `"X"`\n'
        'error: PDF/UA-1 error: the text `"\\u{200d}"` could not be displayed with font `"X"`\n'
        'error: PDF/UA-1 error: the text `"\\u{e000}\\""` could not be displayed with font `"X"`\n'
    )
    assert not_drawn(said) == ("中", '\ue000"')
    assert not_drawn("error: something else") == ()
