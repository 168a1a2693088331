"""The lines of a `Summary` as plain data for the page: words only, never anything that is read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from talkaid.language.words import Words
from talkaid.paper.letters import RIGHT_TO_LEFT
from talkaid.paper.quoting import quoted
from talkaid.summary.model import (
    Chosen,
    Entry,
    Fact,
    Line,
    MedicineLine,
    Notice,
    Piece,
    Said,
    ScoreLine,
)
from talkaid.text import clean

Data = dict[str, Any]
URGENT = ("now", "today")
ROWS = ("yes", "no", "unknown", "declined")
# Keep what is written from right to left from turning the letters beside it.
ISOLATED = ("\u2068", "\u2069")


def run(text: str, language: str | None = None, *, strong: bool = False) -> Data:
    """Return words that are set in one way; `language` is given where it is another.

    Words that are `whole` are not parted where a line ends, if a line can hold them.
    """
    return {
        "text": clean(text, lines=True),
        "lang": language,
        "strong": strong,
        "whole": False,
    }


def said_run(said: Said, words: Words, *, strong: bool = False) -> Data:
    """Return the patient's own words, in quotes and unchanged."""
    made = run(quoted(said, words), said.language, strong=strong)
    if any(unicodedata.bidirectional(letter) in RIGHT_TO_LEFT for letter in made["text"]):
        made["text"] = made["text"].join(ISOLATED)
    return made


def item(
    runs: list[Data], *, label: str | None = None, mark: str | None = None, notice: bool = False
) -> Data:
    """Return one line of words after a label or a number; `notice` when the aid says it."""
    return {"form": "item", "label": label, "mark": mark, "runs": runs, "notice": notice}


def line_data(line: Line, words: Words, *, title: str = "", mark: str | None = None) -> Data:
    """Return one line; a label that only repeats the title of its block is left out."""
    match line:
        case Fact():
            return _fact(line)
        case Entry(label, pieces):
            return item(_said(pieces, words), label=None if label.text == title else label.text)
        case MedicineLine():
            return _medicine(line, words)
        case ScoreLine():
            return item(_score(line, words), label=line.title.text)
        case Said():
            return item([said_run(line, words)], mark=mark)
        case Notice(text):
            return item([run(text)], notice=True)
        case _:
            return item([run(line.text)], mark=mark)


def _fact(fact: Fact) -> Data:
    keep = fact.keep_taking.text if fact.keep_taking else None
    urgent = fact.urgency in URGENT
    return {"form": "fact", "text": clean(fact.text), "urgent": urgent, "keep": keep}


def _said(pieces: Iterable[Piece], words: Words) -> list[Data]:
    made: list[Data] = []
    for piece in pieces:
        made += [run("; ")] if made else []
        made += _piece(piece, words)
    return made


def _piece(piece: Piece, words: Words) -> list[Data]:
    if isinstance(piece, Said):
        return [said_run(piece, words)]
    for said in ROWS if isinstance(piece, Chosen) else ():
        start = words(f"sheet.rows.{said}", rows="")
        if piece.text.startswith(start):
            # What is there stands out from what is not, and so does each word that says which.
            rows = run(piece.text.removeprefix(start), strong=said == "yes")
            return [run(start, strong=True), rows]
    return [run(piece.text)]


def _joined(runs: Iterable[Data], between: str) -> list[Data]:
    made: list[Data] = []
    for one in runs:
        made += [run(between), one] if made else [one]
    return made


def _score(score: ScoreLine, words: Words) -> list[Data]:
    runs = [run(_sentence(notice.text)) for notice in score.notices]
    if score.total is not None:
        values = {"total": score.total, "low": score.low, "high": score.high}
        runs.insert(0, run(f"{words('sheet.score.total', **values)}."))
    return _joined(runs, " ")


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _medicine(line: MedicineLine, words: Words) -> Data:
    """Return the cells of one medicine by column; a cell holds parts, and a part is runs."""
    name = [said_run(line.name, words, strong=True)]
    if line.strength:
        # A number on one line and its unit on the next would be misread.
        name += [run(" "), {**said_run(line.strength, words), "whole": True}]
    how = [[said_run(line.how, words)]] if line.how else []
    for key, said in (("label", line.directions), ("past_7_days", line.past_7_days)):
        if said:
            how.append([run(f"{words(f'sheet.medicine.{key}')}: "), said_run(said, words)])
    cells = {
        "name": [name, *([[run(line.note.text)]] if line.note else [])],
        "for": [[said_run(line.purpose, words)]] if line.purpose else [],
        "how": how,
        "last": [[said_run(line.last, words)]] if line.last else [],
        "from": [[run(line.origin.text)]] if line.origin else [],
    }
    # Where cells run on, what the label says is told as such and not as how it is taken.
    heads = [key for key in cells if key != "name" and (key != "how" or line.how)]
    return {"form": "medicine", "cells": cells, "heads": heads}
