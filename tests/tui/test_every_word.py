"""No word of a question is lost on a small terminal: it is on the page, or scrolled to."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any

import pytest
from textual.pilot import Pilot

from spoken import LANGUAGES, kratom_in
from talkaid.answers.kinds import open_options, open_rows
from talkaid.interview.asked import Asked
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.reading import NoticePage
from talkaid.tui.widgets.rows_box import RowsBox
from tui.drawn import cut_off, words_of
from tui.screen import (
    NOWHERE,
    STARTED,
    app_of,
    kratom,
    lines_of,
    page_of,
    running,
    text_of,
)

SIZES = [(80, 24), (60, 15), (40, 20)]
# A fifth of the questions in each language goes with the suite, on the narrowest screen;
# TALKAID_SIZES=all asks every question in every size.
WALKS = [
    (size, language, slice(None) if "TALKAID_SIZES" in os.environ else slice(at, None, 5))
    for size in (SIZES if "TALKAID_SIZES" in os.environ else SIZES[-1:])
    for at, language in enumerate(LANGUAGES)
]
MARKS = re.compile(r"[|>─┌┐└┘│\s]+")


def texts(asked: Asked, interview: Interview) -> Iterator[str]:
    question = asked.question
    yield asked.ask
    yield asked.why
    for kind in ("lines", "starters", "words"):
        yield from getattr(question, kind, None) or ()
    for option in open_options(getattr(question, "options", ())):
        yield option.label
    for row in open_rows(getattr(question, "rows", ())):
        yield row.label
    for measure in getattr(question, "measures", ()):
        yield measure.label
    for kind in ("unit", "varies", "nothing"):
        yield getattr(question, kind, None) or ""
    if question.type == "questions":
        yield from (offer.text for offer in interview.offers())


def flat(text: str) -> str:
    return MARKS.sub(" ", text)


def missing(asked: Asked, interview: Interview, shown: str) -> list[str]:
    """The words that are not shown: a wrapped text keeps its words in order on following lines."""
    letters = re.sub(r"\s+", "", flat(shown))
    return [
        word
        for text in texts(asked, interview)
        for word in text.replace("|", " ").split()
        if word not in letters
    ]


async def shown_of(app: TalkaidApp, pilot: Pilot[Any], asked: Asked) -> str:
    page = QuestionPage(app.words, app.interview, asked)
    app.turn(page)
    # Waiting for the process to be idle would take most of the test's time.
    while page.focused is None:
        await pilot.pause(0)
    shown = words_of(page)
    box = page.box
    while isinstance(box, RowsBox) and box.forward():
        await pilot.pause()
        shown += words_of(page)
    return shown


@pytest.mark.parametrize(("size", "language", "part"), WALKS)
async def test_every_word_of_the_kratom_questionnaire(
    size: tuple[int, int], language: str, part: slice
) -> None:
    checked = kratom_in(language)
    interview = Interview(checked, started=STARTED, country="US")
    app = TalkaidApp(interview, load_words(language), save_folder=NOWHERE, settle=0.0)
    app.knows_hiding = True
    asked_of = [one for one in checked.questionnaire.by_id.values() if one.held_back is None]
    assert len(asked_of[part]) > 10
    async with running(app, size) as pilot:
        for question in asked_of[part]:
            asked = interview.asked(question.id)
            shown = await shown_of(app, pilot, asked)
            assert missing(asked, interview, shown) == [], question.id
            assert list(cut_off(page_of(app))) == [], question.id
        for section in checked.questionnaire.sections:
            if section.notice:
                app.turn(NoticePage(app.words, interview.asked(section.questions[0].id)))
                await pilot.pause()
                letters = "".join(flat(words_of(app.screen)).split())
                assert all(word in letters for line in section.notice for word in line.split())


@pytest.mark.parametrize("size", [*SIZES, (160, 50)])
async def test_lines_are_72_columns_or_fewer_and_the_column_stands_in_the_middle(
    size: tuple[int, int],
) -> None:
    app = app_of(kratom())
    async with running(app, size):
        lines = [line.rstrip() for line in lines_of(app)[1:-2]]
        text = [line for line in lines if line and not line.endswith(("below", "above"))]
        left = min(len(line) - len(line.lstrip()) for line in text)
        right = max(len(line) for line in text)
        assert right - left <= 72
        assert left <= max((size[0] - 72) // 2, 2)


@pytest.mark.parametrize("size", SIZES)
async def test_what_does_not_fit_says_so_and_the_bar_shows_where(size: tuple[int, int]) -> None:
    app = app_of(kratom())
    async with running(app, size) as pilot:
        for question_id in ("safety_now", "medicines", "my_questions"):
            page = QuestionPage(app.words, app.interview, app.interview.asked(question_id))
            app.turn(page)
            await pilot.pause()
            assert page.body.below == ("More below" in text_of(app))
            assert page.body.show_vertical_scrollbar == page.body.below
            page.body.scroll_end(animate=False, immediate=True)
            # What is said follows the scrolling by a refresh or two.
            for _ in range(20):
                await pilot.pause(0.05)
                if ("More above" in text_of(app)) == page.body.above:
                    break
            assert ("More above" in text_of(app)) == page.body.above
