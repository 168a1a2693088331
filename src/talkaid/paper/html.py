"""The sheet as one HTML file: no script, nothing fetched, and a style for the printer."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable

from talkaid.language.words import Words
from talkaid.paper.line_data import Data
from talkaid.paper.papers import Paper
from talkaid.paper.sheet_data import sheet_data
from talkaid.paper.sources import source_lines
from talkaid.paper.style import style
from talkaid.summary.model import Summary

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
Medicines = Callable[[list[Data], str, Data], str]
COLUMNS = ("name", "for", "how", "last", "from")


def html_sheet(
    summary: Summary,
    words: Words,
    *,
    paper: Paper = "letter",
    large: bool = False,
    sources: bool = False,
) -> str:
    """Return the sheet as an HTML page that says what the PDF says, in the same order."""
    data = sheet_data(summary, words)
    direction = "rtl" if data["rtl"] else "ltr"
    cited = source_lines(summary) if sources else ()
    body = _body(data, _sources(cited, data["sources-title"]), large=large)
    page = tag("html", _head(data, paper), body, lang=data["lang"], dir=direction)
    return f"<!DOCTYPE html>\n{page}\n"


def tag(name: str, *inside: str, **attributes: str) -> str:
    """Return an element around what is inside, which is HTML already; attributes are text."""
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"' for key, value in attributes.items()
    )
    return f"<{name}{told}>{''.join(inside)}</{name}>"


def text(words: str) -> str:
    """Return words as HTML that shows them and does nothing else."""
    return html.escape(words, quote=True)


def _head(data: Data, paper: Paper) -> str:
    return tag(
        "head",
        '\n<meta charset="utf-8">',
        f'\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '\n<meta name="viewport" content="width=device-width, initial-scale=1">',
        '\n<meta name="referrer" content="no-referrer">\n',
        tag("title", text(data["title"])),
        "\n",
        tag("style", "\n", style(data, paper)),
        "\n",
    )


def _body(data: Data, sources: Iterable[str], *, large: bool) -> str:
    medicines = _medicine_list if large else _medicine_table
    about = (tag("p", text(line)) for line in (data["person"], *data["about"]) if line)
    parts = (
        tag("div", *(_part(part, medicines, data["heads"]) for part in group), class_="first")
        if len(group) > 1
        else _part(group[0], medicines, data["heads"])
        for group in data["groups"]
    )
    return tag(
        "body",
        "\n",
        tag("header", tag("h1", text(data["title"])), *about),
        "\n",
        tag("main", "\n", *(f"{part}\n" for part in (*parts, *sources))),
        "\n",
        tag("footer", *(tag("p", text(line)) for line in (*data["footer"], data["code"]))),
        "\n",
        class_="large" if large else "usual",
    )


def _part(part: Data, medicines: Medicines, heads: Data) -> str:
    note = f" {tag('small', text('(' + part['note'] + ')'))}" if part["note"] else ""
    title = tag("h2", text(f"{part['number']}. {part['title']}"), note)
    body = _clinic(part) if part["kind"] == "clinic" else _lines(part, medicines, heads)
    return tag("section", title, *body, class_=part["kind"])


def _lines(part: Data, medicines: Medicines, heads: Data) -> Iterable[str]:
    """Yield the lines; facts and medicines stand before the others, in lists of their own."""
    facts, listed, items = (
        [line for line in part["lines"] if line["form"] == form]
        for form in ("fact", "medicine", "item")
    )
    if facts:
        yield _list(map(_fact, facts), "facts")
    if listed:
        yield medicines(listed, part["title"], heads)
    yield from (tag("p", _item(line)) for line in items)


def _list(items: Iterable[str], kind: str) -> str:
    # Without its marks a list is no list to some screen readers, unless it says so.
    return tag("ul", *items, class_=kind, role="list")


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


def _medicine_table(medicines: list[Data], title: str, heads: Data) -> str:
    head = (tag("th", text(heads[key]), scope="col") for key in (*COLUMNS, "clinic"))
    rows = (
        tag(
            "tr",
            tag("th", _cell(line["cells"]["name"]), scope="row"),
            *(tag("td", _cell(line["cells"][key])) for key in COLUMNS[1:]),
            tag("td", "☐"),
        )
        for line in medicines
    )
    return tag("table", tag("thead", tag("tr", *head)), tag("tbody", *rows), aria_label=title)


def _medicine_list(medicines: list[Data], title: str, heads: Data) -> str:
    def told(line: Data, key: str) -> str:
        label = f"{text(heads[key])}: " if key != "name" else "☐ "
        return tag("p", label, _cell(line["cells"][key]))

    each = (
        tag("li", *(told(one, key) for key in COLUMNS if one["cells"][key])) for one in medicines
    )
    return tag("ul", *each, class_="listed", role="list", aria_label=title)


def _cell(parts: list[list[Data]]) -> str:
    return "<br>".join(map(_runs, parts))


def _clinic(part: Data) -> Iterable[str]:
    yield tag("p", *(tag("span", "☐ ", text(label)) for label in part["boxes"]), class_="boxes")
    for line in part["lined"]:
        # To write on; there is nothing to hear.
        lines = tag("div", class_="line", aria_hidden="true") * line["count"]
        yield tag("div", tag("p", text(line["label"])), lines, class_="lined")


def _sources(cited: tuple[str, ...], title: str) -> Iterable[str]:
    if cited:
        lines = (tag("li", text(line)) for line in cited)
        yield tag("section", tag("h2", text(title)), tag("ul", *lines), class_="sources")
