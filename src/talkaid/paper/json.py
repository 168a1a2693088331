"""The sheet as JSON: every text with whose words it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from talkaid.files.json import write_json
from talkaid.summary.model import (
    Chosen,
    Entry,
    Fact,
    Label,
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


def json_sheet(summary: Summary) -> str:
    """Return the sheet as JSON.

    ``said`` holds words that the patient typed, ``chosen`` fixed words that the patient picked,
    ``fact`` what a flag reports; ``label`` and ``notice`` are the aid's own. What was not said is
    not there.
    """
    data = {
        "talkaid_sheet": VERSION,
        "language": summary.language,
        "code": summary.code,
        "heading": _table(summary.heading),
        "blocks": [_table(block) for block in summary.blocks],
        "footer": _list(summary.footer),
        "citations": [_table(citation) for citation in summary.citations],
    }
    return write_json(data)


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
    """Return a value by the names of its fields; what is None is left out, but for a total."""
    told: dict[str, object] = {}
    for field in fields(value):  # type: ignore[arg-type] # every value here is a dataclass
        inside = getattr(value, field.name)
        if inside is not None or field.name == "total":
            told[field.name] = _told(inside)
    return told


def _list(values: Iterable[object]) -> list[object]:
    return [_told(value) for value in values]
