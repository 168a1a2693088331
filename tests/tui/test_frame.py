"""What stands around a page, and what is left of one that is gone."""

from __future__ import annotations

import gc

from textual.strip import Strip

from tui.screen import app_of, ask, painting, running, small, text_of


async def test_whether_answers_are_saved_stands_apart_from_the_place() -> None:
    app = app_of(small())
    async with running(app, (40, 20)) as pilot:
        page = await ask(app, pilot, "gate")
        assert "Saved" not in text_of(app)
        for mark in ("Saved", "Saved 9:05 AM", "Saved 10:05 AM"):
            page.show_kept(mark, "")
            await pilot.pause()
            assert f" {mark} " in text_of(app).splitlines()[0]


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
