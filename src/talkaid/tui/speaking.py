"""Going on in another language, on whatever page the person is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from talkaid.check.languages import Languages
from talkaid.errors import NotAvailable
from talkaid.interview.interview import Interview
from talkaid.language.words import Words, load_words, own_name, right_to_left
from talkaid.tui.coming import ANY
from talkaid.tui.page import Page
from talkaid.tui.screens.menu import TellPage
from talkaid.tui.screens.options import OptionsPage
from talkaid.tui.screens.question import QuestionPage

if TYPE_CHECKING:
    from talkaid.tui.app import TalkaidApp


class Speaking:
    """Which languages there are, and every open page in the one that was chosen."""

    def __init__(self, app: TalkaidApp, languages: Languages) -> None:
        self._app = app
        self.languages = languages

    def named(self) -> dict[str, str]:
        """Return the languages that are offered, each with its own name."""
        return {one: own_name(one) for one in self.languages.offered()}

    def return_words(self) -> tuple[str, ...]:
        """Return the word that brings back what was hidden, in every language."""
        spoken = dict.fromkeys((self._app.words.language, *self.languages.offered()))
        return tuple(load_words(one)("screen.cover.word") for one in spoken)

    def speak(self, language: str) -> None:
        """Go on in a language; say why not where the full screen cannot show it."""
        app = self._app
        if app.waits(partial(self.speak, language)) or language == app.words.language:
            return
        if language == ANY:
            app.settings.languages()
        elif right_to_left(language):
            if isinstance(app.screen, OptionsPage):
                app.screen.language.clear([app.words.language])
            app.over(refused_page(app.words, language))
        else:
            app.interview.speak(self.languages.checked(language))
            self._take(load_words(language))
            self._say_again()

    def take_up(self, interview: Interview, languages: Languages) -> None:
        """Go on in the language of an interview of before."""
        self.languages = languages
        self._take(load_words(interview.language))

    def _take(self, words: Words) -> None:
        app = self._app
        app.words = app.journey.words = app.keeper.words = words

    def _say_again(self) -> None:
        app = self._app
        known = app.interview.questionnaire.by_id
        for page in app.screen_stack:
            if isinstance(page, QuestionPage) and page.question.id not in known:
                # A clinic has not written this question in the language.
                app.onward()
                return
        for page in app.screen_stack:
            if isinstance(page, Page):
                # In its turn among what the page does: nothing else finds it half made.
                page.call_later(page.speak, app.words, app.interview)


def refused_page(words: Words, language: str) -> TellPage:
    """Return why the full screen does not show a language, and what to use instead."""
    why = NotAvailable("language-screen", language=language)
    lines = [words.sentence(why)]
    again = partial(refused_page, language=language)
    return TellPage(words, own_name(language), lines, again=again)
