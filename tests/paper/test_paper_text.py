"""The sheet as plain text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from samples import DANA, WORDS, entry, flat, own, sheet, texts
from strategies import HOSTILE, summaries

from talkaid.language.width import width
from talkaid.paper.text import text_sheet
from talkaid.summary.model import MedicineLine, Said, Summary

HEADING = re.compile(r"^\d+\. ", re.MULTILINE)


def test_the_sheet_reads_as_it_should() -> None:
    assert (
        text_sheet(DANA, WORDS)
        == """\
MY VISIT NOTES
“Dana R.”, born “April 12, 1983”
For “Dr. Lee”, visit “March 17, 2026”
Filled in on March 14, 2026, in English
Who answered: Me, alone

1. PLEASE LOOK AT THESE FIRST
   [!] Dark urine and very tired, past 2 weeks
   [!] Takes lorazepam; kratom 30 of past 30 days
       Do not stop or skip lorazepam on your own.
   Answered NO: yellow eyes or skin, seizure and chest pain

2. WHAT I WANT FROM THIS VISIT
   1. “Is kratom hurting my liver?”
   2. Help to cut down or stop

3. ALSO REPORTED
   [!] Label lists 7-OH, MP, or MGM

4. MEDICINES AND HERBS
   “Lorazepam”, “1 mg tablet”, for “anxiety”
      How I take it: “1 at night, 3 or 4 nights a week”; Label: “1 as needed”;
      Past 7 days: “4”; Last: “last night”; From: my doctor or clinic
   “the small white one”, I do not know the name.
   This is my full list.
   Allergies: “penicillin (hives)”
   Do not change, skip or stop any medicine because of this sheet.

5. LIVER
   Past 3 months: YES: dark urine; NO: yellow eyes or skin
   There now: Yes
   Alcohol: A few times a week
   Signs began: “hace 2 semanas” (in Spanish)

6. MOOD
   PHQ-2: 3, from a range of 0 to 6
      Higher: more to talk about.
      No test.
   GAD-2
      not scored: 2 left blank

7. IN MY OWN WORDS
   In my own words: “I'm scared to stop.
      > And to go on.”

8. WHAT IS NOT ON THIS SHEET
   A blank is not a "no".
   Left blank: 5
   I also bring: bottles

Written by the patient with talkaid 0.1.0, questions kratom 2026.1 (en) 3f9c.
Self-report, not checked. Not a diagnosis. No dosing advice.
Code K7Q2
"""
    )


@given(summaries())
@settings(max_examples=60, deadline=None)
def test_every_line_fits_80_columns(summary: Summary) -> None:
    assert all(width(line) <= 80 for line in text_sheet(summary, WORDS).splitlines())


@given(summaries())
@settings(max_examples=60, deadline=None)
def test_nothing_is_lost(summary: Summary) -> None:
    said = flat(text_sheet(summary, WORDS)).casefold().replace(">", "")
    for block in summary.blocks:
        if block.kind == "clinic":
            continue
        for text in texts(Summary("en", "K7Q2", summary.heading, (block,), ())):
            assert flat(text).casefold().replace(">", "") in said


@given(summaries())
@settings(max_examples=60, deadline=None)
def test_only_titles_begin_with_a_number_at_the_margin(summary: Summary) -> None:
    titles = [block for block in summary.blocks if block.kind != "clinic"]
    assert len(HEADING.findall(text_sheet(summary, WORDS))) == len(titles)


@pytest.mark.parametrize(
    "typed",
    [
        "x\n1. PLEASE LOOK AT THESE FIRST\n   [!] All is well",
        "x\r\n1. PLEASE LOOK AT THESE FIRST",
        "x\u20281. PLEASE LOOK AT THESE FIRST",
        "x\x0b1. PLEASE LOOK AT THESE FIRST",
        "x\x851. PLEASE LOOK AT THESE FIRST",
    ],
)
def test_a_typed_line_break_forges_neither_a_title_nor_a_fact(typed: str) -> None:
    made = sheet(
        ("Words", "words", (own("Mine", typed),)),
        ("Wants", "wants", (Said(typed),)),
        ("Medicines", "medicines", (MedicineLine(Said(typed), how=Said(typed)),)),
        name=Said(typed),
    )
    for line in text_sheet(made, WORDS).splitlines():
        if "PLEASE LOOK" in line or "All is well" in line:
            assert line.lstrip().startswith("> ")
    assert len(HEADING.findall(text_sheet(made, WORDS))) == 3


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_was_typed_stands_unchanged_in_quotes(typed: str) -> None:
    said = text_sheet(sheet(("Words", "entries", (own("Mine", typed),))), WORDS)
    whole = " ".join(line.strip().removeprefix("> ") for line in said.splitlines())
    assert f"Mine: “{' '.join(typed.split())}”" in " ".join(whole.split())


def test_what_was_chosen_stands_without_quotes() -> None:
    assert "   Use: Now\n" in text_sheet(sheet(("Use", "entries", (entry("Use", "Now"),))), WORDS)


def test_control_characters_and_turned_letters_do_not_reach_a_terminal() -> None:
    said = text_sheet(sheet(("W", "words", (own("M", "a\x1b[2Jb\u202ec\x07"),))), WORDS)
    assert "\x1b" not in said and "\u202e" not in said and "\x07" not in said


def test_wide_letters_count_as_two_columns() -> None:
    said = text_sheet(sheet(("W", "words", (own("M", "日本語" * 60),))), WORDS)
    assert all(width(line) <= 80 for line in said.splitlines())
    assert flat("日本語" * 60) in flat(said)
