"""The sheet: seen before it is kept, printed or saved only when asked, and leaving."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from printers import put_printers
from talkaid.answers.response_json import read_response
from talkaid.drafts.sealed import open_copy
from talkaid.paper.keeper import WHATS
from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.check import CheckPage
from talkaid.tui.screens.kept import PhrasePage
from talkaid.tui.screens.menu import AskPage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.sheet import SheetPage
from talkaid.tui.screens.thanks import ThanksPage
from tui.screen import (
    act,
    app_of,
    comes,
    paste,
    question_of,
    running,
    small,
    tell,
    text_of,
    whole_text,
)

SIZES = [(100, 30), (80, 24), (40, 20)]


async def to_save(app: TalkaidApp, pilot: Pilot[Any], what: str | None = None) -> SavePage:
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
    if what is not None:
        page.lists["what"].choose(what)
        await pilot.pause()
    return page


async def until(pilot: Pilot[Any], text: str) -> str:
    """Wait for a printer, until the page says the text; what it says then, on one line."""
    for _ in range(500):
        await pilot.pause(0.01)
        said = " ".join((await whole_text(pilot.app, pilot)).split())  # type: ignore[arg-type]
        if text in said:
            return said
    raise AssertionError(said)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.mark.parametrize("size", SIZES)
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


@pytest.mark.parametrize(
    ("what", "ending", "begins"),
    [
        ("pdf", "pdf", b"%PDF"),
        ("html", "html", b"<!DOCTYPE html>"),
        ("text", "txt", b"MY VISIT NOTES"),
        ("answers", "json", b'{\n  "talkaid": 1'),
    ],
)
async def test_it_is_kept_under_a_neutral_name_for_its_owner_only(
    tmp_path: Path, what: str, ending: str, begins: bytes
) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no", "who": "me"})
        await to_save(app, pilot, what)
        assert files(tmp_path) == []
        assert ("Letter" in text_of(app)) == (what in ("pdf", "html"))
        said = " ".join((await whole_text(app, pilot)).split())
        assert "A file is not locked. Anyone who opens it can read it." in said
        await act(app, pilot, "onward")
        assert isinstance(app.screen, ThanksPage)
        (path,) = tmp_path.iterdir()
        assert path.name == f"visit-notes-{app.keeper.summary().code}.{ending}"
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert path.read_bytes().startswith(begins)
        said = "".join((await whole_text(app, pilot)).split())
        owner = "Youranswersare" if what == "answers" else "Yoursheetis"
        assert f"{owner}savedinthisfile:{path}" in said
        assert "Thefileisnotlocked." in said
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_value == "finished"


async def test_kept_answers_are_the_answers(tmp_path: Path) -> None:
    checked = small()
    app = app_of(checked, folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no", "story": "Tea — and “more”."})
        await to_save(app, pilot, "answers")
        await act(app, pilot, "onward")
        (path,) = tmp_path.iterdir()
        text = path.read_text(encoding="utf-8")
        assert read_response(text, "mine", checked.questionnaire) == app.interview.response()


async def test_a_locked_copy_holds_no_word_and_opens_with_its_phrase(tmp_path: Path) -> None:
    checked = small()
    app = app_of(checked, folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no", "story": "A zebra canary."})
        await to_save(app, pilot, "locked")
        said = " ".join((await whole_text(app, pilot)).split())
        assert "A file is not locked" not in said
        await act(app, pilot, "onward")
        page = app.screen
        assert isinstance(page, PhrasePage)
        for box in page.boxes:
            box.value = "four words of mine"
        await act(app, pilot, "onward")
        await comes(app, ThanksPage)
        (path,) = tmp_path.iterdir()
        code = app.keeper.summary().code
        assert path.name == f"visit-notes-{code}.age"
        content = path.read_bytes()
        assert content.startswith(b"age-encryption.org/v1") and b"zebra" not in content
        text = open_copy(content, "four words of mine", code).decode("utf-8")
        assert read_response(text, "mine", checked.questionnaire) == app.interview.response()
        said = " ".join((await whole_text(app, pilot)).split())
        assert "locked with your phrase" in said and "The file is not locked" not in said


async def test_another_folder_can_be_typed(tmp_path: Path) -> None:
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot, "text")
        await act(app, pilot, "onward")
        assert app.screen is page
        assert "! Error: There is no such folder" in text_of(app)
        page.folder.value = str(tmp_path)
        await act(app, pilot, "onward")
        assert isinstance(app.screen, ThanksPage)
    assert len(files(tmp_path)) == 1


async def test_a_file_that_is_there_is_written_over_only_after_yes(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        await to_save(app, pilot, "text")
        there = tmp_path / app.keeper.name("text")
        there.write_text("mine", encoding="utf-8")
        await act(app, pilot, "onward")
        assert isinstance(app.screen, AskPage)
        await act(app, pilot, "keep")
        assert isinstance(app.screen, SavePage)
        assert there.read_text(encoding="utf-8") == "mine"
        await act(app, pilot, "onward", "over")
        assert isinstance(app.screen, ThanksPage)
        assert there.read_text(encoding="utf-8").startswith("MY VISIT NOTES")


async def test_nothing_is_done_before_somebody_says_what(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = put_printers(tmp_path / "bin", "Office")
    monkeypatch.setenv("PATH", office.path)
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        await pilot.press("enter")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is page
        assert "Choose what to do with your sheet." in text_of(app)
        page.lists["what"].choose("print")
        await until(pilot, "It will come out of the printer Office.")
    assert files(tmp_path) == []
    assert office.jobs == []


@pytest.mark.parametrize(
    ("size", "end"), list(zip(SIZES, ("close", "ctrl+q", "ctrl+q"), strict=True))
)
async def test_it_is_printed_when_that_is_chosen(
    size: tuple[int, int], end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = put_printers(tmp_path / "bin", "Office")
    monkeypatch.setenv("PATH", office.path)
    app = app_of(small(), folder=tmp_path)
    async with running(app, size) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot, "print")
        await until(pilot, "It will come out of the printer Office.")
        page.lists["paper"].choose("a4")
        page.lists["size"].choose("large")
        await pilot.pause()
        await act(app, pilot, "onward")
        said = await until(pilot, "Your sheet was sent to the printer Office.")
        assert "See that every page came out" in said
        assert isinstance(app.screen, ThanksPage)
        assert office.printed == app.keeper.made("print", "a4", True).content
        assert office.printed != app.keeper.made("print").content
        assert len(office.jobs) == 1 and "-d Office" in office.jobs[0]
        if end == "close":
            await act(app, pilot, end)
        else:
            # On paper the answers are kept: leaving asks nothing.
            await pilot.press(end)
    assert files(tmp_path) == []
    assert app.return_value == "finished"


async def test_of_several_printers_one_is_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = put_printers(tmp_path / "bin", "Office", "Hall")
    monkeypatch.setenv("PATH", both.path)
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot, "print")
        await until(pilot, "It will come out of the printer Office.")
        page.lists["printer"].choose("Hall")
        await until(pilot, "It will come out of the printer Hall.")
        await act(app, pilot, "onward")
        await until(pilot, "Your sheet was sent to the printer Hall.")
    assert "-d Hall" in both.jobs[0]


async def test_without_a_printer_it_says_what_to_do_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    none = put_printers(tmp_path / "bin")
    monkeypatch.setenv("PATH", none.path)
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot, "print")
        await until(pilot, "No printer is set up on this computer. Make a PDF")
        page.lists["what"].choose("pdf")
        await pilot.pause()
        assert "No printer" not in text_of(app)
        await act(app, pilot, "onward")
        assert isinstance(app.screen, ThanksPage)


async def test_a_printer_that_takes_nothing_is_said_and_it_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = put_printers(tmp_path / "bin", "Office", then="echo 'lp: no paper' >&2; exit 1")
    monkeypatch.setenv("PATH", office.path)
    app = app_of(small())
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot, "print")
        await until(pilot, "It will come out of the printer Office.")
        for tries in (1, 2):
            await act(app, pilot, "onward")
            await until(pilot, "The printer Office did not take the pages (no paper).")
            assert app.screen is page
            assert len(office.jobs) == tries


async def test_keeping_nothing_asks_before_the_answers_are_erased(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        await to_save(app, pilot, "nothing")
        await act(app, pilot, "onward")
        assert isinstance(app.screen, AskPage)
        await act(app, pilot, "leave")
    assert files(tmp_path) == []
    assert app.return_value == "left"


async def test_after_a_change_leaving_asks_again(tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app) as pilot:
        tell(app, {"gate": "no"})
        await to_save(app, pilot, "text")
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
        await to_save(app, pilot, "text")
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


@pytest.mark.parametrize("size", SIZES)
async def test_every_word_of_the_last_pages_is_shown(size: tuple[int, int], tmp_path: Path) -> None:
    app = app_of(small(), folder=tmp_path)
    async with running(app, size) as pilot:
        tell(app, {"gate": "no"})
        page = await to_save(app, pilot)
        for what in WHATS[1:]:
            page.lists["what"].choose(what)
            await pilot.pause()
            shown = "".join((await whole_text(app, pilot)).split())
            wanted = [app.words(f"save.{one}") for one in WHATS] + [app.keeper.name(what)]
            assert all("".join(one.split()) in shown for one in wanted)
