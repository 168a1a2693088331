"""A form as plain data for the page: words only, in reading order."""

from __future__ import annotations

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
from talkaid.paper.line_data import Data
from talkaid.text import clean


def blank_data(form: BlankForm, words: Words) -> Data:
    """Return what the pages say; what could not be printed is told under `about`."""
    return {
        "lang": form.language,
        "rtl": words("language.direction") == "rtl",
        "title": clean(form.title),
        "subtitle": form.subtitle,
        "not-emergency": form.not_emergency,
        "numbers": list(form.numbers),
        "how-title": form.how_title,
        "about": [*form.how, *form.fixed],
        "top": [_item(item, words) for item in form.top],
        "parts": [_part(part, words) for part in form.parts],
        "extra-title": form.extra_title,
        "extra-note": form.extra_note,
        "end": form.end,
        "help-title": form.help_title,
        "help-now": [_help(help_) for help_ in form.help_now],
        "footer": form.footer,
        "page": words("sheet.page", page="{page}", pages="{pages}"),
        "groups": [],
    }


def _part(part: FormPart, words: Words) -> Data:
    return {
        "title": clean(part.title),
        "extra": part.extra,
        "notice": [clean(notice) for notice in part.notice],
        "only-if": _rule(part.only_if),
        "items": [_item(item, words) for item in part.items],
    }


def _item(item: Item, words: Words) -> Data:
    said = (item.why, item.how, item.added_by or "", item.meanings)
    return {
        "number": None if item.number is None else str(item.number),
        "ask": clean(item.ask),
        "said": " ".join(clean(one) for one in said if one),
        "read-as": [_rule(rule) for rule in item.read_as],
        "pieces": [_piece(piece, words) for piece in item.pieces],
        "ways": {
            "label": words("blank.for_all") if item.for_all else "",
            "boxes": list(item.ways_out),
        },
        "only-if": _rule(item.only_if),
        "help-now": [_rule(rule) for rule in item.help_now],
        "go-on": _rule(item.go_on),
    }


def _rule(rule: Rule | None) -> Data | None:
    if rule is None:
        return None
    return {
        "lead": clean(rule.lead),
        "points": [clean(point) for point in rule.points],
        "then": clean(rule.then),
    }


def _piece(piece: Piece, words: Words) -> Data:
    match piece:
        case Told(points):
            return {"form": "told", "points": [clean(point) for point in points]}
        case Ticks(boxes):
            return {"form": "ticks", "boxes": [_tick(box) for box in boxes]}
        case Scale(low, high, said):
            numbers = [str(number) for number in range(low, high + 1)]
            return {"form": "scale", "numbers": numbers, "words": [clean(word) for word in said]}
        case Table(columns, rows, note):
            return {
                "form": "table",
                "columns": [clean(column) for column in columns],
                "rows": [clean(row) for row in rows],
                "note": clean(note),
            }
        case Lines(label, count, unit):
            unit = None if unit is None else clean(unit)
            return {"form": "lines", "label": clean(label), "count": count, "unit": unit}
        case Grid(columns, rows):
            return {"form": "grid", "columns": list(columns), "rows": rows}


def _tick(box: Tick) -> Data:
    return {"label": clean(box.label), "room": box.room}


def _help(help_: HelpNow) -> Data:
    return {
        "title": help_.title,
        "steps": list(help_.steps),
        "numbers": list(help_.numbers),
    }
