"""Keep nothing, or lose nothing: the choice, coming back, and what is said when saving fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from small import HEAD
from talkaid.check.opening import opened_file
from talkaid.drafts import sealed
from talkaid.drafts.draft import Draft
from talkaid.errors import NotSaved
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.process.autosave import Autosave
from talkaid.tui.app import TalkaidApp
from talkaid.tui.screens.kept import KeepPage, PhrasePage, ResumePage
from talkaid.tui.screens.menu import AskPage, TellPage
from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.urgent import UrgentPage
from talkaid.tui.screens.welcome import WelcomePage
from talkaid.tui.widgets.act import Act
from tui.questions import BODY
from tui.screen import (
    STARTED,
    act,
    ask,
    comes,
    lines_of,
    question_of,
    running,
    tell,
    text_of,
    whole_text,
)

CANARY = "zebra"
PHRASE = "four words of mine"
WAIT = 0.5


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    path = tmp_path / "questions.toml"
    path.write_text(HEAD + BODY, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@asynccontextmanager
async def keeping(
    questions: Path, folder: Path, *choose: str, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[TalkaidApp, Pilot[Any]]]:
    """Run the app with a place to keep answers, up to the first question."""
    opened = opened_file(questions)
    autosave = Autosave(opened, folder)
    interview = Interview(opened.checked, started=STARTED, country="US")
    app = TalkaidApp(interview, load_words(), save_folder=folder.parent / "sheets", settle=0)
    app.keep_with(autosave)
    try:
        async with running(app, size) as pilot:
            if choose:
                await act(app, pilot, "start", *choose)
            yield app, pilot
    finally:
        autosave.close()


async def until(true: Callable[[], bool]) -> None:
    """Wait for what the app does 5 times a second, however busy the machine is."""
    for _ in range(1000):
        if true():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it never came")


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def test_nothing_is_chosen_in_advance_and_each_choice_says_what_is_true(
    questions: Path, folder: Path
) -> None:
    async with keeping(questions, folder) as (app, pilot):
        assert isinstance(app.screen, WelcomePage)
        await act(app, pilot, "start")
        assert isinstance(app.screen, KeepPage)
        shown = " ".join((await whole_text(app, pilot)).split())
        assert "If the program stops, your answers are lost" in shown
        assert "Anyone who can use your account here can read it" in shown
        assert "If you lose the phrase, your answers are lost" in shown
    assert not folder.exists()


async def test_a_choice_that_was_scrolled_out_of_sight_is_shown_before_it_is_taken(
    questions: Path, folder: Path
) -> None:
    async with keeping(questions, folder, size=(40, 12)) as (app, pilot):
        await act(app, pilot, "start")
        page = app.screen
        assert isinstance(page, KeepPage)
        nothing = next(one for one in page.query(Act) if one.what == "keep_nothing")
        page.set_focus(nothing)
        await pilot.press("pagedown", "pagedown", "pagedown", "enter")
        await pilot.pause()
        assert app.screen is page


async def test_a_folder_on_another_computer_is_warned_of_before_the_choice(
    questions: Path, folder: Path
) -> None:
    """T-17"""
    folder = folder.parent / "Dropbox"
    async with keeping(questions, folder) as (app, pilot):
        await act(app, pilot, "start")
        shown = " ".join(text_of(app).split())
        assert "on another computer" in shown and shown.index("Keep nothing") > shown.index(
            "People"
        )
    assert not folder.exists()


async def test_keep_nothing_writes_not_one_byte(questions: Path, folder: Path) -> None:
    async with keeping(questions, folder, "keep_nothing") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await asyncio.sleep(WAIT)
        assert "Saved" not in lines_of(app)[0]
        await act(app, pilot, "options", "privacy")
        assert "Nothing of them is written" in " ".join(text_of(app).split())
    assert sorted(path.name for path in questions.parent.iterdir()) == ["questions.toml"]


async def test_where_nothing_was_said_no_draft_is_left(questions: Path, folder: Path) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await pilot.press("enter")
        await until(lambda: "Saved" in lines_of(app)[0])
        await pilot.press("ctrl+q")
    assert not list(folder.iterdir())


async def test_save_as_i_go_shows_saved_only_when_it_is(questions: Path, folder: Path) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await pilot.pause()
        assert "Saved" in lines_of(app)[0]
        assert CANARY.encode() in everything_in(folder)


async def test_one_comes_back_to_the_same_question_with_what_was_half_typed(
    questions: Path, folder: Path
) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*"Sam", "enter")
        await ask(app, pilot, "story")
        await pilot.press(*"I sta")
        await until(lambda: b"I sta" in everything_in(folder))
        before = app.interview.response(with_hidden=True).answers
    async with keeping(questions, folder) as (app, pilot):
        assert isinstance(app.screen, ResumePage)
        assert "Go on from" in text_of(app)
        await act(app, pilot, "go_on:0")
        assert isinstance(app.screen, PartsPage)
        await pilot.press("ctrl+b")
        await comes(app, QuestionPage)
        await until(lambda: app.screen.query_one(TextArea).text == "I sta")
        assert question_of(app) == "story"
        assert app.interview.response(with_hidden=True).answers == before


async def test_a_locked_draft_holds_no_word_and_opens_with_its_phrase_alone(
    questions: Path, folder: Path
) -> None:
    async with keeping(questions, folder, "keep_locked") as (app, pilot):
        page = app.screen
        assert isinstance(page, PhrasePage)
        assert "no one can open your answers" in " ".join(text_of(app).split())
        await pilot.press(*PHRASE.replace(" ", "_"), "enter")
        await pilot.press(*"other", "enter")
        assert "not the same" in text_of(app)
        page.boxes[1].value = PHRASE.replace(" ", "_")
        await pilot.press("enter")
        await comes(app, QuestionPage)
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await pilot.pause()
        assert PHRASE.replace(" ", "_") not in text_of(app)
    assert CANARY.encode() not in everything_in(folder)
    async with keeping(questions, folder) as (app, pilot):
        assert "locked" in text_of(app)
        await act(app, pilot, "go_on:0")
        await pilot.press(*"wrong", "enter")
        await until(lambda: "not the phrase" in text_of(app))
        assert isinstance(app.screen, PhrasePage)
        app.screen.query_one(Input).value = PHRASE.replace(" ", "_")
        await pilot.press("enter")
        await comes(app, PartsPage)
        said = app.interview.response(with_hidden=True).answers["my_name"].value
        assert CANARY in repr(said)


async def test_esc_hides_while_a_key_is_made(
    questions: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, identity_of = Event(), sealed.identity_of

    def slowly(*said: str) -> str:
        made.wait(20)
        return identity_of(*said)

    monkeypatch.setattr(sealed, "identity_of", slowly)
    async with keeping(questions, folder, "keep_locked") as (app, pilot):
        try:
            for box in app.screen.query(Input):
                box.value = PHRASE
            await pilot.press("enter")
            assert "One moment" in text_of(app)
            await pilot.press("escape")
            assert app.hidden
        finally:
            made.set()
        await asyncio.sleep(WAIT)
        assert app.hidden
        await pilot.press(*"back", "enter")
        await comes(app, QuestionPage)


async def test_no_key_leads_past_the_choice(questions: Path, folder: Path) -> None:
    async with keeping(questions, folder) as (app, pilot):
        await pilot.press("f2")
        assert isinstance(app.screen, WelcomePage)
        await act(app, pilot, "start")
        await pilot.press("f2")
        assert isinstance(app.screen, KeepPage)


async def test_a_save_that_fails_is_said_and_tried_again_and_the_sheet_can_be_made(
    questions: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        save = Draft.save

        def refuse(*_: object, **__: object) -> None:
            raise NotSaved("draft-disk-full", folder=str(folder))

        monkeypatch.setattr(Draft, "save", refuse)
        await pilot.press(*CANARY, "enter")
        await until(lambda: "NOT SAVED" in text_of(app))
        assert "no room left" in " ".join(text_of(app).split())
        assert CANARY.encode() not in everything_in(folder)
        app.make_sheet()
        await pilot.pause()
        monkeypatch.setattr(Draft, "save", save)
        await until(lambda: "NOT SAVED" not in text_of(app) and "Saved" in text_of(app))
        assert CANARY.encode() in everything_in(folder)


async def test_a_folder_that_cannot_be_used_is_said_before_the_first_question(
    questions: Path, folder: Path
) -> None:
    folder.write_text("a file", encoding="utf-8")
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        page = app.screen
        assert isinstance(page, KeepPage)
        assert str(folder.name) in (await whole_text(app, pilot)).replace("\n", "")
        await act(app, pilot, "keep_nothing")
        assert isinstance(app.screen, QuestionPage)


async def test_a_second_esc_leaves_nothing_of_a_draft(questions: Path, folder: Path) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await until(lambda: CANARY.encode() in everything_in(folder))
        await pilot.press("escape")
        await pilot.press("escape")
    assert CANARY.encode() not in everything_in(folder)
    assert not [path for path in folder.iterdir() if path.suffix == ".json"]


async def test_while_hidden_too_long_what_is_saved_stays(
    questions: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TalkaidApp, "hidden_for", 0.0)
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await pilot.press("escape")
        await asyncio.sleep(1.3)
    assert app.return_value == "left"
    assert CANARY.encode() in everything_in(folder)


@pytest.mark.parametrize(("what", "left"), [("keep", True), ("erase", False)])
async def test_leaving_asks_what_becomes_of_the_answers(
    questions: Path, folder: Path, what: str, left: bool
) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert isinstance(app.screen, AskPage)
        assert "saved on this computer" in text_of(app)
        await act(app, pilot, what)
    assert (CANARY.encode() in everything_in(folder)) is left


async def test_a_draft_of_before_can_be_erased_and_is_asked_about_once(
    questions: Path, folder: Path
) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await pilot.pause()
    async with keeping(questions, folder) as (app, pilot):
        await act(app, pilot, "forget:0")
        assert isinstance(app.screen, AskPage)
        await act(app, pilot, "stay")
        assert CANARY.encode() in everything_in(folder)
        await act(app, pilot, "forget:0", "erase")
        assert isinstance(app.screen, WelcomePage)
    assert CANARY.encode() not in everything_in(folder)


async def test_a_help_page_opens_again_until_it_was_read(questions: Path, folder: Path) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        tell(app, {"gate": "yes"})
        app.onward()
        await pilot.pause()
        assert isinstance(app.screen, UrgentPage)
    async with keeping(questions, folder) as (app, pilot):
        await act(app, pilot, "go_on:0")
        assert isinstance(app.screen, UrgentPage)
        await act(app, pilot, "fine")
        app.save()
    async with keeping(questions, folder) as (app, pilot):
        await act(app, pilot, "go_on:0")
        assert isinstance(app.screen, PartsPage)
        await pilot.press("ctrl+b")
        assert isinstance(app.screen, QuestionPage)


async def test_beginning_anew_leaves_what_was_kept(questions: Path, folder: Path) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*CANARY, "enter")
        await pilot.pause()
    async with keeping(questions, folder) as (app, pilot):
        await act(app, pilot, "welcome", "start", "keep_nothing")
        assert isinstance(app.screen, QuestionPage)
        assert not app.interview.response().answers
    assert CANARY.encode() in everything_in(folder)


async def test_a_save_that_was_damaged_is_told_and_the_one_before_is_there(
    questions: Path, folder: Path
) -> None:
    async with keeping(questions, folder, "keep_save") as (app, pilot):
        await ask(app, pilot, "my_name")
        await pilot.press(*"Sam", "enter")
        await pilot.pause()
        await ask(app, pilot, "story")
        await pilot.press(*CANARY)
        await until(lambda: CANARY.encode() in everything_in(folder))
    newest = max(folder.glob("*.[12].json"), key=lambda one: one.stat().st_mtime_ns)
    newest.write_bytes(newest.read_bytes()[:-20])
    async with keeping(questions, folder) as (app, pilot):
        await act(app, pilot, "go_on:0")
        assert isinstance(app.screen, TellPage)
        assert "These are the ones saved before" in " ".join(text_of(app).split())
        await act(app, pilot, "onward")
        assert isinstance(app.screen, PartsPage)
        assert "my_name" in app.interview.response(with_hidden=True).answers
