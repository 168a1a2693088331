"""The form as plain text in 80 columns, for a screen reader or a printer that knows no PDF."""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.language.words import Words
from talkaid.paper.blank.model import (
    BlankForm,
    FormPart,
    Grid,
    HelpNow,
    Item,
    Lines,
    Piece,
    Rule,
    Scale,
    Table,
    Tick,
    Ticks,
    Told,
)
from talkaid.paper.wrapping import COLUMNS, wrapped

BOX = "[ ] "
ARROW = "-> "
NOW = "!! "
POINT = "- "
INDENT = "    "
SHORT = "_" * 12
BESIDE = 30


def blank_text(form: BlankForm, words: Words) -> str:
    """Return the form as text; every line but a long word alone is 80 columns or fewer."""
    lines = [*_opening(form)]
    extra = False
    for part in form.parts:
        if part.extra and not extra:
            lines += ["", form.extra_title.upper(), *wrapped(form.extra_note)]
        extra = extra or part.extra
        lines += ["", *_part(part, words)]
    lines += ["", *wrapped(form.end), "", form.help_title.upper()]
    for help_ in form.help_now:
        lines += _help(help_)
    return "\n".join([*lines, "", *wrapped(form.footer), ""])


def _opening(form: BlankForm) -> Iterator[str]:
    yield from wrapped(form.title.upper())
    yield from wrapped(form.subtitle)
    yield ""
    yield from wrapped(form.not_emergency)
    for number in form.numbers:
        yield from _point(number)
    yield from ("", form.how_title.upper())
    for point in (*form.how, *form.fixed):
        yield from _point(point)
    for item in form.top:
        yield ""
        yield from wrapped(f"{item.ask} {item.why}")
        yield from _write("")


def _part(part: FormPart, words: Words) -> Iterator[str]:
    yield part.title.upper()
    for notice in part.notice:
        yield from wrapped(notice)
    if part.only_if:
        yield from _rule(part.only_if, "", ARROW)
    for item in part.items:
        yield ""
        yield from _item(item, words)


def _item(item: Item, words: Words) -> Iterator[str]:
    if item.only_if:
        yield from _rule(item.only_if, "", ARROW)
    number = f"{item.number}. ".rjust(len(INDENT))
    yield from wrapped(item.ask, number, INDENT)
    if item.added_by:
        yield from wrapped(item.added_by, INDENT, INDENT)
    for rule in item.read_as:
        yield from _rule(rule, INDENT, "")
    for said in (item.why, item.how, item.meanings):
        yield from wrapped(said, INDENT, INDENT)
    for piece in item.pieces:
        yield from _piece(piece, words)
    if item.for_all and item.ways_out:
        yield from wrapped(words("blank.for_all"), INDENT)
    for way in item.ways_out:
        yield from _box(Tick(way))
    for rule in item.help_now:
        yield from _rule(rule, INDENT, NOW)
    if item.go_on:
        yield from _rule(item.go_on, INDENT, ARROW)


def _piece(piece: Piece, words: Words) -> Iterator[str]:
    match piece:
        case Told(points):
            for point in points:
                yield from _point(point, INDENT)
        case Ticks(boxes):
            for box in boxes:
                yield from _box(box)
        case Scale():
            yield from _scale(piece, words)
        case Table():
            yield from _table(piece)
        case Lines(label, count, unit):
            yield from _write(label, count, unit)
        case Grid():
            yield from _grid(piece)


def _scale(scale: Scale, words: Words) -> Iterator[str]:
    numbers = range(scale.low, scale.high + 1)
    yield from wrapped("  ".join(f"[ ]{number}" for number in numbers), INDENT, INDENT)
    places = (scale.low, (scale.low + scale.high) // 2, scale.high)
    for number, said in zip(places, scale.words, strict=True):
        yield from wrapped(words("blank.means", number=number, words=said), INDENT, INDENT)


def _table(table: Table) -> Iterator[str]:
    yield from wrapped(table.note, INDENT, INDENT)
    boxes = "   ".join(BOX + column for column in table.columns)
    for row in table.rows:
        yield from wrapped(row, INDENT, INDENT)
        yield from wrapped(boxes, INDENT * 2, INDENT * 2)


def _grid(grid: Grid) -> Iterator[str]:
    for number in range(1, grid.rows + 1):
        for at, column in enumerate(grid.columns):
            first = f"{number}.".ljust(len(INDENT)) if at == 0 else INDENT
            yield from _write(first + column)


def _box(box: Tick) -> Iterator[str]:
    label = f"{box.label}: {'_' * BESIDE}" if box.room else box.label
    yield from wrapped(label, INDENT + BOX, INDENT + " " * len(BOX))


def _write(label: str, count: int = 1, unit: str | None = None) -> Iterator[str]:
    before = f"{INDENT}{label}: " if label else INDENT
    if unit is not None:
        yield from wrapped(f"{before.strip()} {SHORT} {unit}".strip(), INDENT, INDENT)
        return
    yield before + "_" * max(BESIDE, COLUMNS - len(before))
    for _ in range(count - 1):
        yield INDENT + "_" * (COLUMNS - len(INDENT))


def _rule(rule: Rule, indent: str, mark: str) -> Iterator[str]:
    hang = indent + " " * len(mark)
    if not rule.points:
        yield from wrapped(f"{rule.lead} {rule.then}".rstrip(), indent + mark, hang)
        return
    yield from wrapped(rule.lead, indent + mark, hang)
    for point in rule.points:
        yield from _point(point, hang)
    yield from wrapped(rule.then, hang, hang)


def _point(text: str, indent: str = "") -> Iterator[str]:
    yield from wrapped(text, indent + POINT, indent + " " * len(POINT))


def _help(help_: HelpNow) -> Iterator[str]:
    yield ""
    yield from wrapped(help_.title)
    for number, step in enumerate(help_.steps, start=1):
        yield from wrapped(step, f"{number}. ", "   ")
    for call in help_.numbers:
        yield from _point(call)
