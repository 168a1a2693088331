"""Fifteen people: their answers, their sheets as read through in each language, their paper."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from spoken import LANGUAGES, kratom_in
from talkaid.answers.response_json import read_response, write_response
from talkaid.language.words import load_words
from talkaid.paper.pdf import Paper, pdf_sheet
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build
from talkaid.summary.model import Fact, Summary

FOLDER = Path(__file__).parents[1] / "people"
PEOPLE = sorted(path.stem for path in FOLDER.glob("*.json"))
CHECKED = kratom_in("en")
WORDS = load_words("en")
SHEETS = {"en": FOLDER, "es": FOLDER / "es"}
LONGEST = ("dana", "seven_oh_methadone", "quetiapine")
PAPERS = [(language, "letter", name) for language in LANGUAGES for name in PEOPLE]
PAPERS += [(language, "a4", name) for language in LANGUAGES for name in LONGEST]
POINT = 1 / 72


def sheet(name: str, language: str = "en") -> Summary:
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    checked = kratom_in(language)
    response = read_response(text, f"{name}.json", checked.questionnaire)
    return build(checked, response, load_words(language), program="0.1.0")


def test_there_are_the_people_that_are_named() -> None:
    assert len(PEOPLE) >= 12


@pytest.mark.parametrize("name", PEOPLE)
def test_a_response_is_written_as_it_was_read(name: str) -> None:
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    assert write_response(read_response(text, name, CHECKED.questionnaire)) == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PEOPLE)
def test_the_sheet_is_the_one_that_was_read_through(name: str, language: str) -> None:
    golden = (SHEETS[language] / f"{name}.txt").read_text(encoding="utf-8")
    made = text_sheet(sheet(name, language), load_words(language))
    # The fingerprint changes with every word of the questionnaire; what it marks is its own test.
    assert _unmarked(made) == _unmarked(golden)


def _unmarked(text: str) -> str:
    return re.sub(r"\((e[ns])\)\s+[0-9a-f]{4}\.", r"(\1) ----.", text)


@pytest.mark.parametrize("name", PEOPLE)
def test_the_top_is_short(name: str) -> None:
    summary = sheet(name)
    top = summary.block("top")
    assert top is not None
    facts = [line for line in top.lines if isinstance(line, Fact)]
    urgent = [line for line in facts if line.urgency in ("now", "today")]
    assert len(facts) <= max(6, len(urgent))


@pytest.mark.parametrize(("language", "paper", "name"), PAPERS)
def test_the_paper_is_two_pages_or_fewer_and_large_enough_to_read(
    name: str, paper: Paper, language: str
) -> None:
    made = pdf_sheet(sheet(name, language), load_words(language), paper=paper)
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


# The answers of dana fill two Spanish pages so far that her medicines stand in no table.
@pytest.mark.parametrize(("language", "name"), [("en", "dana"), ("es", "sam")])
def test_the_pdf_is_tagged_and_says_nothing_of_the_machine(language: str, name: str) -> None:
    words = load_words(language)
    made = pdf_sheet(sheet(name, language), words)
    with pikepdf.open(_stream(made.content)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == language
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        tags = _tags(pdf.Root.StructTreeRoot)
        assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/P"} <= tags
        assert str(pdf.docinfo["/Title"]) == words("sheet.title")
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
