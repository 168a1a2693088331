"""How the sheet stands on paper: pages, sizes, margins, ink, tags."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from full_sheets import full_sheet
from pdf_reading import MARGIN, elements, letters_of, tagged
from samples import CLINIC, DANA, WORDS, entry, flat, opened, own, pages_text, sheet

from talkaid.language.words import load_words
from talkaid.paper.pdf import Paper, PdfSheet, pdf_sheet
from talkaid.summary.model import Entry, Fact, MedicineLine, Said, Summary

PAPERS: tuple[Paper, ...] = ("letter", "a4")
SIZES = {"letter": (612, 792), "a4": (595, 842)}
SPACING = 1.25
FOOT = 9
# A thick rule counts with its thickness on all sides.
STROKE = 1.4


def gaps_between(places: list[float]) -> list[float]:
    return [after - places[at] for at, after in enumerate(places[1:])]


def operators_of(made: PdfSheet) -> Iterator[tuple[str, list[object]]]:
    with opened(made.content) as pdf:
        for page in pdf.pages:
            for values, operator in pikepdf.parse_content_stream(page):
                yield str(operator), list(values)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("number", range(5))
def test_a_full_sheet_is_two_pages_of_eleven_points(number: int, paper: Paper) -> None:
    made = pdf_sheet(full_sheet(number), WORDS, paper=paper)
    assert made.pages == 2
    sizes = {round(size, 2) for _, size, _, _ in letters_of(made)}
    assert min(sizes - {FOOT}) >= 11


@pytest.mark.parametrize("paper", PAPERS)
def test_an_ordinary_sheet_is_twelve_points(paper: Paper) -> None:
    made = pdf_sheet(DANA, WORDS, paper=paper)
    assert made.size == 12 and made.pages <= 2
    assert min({round(size, 2) for _, size, _, _ in letters_of(made)} - {FOOT}) == 12
    width, height = pypdfium2.PdfDocument(made.content)[0].get_size()
    assert (round(width), round(height)) == SIZES[paper]


def test_only_the_foot_is_smaller() -> None:
    made = pdf_sheet(DANA, WORDS)
    small = [y for _, size, _, y in letters_of(made) if round(size, 2) == FOOT]
    others = [y for page, size, _, y in letters_of(made) if page == 0 and size > FOOT]
    assert small and max(small) < min(others)


def test_what_does_not_fit_on_two_pages_is_printed_all_the_same() -> None:
    many = tuple(own(f"Label {number}", "some words " * 10) for number in range(120))
    # Nothing was reported that is to be looked at: only what was answered no stands there.
    look = ("Look", "top", (entry("Answered NO", "fever"),))
    wants = ("Wants", "wants", (Said("Help"),))
    for first in ((), (look, wants)):
        made = pdf_sheet(sheet(*first, ("Much", "entries", many)), WORDS)
        assert made.pages > 2 and made.size == 11


def test_large_print_is_eighteen_points_in_one_column() -> None:
    made = pdf_sheet(DANA, WORDS, large=True)
    assert made.size == 18
    assert min(round(size, 2) for _, size, _, _ in letters_of(made)) == 18
    assert "Table" not in tags_of(made)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("number", [0, 3])
def test_nothing_stands_in_the_margins(number: int, paper: Paper) -> None:
    document = pypdfium2.PdfDocument(pdf_sheet(full_sheet(number), WORDS, paper=paper).content)
    for page in document:
        width, height = page.get_size()
        for thing in page.get_objects():
            left, bottom, right, top = thing.get_bounds()
            assert left >= MARGIN - STROKE and right <= width - MARGIN + STROKE
            assert bottom >= MARGIN - STROKE and top <= height - MARGIN + STROKE


@pytest.mark.parametrize("large", [False, True])
def test_long_words_stay_on_the_paper(large: bool) -> None:
    word = "x" * 120
    made = sheet(
        ("Look", "top", (Fact(word, "now", "f"), entry(word, word))),
        ("Wants", "wants", (Said(word),)),
        ("Also", "also", (Fact(word, "soon", "f"),)),
        ("M", "medicines", (MedicineLine(*(Said(word) for _ in range(7))), own(word, word))),
        ("E", "entries", (own(word, word),)),
        name=Said(word),
        clinician=Said(word),
    )
    for page in pypdfium2.PdfDocument(pdf_sheet(made, WORDS, large=large).content):
        width, _ = page.get_size()
        for thing in page.get_objects():
            left, _, right, _ = thing.get_bounds()
            assert left >= MARGIN - STROKE and right <= width - MARGIN + STROKE


@pytest.mark.parametrize("number", [None, 1])
def test_lines_stand_far_enough_apart(number: int | None) -> None:
    story = sheet(("Words", "words", (own("Mine", "some more words " * 60),)))
    made = pdf_sheet(story if number is None else full_sheet(number), WORDS)
    lines: dict[tuple[int, float], set[float]] = {}
    for page, size, x, y in letters_of(made):
        if round(size, 2) == made.size:
            lines.setdefault((page, round(x)), set()).add(round(y, 2))
    for places in lines.values():
        tops = sorted(places)
        assert all(gap >= made.size * SPACING - 0.05 for gap in gaps_between(tops))


@pytest.mark.parametrize("summary", [DANA, full_sheet(0)])
def test_there_is_only_black_ink_and_no_shading(summary: Summary) -> None:
    made = pdf_sheet(summary, WORDS)
    colours = {"g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN"}
    for operator, values in operators_of(made):
        if operator in colours:
            assert [float(value) for value in values] == [0.0]  # type: ignore[arg-type]
        assert operator not in {"f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "gs"}


@pytest.mark.parametrize("paper", PAPERS)
def test_it_can_be_read_in_one_bit(paper: Paper) -> None:
    page = pypdfium2.PdfDocument(pdf_sheet(DANA, WORDS, paper=paper).content)[0]
    seen = bytes(page.render(scale=2, grayscale=True).buffer)
    dark = sum(shade < 128 for shade in seen) / len(seen)
    grey = sum(32 < shade < 224 for shade in seen) / len(seen)
    assert 0.01 < dark < 0.2
    # Only the edges of letters are grey.
    assert grey < dark


def tags_of(made: PdfSheet) -> list[str]:
    return [tag for tag, _ in tagged(made)]


def test_the_pdf_is_tagged_for_a_screen_reader() -> None:
    made = pdf_sheet(DANA, WORDS)
    with opened(made.content) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
    tags = tags_of(made)
    assert tags.count("H1") == 1 and tags.count("H2") == len(DANA.blocks)
    assert tags.count("TH") == 6 and tags.count("TR") == 3 and tags.count("TD") == 12
    # One list for the facts at the top and one for those below.
    assert tags.count("L") == 2 and tags.count("LI") == 3
    titles = [title for tag, title in tagged(made) if tag == "H2"]
    assert titles == [f"{block.number} {block.title.text}" for block in DANA.blocks]


def test_the_head_of_the_medicines_is_repeated() -> None:
    many = tuple(MedicineLine(Said(f"Medicine {number}")) for number in range(70))
    made = pdf_sheet(sheet(("Medicines", "medicines", many)), WORDS)
    assert all(WORDS("sheet.column.how") in page for page in pages_text(made.content))
    assert tags_of(made).count("THead") == 1


def test_titles_stay_with_what_they_are_about() -> None:
    for rows in range(30, 44):
        filler = tuple(own("Label", "some words " * 8) for _ in range(rows))
        made = pdf_sheet(
            sheet(("First", "entries", filler), ("Second", "entries", (entry("Told", "here"),))),
            WORDS,
        )
        for page in pages_text(made.content):
            assert ("Second" in page) == ("Told:" in page)


def some_medicines(summary: Summary, most: int) -> Summary:
    """Return a full sheet with fewer medicines, which is set in columns."""
    blocks = (
        replace(block, lines=block.lines[:most]) if block.kind == "medicines" else block
        for block in summary.blocks
    )
    return replace(summary, blocks=tuple(blocks))


@pytest.mark.parametrize("number", range(4))
def test_columns_are_read_in_the_order_of_the_parts(number: int) -> None:
    summary = some_medicines(full_sheet(number), 4)
    made = pdf_sheet(summary, WORDS)
    assert made.pages == 2
    titles = [title for tag, title in tagged(made) if tag == "H2"]
    assert titles == [f"{block.number} {block.title.text}" for block in summary.blocks]
    drawn = flat("".join(pages_text(made.content)))
    said = [flat(line.label.text + ":") for line in _entries(summary)]
    at = 0
    for label in said:
        at = drawn.index(label, at) + len(label)


def _entries(summary: Summary) -> Iterator[Entry]:
    for block in summary.blocks:
        yield from (
            line
            for line in block.lines
            if isinstance(line, Entry) and line.label.text != block.title.text
        )


@pytest.mark.parametrize("number", range(4))
def test_no_title_ends_a_column(number: int) -> None:
    summary = some_medicines(full_sheet(number), 4)
    pieces = [
        piece
        for page in pypdfium2.PdfDocument(pdf_sheet(summary, WORDS).content)
        for piece in _lines_of(page)
    ]
    titles = {flat(block.title.text) for block in summary.blocks}
    steps = [
        after - low
        for (text, low), (_, after) in itertools.pairwise(pieces)
        if flat(text) in titles
    ]
    # What follows a title stands below it, or beside it.
    assert len(steps) == len(titles) and max(steps) < 4


def _lines_of(page: pypdfium2.PdfPage) -> Iterator[tuple[str, float]]:
    """Yield the texts of a page in the order they are read, with where they stand."""
    text = page.get_textpage()
    for at in range(text.count_rects()):
        left, low, right, top = text.get_rect(at)
        yield text.get_text_bounded(left, low, right, top), low


def test_the_pdf_tells_nothing_of_the_machine_or_the_patient() -> None:
    made = pdf_sheet(DANA, WORDS)
    with opened(made.content) as pdf:
        assert {str(key) for key in pdf.docinfo} == {"/Title", "/Creator"}
        assert str(pdf.docinfo["/Title"]) == "My visit notes"
        metadata = pdf.Root.Metadata.read_bytes()
    for told in (b"Date", b"Dana", b"/home", b"/root", b"/tmp", b"Author", b"K7Q2"):
        assert told not in metadata
    for told in (b"/home", b"/root", b"/tmp", b"CreationDate", b"ModDate"):
        assert told not in made.content


@pytest.mark.parametrize("summary", [DANA, sheet(("Clinic", "clinic", CLINIC)), full_sheet(2)])
def test_the_clinic_has_room_to_write_down_to_the_foot_of_the_last_page(summary: Summary) -> None:
    document = pypdfium2.PdfDocument(pdf_sheet(summary, WORDS).content)
    last = document[len(document) - 1]
    assert WORDS("sheet.clinic.agreed") in last.get_textpage().get_text_range()
    shapes = [thing.get_bounds() for thing in last.get_objects(filter=(2,))]
    wide = [(low, right - left) for left, low, right, top in shapes if top - low < 2]
    lines = sorted(round(low) for low, long in wide if long > 200)[:7]
    heights = sorted(set(lines))
    assert len(lines) == 7 and len(heights) >= 4 and min(gaps_between(heights)) >= 16
    # No more than a line is left between the last line and the foot.
    assert heights[0] < MARGIN + 3 * FOOT * SPACING + 30


def test_a_medicine_has_a_box_to_tick() -> None:
    plain = sheet(("Medicines", "medicines", ()))
    three = tuple(MedicineLine(Said(f"Medicine {number}")) for number in range(3))
    block = replace(plain.blocks[0], lines=three)

    def boxes(summary: Summary) -> int:
        page = pypdfium2.PdfDocument(pdf_sheet(summary, WORDS).content)[0]
        sizes = (thing.get_bounds() for thing in page.get_objects(filter=(2,)))
        return sum(7 < right - left < 15 and 7 < top - low < 15 for left, low, right, top in sizes)

    assert boxes(replace(plain, blocks=(block,))) - boxes(plain) == len(three)


def test_the_language_of_the_sheet_and_of_an_answer_are_told() -> None:
    made = pdf_sheet(DANA, load_words("en"))
    with opened(made.content) as pdf:
        spans = [
            str(values[1].get("/Lang", ""))
            for page in pdf.pages
            for values, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and isinstance(values[1], pikepdf.Dictionary)
        ]
        assert str(pdf.Root.Lang) == "en"
    elements = _languages(made)
    assert "es" in spans or "es" in elements


def _languages(made: PdfSheet) -> set[str]:
    return {element.language for element in elements(made)}
