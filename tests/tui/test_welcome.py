"""The first pages: welcome, privacy, options, the country, help."""

from __future__ import annotations

import pytest
from babel import Locale

from talkaid.check.opening import help_lines
from talkaid.language.words import load_words
from talkaid.tui.screens.options import CountryPage, HelpPage
from talkaid.tui.screens.welcome import PrivacyPage, WelcomePage, country_name
from tui.screen import (
    act,
    app_of,
    ask,
    lines_of,
    running,
    small,
    text_of,
    whole_text,
)


async def test_the_welcome_says_what_matters_and_the_country_can_be_changed() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        shown = text_of(app)
        assert "kratom" not in lines_of(app)[0]
        assert "911" in shown
        assert "United States" in shown
        assert "Nothing is saved unless you save it" in shown
        assert "talkaid --plain" in shown
        await act(app, pilot, "country")
        page = app.screen
        assert isinstance(page, CountryPage)
        page.countries.choose("")
        await act(app, pilot, "onward")
        assert isinstance(app.screen, WelcomePage)
        assert app.interview.country is None
        assert "911" not in text_of(app)
        assert "your local emergency number" in text_of(app)


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_country_with_a_number_has_its_name_in_the_words(language: str) -> None:
    words, names = load_words(language), Locale.parse(language).territories
    for country in help_lines().countries:
        assert country_name(country, words) == names[country]
        assert words.has(f"country.{country}")
    assert country_name("BR", words) == names["BR"]


async def test_privacy_is_true_of_this_version() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await act(app, pilot, "privacy")
        assert isinstance(app.screen, PrivacyPage)
        shown = " ".join((await whole_text(app, pilot)).lower().split())
        assert "erased when you leave" in shown
        assert "not locked" in shown
        for word in ("pass phrase", "confidential", "anonymous", "hipaa", "guarantee"):
            assert word not in shown
        await pilot.press("ctrl+b")
        await pilot.pause()
        assert isinstance(app.screen, WelcomePage)


async def test_options_change_at_once_and_for_the_pages_that_follow() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        await ask(app, pilot, "who")
        roomy = text_of(app)
        await pilot.press("ctrl+o")
        await pilot.press("down", "space")
        await pilot.pause()
        assert app.theme == "light"
        await pilot.press("tab", "down", "space", "ctrl+b")
        await pilot.pause()
        assert app.spacing == "tight"
        assert text_of(app) != roomy
        await ask(app, pilot, "pregnant")
        assert app.screen.has_class("-tight")


async def test_help_shows_the_numbers_over_any_page() -> None:
    app = app_of(small())
    async with running(app) as pilot:
        for go in (lambda: None, app.action_parts, app.check, app.make_sheet):
            go()
            await pilot.pause()
            below = app.screen
            await pilot.press("ctrl+g")
            await pilot.pause()
            assert isinstance(app.screen, HelpPage)
            assert "911" in text_of(app)
            await pilot.press("enter")
            await pilot.pause()
            assert app.screen is below
