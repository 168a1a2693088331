"""A question as the patient sees it, again each time its file is saved."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from small import EVERY_TYPE, HEAD
from talkaid.language.words import load_words
from talkaid.tui.preview import FindingsPage, PreviewApp
from tui.screen import STARTED, question_of, running, text_of, whole_text

OVERLAY = """kind = "overlay"
id = "central"
extends = "kratom"
clinic = "Central Clinic"
language = "en"

[[question]]
after = "first_use"
id = "sleep"
type = "number"
ask = "How many hours do you sleep?"
why = "Sleep and pain go together."
"""
NAPS = """
[[question]]
after = "sleep"
id = "naps"
type = "yes_no"
ask = "Do you nap?"
why = "It helps us plan."
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "central.toml"
    path.write_text(OVERLAY, encoding="utf-8")
    return path


def preview_of(file: Path, question: str | None = None) -> PreviewApp:
    return PreviewApp(file, question, load_words(), started=STARTED)


async def saved(file: Path, text: str, pilot: Pilot[Any]) -> None:
    file.write_text(text, encoding="utf-8")
    await asyncio.sleep(0.8)
    await pilot.pause()


async def test_the_clinic_s_question_is_shown_and_that_nothing_is_wrong(file: Path) -> None:
    app = preview_of(file)
    async with running(app) as pilot:
        assert question_of(app) == "central.sleep"
        shown = " ".join((await whole_text(app, pilot)).split())
        assert "Added by Central Clinic" in shown and "Nothing is wrong" in shown


async def test_a_change_and_a_new_question_are_shown_when_they_are_saved(file: Path) -> None:
    app = preview_of(file)
    async with running(app) as pilot:
        about = OVERLAY.replace("How many hours", "About how many hours")
        await saved(file, about, pilot)
        assert "About how many hours do you sleep?" in text_of(app)
        await saved(file, about + NAPS, pilot)
        assert question_of(app) == "central.naps"
        await saved(file, about + NAPS.replace("nap?", "nap by day?"), pilot)
        assert question_of(app) == "central.naps"
        assert "Do you nap by day?" in text_of(app)


async def test_a_mistake_shows_its_line_and_the_question_comes_back(file: Path) -> None:
    app = preview_of(file)
    async with running(app) as pilot:
        await saved(file, OVERLAY + "rnage = [0, 24]\n", pilot)
        assert isinstance(app.screen, FindingsPage)
        assert "13:1: unknown-key" in text_of(app) and "range" in text_of(app)
        await saved(file, OVERLAY + "range = [0, 24]\n", pilot)
        assert question_of(app) == "central.sleep"
        await saved(file, OVERLAY.replace("Sleep and pain go together.", "Take two."), pilot)
        await saved(file, OVERLAY.replace("Sleep and pain go together.", "Take two pills."), pilot)
        assert isinstance(app.screen, FindingsPage)
        assert "12:7: dose" in text_of(app)


async def test_a_question_that_was_saved_half_written_is_shown_when_it_is_whole(file: Path) -> None:
    app = preview_of(file)
    async with running(app) as pilot:
        await saved(file, OVERLAY + NAPS[: NAPS.index("type")], pilot)
        assert isinstance(app.screen, FindingsPage)
        await saved(file, OVERLAY + NAPS, pilot)
        assert question_of(app) == "central.naps"


async def test_a_file_that_goes_away_and_comes_back_is_no_fault(file: Path) -> None:
    app = preview_of(file)
    async with running(app) as pilot:
        file.unlink()
        await asyncio.sleep(0.8)
        await pilot.pause()
        assert isinstance(app.screen, FindingsPage)
        await saved(file, OVERLAY, pilot)
        assert question_of(app) == "central.sleep"


async def test_the_question_that_is_named_comes_first_and_warnings_stand_below(
    tmp_path: Path,
) -> None:
    file = tmp_path / "small.toml"
    file.write_text(HEAD + EVERY_TYPE, encoding="utf-8")
    app = preview_of(file, "yes")
    async with running(app) as pilot:
        if isinstance(app.screen, FindingsPage):
            pytest.fail(text_of(app))
        assert question_of(app) == "yes"
        assert "unreviewed" in await whole_text(app, pilot)


async def test_nothing_of_it_is_kept_and_leaving_is_not_asked_about(
    file: Path, tmp_path: Path
) -> None:
    app = preview_of(file)
    async with running(app) as pilot:
        await pilot.press("7", "enter")
        await pilot.pause()
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_value == "left"
    assert [one.name for one in tmp_path.iterdir()] == ["central.toml"]
