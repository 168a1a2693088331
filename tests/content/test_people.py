"""Fifteen people: their answers, their sheets as text that a person has read, and their paper."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from talkaid.answers.response_json import read_response, write_response
from talkaid.check.opening import open_bundled
from talkaid.language.words import load_words
from talkaid.paper.pdf import Paper, pdf_sheet
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build
from talkaid.summary.model import Fact, Summary

FOLDER = Path(__file__).parents[1] / "people"
PEOPLE = sorted(path.stem for path in FOLDER.glob("*.json"))
CHECKED = open_bundled()
WORDS = load_words("en")
POINT = 1 / 72


def sheet(name: str) -> Summary:
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    response = read_response(text, f"{name}.json", CHECKED.questionnaire)
    return build(CHECKED, response, WORDS, program="0.1.0")


def test_there_are_the_people_that_are_named() -> None:
    assert len(PEOPLE) >= 12


@pytest.mark.parametrize("name", PEOPLE)
def test_a_response_is_written_as_it_was_read(name: str) -> None:
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    assert write_response(read_response(text, name, CHECKED.questionnaire)) == text


@pytest.mark.parametrize("name", PEOPLE)
def test_the_sheet_is_the_one_that_was_read_through(name: str) -> None:
    golden = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    # The fingerprint changes with every word of the questionnaire; what it marks is its own test.
    assert _unmarked(text_sheet(sheet(name), WORDS)) == _unmarked(golden)


def _unmarked(text: str) -> str:
    return re.sub(r"\(en\)\s+[0-9a-f]{4}\.", "(en) ----.", text)


@pytest.mark.parametrize("name", PEOPLE)
def test_the_top_is_short(name: str) -> None:
    summary = sheet(name)
    top = summary.block("top")
    assert top is not None
    facts = [line for line in top.lines if isinstance(line, Fact)]
    urgent = [line for line in facts if line.urgency in ("now", "today")]
    assert len(facts) <= max(6, len(urgent))


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("name", PEOPLE)
def test_the_paper_is_two_pages_or_fewer_and_large_enough_to_read(name: str, paper: Paper) -> None:
    made = pdf_sheet(sheet(name), WORDS, paper=paper)
    document = pypdfium2.PdfDocument(made.content)
    assert len(document) == made.pages <= 2
    assert made.size >= 11
    width, height = document[0].get_size()
    assert (round(width), round(height)) == {"letter": (612, 792), "a4": (595, 842)}[paper]
    assert made.unprintable == ()


@pytest.mark.parametrize("name", ["dana", "declines_everything", "seven_oh_methadone"])
def test_paper_and_text_say_the_same_words(name: str) -> None:
    summary = sheet(name)
    made = pdf_sheet(summary, WORDS)
    document = pypdfium2.PdfDocument(made.content)
    drawn = " ".join(page.get_textpage().get_text_range() for page in document)
    on_paper = _letters(drawn)
    for line in text_sheet(summary, WORDS).splitlines():
        for word in line.split():
            assert _letters(word) in on_paper, word


def _letters(text: str) -> str:
    return re.sub(r"[^0-9a-z]", "", text.casefold())


def test_the_pdf_is_tagged_and_says_nothing_of_the_machine() -> None:
    made = pdf_sheet(sheet("dana"), WORDS)
    with pikepdf.open(_stream(made.content)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        tags = _tags(pdf.Root.StructTreeRoot)
        assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/P"} <= tags
        assert str(pdf.docinfo["/Title"]) == "My visit notes"
        assert "/Author" not in pdf.docinfo and "/CreationDate" not in pdf.docinfo
    assert b"/home" not in made.content and b"/root" not in made.content


def _stream(content: bytes) -> object:
    import io

    return io.BytesIO(content)


def _tags(node: pikepdf.Object) -> set[str]:
    found: set[str] = set()
    ahead = [node]
    while ahead:
        one = ahead.pop()
        if isinstance(one, pikepdf.Dictionary):
            if "/S" in one:
                found.add(str(one.S))
            ahead += list(one.get("/K", [])) if isinstance(one.get("/K"), pikepdf.Array) else []
            if isinstance(one.get("/K"), pikepdf.Dictionary):
                ahead.append(one.K)
    return found


def test_the_same_answers_give_the_same_bytes() -> None:
    summary = sheet("under_18")
    assert pdf_sheet(summary, WORDS).content == pdf_sheet(summary, WORDS).content


def test_large_print_is_eighteen_points() -> None:
    made = pdf_sheet(sheet("sam"), WORDS, large=True)
    assert made.size == 18 and made.pages >= 2
