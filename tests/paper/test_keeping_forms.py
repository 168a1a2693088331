"""One way of keeping a sheet: each form under its name, and what is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import DANA, WORDS, own, sheet

from small import EVERY_TYPE, STARTED, checked
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.html import html_sheet
from talkaid.paper.json import json_sheet
from talkaid.paper.keeper import Done, SheetKeeper, next_steps
from talkaid.paper.keeping import ENDINGS, FORMS, Form, Keeping, made
from talkaid.paper.markdown import markdown_sheet
from talkaid.paper.pdf import pdf_sheet
from talkaid.paper.text import text_sheet


def keeper_in(folder: Path) -> SheetKeeper:
    interview = Interview(checked(EVERY_TYPE), started=STARTED, country="US")
    return SheetKeeper(interview, WORDS, folder, "0.1.0")


def content(form: Form, sources: bool) -> bytes:
    if form == "pdf":
        return pdf_sheet(DANA, WORDS, paper="a4", large=True, sources=sources).content
    text = {
        "text": lambda: text_sheet(DANA, WORDS, sources=sources),
        "html": lambda: html_sheet(DANA, WORDS, paper="a4", large=True, sources=sources),
        "md": lambda: markdown_sheet(DANA, WORDS, sources=sources),
        "json": lambda: json_sheet(DANA, sources=sources),
    }[form]()
    return text.encode("utf-8")


@pytest.mark.parametrize("sources", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_made_as_it_was_asked_for(form: Form, sources: bool) -> None:
    one = made(DANA, WORDS, Keeping(form, "a4", True, sources))
    assert one.content == content(form, sources)
    assert one.name == f"visit-notes-K7Q2.{ENDINGS[form]}"
    assert (one.pages is not None) == (form == "pdf")


def test_no_sheet_is_called_as_the_answers_are() -> None:
    assert len(set(ENDINGS.values()) | {"json"}) == len(FORMS) + 1


def test_letters_that_no_font_has_are_told_with_what_was_done() -> None:
    one = made(sheet(("Words", "words", (own("Mine", "a \U0001fae8\ue000 b"),))), WORDS, Keeping())
    assert one.unprintable
    told = Done("pdf", Path("x.pdf"), "", one.unprintable).sentences(WORDS)
    assert told[0] == "Your sheet is saved in this file: x.pdf"
    assert "Letters that could not be printed" in told[1] and "U+E000" in told[1]


def test_what_comes_next_fits_what_was_done() -> None:
    words = load_words()
    file, paper = Done("pdf", Path("x.pdf")), Done("print", None, "Office")
    answers = Done("answers", Path("x.json"))

    def steps(*done: Done) -> str:
        return " ".join(next_steps(done, words))

    assert "pages from" not in steps() and "not locked" not in steps()
    assert "not locked" in steps(file) and "every page came out" not in steps(file)
    assert "every page came out" in steps(paper) and "not locked" not in steps(paper)
    assert 'talkaid sheet "x.json"' in steps(answers, paper)
    assert "not locked" in steps(answers)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", "N.pdf"),
        ("other", "other/N.pdf"),
        ("mine.pdf", "mine.pdf"),
        ("new/mine.pdf", "new/mine.pdf"),
        ("~nobody-of-that-name/x", "~nobody-of-that-name/x"),
    ],
)
def test_a_file_goes_where_the_person_says(typed: str, wanted: str, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    keeper = keeper_in(tmp_path)
    assert keeper.place(typed, "N.pdf") == tmp_path / wanted


def test_a_folder_that_is_not_there_takes_no_file_of_its_name(tmp_path: Path) -> None:
    keeper = keeper_in(tmp_path / "gone")
    assert keeper.place("", "N.pdf") == tmp_path / "gone" / "N.pdf"
