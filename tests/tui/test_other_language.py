"""Another language on any page: the place, the answers, what is half typed and the focus stay."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from other_words import in_two_languages, made_up, right_to_left
from pseudo import pseudo, pseudo_texts, translation_text
from small import HEAD
from talkaid.check.opening import opened_file
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.process.autosave import Autosave
from talkaid.tui.app import TalkaidApp
from talkaid.tui.held import held_on
from talkaid.tui.kiosk import KioskApp
from talkaid.tui.screens.medicine import MedicinePage, NamePage
from talkaid.tui.screens.options import OptionsPage
from talkaid.tui.screens.shared import SharedPage, StillTherePage
from talkaid.tui.screens.sheet import SheetPage
from talkaid.tui.screens.urgent import UrgentPage
from talkaid.tui.widgets.frame import More
from tui.questions import BODY, SAID
from tui.screen import (
    NOWHERE,
    STARTED,
    app_of,
    ask,
    lines_of,
    page_of,
    press_act,
    question_of,
    running,
    small,
    tell,
    text_of,
)

__all__ = ["made_up", "right_to_left"]

# The narrow terminal takes as long again; TALKAID_PEOPLE=all tries it too.
SIZES = [(80, 24), *([(40, 20)] if os.environ.get("TALKAID_PEOPLE") == "all" else [])]
# What is done to each kind of question before the language changes, and left half done.
HALVES: Mapping[str, Sequence[str]] = {
    "gate": ("n",),
    "ways": ("space", "down", "down", "space", "tab", *"Tea"),
    "signs": ("n", "down", "u"),
    "since": tuple("fall 20"),
    "line": ("1", "0"),
    "rate": ("right", "space", "down", "right", "right"),
    "amount": ("3", "tab", "down", "space", "tab", "2"),
    "story": (*"One", "enter", *"two"),
    "picks": ("space", "tab", *"Is"),
}


async def done_with(app: TalkaidApp, pilot: Pilot[Any]) -> None:
    """Wait until every key was taken: one that goes to a page as it changes is waited for."""
    for _ in range(100):
        await pilot.pause(0.02)
        if not app._keys.busy and not app._keys.waiting:
            break
    await pilot.pause()


async def go_over(app: TalkaidApp, pilot: Pilot[Any], language: str) -> None:
    """Press the button of a language."""
    await press_act(app, pilot, f"language:{language}")
    await done_with(app, pilot)


async def speak(app: TalkaidApp, pilot: Pilot[Any], language: str) -> None:
    """Choose a language in the options, as Ctrl+O opens them everywhere."""
    await pilot.press("ctrl+o")
    page = app.screen
    assert isinstance(page, OptionsPage)
    page.set_focus(page.language)
    at = [one.id for one in page.language.items].index(language)
    await pilot.press("home", *["down"] * at, "space")
    await pilot.press("ctrl+b")
    await done_with(app, pilot)


@pytest.fixture
def app(made_up: None) -> TalkaidApp:
    questions = small()
    return app_of(questions, languages=in_two_languages(questions))


@pytest.mark.parametrize("size", SIZES)
async def test_each_kind_of_question_goes_on_where_it_was(
    app: TalkaidApp, size: tuple[int, int]
) -> None:
    english = app.interview.questionnaire.by_id
    async with running(app, size) as pilot:
        for question_id, keys in HALVES.items():
            page = await ask(app, pilot, question_id)
            await done_with(app, pilot)
            await pilot.press(*["space" if one == " " else one for one in keys])
            await done_with(app, pilot)
            before, said = held_on(page), page.box.raw()
            assert said is not None, question_id
            # From one question to the next it goes over, and back again.
            language = "en" if app.words.language == "es" else "es"
            await speak(app, pilot, language)
            assert app.screen is page
            words = english[question_id].ask
            assert page.asked.ask == (pseudo(words) if language == "es" else words)
            assert held_on(page) == before, question_id
            assert page.box.raw() == said
            assert page.focused is not None and app.interview.language == language


async def test_a_button_on_each_page_goes_over_and_back(app: TalkaidApp) -> None:
    async with running(app) as pilot:
        tell(app, {one: said for one, said in SAID.items() if one not in ("sleep", "signs")})
        pages = [app.journey.check, app.journey.next]
        goes = [lambda make=one: app.turn(make()) for one in pages]
        goes += [app.settings.country, app.keep, app.action_parts, app.action_leave]
        for go in goes:
            go()
            await pilot.pause()
            page, first = app.screen, text_of(app)
            await go_over(app, pilot, "es")
            assert app.screen is page and app.words.language == "es"
            assert "Esc: hide" not in text_of(app)
            await go_over(app, pilot, "en")
            assert app.screen is page
            assert words_of(text_of(app)) == words_of(first)
            if page_of(app).over:
                await pilot.press("ctrl+b")
                await done_with(app, pilot)


def words_of(text: str) -> list[str]:
    """The words on the screen, without the mark of the focus and what is above or below."""
    return [
        one
        for one in text.replace(">", " ").replace("<", " ").split()
        if one not in ("More", "below", "above")
    ]


async def test_help_that_opened_is_read_in_the_other_language(app: TalkaidApp) -> None:
    async with running(app) as pilot:
        await ask(app, pilot, "gate")
        await pilot.press("y")
        await pilot.pause()
        assert isinstance(app.screen, UrgentPage)
        await go_over(app, pilot, "es")
        assert isinstance(app.screen, UrgentPage)
        assert pseudo("This can be an emergency.") in text_of(app)
        assert app.interview.urgent is not None
        await press_act(app, pilot, "mistake")
        await done_with(app, pilot)
        assert question_of(app) == "gate"


async def test_a_medicine_that_is_half_written_stays_and_is_saved(app: TalkaidApp) -> None:
    async with running(app) as pilot:
        question = await ask(app, pilot, "medicines")
        await press_act(app, pilot, "add")
        await pilot.press(*"Oxyco")
        await go_over(app, pilot, "es")
        page = app.screen
        assert isinstance(page, NamePage) and page.entry.words == "Oxyco"
        page.set_focus(page.entry)
        await pilot.press("enter")
        page = page_of(app)
        assert isinstance(page, MedicinePage)
        await pilot.press(*"5")
        await go_over(app, pilot, "en")
        assert page.entries["strength"].words == "5"
        await press_act(app, pilot, "onward")
        assert app.screen is question
        assert question.box.raw() == {
            "value": [{"name": "Oxyco", "strength": "5"}],
            "full_list": False,
        }


async def test_what_was_refused_is_explained_in_the_other_language(app: TalkaidApp) -> None:
    async with running(app) as pilot:
        page = await ask(app, pilot, "days")
        await pilot.press(*"abc", "enter")
        assert "Enter a number" in text_of(app)
        await speak(app, pilot, "es")
        assert app.screen is page
        assert "Enter a number" not in text_of(app) and "Ēňtēr ā ňūmbēr" in text_of(app)


async def test_the_cover_goes_away_at_the_word_of_either_language(app: TalkaidApp) -> None:
    async with running(app) as pilot:
        await go_over(app, pilot, "es")
        for word in ("back", app.words("screen.cover.word")):
            await pilot.press("escape")
            assert app.hidden
            await pilot.press(*word, "enter")
            await done_with(app, pilot)
            assert not app.hidden, word


async def test_the_sheet_is_read_in_both_and_is_in_the_doctors_language(
    app: TalkaidApp, tmp_path: Path
) -> None:
    async with running(app) as pilot:
        await go_over(app, pilot, "es")
        tell(app, {"story": "Tengo miedo.", "who": "me"})
        app.turn(None)
        await pilot.pause()
        assert isinstance(app.screen, SheetPage)
        assert app.keeper.to_read() == ("es", "en")
        english, own = app.keeper.text(), app.keeper.text(language="es")
        assert "“Tengo miedo.” (in Spanish)" in " ".join(english.split())
        assert "Who answered" in english and "Who answered" not in own
        app.keeper.folder = tmp_path
        app.keep()
        await pilot.pause()
        page = page_of(app)
        page.lists["what"].choose("text")
        await pilot.pause()
        page.lists["language"].choose("es")
        await pilot.pause()
        await press_act(app, pilot, "onward")
        (file,) = tmp_path.glob("*.txt")
        assert file.read_text(encoding="utf-8") == app.keeper.text(language="es")


async def test_right_to_left_is_refused_with_what_works(right_to_left: None) -> None:
    questions = small()
    app = app_of(questions, languages=in_two_languages(questions))
    async with running(app) as pilot:
        await go_over(app, pilot, "es")
        shown = " ".join(text_of(app).split())
        assert "talkaid --plain --lang es" in shown and "talkaid blank --lang es" in shown
        await pilot.press("enter")
        assert app.words.language == app.interview.language == "en"
        assert lines_of(app)


async def test_a_draft_goes_on_in_the_language_it_was_left_in(tmp_path: Path) -> None:
    file = tmp_path / "questions.toml"
    file.write_text(HEAD + BODY, encoding="utf-8")
    original = opened_file(file).checked.questionnaire
    beside = translation_text(original, pseudo_texts(original))
    file.with_suffix(".es.toml").write_text(beside, encoding="utf-8")
    async with keeping(file, tmp_path / "drafts") as (app, pilot):
        await press_act(app, pilot, "start")
        await press_act(app, pilot, "keep_save")
        await go_over(app, pilot, "es")
        tell(app, {"story": "Tengo miedo."})
        await ask(app, pilot, "days")
        await done_with(app, pilot)
        await pilot.press("1", "2")
        await pilot.pause(0.6)
    # The program begins in English again; the draft does not.
    async with keeping(file, tmp_path / "drafts") as (app, pilot):
        assert app.words.language == "en"
        await press_act(app, pilot, "go_on:0")
        await done_with(app, pilot)
        assert app.words.language == app.interview.language == "es"
        assert app.interview.response().answers["story"].language is None
        await pilot.press("ctrl+b")
        await done_with(app, pilot)
        assert question_of(app) == "days"
        await pilot.pause(0.5)
        assert page_of(app).box.raw() == "12"
        assert pseudo(original.by_id["days"].ask) in text_of(app)
        await go_over(app, pilot, "en")
        assert original.by_id["days"].ask in text_of(app)


@asynccontextmanager
async def keeping(file: Path, folder: Path) -> AsyncIterator[tuple[TalkaidApp, Pilot[Any]]]:
    """Run the app with a place to keep answers."""
    opened = opened_file(file)
    autosave = Autosave(opened, folder)
    app = app_of(opened.checked, languages=opened.languages)
    app.keep_with(autosave)
    try:
        async with running(app) as pilot:
            yield app, pilot
    finally:
        autosave.close()


async def test_a_shared_computer_can_be_spoken_to_in_the_other_language(made_up: None) -> None:
    questions = small()
    interview = Interview(questions, started=STARTED, country="US")
    languages = in_two_languages(questions)
    app = KioskApp(interview, load_words(), save_folder=NOWHERE, settle=0, languages=languages)
    async with running(app) as pilot:
        await go_over(app, pilot, "es")
        await press_act(app, pilot, "start")
        await done_with(app, pilot)
        assert isinstance(app.screen, SharedPage)
        assert load_words("es")("screen.shared.title") in text_of(app)
        app.clock.limit = 0.1
        await pilot.pause(0.8)
        assert isinstance(app.screen, StillTherePage)
        await go_over(app, pilot, "en")
        assert load_words("en")("screen.still.title") in text_of(app)
        assert app.screen_stack[-2].words.language == "en"  # type: ignore[attr-defined]


async def test_what_is_read_stays_where_it_was_with_the_focus(app: TalkaidApp) -> None:
    async with running(app, (40, 14)) as pilot:
        await done_with(app, pilot)
        await pilot.press("down")
        await done_with(app, pilot)
        page = page_of(app)
        assert page.query_one(More).has_focus
        scrolled = page.body.scroll_offset.y
        await go_over(app, pilot, "es")
        assert page.focused.what == "language:en"
        assert 0 < page.body.scroll_offset.y <= scrolled
        page.set_focus(page.query_one(More))
        await pilot.press("up")
        await done_with(app, pilot)
        assert page.query_one(More).has_focus
