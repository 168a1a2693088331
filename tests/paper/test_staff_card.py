"""The card for the staff: one page, in plain words that promise nothing."""

from __future__ import annotations

import pytest
from pdf_reading import clipped, overlapping, sizes_of, tagged
from samples import WORDS, flat, opened, pages_text

from talkaid.check.diagnosis import diagnosis_findings
from talkaid.check.dose import dose_findings
from talkaid.check.plain_words import long_words, sentence_rules, text_rules
from talkaid.check.promise import promise_findings
from talkaid.check.spoken import spoken
from talkaid.check.stigma import words_found
from talkaid.check.texts import Shown
from talkaid.language.reading import grade
from talkaid.paper.papers import Paper
from talkaid.paper.staff_card import PARTS, staff_card

GRADE = 6
SAID = [
    text
    for key, held in WORDS.table.items()
    if key.startswith("staff.")
    for text in ((held,) if isinstance(held, str) else held)
]


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_card_is_one_page_that_says_all(paper: Paper) -> None:
    card = staff_card(WORDS, paper=paper)
    (page,) = pages_text(card.content)
    assert card.pages == 1 and sizes_of(card) == {9, 12, 13.44, 20.4}
    assert [text for text in SAID if flat(text) not in flat(page)] == []
    assert clipped(card) == [] and overlapping(card) == []


def test_large_print_says_the_same_in_18_points() -> None:
    card = staff_card(WORDS, large=True)
    drawn = flat("".join(pages_text(card.content)))
    assert min(sizes_of(card)) == 18
    assert [text for text in SAID if flat(text) not in drawn] == []
    assert clipped(card) == []


def test_the_card_can_be_read_aloud() -> None:
    card = staff_card(WORDS)
    with opened(card.content) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
    heads = [text for tag, text in tagged(card) if tag == "H2"]
    titles = [WORDS(f"staff.{part}.title") for part in ("say", *PARTS)]
    assert [flat(head) for head in heads] == [flat(title) for title in titles]
    assert [tag for tag, _ in tagged(card)].count("L") == len(PARTS)


def test_the_same_card_is_the_same_bytes() -> None:
    assert staff_card(WORDS) == staff_card(WORDS)


def test_the_words_are_plain() -> None:
    assert len(SAID) > 20
    assert grade("\n".join(SAID)) <= GRADE
    told = []
    for text in SAID:
        shown = Shown(("staff",), "question.help", text)
        told += text_rules(shown, "en")
        for sentence in spoken(text, "en"):
            told += sentence_rules(shown, sentence)
            told += long_words(sentence, "en", frozenset())
            told += words_found(sentence, "en")
    assert told == []


def test_the_card_promises_nothing_and_gives_no_dose_and_no_diagnosis() -> None:
    for text in SAID:
        assert not promise_findings(text, "en"), text
        assert not dose_findings(text, "en"), text
        assert not diagnosis_findings(text, "en"), text
