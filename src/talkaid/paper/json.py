"""The sheet as JSON: every text with whose words it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

from talkaid.files.json import write_json
from talkaid.summary.model import (
    Chosen,
    Entry,
    Fact,
    Label,
    Line,
    MedicineLine,
    Notice,
    Said,
    ScoreLine,
    Summary,
)
from talkaid.text import clean

VERSION = 1
# What a line is called in the file; a text on its own is called by whose words it is.
NAMES = {Entry: "entry", MedicineLine: "medicine", ScoreLine: "score", Fact: "fact"}


def json_sheet(summary: Summary, *, sources: bool = False) -> str:
    """Return the sheet as JSON, in the form that ``sheet.schema.json`` beside this file states.

    ``said`` holds words that the patient typed, ``chosen`` fixed words that the patient picked,
    ``fact`` what a flag reports; ``label`` and ``notice`` are the aid's own. What was not said is
    not there. With `sources`, facts name what they rest on, and all of that is cited.
    """
    told = summary if sources else _without_sources(summary)
    data: dict[str, object] = {
        "talkaid_sheet": VERSION,
        "language": summary.language,
        "code": summary.code,
        "heading": _table(told.heading),
        "blocks": [_table(block) for block in told.blocks],
        "footer": _list(told.footer),
    }
    if sources:
        data["citations"] = [_table(citation) for citation in told.citations]
    return write_json(data)


def _without_sources(summary: Summary) -> Summary:
    def line(one: Line) -> Line:
        return replace(one, sources=()) if isinstance(one, Fact) else one

    blocks = (replace(block, lines=tuple(map(line, block.lines))) for block in summary.blocks)
    return replace(summary, blocks=tuple(blocks), citations=())


def _told(value: object) -> object:
    match value:
        case Said(text, language):
            own = {"said": clean(text, lines=True)}
            return {**own, "language": language} if language else own
        case Chosen(text):
            return {"chosen": clean(text, lines=True)}
        case Notice(text):
            return {"notice": clean(text, lines=True)}
        case Label(text):
            return {"label": clean(text, lines=True)}
        case Entry() | MedicineLine() | ScoreLine() | Fact():
            return {NAMES[type(value)]: _table(value)}
        case tuple():
            return _list(value)
        case str():
            return clean(value, lines=True)
        case _:
            return value


def _table(value: object) -> dict[str, object]:
    """Return a value by the names of its fields.

    What is None is left out, but for a total; so are the sources of a fact that has none.
    """
    told: dict[str, object] = {}
    for field in fields(value):  # type: ignore[arg-type] # every value here is a dataclass
        inside = getattr(value, field.name)
        if (inside is not None or field.name == "total") and (inside or field.name != "sources"):
            told[field.name] = _told(inside)
    return told


def _list(values: Iterable[object]) -> list[object]:
    return [_told(value) for value in values]
