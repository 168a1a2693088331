"""What stands where in a PDF: letters, their sizes and boxes, and tags in reading order."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
import pypdfium2
from samples import opened

from talkaid.paper.pdf import PdfSheet

MARGIN = 0.6 * 72
# Letters lean a little out of the room that the font gives them.
LEAN = 0.6

Box = tuple[float, float, float, float]


def letters_of(made: PdfSheet) -> Iterator[tuple[int, float, float, float]]:
    """Yield each piece of text: its page, its size in points, and where it begins."""
    with opened(made.content) as pdf:
        for number, page in enumerate(pdf.pages):
            at, kept, size = pikepdf.Matrix(), [], 0.0
            for values, operator in pikepdf.parse_content_stream(page):
                match str(operator):
                    case "q":
                        kept.append(at)
                    case "Q":
                        at = kept.pop()
                    case "cm":
                        at = pikepdf.Matrix(*map(float, values)) @ at
                    case "Tf":
                        size = float(values[1])
                    case "Tm":
                        place = pikepdf.Matrix(*map(float, values)) @ at
                        yield number, size * abs(place.d), place.e, place.f


def sizes_of(made: PdfSheet) -> set[float]:
    return {round(size, 2) for _, size, _, _ in letters_of(made)}


def clipped(made: PdfSheet) -> list[tuple[int, str]]:
    """Return the letters that do not stand within the margins, with their page."""
    found = []
    for number, page in enumerate(pypdfium2.PdfDocument(made.content)):
        width, height = page.get_size()
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, low, right, top = text.get_charbox(at)
            inside = left >= MARGIN - LEAN and right <= width - MARGIN + LEAN
            inside = inside and low >= MARGIN - LEAN and top <= height - MARGIN + LEAN
            if not inside and (letter := text.get_text_range(at, 1)).strip():
                found.append((number, letter))
    return found


def overlapping(made: PdfSheet) -> list[tuple[int, Box, Box]]:
    """Return pieces of text, by page, of which one stands on another."""
    found = []
    for number, page in enumerate(pypdfium2.PdfDocument(made.content)):
        text = page.get_textpage()
        boxes = sorted(text.get_rect(at) for at in range(text.count_rects()))
        for first, second in itertools.combinations(boxes, 2):
            if second[0] >= first[2]:
                continue
            wide = min(first[2], second[2]) - second[0]
            tall = min(first[3], second[3]) - max(first[1], second[1])
            if wide > LEAN and tall > LEAN:
                found.append((number, first, second))
    return found


@dataclass(frozen=True)
class Element:
    """One element of the structure tree: its tag, title, language and the tag around it."""

    tag: str
    title: str
    language: str
    within: str


def elements(made: PdfSheet) -> list[Element]:
    """Return what the structure tree holds, in reading order."""
    found: list[Element] = []

    def look(node: pikepdf.Object, within: str) -> None:
        if isinstance(node, pikepdf.Array):
            for one in node:  # type: ignore[attr-defined]
                look(one, within)
        elif isinstance(node, pikepdf.Dictionary):
            tag = str(node.get("/S", "")).removeprefix("/")
            title = str(node.get("/T", "")).replace("\u00a0", " ")
            found.append(Element(tag, title, str(node.get("/Lang", "")), within))
            if "/K" in node:
                look(node.K, tag)

    with opened(made.content) as pdf:
        look(pdf.Root.StructTreeRoot, "")
    return found


def tagged(made: PdfSheet) -> list[tuple[str, str]]:
    """Return the tags in reading order, with the title of a heading."""
    return [(one.tag, one.title) for one in elements(made) if one.tag]


def read_aloud(made: PdfSheet) -> list[tuple[int, int]]:
    """Return the marked pieces of content, as page and number, in reading order."""
    found: list[tuple[int, int]] = []
    with opened(made.content) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}

        def look(node: pikepdf.Object | int, page: int) -> None:
            if isinstance(node, int):
                found.append((page, node))
            elif isinstance(node, pikepdf.Array):
                for one in node:  # type: ignore[attr-defined]
                    look(one, page)
            elif isinstance(node, pikepdf.Dictionary):
                page = pages[node.Pg.objgen] if "/Pg" in node else page
                if "/MCID" in node:
                    found.append((page, int(node.MCID)))
                elif "/K" in node:
                    look(node.K, page)

        look(pdf.Root.StructTreeRoot, -1)
    return found


def marked_content(made: PdfSheet) -> Iterator[tuple[int, list[str | int]]]:
    """Yield for each text that is drawn its page and the marks around it: a number, or a tag."""
    with opened(made.content) as pdf:
        for number, page in enumerate(pdf.pages):
            around: list[str | int] = []
            for values, operator in pikepdf.parse_content_stream(page):
                match str(operator):
                    case "BDC" | "BMC":
                        told = values[1] if len(values) > 1 else None
                        numbered = isinstance(told, pikepdf.Dictionary) and "/MCID" in told
                        around.append(int(told.MCID) if numbered else str(values[0]))
                    case "EMC":
                        around.pop()
                    case "Tj" | "TJ":
                        yield number, list(around)
