"""A `Summary` as plain data for the page: words only, in the order and the groups they stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from talkaid.language.width import width
from talkaid.language.words import Words
from talkaid.paper.quoting import piece_text, quoted
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
    Said,
    ScoreLine,
    Summary,
)

# An entry of more columns than this takes the whole width of the page.
NARROW = 44
WRITING_LINES = (4, 2)
COLUMNS = ("name", "for", "how", "last", "clinic")


def sheet_data(summary: Summary, words: Words) -> dict[str, object]:
    """Return what the page says."""
    heading = summary.heading
    return {
        "lang": summary.language,
        "rtl": words("language.direction") == "rtl",
        "title": heading.title.text,
        "about": _about(heading, words),
        "who": _identity(heading, words),
        "code": words("sheet.code", code=summary.code),
        "page": words("sheet.page", page="{page}", pages="{pages}"),
        "footer": [notice.text for notice in summary.footer],
        "blocks": [_block(block, words) for block in summary.blocks],
    }


def source_data(summary: Summary, words: Words) -> dict[str, object]:
    """Return the citations behind the facts, for the clinician."""
    cited = [{"id": one.id, "text": one.text, "link": one.link} for one in summary.citations]
    return {"sources": cited, "sources-title": words("sheet.sources")}


def _about(heading: Heading, words: Words) -> list[str]:
    visit = [
        words(f"sheet.{key}", **{name: quoted(said, words)})
        for key, name, said in (
            ("for", "clinician", heading.clinician),
            ("visit", "date", heading.visit_date),
        )
        if said
    ]
    who = [words("sheet.who", who=heading.who.text)] if heading.who else []
    lines = [_identity(heading, words), ", ".join(visit), ". ".join([heading.written.text, *who])]
    return [line for line in lines if line]


def _identity(heading: Heading, words: Words) -> str:
    name = [quoted(heading.name, words)] if heading.name else []
    born = heading.birth_date
    return ", ".join([*name, *([words("sheet.born", date=quoted(born, words))] if born else [])])


def _block(block: Block, words: Words) -> dict[str, object]:
    return {
        "id": block.id,
        "kind": block.kind,
        "number": block.number,
        "title": block.title.text,
        "note": block.note.text if block.note else None,
        "runs": [_clinic(block)] if block.kind == "clinic" else _runs(block, words),
    }


def _runs(block: Block, words: Words) -> list[dict[str, object]]:
    """Return the lines in their order, those of one kind that follow each other together."""
    runs: list[dict[str, object]] = []
    for kind, group in groupby(block.lines, key=type):
        lines = tuple(group)
        if kind is Entry:
            entries = _entries([line for line in lines if isinstance(line, Entry)], words)
            runs.append({"is": "entries", "entries": entries})
        elif kind is MedicineLine:
            head = [words(f"sheet.column.{key}") for key in COLUMNS]
            medicines = [_medicine(line, words) for line in lines if isinstance(line, MedicineLine)]
            runs.append({"is": "medicines", "head": head, "medicines": medicines})
        else:
            runs += [_line(line, words) for line in lines]
    return _numbered(runs) if block.kind == "wants" else runs


def _line(line: Line, words: Words) -> dict[str, object]:
    if isinstance(line, Fact):
        keep = line.keep_taking.text if line.keep_taking else None
        return {"is": "fact", "text": line.text, "keep": keep}
    if isinstance(line, ScoreLine):
        return {"is": "score", **_score(line, words)}
    if isinstance(line, (Said, Chosen)):
        return {"is": "said", "text": piece_text(line, words)}
    return {"is": "note", "text": line.text if isinstance(line, (Notice, Label)) else ""}


def _numbered(runs: list[dict[str, object]]) -> list[dict[str, object]]:
    said = [run for run in runs if run["is"] == "said"]
    for number, run in enumerate(said, start=1):
        run["number"] = number
    return runs


def _clinic(block: Block) -> dict[str, object]:
    labels = [line.text for line in block.lines if isinstance(line, Label)]
    boxes, lined = labels[: -len(WRITING_LINES)], labels[-len(WRITING_LINES) :]
    pairs = zip(lined, WRITING_LINES, strict=True)
    lines = [{"label": label, "count": count} for label, count in pairs]
    return {"is": "clinic", "boxes": boxes, "lines": lines}


def _entries(entries: Sequence[Entry], words: Words) -> list[dict[str, object]]:
    """Return the entries; two short ones that follow each other share a row."""
    said = [
        (entry.label.text, "; ".join(piece_text(piece, words) for piece in entry.pieces))
        for entry in entries
    ]
    short = [width(label) + width(text) <= NARROW for label, text in said]
    found: list[dict[str, object]] = []
    for at, (label, text) in enumerate(said):
        paired = short[at] and (paired_before(found) or (at + 1 < len(said) and short[at + 1]))
        found.append({"label": label, "text": text, "wide": not paired})
    return found


def paired_before(found: Sequence[Mapping[str, object]]) -> bool:
    """Whether the row that was begun last still has room."""
    open_ = 0
    for one in found:
        open_ = 0 if one["wide"] else 1 - open_
    return open_ == 1


def _score(score: ScoreLine, words: Words) -> dict[str, object]:
    total = None
    if score.total is not None:
        values = {"total": score.total, "low": score.low, "high": score.high}
        total = words("sheet.score.total", **values)
    notices = " ".join(notice.text for notice in score.notices)
    return {"title": score.title.text, "total": total, "notices": notices}


def _medicine(line: MedicineLine, words: Words) -> dict[str, object]:
    name = " ".join(quoted(said, words) for said in (line.name, line.strength) if said)
    how = [quoted(line.how, words)] if line.how else []
    for key, said in (("label", line.directions), ("past_7_days", line.past_7_days)):
        if said:
            how.append(f"{words(f'sheet.medicine.{key}')}: {quoted(said, words)}")
    if line.origin:
        how.append(f"{words('sheet.medicine.from')}: {line.origin.text}")
    if line.note:
        how.append(line.note.text)
    cells = {
        "use": quoted(line.purpose, words) if line.purpose else "",
        "how": "; ".join(how),
        "last": quoted(line.last, words) if line.last else "",
    }
    labels = {"use": "for", "how": "how", "last": "last"}
    parts = [
        {"label": words(f"sheet.column.{labels[key]}"), "text": text}
        for key, text in cells.items()
        if text
    ]
    return {"name": name, **cells, "parts": parts}
