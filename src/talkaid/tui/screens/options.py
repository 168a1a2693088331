"""Choices about the program itself: colours, room between lines, the country of the numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textual.widget import Widget

from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.reference.help_pages import help_numbers
from talkaid.tui.page import Page
from talkaid.tui.screens.menu import MenuPage
from talkaid.tui.screens.welcome import country_name
from talkaid.tui.themes import PALETTES
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.line import Line, Point

SPACINGS = ("roomy", "tight")


class OptionsPage(Page):
    """Colours and spacing; each choice shows at once and lasts for this session only."""

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help",)
    back_word: ClassVar[str | None] = "screen.done"
    onward_word: ClassVar[str | None] = None
    keys: ClassVar[tuple[str, ...]] = ("choose", "tab", "done")

    def __init__(
        self, words: Words, theme: str, spacing: str, languages: Mapping[str, str]
    ) -> None:
        super().__init__(words)
        self._now = {"theme": theme, "spacing": spacing}
        self._languages_named = languages
        self.made()

    def made(self) -> None:
        """Make the lists."""
        words = self.words
        self.language = ChoiceList(
            [Item(one, named) for one, named in self._languages_named.items()],
            chosen=[words.language],
            id="language",
            classes="-tight",
        )
        self.colours = ChoiceList(
            [Item(one.name, words(f"screen.option.{one.name}")) for one in PALETTES],
            chosen=[self._now["theme"]],
            id="colours",
            classes="-tight",
        )
        self.spacing = ChoiceList(
            [Item(one, words(f"screen.option.{one}")) for one in SPACINGS],
            chosen=[self._now["spacing"]],
            id="spacing",
            classes="-tight",
        )

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.option.title")

    def content(self) -> Iterable[Widget]:
        """Yield the choices, then other ways to go through the questions."""
        if len(self._languages_named) > 1:
            yield Line(self.words("screen.option.language"), classes="heading first")
            yield self.language
        yield Line(self.words("screen.option.colours"), classes="heading first")
        yield self.colours
        yield Line(self.words("screen.option.spacing"), classes="heading")
        yield self.spacing
        yield Line(self.words("screen.option.more"), classes="heading")
        for line in self.words.list("screen.option.lines"):
            yield Point(line)
        yield Line()
        for what in ("country", "privacy", "leave"):
            yield Act(self.words(f"screen.option.{what}_act"), what)

    def on_choice_list_changed(self, message: ChoiceList.Changed) -> None:
        """Show the choice at once."""
        message.stop()
        lists = {self.language: "language", self.colours: "theme", self.spacing: "spacing"}
        what, chosen = lists[message.choices], message.choices.chosen[0]
        self.post_message(self.Asks(f"{what}:{chosen}"))

    def action_go_on(self) -> None:
        """Close the page."""
        self.go_back()

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))


class CountryPage(Page):
    """The country whose help numbers are shown. Its result is a code, "" for another country."""

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    keys: ClassVar[tuple[str, ...]] = ("choose", "enter_continue", "back")

    def __init__(self, words: Words, countries: Sequence[str], country: str | None) -> None:
        super().__init__(words)
        self._known = countries
        self._here = country if country is not None and country in countries else ""
        self.made()

    def made(self) -> None:
        """Make the list, in the order of the alphabet."""
        named = sorted((country_name(one, self.words), one) for one in self._known)
        self.countries = ChoiceList(
            [
                Item("", self.words("screen.country.other")),
                *(Item(code, name) for name, code in named),
            ],
            chosen=[self._here],
            classes="-tight",
        )

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.country.title")

    def content(self) -> Iterable[Widget]:
        """Yield the countries."""
        yield Line(self.words("screen.country.ask"), classes="ask")
        yield Line(self.words("screen.country.why"), classes="why")
        yield self.countries

    def first(self) -> Widget | None:
        """Return the list."""
        return self.countries

    def start(self) -> None:
        """Begin at the country that is chosen, however far down it stands."""
        self.set_focus(self.countries)

    def on_choice_list_changed(self, message: ChoiceList.Changed) -> None:
        """Nothing changes before Continue."""
        message.stop()

    def action_go_on(self) -> None:
        """Take the country."""
        self.dismiss(self.countries.chosen[0])


class HelpPage(MenuPage):
    """Emergency numbers, and how the keys work; the same everywhere."""

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("options",)
    keys: ClassVar[tuple[str, ...]] = ("enter_press", "back")

    def __init__(self, words: Words, interview: Interview) -> None:
        super().__init__(words)
        self.interview = interview

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.help")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the numbers, then the keys."""
        yield Line(self.words("screen.helping.emergency"), classes="title")
        lines, country = self.interview.checked.help_lines, self.interview.country
        for number in help_numbers(lines, country, self.words):
            yield Line(number, classes="point")
        yield Line(self.words("screen.helping.using"), classes="heading")
        for line in self.words.list("screen.helping.lines"):
            yield Point(line)
        yield Line()

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the ways from here."""
        ids = ("country", "privacy", "leave")
        return tuple((one, self.words(f"screen.option.{one}_act")) for one in ids)

    def first(self) -> Widget | None:
        """Return Back, so that the numbers stay in sight."""
        return next((one for one in self.query(Act) if one.what == "back"), None)

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))
