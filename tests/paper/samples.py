"""Sheets made by hand, and what can be read back from their paper."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2

from talkaid.language.words import load_words
from talkaid.summary.model import (
    Block,
    BlockKind,
    Chosen,
    Citation,
    Entry,
    Fact,
    Heading,
    Label,
    Line,
    MedicineLine,
    Notice,
    Said,
    ScoreLine,
    Summary,
)

WORDS = load_words("en")
CLINIC: tuple[Line, ...] = (
    *(Label(text) for text in WORDS.list("sheet.clinic.boxes")),
    Label(WORDS("sheet.clinic.notes")),
    Label(WORDS("sheet.clinic.agreed")),
)
FOOTER = (
    Notice("Written by the patient with talkaid 0.1.0, questions kratom 2026.1 (en) 3f9c."),
    Notice("Self-report, not checked. Not a diagnosis. No dosing advice."),
)


def sheet(*blocks: tuple[str, BlockKind, tuple[Line, ...]], **heading: Said | Chosen) -> Summary:
    """Return a sheet of blocks given as title, kind and lines, numbered in their order."""
    made = tuple(
        Block("missing" if kind == "missing" else f"b{number}", kind, number, Label(title), lines)
        for number, (title, kind, lines) in enumerate(blocks, start=1)
    )
    head = Heading(Label("My visit notes"), Label("Filled in on March 14, 2026, in English"))
    return Summary("en", "K7Q2", replace(head, **heading), made, FOOTER)


def entry(label: str, *said: str) -> Entry:
    return Entry(Label(label), tuple(Chosen(one) for one in said))


def own(label: str, said: str, language: str | None = None) -> Entry:
    return Entry(Label(label), (Said(said, language),))


DANA = sheet(
    (
        "Please look at these first",
        "top",
        (
            Fact("Dark urine and very tired, past 2 weeks", "now", "liver_now"),
            Fact(
                "Takes lorazepam; kratom 30 of past 30 days",
                "soon",
                "sedative",
                Notice("Do not stop or skip lorazepam on your own."),
                ("S01", "S05"),
            ),
            entry("Answered NO", "yellow eyes or skin, seizure and chest pain"),
        ),
    ),
    (
        "What I want from this visit",
        "wants",
        (Said("Is kratom hurting my liver?"), Chosen("Help to cut down or stop")),
    ),
    ("Also reported", "also", (Fact("Label lists 7-OH, MP, or MGM", "soon", "label"),)),
    (
        "Medicines and herbs",
        "medicines",
        (
            MedicineLine(
                Said("Lorazepam"),
                Said("1 mg tablet"),
                Said("anxiety"),
                Said("1 at night, 3 or 4 nights a week"),
                Said("1 as needed"),
                Said("4"),
                Said("last night"),
                Chosen("my doctor or clinic"),
            ),
            MedicineLine(Said("the small white one"), note=Notice("I do not know the name.")),
            Notice("This is my full list."),
            own("Allergies", "penicillin (hives)"),
            Notice("Do not change, skip or stop any medicine because of this sheet."),
        ),
    ),
    (
        "Liver",
        "entries",
        (
            entry("Past 3 months", "YES: dark urine", "NO: yellow eyes or skin"),
            entry("There now", "Yes"),
            entry("Alcohol", "A few times a week"),
            own("Signs began", "hace 2 semanas", "es"),
        ),
    ),
    (
        "Mood",
        "entries",
        (
            ScoreLine(
                Label("PHQ-2"), 3, 0, 6, (Notice("Higher: more to talk about."), Notice("No test."))
            ),
            ScoreLine(Label("GAD-2"), None, 0, 6, (Notice("not scored: 2 left blank"),)),
        ),
    ),
    ("In my own words", "words", (own("In my own words", "I'm scared to stop.\nAnd to go on."),)),
    (
        "What is not on this sheet",
        "missing",
        (
            Notice('A blank is not a "no".'),
            entry("Left blank", "5"),
            entry("I also bring", "bottles"),
        ),
    ),
    ("For the clinic", "clinic", CLINIC),
    name=Said("Dana R."),
    birth_date=Said("April 12, 1983"),
    clinician=Said("Dr. Lee"),
    visit_date=Said("March 17, 2026"),
    who=Chosen("Me, alone"),
)
DANA = replace(DANA, citations=(Citation("S01", "A paper on livers.", "https://example.org/1"),))


def texts(summary: Summary) -> Iterator[str]:
    """Yield every text of a sheet that a reader is to see."""
    yield from values_in(summary.heading)
    for block in summary.blocks:
        yield block.title.text
        if block.note:
            yield block.note.text
        for line in block.lines:
            yield from values_in(line)
    for notice in summary.footer:
        yield notice.text
    yield summary.code


def values_in(value: object) -> Iterator[str]:
    """Yield the texts in a line, and the numbers of a score; not what names a flag."""
    match value:
        case None:
            return
        case Said(text) | Chosen(text) | Label(text) | Notice(text):
            yield text
        case Fact(text):
            yield text
            yield from values_in(value.keep_taking)
        case ScoreLine(title, total, _, _, notices):
            yield title.text
            if total is not None:
                yield str(total)
            for notice in notices:
                yield notice.text
        case tuple():
            for one in value:
                yield from values_in(one)
        case _:
            for name in value.__slots__:  # type: ignore[attr-defined]
                yield from values_in(getattr(value, name))


def flat(text: str) -> str:
    """Return the letters of a text without what a line break or a font may change."""
    folded = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u200b\u200c\u200d\u2068\u2069\ufeff\ufffe\x02\u00ad\u2010-]", "", folded)


def pages_text(content: bytes) -> list[str]:
    """Return what a reader finds on each page."""
    document = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_range() for page in document]


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content))
