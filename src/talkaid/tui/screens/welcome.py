"""The first screens: welcome, and what happens to the answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.widget import Widget

from talkaid.language.words import Words
from talkaid.reference.help_lines import HelpLines
from talkaid.reference.help_pages import help_numbers
from talkaid.tui.screens.menu import MenuPage, ReadPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.frame import Flowing
from talkaid.tui.widgets.line import Line, Point

if TYPE_CHECKING:
    from talkaid.process.autosave import Mode


class WelcomePage(MenuPage):
    """What this is, that every question can be skipped, and whom to call in an emergency."""

    back_word: ClassVar[str | None] = "screen.welcome.leave_act"
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    keys: ClassVar[tuple[str, ...]] = ("move", "enter_press", "help")

    def __init__(
        self, words: Words, lines: HelpLines, country: str | None, *, shared: bool = False
    ) -> None:
        super().__init__(words)
        self.lines = lines
        self.country = country
        self.shared = shared

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.welcome.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what this is, and the numbers of the country."""
        yield Line(self.words("screen.welcome.text"), classes="para")
        whose = "shared" if self.shared else "own"
        for points in (whose, "points"):
            for point in self.words.list(f"screen.welcome.{points}"):
                yield Point(point)
        yield Line()
        yield Line(self._not_for_emergencies())
        for number in help_numbers(self.lines, self.country, self.words)[:3]:
            yield Line(number, classes="point")
        yield Line()
        yield Act(self.words("screen.welcome.start_act"), "start")
        others = ("privacy", "country")
        acts = (Act(self.words(f"screen.welcome.{one}_act"), one) for one in others)
        yield Flowing(*acts, classes="acts")

    def _not_for_emergencies(self) -> str:
        if self.country is None:
            return self.words("screen.welcome.no_country")
        name = country_name(self.country, self.words)
        return self.words("screen.welcome.not_emergency", country=name)

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))

    def go_back(self) -> None:
        """There is nothing before this page."""
        self.post_message(self.Asks("leave"))


class PrivacyPage(ReadPage):
    """Where the answers go, in words that are true of this version."""

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    onward_word: ClassVar[str | None] = None

    def __init__(self, words: Words, mode: Mode, hidden_for: float) -> None:
        super().__init__(words)
        self.mode = mode
        self.hidden_for = hidden_for

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.privacy.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield each heading with its points."""
        from talkaid.tui.screens.reading import hiding_points

        for topic in ("where", "sheet", "near"):
            yield Line(self.words(f"screen.privacy.{topic}.title"), classes="heading")
            if topic == "where":
                for point in self.words.list(f"screen.privacy.where.{self.mode}"):
                    yield Point(point)
            for point in self.words.list(f"screen.privacy.{topic}.points"):
                yield Point(point)
        for point in hiding_points(self.words, self.hidden_for):
            yield Point(point)
        yield Act(self.words("screen.lesson.try"), "hide")

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))

    def first(self) -> Widget | None:
        """Return Back."""
        return MenuPage.first(self)


def country_name(country: str, words: Words) -> str:
    """Return the name of a country in the reader's language; its code where it has none there.

    Of each country that has a number to call, the program has the name.
    """
    if words.has(key := f"country.{country}"):
        return words(key)
    from babel import Locale  # heavy, loaded only to name a country

    names = Locale.parse(words.language.replace("-", "_")).territories
    return str(names.get(country, country))
