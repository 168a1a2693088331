"""The medicine list: typed, suggested, doubted, changed and removed."""

from __future__ import annotations

from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.widgets.medicines_box import MedicinesBox
from tui.screen import (
    act,
    app_of,
    ask,
    paste,
    running,
    small,
    text_of,
    whole_text,
)


async def test_what_was_wrong_with_a_name_goes_as_one_is_typed() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "medicines")
        await act(app, pilot, "add")
        await pilot.press("enter")
        await pilot.pause()
        assert "! Error:" in text_of(app)
        await paste(app, pilot, "ox")
        assert "! Error:" not in text_of(app)
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert "On your list: ox" in text_of(app) and "Saved" not in text_of(app)


async def test_a_medicine_is_typed_suggested_doubted_changed_and_removed() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "medicines")
        box = page.box
        assert isinstance(box, MedicinesBox)
        await act(app, pilot, "add")
        name = app.screen
        assert isinstance(name, NamePage)
        await paste(app, pilot, "ox")
        assert not name.suggestions
        await pilot.press("y")
        await pilot.pause()
        assert "oxycodone  (OxyContin)  for pain" in text_of(app)
        assert name.found.chosen == []
        await pilot.press("enter")
        await pilot.pause()
        medicine = app.screen
        assert isinstance(medicine, MedicinePage)
        assert "oxy" in text_of(app)
        await paste(app, pilot, ".5 mg")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is medicine
        assert '".5 mg" can be misread' in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is page
        assert box.raw() == {"value": [{"name": "oxy", "strength": ".5 mg"}], "full_list": False}
        await act(app, pilot, "change")
        await pilot.press("tab", "space", "enter")
        await pilot.pause()
        assert "oxycodone" in text_of(app)
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert box.medicines[0]["name"] == "oxy"
        await act(app, pilot, "remove")
        assert box.raw() is None
        assert "Removed: oxy" in text_of(app)
        await act(app, pilot, "undo")
        assert box.medicines[0]["name"] == "oxy"


async def test_a_medicine_without_a_name_is_described_and_none_and_unfinished_differ() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        page = await ask(app, pilot, "medicines")
        box = page.box
        assert isinstance(box, MedicinesBox)
        shown = await whole_text(app, pilot)
        assert "Patches, creams, drops, or inhalers" in shown
        page.set_focus(box.whole)
        await pilot.press("space")
        assert box.raw() == {"value": [], "full_list": True}
        await pilot.press("down", "space")
        assert box.raw() == {"value": [], "full_list": False}
        await act(app, pilot, "add")
        await pilot.press("enter")
        await pilot.pause()
        assert "Error: Write a name" in text_of(app)
        await paste(app, pilot, "the small white one")
        name = app.screen
        assert isinstance(name, NamePage)
        name.unknown.choose("unknown")
        await pilot.pause()
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert box.medicines == [{"name": "the small white one", "known": False}]
        assert "name not known: the small white one" in await whole_text(app, pilot)
