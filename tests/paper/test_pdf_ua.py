"""The fifteen people's sheets as PDF/UA: what a screen reader finds, and what nobody may find."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pdf_reading import elements, marked_content, read_aloud
from samples import WORDS, opened

from talkaid.answers.response_json import read_response
from talkaid.check.opening import open_bundled
from talkaid.paper.papers import Paper
from talkaid.paper.pdf import PdfSheet, pdf_sheet
from talkaid.summary.build import build
from talkaid.summary.model import MedicineLine, Summary

FOLDER = Path(__file__).parents[1] / "people"
PEOPLE = sorted(path.stem for path in FOLDER.glob("*.json"))
CHECKED = open_bundled()
HEADS = 6
forms = pytest.mark.parametrize(
    ("paper", "large"), [("letter", False), ("a4", False), ("letter", True), ("a4", True)]
)
people = pytest.mark.parametrize("name", PEOPLE)


def sheet(name: str) -> Summary:
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    response = read_response(text, f"{name}.json", CHECKED.questionnaire)
    return build(CHECKED, response, WORDS, program="0.1.0")


def medicines_in(summary: Summary) -> int:
    return sum(isinstance(line, MedicineLine) for block in summary.blocks for line in block.lines)


@forms
@people
def test_a_screen_reader_finds_its_way(name: str, paper: Paper, large: bool) -> None:
    summary = sheet(name)
    made = pdf_sheet(summary, WORDS, paper=paper, large=large)
    _titles_are_told_in_their_order(summary, made)
    _all_that_is_drawn_is_read_in_its_order(made)
    _it_says_that_it_can_be_read(made)
    heads = [one for one in elements(made) if one.tag == "TH"]
    table = medicines_in(summary) > 0 and not large
    assert len(heads) == (HEADS if table else 0)
    assert all(one.within == "TR" for one in heads)


def _titles_are_told_in_their_order(summary: Summary, made: PdfSheet) -> None:
    titles = [(one.tag, one.title) for one in elements(made) if one.tag.startswith("H")]
    assert titles[0] == ("H1", summary.heading.title.text)
    assert [tag for tag, _ in titles[1:]] == ["H2"] * len(summary.blocks)
    for (_, title), block in zip(titles[1:], summary.blocks, strict=True):
        # What a title notes may stand with it.
        assert title.partition(" (")[0] == f"{block.number} {block.title.text}"


def _all_that_is_drawn_is_read_in_its_order(made: PdfSheet) -> None:
    aloud = read_aloud(made)
    assert aloud and aloud == sorted(set(aloud))
    told = set(aloud)
    for page, around in marked_content(made):
        # Heads and feet of pages are told once and are no part of the text of each.
        assert "/Artifact" in around or any((page, one) in told for one in around)


def _it_says_that_it_can_be_read(made: PdfSheet) -> None:
    with opened(made.content) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert {str(key) for key in pdf.docinfo} == {"/Title", "/Creator"}
        assert str(pdf.docinfo["/Title"]) == "My visit notes"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == "My visit notes"
            assert not [key for key in metadata if "Date" in key or "creator" in key]


ELSEWHERE = """
import hashlib, sys
sys.path[:0] = [{tests!r}, {here!r}]
from test_pdf_ua import WORDS, pdf_sheet, sheet
for name in {names!r}:
    print(hashlib.sha256(pdf_sheet(sheet(name), WORDS, paper="a4").content).hexdigest())
"""


def test_the_same_answers_are_the_same_bytes_for_another_user_at_another_time(
    tmp_path: Path,
) -> None:
    names = PEOPLE[:: max(1, len(PEOPLE) // 3)]
    here = Path(__file__).parent
    script = ELSEWHERE.format(tests=str(here.parent), here=str(here), names=names)
    other = {
        **os.environ,
        "HOME": str(tmp_path),
        "USER": "zq7user",
        "LOGNAME": "zq7user",
        "HOSTNAME": "zq7host",
        "TZ": "Asia/Tokyo",
        "LC_ALL": "C",
        "PYTHONHASHSEED": "7",
        "SOURCE_DATE_EPOCH": "1",
    }
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=other,
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    here_made = [pdf_sheet(sheet(name), WORDS, paper="a4").content for name in names]
    assert ran.stdout.split() == [hashlib.sha256(one).hexdigest() for one in here_made]
    assert not any(b"zq7" in one or str(tmp_path).encode() in one for one in here_made)
