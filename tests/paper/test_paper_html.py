"""The sheet as an HTML page."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from samples import DANA, WORDS, flat, own, sheet, texts
from strategies import HOSTILE, summaries

from talkaid.paper.heading import running_line
from talkaid.paper.html import html_sheet
from talkaid.paper.sheet_data import WRITING_LINES
from talkaid.summary.model import Fact, MedicineLine, Said, Summary

VOID = {"meta", "br"}
PAGE = {"html", "head", "title", "style", "body", "header", "main", "footer", "section", "div"}
TEXT = {"h1", "h2", "p", "small", "ul", "li", "b", "span"}
TABLE = {"table", "thead", "tbody", "tr", "th", "td"}
KNOWN = VOID | PAGE | TEXT | TABLE


class Page(HTMLParser):
    """What a browser would see: elements, their attributes, and the words between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data

    def names(self) -> set[str]:
        return {name for name, _ in self.elements}


@given(summaries())
@settings(max_examples=60, deadline=None)
def test_every_word_is_there_and_nothing_else_is_markup(summary: Summary) -> None:
    for large in (False, True):
        page = Page(html_sheet(summary, WORDS, large=large))
        assert page.open == [] and page.names() <= KNOWN
        said = flat(page.words)
        assert all(flat(text) in said for text in texts(summary))
        for _, attributes in page.elements:
            assert not [name for name in attributes if name.startswith("on")]
            assert not {"style", "src", "href", "srcset", "action"} & set(attributes)


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_was_typed_is_text(typed: str) -> None:
    made = sheet(
        ("Look", "top", (Fact(typed.replace("\n", " "), "now", "f"), own("Mine", typed))),
        ("Wants", "wants", (Said(typed),)),
        ("Medicines", "medicines", (MedicineLine(Said(typed), how=Said(typed)),)),
        name=Said(typed),
    )
    page = Page(html_sheet(made, WORDS))
    assert page.names() <= KNOWN
    assert page.words.count(f"“{typed}”") == 5


def test_the_page_fetches_nothing_and_runs_nothing() -> None:
    page = Page(html_sheet(DANA, WORDS, sources=True))
    policies = [
        attributes["content"]
        for name, attributes in page.elements
        if name == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policies and policies[0] and policies[0].startswith("default-src 'none';")
    assert not {"script", "link", "img", "iframe", "object", "form", "a"} & page.names()
    assert "url(" not in html_sheet(DANA, WORDS) and "@import" not in html_sheet(DANA, WORDS)


def test_the_page_says_its_language_and_that_of_an_answer() -> None:
    page = Page(html_sheet(DANA, WORDS))
    assert dict(page.elements[0][1]) == {"lang": "en", "dir": "ltr"}
    assert ("span", {"lang": "es"}) in page.elements


def test_a_title_is_neutral_and_parts_have_theirs() -> None:
    page = html_sheet(DANA, WORDS)
    assert "<title>My visit notes</title>" in page
    for block in DANA.blocks:
        assert f"<h2>{block.number}. {block.title.text}" in page


def test_medicines_are_a_table_but_in_large_print() -> None:
    assert Page(html_sheet(DANA, WORDS)).names() >= {"table", "thead", "th", "td"}
    large = html_sheet(DANA, WORDS, large=True)
    assert "table" not in Page(large).names() and "For: " in Page(large).words


@pytest.mark.parametrize(("paper", "size"), [("letter", "letter"), ("a4", "A4")])
def test_it_is_printed_on_the_paper_that_was_asked_for(paper: str, size: str) -> None:
    assert f"@page {{\n  size: {size};" in html_sheet(DANA, WORDS, paper=paper)  # type: ignore[arg-type]


def style_of(page: str) -> str:
    return page.partition("<style>")[2].partition("</style>")[0]


def css_strings(style: str) -> list[str]:
    """The strings of a style, as a browser reads them (CSS Syntax 3, 4.3.5 and 4.3.7)."""
    found = re.findall(r'"((?:[^"\\\n]|\\.)*)"', style)
    return [re.sub(r"\\([0-9a-f]{1,6}) ?", lambda one: chr(int(one[1], 16)), one) for one in found]


@pytest.mark.parametrize("typed", [*HOSTILE, "</style><script>x</script>", '"; } * {', "a\\", "12"])
def test_a_name_in_the_margin_of_a_page_is_only_a_name(typed: str) -> None:
    named = sheet(name=Said(typed), visit_date=Said("March 17"))
    style = style_of(html_sheet(named, WORDS))
    running = running_line(named.heading, WORDS)
    assert flat(typed) in flat(running)
    assert running in css_strings(style)
    assert re.sub(r'"[^"]*"', "", style) == re.sub(
        r'"[^"]*"', "", style_of(html_sheet(DANA, WORDS))
    )


def test_loose_pages_have_a_number_and_the_code() -> None:
    style = style_of(html_sheet(DANA, WORDS))
    assert '"page " counter(page) " of " counter(pages)' in style
    assert "Code K7Q2" in css_strings(style)


def test_a_screen_reader_finds_its_way() -> None:
    page = Page(html_sheet(DANA, WORDS, sources=True))
    names = [name for name, _ in page.elements]
    assert [names.count(one) for one in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]
    assert [name for name in names if name in ("header", "h1", "main", "footer")] == [
        "header",
        "h1",
        "main",
        "footer",
    ]
    # Each part begins with its heading, one step below that of the page.
    for at, name in enumerate(names):
        assert name != "section" or names[at + 1] == "h2"
    assert not {"h3", "h4", "h5", "h6"} & set(names)
    heads = [attributes for name, attributes in page.elements if name == "th"]
    rows = [attributes for attributes in heads if attributes.get("scope") == "row"]
    assert {one.get("scope") for one in heads} == {"col", "row"}
    assert len(rows) == 2
    tables = [attributes for name, attributes in page.elements if name == "table"]
    assert tables == [{"aria-label": "Medicines and herbs"}]
    hidden = [name for name, attributes in page.elements if attributes.get("aria-hidden")]
    assert len(hidden) == sum(WRITING_LINES)


def test_what_the_facts_rest_on_has_a_page_of_its_own() -> None:
    with_sources, without = (html_sheet(DANA, WORDS, sources=one) for one in (True, False))
    assert "A paper on livers." in with_sources and "A paper on livers." not in without
    assert with_sources.index("Notes") < with_sources.index("A paper on livers.")
    assert ".sources { break-before: page; }" in style_of(with_sources)


def test_the_same_sheet_is_the_same_page() -> None:
    assert html_sheet(DANA, WORDS) == html_sheet(DANA, WORDS)
