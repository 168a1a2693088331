"""The sheet as Markdown, read back with a parser of Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token
from samples import DANA, WORDS, flat, own, sheet, texts
from strategies import HOSTILE, summaries

from talkaid.paper.markdown import markdown_sheet
from talkaid.summary.model import Fact, MedicineLine, Said, Summary

# As much as any reader of Markdown knows: tables, struck letters, HTML.
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
KNOWN = {
    "heading",
    "paragraph",
    "inline",
    "bullet_list",
    "list_item",
    "hr",
    "text",
    "text_special",
    "strong",
    "softbreak",
    "hardbreak",
}


def read(markdown: str) -> list[Token]:
    tokens = []
    for token in READER.parse(markdown):
        tokens += [token, *(token.children or ())]
    return tokens


def kinds(markdown: str) -> set[str]:
    return {token.type.removesuffix("_open").removesuffix("_close") for token in read(markdown)}


def words_in(markdown: str) -> str:
    shown = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(
        shown.get(token.type, token.content) for token in read(markdown) if token.type != "inline"
    )


@given(summaries())
@settings(max_examples=60, deadline=None)
def test_every_word_is_there_and_nothing_else_is_markup(summary: Summary) -> None:
    made = markdown_sheet(summary, WORDS)
    assert kinds(made) <= KNOWN
    said = flat(words_in(made))
    assert all(flat(text) in said for text in texts(summary))
    titles = [token for token in read(made) if token.type == "heading_open"]
    assert len(titles) == 1 + len(summary.blocks)


@pytest.mark.parametrize(
    "typed",
    [
        *HOSTILE,
        "# title",
        "a\n===",
        "a\n---",
        "a\n\n    code",
        "1. one\n2) two",
        "> quote",
        "![i](http://x/y.png)",
        "<http://x.y>",
        "~~~\ncode\n~~~",
        "[^1]: note",
        "- [x] done",
        "&lt;b&gt; &#35;",
        "line\\",
        "\\\n# title",
        "a  \nb",
        "\u00a0\u00a0\u00a0\u00a0code",
    ],
)
def test_what_was_typed_is_text(typed: str) -> None:
    made = markdown_sheet(
        sheet(
            ("Look", "top", (Fact(typed, "now", "f"), own("Mine", typed))),
            ("Wants", "wants", (Said(typed),)),
            ("Medicines", "medicines", (MedicineLine(Said(typed), how=Said(typed)),)),
            name=Said(typed),
        ),
        WORDS,
    )
    assert kinds(made) <= KNOWN
    assert flat(words_in(made)).count(flat(f"“{typed}”")) == 5


def test_the_sheet_reads_as_it_should() -> None:
    made = markdown_sheet(DANA, WORDS, sources=True)
    assert made.startswith("# My visit notes\n\n“Dana R\\.”\\, born “April 12\\, 1983”\\\n")
    assert "\n## 5\\. Liver\n\n- **Past 3 months:** YES\\: dark urine\\; NO\\:" in made
    assert "- **\\[\\!\\] Takes lorazepam\\; kratom 30 of past 30 days**\\\n  Do" in made
    assert "- S01 A paper on livers\\. https\\:\\/\\/example\\.org\\/1\n\n---" in made
    assert made.endswith("\n\nCode K7Q2\n")
