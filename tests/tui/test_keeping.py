"""The sheet: seen before it is kept, kept only when asked, and leaving."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.menu import AskPage
from talkaid.tui.screens.sheet import SavePage, SheetPage, ThanksPage
from tui.screen import (
    act,
    app_of,
    paste,
    question_of,
    running,
    small,
    tell,
    text_of,
    whole_text,
)


async def to_save(app: TalkaidApp, pilot: Pilot[Any]) -> SavePage:
    app.make_sheet()
    await pilot.pause()
    assert question_of(app) == "my_name"
    await paste(app, pilot, "Dana")
    await pilot.press("enter")
    await pilot.pause()
    assert isinstance(app.screen, SheetPage)
    await act(app, pilot, "onward")
    page = app.screen
    assert isinstance(page, SavePage)
    return page


@pytest.mark.parametrize("size", [(100, 30), (80, 24), (40, 20)])
async def test_every_word_of_the_sheet_is_seen_before_it_is_kept(size: tuple[int, int]) -> None:
    app = app_of(small())
    async with running(app, size) as pilot:
        tell(app, {"who": "me", "story": "A [long] story about /tea/."})
        app.make_sheet()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, SheetPage)
        shown = "".join((await whole_text(app, pilot)).split())
        assert all(word in shown for word in app.keeper.text().split())


@pytest.mark.parametrize(("form", "ending"), [("pdf", "pdf"), ("text", "txt")])
async def test_the_sheet_is_kept_under_a_neutral_name_for_its_owner_only(
    tmp_path: Path, form: str, ending: str
) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no", "who": "me"})
        page = await to_save(app, pilot)
        assert list(tmp_path.iterdir()) == []
        page.lists["form"].choose(form)
        await pilot.pause()
        assert ("Letter" in text_of(app)) == (form == "pdf")
        await act(app, pilot, "onward")
        assert isinstance(app.screen, ThanksPage)
        (path,) = tmp_path.iterdir()
        code = app.keeper.summary().code
        assert path.name == f"visit-notes-{code}.{ending}"
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        content = path.read_bytes()
        assert content.startswith(b"%PDF") if form == "pdf" else b"Dana" in content
        assert path.name in "".join(text_of(app).split())
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_value == "finished"


async def test_a_folder_that_takes_no_file_is_said_with_what_to_do() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        page.lists["form"].choose("text")
        await act(app, pilot, "onward")
        assert app.screen is page
        assert "! Error:" in text_of(app)


async def test_after_a_change_leaving_asks_again(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        page.lists["form"].choose("text")
        await act(app, pilot, "onward")
        await act(app, pilot, "check")
        assert isinstance(app.screen, CheckPage)
        tell(app, {"who": "me"})
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert isinstance(app.screen, AskPage)
        await act(app, pilot, "sheet")
        assert isinstance(app.screen, SheetPage)


async def test_back_leads_through_the_last_pages(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        page.lists["form"].choose("text")
        await act(app, pilot, "onward")
        for wanted in (SavePage, SheetPage, CheckPage):
            await pilot.press("ctrl+b")
            await pilot.pause()
            assert isinstance(app.screen, wanted)


async def test_nothing_is_written_unless_the_person_saves(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no", "story": "SECRET"})
        app.make_sheet()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("ctrl+c")
        await pilot.pause()
        await act(app, pilot, "leave")
    assert list(tmp_path.iterdir()) == []
    assert app.return_value == "left"
