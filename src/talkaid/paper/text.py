"""The sheet as plain text in 80 columns, with the same facts as on paper."""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.language.words import Words
from talkaid.paper.heading import heading_lines
from talkaid.paper.quoting import piece_text, quoted
from talkaid.paper.sources import source_lines
from talkaid.paper.wrapping import wrapped
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


def text_sheet(summary: Summary, words: Words, *, sources: bool = False) -> str:
    """Return the sheet as text in lines of at most 80 columns.

    With `sources`, what the facts rest on follows in a part of its own.
    """
    lines = list(_heading(summary.heading, words))
    for block in summary.blocks:
        if block.kind != "clinic":
            lines += ["", *_block(block, words)]
    if sources and (cited := source_lines(summary)):
        lines += ["", *wrapped(words("sheet.sources").upper(), hang=INDENT)]
        for line in cited:
            lines += wrapped(line, INDENT, DEEPER)
    lines.append("")
    for notice in summary.footer:
        lines += wrapped(notice.text)
    lines += [words("sheet.code", code=summary.code), ""]
    return "\n".join(lines)


def _heading(heading: Heading, words: Words) -> Iterator[str]:
    lines = [heading.title.text.upper(), *heading_lines(heading, words)]
    for line in lines:
        yield from wrapped(line, hang=INDENT)


def _block(block: Block, words: Words) -> Iterator[str]:
    note = f" ({block.note.text})" if block.note else ""
    yield from wrapped(f"{block.number}. {block.title.text.upper()}{note}", hang=INDENT)
    for number, line in enumerate(block.lines, start=1):
        mark = f"{number}. " if block.kind == "wants" and not isinstance(line, Notice) else ""
        yield from _line(line, mark, words)


def _line(line: Line, mark: str, words: Words) -> Iterator[str]:
    match line:
        case Fact(text):
            yield from wrapped(f"[!] {text}", INDENT, f"{INDENT}    ")
            if line.keep_taking:
                yield from wrapped(line.keep_taking.text, f"{INDENT}    ", f"{INDENT}    ")
        case Entry(label, pieces):
            said = f"{label.text}: {_pieces(pieces, words)}"
            yield from wrapped(said, INDENT, DEEPER)
        case MedicineLine():
            yield from _medicine(line, words)
        case ScoreLine():
            yield from _score(line, words)
        case Said():
            yield from wrapped(mark + quoted(line, words), INDENT, DEEPER if mark else INDENT + " ")
        case Chosen(text) | Notice(text) | Label(text):
            yield from wrapped(mark + text, INDENT, DEEPER if mark else INDENT)


def _pieces(pieces: tuple[Piece, ...], words: Words) -> str:
    return "; ".join(piece_text(piece, words) for piece in pieces)


def _medicine(line: MedicineLine, words: Words) -> Iterator[str]:
    first = [quoted(said, words) for said in (line.name, line.strength) if said]
    if line.purpose:
        first.append(f"{words('sheet.medicine.for').lower()} {quoted(line.purpose, words)}")
    if line.note:
        first.append(line.note.text)
    yield from wrapped(", ".join(first), INDENT, DEEPER)
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
        yield from wrapped("; ".join(rest), DEEPER, DEEPER)


def _score(line: ScoreLine, words: Words) -> Iterator[str]:
    said = line.title.text
    if line.total is not None:
        total = words("sheet.score.total", total=line.total, low=line.low, high=line.high)
        said = f"{said}: {total}"
    yield from wrapped(said, INDENT, DEEPER)
    for notice in line.notices:
        yield from wrapped(notice.text, DEEPER, DEEPER)
