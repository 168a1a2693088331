"""The sheet as plain text in 80 columns, with the same facts as on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talkaid.language.words import Words
from talkaid.paper.heading import heading_lines
from talkaid.paper.quoting import piece_text, quoted
from talkaid.paper.sources import source_lines
from talkaid.paper.wrapping import COLUMNS, wrapped
from talkaid.summary.model import (
    Block,
    Chosen,
    Entry,
    Fact,
    Heading,
    Label,
    Line,
    MedicineLine,
    Notice,
    Piece,
    Said,
    ScoreLine,
    Summary,
)

INDENT = "   "
DEEPER = "      "


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands together on the sheet: its words, and what its lines begin with."""

    text: str
    first: str = ""
    hang: str = ""

    def lines(self, columns: int) -> Iterator[str]:
        """Yield the lines in so many columns; a paragraph without words is an empty line."""
        if self.text:
            yield from wrapped(self.text, self.first, self.hang, columns)
        else:
            yield ""


GAP = Paragraph("")


def text_sheet(
    summary: Summary, words: Words, *, sources: bool = False, columns: int = COLUMNS
) -> str:
    """Return the sheet as text in lines of at most 80 columns, or of as many as are given.

    With `sources`, what the facts rest on follows in a part of its own.
    """
    paragraphs = sheet_paragraphs(summary, words, sources=sources)
    return "\n".join(line for one in paragraphs for line in one.lines(columns)) + "\n"


def sheet_paragraphs(
    summary: Summary, words: Words, *, sources: bool = False
) -> tuple[Paragraph, ...]:
    """Return the sheet as text for any width."""
    return tuple(_sheet(summary, words, sources))


def _sheet(summary: Summary, words: Words, sources: bool) -> Iterator[Paragraph]:
    yield from _heading(summary.heading, words)
    for block in summary.blocks:
        if block.kind != "clinic":
            yield GAP
            yield from _block(block, words)
    if sources and (cited := source_lines(summary)):
        yield GAP
        yield Paragraph(words("sheet.sources").upper(), hang=INDENT)
        for line in cited:
            yield Paragraph(line, INDENT, DEEPER)
    yield GAP
    for notice in summary.footer:
        yield Paragraph(notice.text)
    yield Paragraph(words("sheet.code", code=summary.code))


def _heading(heading: Heading, words: Words) -> Iterator[Paragraph]:
    lines = [heading.title.text.upper(), *heading_lines(heading, words)]
    for line in lines:
        yield Paragraph(line, hang=INDENT)


def _block(block: Block, words: Words) -> Iterator[Paragraph]:
    note = f" ({block.note.text})" if block.note else ""
    yield Paragraph(f"{block.number}. {block.title.text.upper()}{note}", hang=INDENT)
    for number, line in enumerate(block.lines, start=1):
        mark = f"{number}. " if block.kind == "wants" and not isinstance(line, Notice) else ""
        yield from _line(line, mark, words)


def _line(line: Line, mark: str, words: Words) -> Iterator[Paragraph]:
    match line:
        case Fact(text):
            yield Paragraph(f"[!] {text}", INDENT, f"{INDENT}    ")
            if line.keep_taking:
                yield Paragraph(line.keep_taking.text, f"{INDENT}    ", f"{INDENT}    ")
        case Entry(label, pieces):
            said = f"{label.text}: {_pieces(pieces, words)}"
            yield Paragraph(said, INDENT, DEEPER)
        case MedicineLine():
            yield from _medicine(line, words)
        case ScoreLine():
            yield from _score(line, words)
        case Said():
            yield Paragraph(mark + quoted(line, words), INDENT, DEEPER if mark else INDENT + " ")
        case Chosen(text) | Notice(text) | Label(text):
            yield Paragraph(mark + text, INDENT, DEEPER if mark else INDENT)


def _pieces(pieces: tuple[Piece, ...], words: Words) -> str:
    return "; ".join(piece_text(piece, words) for piece in pieces)


def _medicine(line: MedicineLine, words: Words) -> Iterator[Paragraph]:
    first = [quoted(said, words) for said in (line.name, line.strength) if said]
    if line.purpose:
        first.append(words("sheet.medicine.purpose", words=quoted(line.purpose, words)))
    if line.note:
        first.append(line.note.text)
    yield Paragraph(", ".join(first), INDENT, DEEPER)
    parts = (
        ("how", line.how),
        ("label", line.directions),
        ("past_7_days", line.past_7_days),
        ("last", line.last),
    )
    rest = [
        f"{words(f'sheet.medicine.{key}')}: {quoted(said, words)}" for key, said in parts if said
    ]
    if line.origin:
        rest.append(f"{words('sheet.medicine.from')}: {line.origin.text}")
    if rest:
        yield Paragraph("; ".join(rest), DEEPER, DEEPER)


def _score(line: ScoreLine, words: Words) -> Iterator[Paragraph]:
    said = line.title.text
    if line.total is not None:
        total = words("sheet.score.total", total=line.total, low=line.low, high=line.high)
        said = f"{said}: {total}"
    yield Paragraph(said, INDENT, DEEPER)
    for notice in line.notices:
        yield Paragraph(notice.text, DEEPER, DEEPER)
