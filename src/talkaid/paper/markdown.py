"""The sheet as Markdown that no answer can break."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator

from talkaid.language.words import Words
from talkaid.paper.line_data import Data
from talkaid.paper.sheet_data import sheet_data
from talkaid.paper.sources import source_lines
from talkaid.summary.model import Summary

# Each of these can begin something in one kind of Markdown or another.
PUNCTUATION = re.compile(f"([{re.escape(string.punctuation)}])")
BREAK = "\\\n"
WRITING_LINE = "\\_" * 40


def markdown_sheet(summary: Summary, words: Words, *, sources: bool = False) -> str:
    """Return the sheet as Markdown; letters of a text only ever stand for themselves."""
    data = sheet_data(summary, words)
    parts = (part for group in data["groups"] for part in group)
    about = [line for line in (data["person"], *data["about"]) if line]
    paragraphs = [
        f"# {literal(data['title'])}",
        BREAK.join(map(literal, about)),
        *(paragraph for part in parts for paragraph in _part(part, data["heads"])),
        *_sources(source_lines(summary) if sources else (), words),
        "---",
        *map(literal, data["footer"]),
        literal(data["code"]),
    ]
    return "\n\n".join(filter(None, paragraphs)) + "\n"


def literal(text: str) -> str:
    """Return text of which every mark is escaped; a line break in it is a line break, no more."""
    lines = (
        PUNCTUATION.sub(r"\\\1", " ".join(filter(None, line.split(" "))))
        for line in text.split("\n")
    )
    return BREAK.join(filter(None, lines))


def _part(part: Data, heads: Data) -> Iterator[str]:
    note = f" ({literal(part['note'])})" if part["note"] else ""
    yield f"## {part['number']}\\. {literal(part['title'])}{note}"
    lines = _clinic(part) if part["kind"] == "clinic" else _lines(part, heads)
    yield "\n".join(map(_bullet, lines))


def _bullet(line: str) -> str:
    return "- " + line.replace("\n", "\n  ")


def _lines(part: Data, heads: Data) -> Iterator[str]:
    for line in part["lines"]:
        match line["form"]:
            case "fact":
                keep = f"{BREAK}{literal(line['keep'])}" if line["keep"] else ""
                yield f"**\\[\\!\\] {literal(line['text'])}**{keep}"
            case "medicine":
                yield _medicine(line["cells"], heads)
            case _:
                mark = f"{literal(line['mark'])} " if line["mark"] else ""
                label = f"**{literal(line['label'])}:** " if line["label"] else ""
                yield mark + label + _runs(line["runs"])


def _runs(runs: Iterable[Data]) -> str:
    return literal("".join(run["text"] for run in runs))


def _medicine(cells: Data, heads: Data) -> str:
    lines = []
    for key in ("name", "for", "how", "last", "from"):
        said = BREAK.join(map(_runs, cells[key]))
        if said:
            lines.append(said if key == "name" else f"{literal(heads[key])}: {said}")
    return "☐ " + BREAK.join(lines)


def _clinic(part: Data) -> Iterator[str]:
    yield from (f"☐ {literal(label)}" for label in part["boxes"])
    for line in part["lined"]:
        yield BREAK.join((f"**{literal(line['label'])}**", *[WRITING_LINE] * line["count"]))


def _sources(lines: tuple[str, ...], words: Words) -> Iterator[str]:
    if lines:
        yield f"## {literal(words('sheet.sources'))}"
        yield "\n".join(_bullet(literal(line)) for line in lines)
