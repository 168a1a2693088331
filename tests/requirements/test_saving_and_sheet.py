"""Phrases can be pasted and seen; the paper asks for few names and tells three kinds of no list."""

from __future__ import annotations

from typing import Any

import pytest
from textual.widgets import Input

from small import EVERY_TYPE, STARTED, checked
from talkaid.check.opening import open_bundled
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build
from talkaid.tui.screens.kept import PhrasePage
from tui.screen import act, app_of, paste, running, small, text_of

ENGLISH = load_words("en")
EVERY = checked(EVERY_TYPE)
BUNDLED = open_bundled().questionnaire
WHO = {"name", "birth_date", "visit_date", "clinician"}
BLOCKS = ["medicines", "glance", "liver", "pregnancy", "health", "signs", "mood", "life", "words"]


async def test_a_phrase_can_be_pasted_and_shown_and_what_is_lost_with_it_is_told() -> None:
    app = app_of(small())
    tried: list[str] = []
    async with running(app) as pilot:
        app.push_screen(PhrasePage(app.words, tried.append, new=True))
        await pilot.pause()
        lost = ENGLISH.list("screen.phrase.points")[-1]
        assert lost in " ".join(text_of(app).split())
        await paste(app, pilot, "blue door of 1")
        assert "blue door" not in text_of(app)
        await act(app, pilot, "show")
        assert "blue door of 1" in text_of(app)
        assert app.screen.query(Input).first().value == "blue door of 1"


def test_only_four_lines_of_the_paper_tell_who_somebody_is_and_all_can_be_left_blank() -> None:
    roles = {one.role for one in BUNDLED.section_by_id["paper"].questions if one.role}
    assert roles - {"bring"} == WHO
    assert BUNDLED.section_by_id["paper"].extra


def test_the_sheet_has_its_parts_in_the_order_of_a_visit() -> None:
    assert [block.id for block in BUNDLED.blocks] == BLOCKS


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"value": [], "full_list": True}, "said.takes_none"),
        ({"value": [{"name": "Zyrtec"}]}, "sheet.medicine.unfinished"),
        ({"value": [{"name": "Zyrtec"}], "full_list": True}, "sheet.medicine.full"),
        ({"way_out": "declined"}, "sheet.missing.declined"),
        (None, "sheet.missing.left_blank"),
    ],
)
def test_no_medicines_an_unfinished_list_and_no_answer_are_told_apart(said: Any, key: str) -> None:
    assert ENGLISH(key) in " ".join(_sheet(said).split())


def _sheet(said: Any) -> str:
    interview = Interview(EVERY, started=STARTED, country="US")
    interview.edit("medicines")
    if said is None:
        interview.leave_blank("medicines")
    else:
        interview.answer("medicines", said)
    return text_sheet(build(EVERY, interview.response(), ENGLISH, program="0.1.0"), ENGLISH)


def test_any_change_of_a_text_shows_in_the_footer_of_the_sheet() -> None:
    changed = checked(EVERY_TYPE.replace('label = "The z"', 'label = "The zz"'))
    prints = [one.questionnaire.fingerprint[-4:] for one in (EVERY, changed)]
    assert len(set(prints)) == 2
    assert f"small 1 (en) {prints[0]}" in " ".join(_sheet(None).split())
