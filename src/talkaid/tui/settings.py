"""What a person sets about the program itself, and reads about it, from any page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from talkaid.tui.screens.options import CountryPage, HelpPage, OptionsPage
from talkaid.tui.screens.urgent import UrgentPage
from talkaid.tui.screens.welcome import PrivacyPage, WelcomePage

if TYPE_CHECKING:
    from talkaid.tui.app import TalkaidApp


class Settings:
    """The pages that open over the one at hand, and what is chosen there."""

    def __init__(self, app: TalkaidApp) -> None:
        self._app = app
        self.ways: dict[str, Callable[[], None]] = {
            "options": self.options,
            "help": self.help,
            "privacy": self.privacy,
            "country": self.country,
        }
        self.values: dict[str, Callable[[str], None]] = {
            "theme": self._colour,
            "spacing": app.space,
            "language": app.speaking.speak,
        }

    def _colour(self, theme: str) -> None:
        self._app.theme = theme

    def languages(self) -> None:
        """Show the languages to choose from, over whatever page there is."""
        app = self._app
        app.over(OptionsPage(app.words, app.theme, app.spacing, app.speaking.named()))

    def options(self) -> None:
        """Show the options over the page."""
        if not isinstance(self._app.screen, UrgentPage):
            self.languages()

    def help(self) -> None:
        """Show the numbers to call over the page."""
        self._app.over(HelpPage(self._app.words, self._app.interview))

    def privacy(self) -> None:
        """Show where the answers go."""
        app = self._app
        app.over(PrivacyPage(app.words, app.kept_how, app.hidden_for))

    def country(self) -> None:
        """Let the person say whose help numbers to show."""
        interview = self._app.interview

        def chosen(country: object) -> None:
            if isinstance(country, str):
                interview.set_country(country or None)
                self._country_changed()

        known = interview.checked.help_lines.countries
        self._app.over(CountryPage(self._app.words, known, interview.country), chosen)

    def _country_changed(self) -> None:
        """Show the numbers of the other country where numbers stand."""
        app = self._app
        if isinstance(app.screen, HelpPage):
            app.pop_screen()
            self.help()
        elif isinstance(app.screen, WelcomePage):
            app.welcome()
