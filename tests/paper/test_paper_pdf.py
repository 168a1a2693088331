"""What the sheet on paper says, read back from the PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from samples import DANA, WORDS, entry, flat, own, pages_text, sheet, texts
from strategies import HOSTILE, summaries

from talkaid.paper import pdf
from talkaid.paper.pdf import Paper, pdf_sheet
from talkaid.summary.model import Chosen, Fact, MedicineLine, Notice, Said, Summary

PAPERS: tuple[Paper, ...] = ("letter", "a4")


def text_of(summary: Summary, **how: object) -> str:
    return flat("".join(pages_text(pdf_sheet(summary, WORDS, **how).content)))  # type: ignore[arg-type]


def words_of(summary: Summary) -> set[str]:
    """Return every word of a sheet; a word may stand in pieces where it is too long for a line."""
    return {flat(word) for text in texts(summary) for word in text.split()}


@given(summaries())
@settings(max_examples=25, deadline=None)
def test_no_word_is_lost_on_paper(summary: Summary) -> None:
    drawn = text_of(summary)
    assert [word for word in words_of(summary) if word not in drawn] == []


@given(summaries(most_lines=2))
@settings(max_examples=8, deadline=None)
def test_no_word_is_lost_in_large_print(summary: Summary) -> None:
    drawn = text_of(summary, large=True)
    assert [word for word in words_of(summary) if word not in drawn] == []


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_was_typed_is_printed_letter_for_letter_in_quotes(typed: str) -> None:
    made = sheet(
        ("Wants", "wants", (Said(typed),)),
        ("Words", "words", (own("Mine", typed),)),
        ("Medicines", "medicines", (MedicineLine(Said(typed), how=Said(typed)),)),
    )
    assert text_of(made).count(flat(f"“{typed}”")) == 4


def test_what_was_chosen_is_printed_without_quotes() -> None:
    drawn = text_of(sheet(("Kratom", "entries", (entry("Use", "Every day"),))))
    assert "Use:Everyday" in drawn and "“" not in drawn


def test_the_line_on_a_medicine_stands_right_under_its_fact() -> None:
    facts = (
        Fact("First fact", "now", "a", Notice("Do not stop this.")),
        Fact("Second fact", "soon", "b"),
    )
    for kind in ("top", "also"):
        drawn = text_of(sheet(("Look", kind, facts)))
        assert "FirstfactDonotstopthis." in drawn
        assert drawn.index("Donotstopthis.") < drawn.index("Secondfact")


def test_blocks_are_read_in_their_order() -> None:
    drawn = text_of(DANA)
    places = [drawn.index(flat(f"{block.number} {block.title.text}")) for block in DANA.blocks]
    assert places == sorted(places)
    assert drawn.index("Darkurine") < drawn.index("AnsweredNO") < drawn.index("Iskratomhurting")


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("large", [False, True])
def test_every_page_tells_whose_it_is_and_which(paper: Paper, large: bool) -> None:
    many = tuple(own(f"Label {number}", "some words " * 10) for number in range(90))
    made = replace(DANA, blocks=(*DANA.blocks[:3], replace(DANA.blocks[4], lines=many)))
    pages = pages_text(pdf_sheet(made, WORDS, paper=paper, large=large).content)
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        drawn = flat(page)
        for told in ("“Dana R.”", "born “April 12, 1983”", "visit “March 17, 2026”", "Code K7Q2"):
            assert flat(told) in drawn
        assert flat(f"page {number} of {len(pages)}") in drawn
        assert all(flat(notice.text) in drawn for notice in made.footer)


def test_sources_are_printed_only_when_they_are_wanted_and_after_the_sheet() -> None:
    plain, cited = (pdf_sheet(DANA, WORDS, sources=sources) for sources in (False, True))
    pages = [flat(page) for page in pages_text(cited.content)]
    assert cited.pages == plain.pages + 1 and cited.size == plain.size
    assert "S01Apaperonlivers.https://example.org/1" in pages[-1]
    assert "30days(S01,S05)" in pages[-1]
    before = [page.replace("of3", "of2") for page in pages[:-1]]
    assert before == [flat(page) for page in pages_text(plain.content)]


def test_words_in_another_language_are_marked() -> None:
    assert "“hace2semanas”(inSpanish)" in text_of(DANA)


def test_a_label_that_only_repeats_the_title_is_not_printed_twice() -> None:
    assert text_of(DANA).count("Inmyownwords") == 1


def test_a_typed_line_break_stands_apart_from_titles() -> None:
    forged = own("Mine", "x\n2 What I want from this visit\ny")
    made = sheet(("Words", "entries", (forged, entry("Other", "no"))))
    drawn = text_of(made)
    assert "“x2WhatIwantfromthisvisity”" in drawn


def test_a_sheet_with_nothing_but_its_heading_is_a_page() -> None:
    made = pdf_sheet(sheet(), WORDS)
    assert made.pages == 1 and flat("My visit notes") in text_of(sheet())


@given(summaries())
@settings(max_examples=5, deadline=None)
def test_the_same_sheet_is_the_same_bytes(summary: Summary) -> None:
    assert pdf_sheet(summary, WORDS) == pdf_sheet(summary, WORDS)


def test_a_score_without_a_total_says_why() -> None:
    drawn = text_of(DANA)
    assert "PHQ-2:3,fromarangeof0to6.".replace("-", "") in drawn
    assert flat("GAD-2: not scored: 2 left blank") in drawn


def test_what_is_there_is_set_apart_from_what_is_not() -> None:
    made = sheet(("Liver", "entries", (entry("Signs", "YES: dark urine", "NO: fever"),)))
    assert "Signs:YES:darkurine;NO:fever" in text_of(made)


def test_who_answered_is_told() -> None:
    assert "Whoanswered:Iandmynurse" in text_of(sheet(who=Chosen("I and my nurse")))


def test_however_much_was_told_nothing_is_lost() -> None:
    story = " ".join(f"word{number}" for number in range(1500))
    made = sheet(
        ("Words", "words", (own("Mine", story),)),
        ("Medicines", "medicines", (MedicineLine(Said(story), how=Said(story)),)),
    )
    for large in (False, True):
        assert text_of(made, large=large).count("word1499") == 3


def test_the_template_has_no_way_to_read_or_run_anything() -> None:
    folder = Path(pdf.__file__).parent
    templates = [folder / "sheet.typ", *(folder / "sheet").glob("*.typ")]
    assert len(templates) > 1
    for template in templates:
        text = template.read_text(encoding="utf-8")
        for way in ("@preview", "read(", "eval(", "plugin(", "include ", "csv(", "yaml("):
            assert way not in text
        imported = re.findall(r'#import "([^"]+)"', text)
        assert all((template.parent / name) in templates for name in imported)
