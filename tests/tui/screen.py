"""An app around a small questionnaire, and what tests do with its screen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from unittest.mock import patch

from textual import events
from textual._compositor import Compositor
from textual.app import App
from textual.pilot import Pilot

from small import checked
from talkaid.check.opening import open_bundled
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.widgets.act import Act
from tui.questions import BODY

STARTED = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)
NOWHERE = Path("/nonexistent")
MOST_REFRESHES = 20


def small() -> CheckedQuestionnaire:
    return checked(BODY)


def kratom() -> CheckedQuestionnaire:
    return open_bundled()


def app_of(questions: CheckedQuestionnaire, *, folder: Path = NOWHERE, **wanted: Any) -> TalkaidApp:
    interview = Interview(questions, started=STARTED, country="US")
    wanted = {"settle": 0.0, "program": "0.1.0", **wanted}
    app = TalkaidApp(interview, load_words(), save_folder=folder, **wanted)
    # How to hide is taught before the first private question; most tests are about others.
    app.knows_hiding = True
    return app


async def nothing_to_do() -> None:
    """Wait until the event loop has nothing to do but wait for the time or for a thread."""
    ready = asyncio.get_running_loop()._ready  # type: ignore[attr-defined]
    await asyncio.sleep(0)
    while ready:
        await asyncio.sleep(0)


def waits(app: App[Any]) -> bool:
    """Whether something of the page on top waits for the next refresh, or follows it."""
    if not app.is_running or not app.screen_stack:
        return False
    page = app.screen
    return bool(page._layout_required or page._dirty_widgets or page._callbacks)


def hurry(pilot: Pilot[Any]) -> None:
    """Let a pilot wait until there is nothing to do.

    Textual's own sleeps until the process uses little time, a third of the time of a walk.
    """
    at_once = pilot.pause

    async def pause(delay: float | None = None) -> None:
        await nothing_to_do()
        await at_once(delay or 0)
        for _ in range(MOST_REFRESHES):
            await nothing_to_do()
            if not waits(pilot.app):
                return
            await at_once(0)

    pilot.pause = pause  # type: ignore[method-assign]


def unpainted(compositor: Compositor, *_: object, **__: object) -> None:
    """Draw nothing: what a terminal without a screen is sent is thrown away.

    Tests draw the page themselves when they look at it. Drawing is a third of the time of a walk.
    """
    compositor._dirty_regions.clear()


@asynccontextmanager
async def running(app: TalkaidApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[Any]]:
    """Run the app; what comes of a thread or with the time is waited for by the test itself."""
    with patch.object(Compositor, "render_update", unpainted):
        async with painting(app, size) as pilot:
            hurry(pilot)
            yield pilot


@asynccontextmanager
async def painting(app: TalkaidApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[Any]]:
    """Run the app with what a terminal would be sent: for tests of that."""
    async with app.run_test(size=size) as pilot:

        async def press(*keys: str) -> None:
            for key in keys:
                character = " " if key == "space" else key if len(key) == 1 else None
                app.post_message(events.Key(key, character))
            await pilot.pause()

        # Textual's own waits for the process to be idle after each key, which takes most of the
        # time of a test.
        pilot.press = press  # type: ignore[method-assign]
        await pilot.pause()
        yield pilot


async def ask(app: TalkaidApp, pilot: Pilot[Any], question_id: str) -> QuestionPage:
    """Show one question."""
    interview = app.interview
    app.turn(QuestionPage(app.words, interview, interview.edit(question_id)))
    await pilot.pause()
    page = app.screen
    assert isinstance(page, QuestionPage)
    return page


async def press_act(app: TalkaidApp, pilot: Pilot[Any], what: str) -> None:
    """Focus a button and press it."""
    act = next(one for one in app.screen.query(Act) if one.what == what)
    app.screen.set_focus(act)
    await pilot.press("enter")
    await pilot.pause()


async def paste(app: TalkaidApp, pilot: Pilot[Any], text: str) -> None:
    """Paste as a terminal does: to the app."""
    app.post_message(events.Paste(text))
    await pilot.pause()


def lines_of(app: TalkaidApp) -> list[str]:
    """The screen as the terminal shows it, line by line."""
    return [strip.text for strip in app.screen._compositor.render_strips()]


def text_of(app: TalkaidApp) -> str:
    return "\n".join(lines_of(app))


async def whole_text(app: TalkaidApp, pilot: Pilot[Any]) -> str:
    """Everything on the page, what has to be scrolled to as well."""
    page = app.screen
    assert isinstance(page, Page)
    body = page.body
    body.scroll_home(animate=False, immediate=True)
    await pilot.pause(0)
    seen = lines_of(app)
    while body.below:
        body.scroll_relative(y=max(body.size.height - 1, 1), animate=False, immediate=True)
        await pilot.pause(0)
        await pilot.pause(0)
        seen += lines_of(app)
    return "\n".join(seen)


def page_of(app: TalkaidApp) -> Any:
    return app.screen


def question_of(app: TalkaidApp) -> str:
    page = app.screen
    assert isinstance(page, QuestionPage), page
    return page.question.id


def tell(app: TalkaidApp, said: Mapping[str, Any]) -> None:
    for question_id, raw in said.items():
        app.interview.edit(question_id)
        app.interview.answer(question_id, raw)


async def act(app: TalkaidApp, pilot: Pilot[Any], *whats: str) -> None:
    for what in whats:
        await press_act(app, pilot, what)


async def comes(app: TalkaidApp, kind: type[Page]) -> None:
    """Wait for a page that comes up when some work is done: making a key takes a while."""
    for _ in range(2000):
        if isinstance(app.screen, kind):
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"{kind} never came; {app.screen} is there")
