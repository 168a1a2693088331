"""What stands around a page, and what is left of one that is gone."""

from __future__ import annotations

import gc

import pytest
from textual.strip import Strip

from tui.screen import app_of, ask, painting, running, small, text_of


@pytest.mark.parametrize(("width", "line"), [(40, 1), (80, 0)])
async def test_whether_answers_are_saved_takes_no_room_from_the_place(
    width: int, line: int
) -> None:
    app = app_of(small())
    async with running(app, (width, 20)) as pilot:
        page = await ask(app, pilot, "gate")
        place = text_of(app).splitlines()[0]
        assert "Saved" not in text_of(app) and place.rstrip().endswith("Esc: hide")
        for mark in ("Saved", "Saved 9:05 AM", "Saved 10:05 AM, and not since"):
            page.show_kept(mark, "")
            await pilot.pause()
            lines = text_of(app).splitlines()
            assert f"  {mark} " in lines[line]
            assert lines[0].split()[:4] == place.split()[:4]


async def test_nothing_drawn_of_a_page_is_left_when_it_is_gone() -> None:
    app = app_of(small())
    async with painting(app) as pilot:
        asked = (await ask(app, pilot, "days")).asked.ask
        assert drawn(asked)
        for other in ("ways", "gate", "ways"):
            await ask(app, pilot, other)
        assert not drawn(asked)


def drawn(words: str) -> bool:
    """Whether a line with the words is kept anywhere in memory."""
    gc.collect()
    return any(words in one.text for one in gc.get_objects() if isinstance(one, Strip))
