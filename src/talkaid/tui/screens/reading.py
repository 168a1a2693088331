"""Pages to read on the way: a part's notice, a note, answers set aside, being alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from talkaid.interview.asked import Asked, PartState
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.questionnaire.questions import NoteQuestion
from talkaid.tui.screens.menu import MenuPage, ReadPage
from talkaid.tui.screens.parts import parts_again
from talkaid.tui.screens.question import place_words
from talkaid.tui.widgets.line import Line, Point


class OfQuestionPage(ReadPage):
    """Something to read that belongs to a question."""

    def __init__(self, words: Words, asked: Asked) -> None:
        super().__init__(words)
        self.asked = asked

    def told_in(self, words: Words, interview: Interview) -> None:
        """Take the question in other words."""
        super().told_in(words, interview)
        self.asked = interview.asked(self.asked.question.id)

    def place(self) -> str:
        """Return the part."""
        return place_words(self.asked.progress, self.words)


class NoticePage(OfQuestionPage):
    """What to know before the first question of a part."""

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.notice.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the notice."""
        for line in self.asked.notice:
            yield Line(line, classes="para")

    def action_go_on(self) -> None:
        """Go on to the question."""
        self.post_message(self.Asks("noticed"))


class LessonPage(OfQuestionPage):
    """How to hide the screen, to be tried before the first private questions."""

    def __init__(self, words: Words, asked: Asked, hidden_for: float) -> None:
        super().__init__(words, asked)
        self.hidden_for = hidden_for

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.lesson.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield how to hide, and what hiding does not do."""
        yield Line(self.words("screen.lesson.text"), classes="para")
        for point in hiding_points(self.words, self.hidden_for):
            yield Point(point)

    def action_go_on(self) -> None:
        """Go on to the private questions."""
        self.post_message(self.Asks("taught"))


def hiding_points(words: Words, hidden_for: float) -> list[str]:
    """Return how to hide and come back, and what hiding does not do."""
    minutes = round(hidden_for / 60)
    return [point.format(minutes=minutes) for point in words.list("screen.hiding.points")]


class NotePage(OfQuestionPage):
    """A text that the person said they want to see."""

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the text."""
        question = self.asked.question
        if isinstance(question, NoteQuestion):
            yield Line(question.text, classes="para")

    def action_go_on(self) -> None:
        """Go on."""
        self.post_message(self.Asks("next"))


class SetAsidePage(ReadPage):
    """Answers that no longer apply after a change; told once."""

    def __init__(self, words: Words, aside: Sequence[Asked]) -> None:
        super().__init__(words)
        self.aside = aside

    def told_in(self, words: Words, interview: Interview) -> None:
        """Name the same questions in other words."""
        super().told_in(words, interview)
        self.aside = [interview.asked(one.question.id) for one in self.aside]

    def title_text(self) -> str:
        """Return the title."""
        return self.words.number("screen.set_aside.title", len(self.aside))

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the names of the questions."""
        yield Line(self.words("screen.set_aside.text"), classes="para")
        for asked in self.aside:
            yield Point(asked.short)

    def action_go_on(self) -> None:
        """Go on."""
        self.post_message(self.Asks("next"))


class AlonePage(MenuPage):
    """Private parts that wait because somebody else is there."""

    def __init__(self, words: Words, waiting: Sequence[PartState]) -> None:
        super().__init__(words)
        self.waiting = waiting

    def told_in(self, words: Words, interview: Interview) -> None:
        """Name the same parts in other words."""
        super().told_in(words, interview)
        self.waiting = parts_again(self.waiting, interview)

    def title_text(self) -> str:
        """Return the title."""
        return self.words("screen.alone.title")

    def paragraphs(self) -> Iterable[Widget]:
        """Yield what waits and why."""
        yield Line(self.words("screen.alone.text"), classes="para")
        for part in self.waiting:
            yield Point(part.title)
        yield Line()

    def acts(self) -> Sequence[tuple[str, str]]:
        """Return the safe way first: going on without them."""
        return (
            ("later", self.words("screen.alone.later")),
            ("alone", self.words("screen.alone.alone")),
        )

    def pressed(self, what: str) -> None:
        """Tell the app."""
        self.post_message(self.Asks(what))
