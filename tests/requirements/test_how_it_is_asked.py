"""How a question stands on the screen: the ways out, the amount as it was typed, no bar of progress."""

from __future__ import annotations

import re
from pathlib import Path

import talkaid
from small import EVERY_TYPE, STARTED, checked
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build
from talkaid.tui.widgets.choice_list import ChoiceList
from tui.screen import app_of, ask, lines_of, running, small

ENGLISH = load_words("en")
SOURCES = Path(talkaid.__file__).parent
PLACE = re.compile(r"^ *Part \d of \d: ")


async def test_ways_out_come_last_behind_a_line_and_the_page_says_the_part() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "ways")
        items = page.query_one(ChoiceList).items
        apart = [item.apart for item in items]
        assert any(apart) and apart == sorted(apart)
        assert len(page.query(".divider")) == 1
        assert any(PLACE.match(line) for line in lines_of(app))


def test_nothing_shows_a_share_of_the_way_or_turns_one_measure_into_another() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    assert "MedicineList" in code
    found = re.findall(
        r"ProgressBar|LoadingIndicator|to_(?:grams?|mg)\b|per_gram|daily_total", code
    )
    assert found == []


def test_an_amount_stands_on_the_sheet_in_the_persons_own_measure() -> None:
    small_one = checked(EVERY_TYPE)
    interview = Interview(small_one, started=STARTED, country="US")
    interview.edit("amount")
    interview.answer("amount", {"number": "2½", "measure": "heaped soup spoons"})
    sheet = text_sheet(build(small_one, interview.response(), ENGLISH, program="0.1.0"), ENGLISH)
    assert "2½ heaped soup spoons" in " ".join(sheet.split())
