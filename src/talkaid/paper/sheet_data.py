"""A `Summary` as plain data for the page, in the order and the groups it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talkaid.language.words import Words
from talkaid.paper.heading import about_lines, person_line, running_line
from talkaid.paper.line_data import Data, item, line_data, run
from talkaid.paper.sources import facts_with_sources
from talkaid.summary.model import Block, Label, Line, Notice, ScoreLine, Summary
from talkaid.text import clean

COLUMNS = ("name", "for", "how", "last", "clinic")
# The last labels of the block for the clinic have lines to write on; the others a box to tick.
WRITING_LINES = (5, 2)


def sheet_data(summary: Summary, words: Words, *, sources: bool = False) -> Data:
    """Return what the page says; with `sources`, what the facts rest on as well."""
    heading = summary.heading
    return {
        "lang": summary.language,
        "rtl": words("language.direction") == "rtl",
        "title": heading.title.text,
        "person": person_line(heading, words),
        "about": list(about_lines(heading, words)),
        "running": running_line(heading, words),
        "code": words("sheet.code", code=summary.code),
        "page": words("sheet.page", page="{page}", pages="{pages}"),
        "footer": [notice.text for notice in summary.footer],
        "heads": {
            **{key: words(f"sheet.column.{key}") for key in COLUMNS},
            "from": words("sheet.medicine.from"),
        },
        "groups": _groups(summary.blocks, words),
        "sources-title": words("sheet.sources"),
        "sources": [
            {"id": one.id, "text": clean(one.text), "link": one.link}
            for one in summary.citations
            if sources
        ],
        "facts-with-sources": list(facts_with_sources(summary)) if sources else [],
    }


def with_unprintable(data: Data, letters: tuple[str, ...], words: Words) -> Data:
    """Return the page with a line that names the letters it could not show."""
    if not letters:
        return data
    told = words("sheet.missing.unprintable", letters=", ".join(letters))
    line = item([run(told)], notice=True)
    groups = [
        [{**part, "lines": [*part["lines"], line]} if part["kind"] == "missing" else part]
        if len(group) == 1
        else group
        for group in data["groups"]
        for part in group[:1]
    ]
    if groups == data["groups"]:
        return {**data, "about": [*data["about"], told]}
    return {**data, "groups": groups}


def _groups(blocks: tuple[Block, ...], words: Words) -> list[list[Data]]:
    """Return the blocks; what is wanted stands beside what is to be looked at first."""
    groups: list[list[Data]] = []
    for block in blocks:
        data = _block(block, words)
        first = groups[-1][0] if groups else None
        if block.kind == "wants" and first and first["kind"] == "top" and len(groups[-1]) == 1:
            groups[-1].append(data)
        else:
            groups.append([data])
    return groups


def _block(block: Block, words: Words) -> Data:
    title, number = block.title.text, 0
    lines = []
    for line in _told_once(block.lines):
        numbered = block.kind == "wants" and not isinstance(line, Notice)
        number += numbered
        mark = f"{number}." if numbered else None
        lines.append(line_data(line, words, title=title, mark=mark))
    data = {
        "kind": block.kind,
        "number": block.number,
        "title": title,
        "note": block.note.text if block.note else None,
        "lines": lines,
    }
    return {**data, **_clinic(block)} if block.kind == "clinic" else data


def _told_once(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Yield the lines; what several scores end with stands only after the last of them."""
    scores = [line for line in lines if isinstance(line, ScoreLine)]
    for line in lines:
        if isinstance(line, ScoreLine):
            scores = scores[1:]
            again = any(line.notices[-1:] == later.notices[-1:] for later in scores)
            yield replace(line, notices=line.notices[:-1]) if again else line
        else:
            yield line


def _clinic(block: Block) -> Data:
    labels = [line.text for line in block.lines if isinstance(line, Label)]
    lined = labels[-len(WRITING_LINES) :]
    counts = WRITING_LINES[-len(lined) :] if lined else ()
    return {
        "boxes": labels[: len(labels) - len(lined)],
        "lined": [
            {"label": label, "count": count} for label, count in zip(lined, counts, strict=True)
        ],
    }
