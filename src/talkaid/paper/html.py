"""The sheet as one HTML file: no script, nothing fetched, and a style for the printer."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Literal

from talkaid.language.words import Words
from talkaid.paper.line_data import Data
from talkaid.paper.sheet_data import sheet_data
from talkaid.summary.model import Summary

STYLE = Path(__file__).with_name("sheet.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
PAPERS = {"letter": "letter", "a4": "A4"}
Medicines = Callable[[list[Data]], str]
COLUMNS = ("name", "for", "how", "last", "from")


def html_sheet(
    summary: Summary,
    words: Words,
    *,
    paper: Literal["letter", "a4"] = "letter",
    large: bool = False,
    sources: bool = False,
) -> str:
    """Return the sheet as an HTML page that says what the PDF says, in the same order."""
    data = sheet_data(summary, words, sources=sources)
    direction = "rtl" if data["rtl"] else "ltr"
    page = tag(
        "html", _head(data, paper), _body(data, large=large), lang=data["lang"], dir=direction
    )
    return f"<!DOCTYPE html>\n{page}\n"


def tag(name: str, *inside: str, **attributes: str) -> str:
    """Return an element around what is inside, which is HTML already; attributes are text."""
    told = "".join(f' {key.rstrip("_")}="{text(value)}"' for key, value in attributes.items())
    return f"<{name}{told}>{''.join(inside)}</{name}>"


def text(words: str) -> str:
    """Return words as HTML that shows them and does nothing else."""
    return html.escape(words, quote=True)


def _head(data: Data, paper: str) -> str:
    style = STYLE.read_text(encoding="utf-8").replace("PAPER", PAPERS[paper])
    return tag(
        "head",
        '\n<meta charset="utf-8">',
        f'\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '\n<meta name="viewport" content="width=device-width, initial-scale=1">',
        '\n<meta name="referrer" content="no-referrer">\n',
        tag("title", text(data["title"])),
        "\n",
        tag("style", "\n", style),
        "\n",
    )


def _body(data: Data, *, large: bool) -> str:
    medicines = partial(_medicine_list if large else _medicine_table, heads=data["heads"])
    about = (tag("p", text(line)) for line in (data["person"], *data["about"]) if line)
    parts = (
        tag("div", *(_part(part, medicines) for part in group), class_="first")
        if len(group) > 1
        else _part(group[0], medicines)
        for group in data["groups"]
    )
    return tag(
        "body",
        "\n",
        tag("header", tag("h1", text(data["title"])), *about),
        "\n",
        tag("main", "\n", *(f"{part}\n" for part in (*parts, *_sources(data)))),
        "\n",
        tag("footer", *(tag("p", text(line)) for line in (*data["footer"], data["code"]))),
        "\n",
        class_="large" if large else "usual",
    )


def _part(part: Data, medicines: Medicines) -> str:
    note = f" {tag('small', text('(' + part['note'] + ')'))}" if part["note"] else ""
    title = tag("h2", text(f"{part['number']}. {part['title']}"), note)
    body = _clinic(part) if part["kind"] == "clinic" else _lines(part, medicines)
    return tag("section", title, *body, class_=part["kind"])


def _lines(part: Data, medicines: Medicines) -> Iterable[str]:
    """Yield the lines; facts and medicines stand before the others, in lists of their own."""
    facts, listed, items = (
        [line for line in part["lines"] if line["form"] == form]
        for form in ("fact", "medicine", "item")
    )
    if facts:
        yield tag("ul", *map(_fact, facts), class_="facts")
    if listed:
        yield medicines(listed)
    yield from (tag("p", _item(line)) for line in items)


def _fact(fact: Data) -> str:
    keep = tag("p", text(fact["keep"])) if fact["keep"] else ""
    urgency = "urgent" if fact["urgent"] else "soon"
    return tag("li", tag("b", "[!] ", text(fact["text"])), keep, class_=urgency)


def _item(line: Data) -> str:
    mark = f"{text(line['mark'])} " if line["mark"] else ""
    label = f"{tag('b', text(line['label'] + ':'))} " if line["label"] else ""
    return mark + label + _runs(line["runs"])


def _runs(runs: Iterable[Data]) -> str:
    return "".join(map(_run, runs))


def _run(run: Data) -> str:
    name = "b" if run["strong"] else "span"
    language = {"lang": run["lang"]} if run["lang"] else {}
    return tag(name, text(run["text"]), **language)


def _medicine_table(medicines: list[Data], *, heads: Data) -> str:
    head = (tag("th", text(heads[key]), scope="col") for key in (*COLUMNS, "clinic"))
    rows = (
        tag("tr", *(tag("td", _cell(line["cells"][key])) for key in COLUMNS), tag("td", "☐"))
        for line in medicines
    )
    return tag("table", tag("thead", tag("tr", *head)), tag("tbody", *rows))


def _medicine_list(medicines: list[Data], *, heads: Data) -> str:
    def told(line: Data, key: str) -> str:
        label = f"{text(heads[key])}: " if key != "name" else "☐ "
        return tag("p", label, _cell(line["cells"][key]))

    each = (
        tag("li", *(told(one, key) for key in COLUMNS if one["cells"][key])) for one in medicines
    )
    return tag("ul", *each, class_="listed")


def _cell(parts: list[list[Data]]) -> str:
    return "<br>".join(map(_runs, parts))


def _clinic(part: Data) -> Iterable[str]:
    yield tag("p", *(tag("span", "☐ ", text(label)) for label in part["boxes"]), class_="boxes")
    for line in part["lined"]:
        lines = "<hr>" * line["count"]
        yield tag("div", tag("p", text(line["label"])), lines, class_="lined")


def _sources(data: Data) -> Iterable[str]:
    if data["sources"]:
        cited = [" ".join(filter(None, one.values())) for one in data["sources"]]
        lines = (tag("li", text(line)) for line in (*data["facts-with-sources"], *cited))
        yield tag("section", tag("h2", text(data["sources-title"])), tag("ul", *lines))
