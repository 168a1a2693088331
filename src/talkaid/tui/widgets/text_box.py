"""The person's own words."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import Vertical
from textual.widget import Widget

from talkaid.answers.values import Words as Said
from talkaid.interview.asked import Asked
from talkaid.language.words import Words
from talkaid.questionnaire.questions import TextQuestion
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.entry import Entry, Field, WordsBox
from talkaid.tui.widgets.line import Line

NOTHING = ":nothing"
LETTERS_A_WORD = 6
FEW = 10


class TextBox(AnswerBox):
    """One line or several, with the room that is left in words.

    The `nothing` button stands first among the ways out and is stored as the empty text.
    """

    def __init__(self, asked: Asked, words: Words) -> None:
        question = asked.question
        if not isinstance(question, TextQuestion):
            raise TypeError(question.type)
        self.question = question
        super().__init__(asked, words)
        value = asked.answer.value if asked.answer else None
        text = value.text if isinstance(value, Said) else ""
        most = question.room
        self.entry = WordsBox(text, most=most) if question.long else Entry(text, most=most)
        if isinstance(value, Said) and not text and question.nothing:
            self.out.clear([NOTHING])
        self._before = ""

    def ways_out(self) -> list[Item]:
        """Return the ways out, after having nothing to say."""
        nothing = self.question.nothing
        mine = [Item(NOTHING, nothing, alone=True, apart=True)] if nothing else []
        return [*mine, *super().ways_out()]

    def pieces(self) -> Iterable[Widget]:
        """Yield the box, the room that is left, and ways to begin."""
        if isinstance(self.entry, Entry):
            yield Field("", self.entry)
        else:
            yield self.entry
        yield Line(classes="room")
        if self.question.starters:
            yield Line(self.words("screen.starters"))
            starters = enumerate(self.question.starters)
            yield Vertical(*(Act(text, f"starter:{at}") for at, text in starters), classes="acts")

    def on_mount(self) -> None:
        """Say how much room there is."""
        self._say_room()

    def _say_room(self) -> None:
        if isinstance(self.entry, WordsBox):
            left = self.entry.room
        else:
            left = self.entry.most - len(self.entry.value)
        count = left // LETTERS_A_WORD
        few = count <= FEW and self.entry.words
        key = "none" if count == 0 else "few" if few else "many"
        shown = count if count <= FEW else count // 5 * 5
        self.query_one(".room", Line).say(self.words(f"screen.room.{key}", words=shown))

    def raw(self) -> object | None:
        """Return the words, the empty text for nothing to say, or the way out."""
        return "" if self.out.chosen == [NOTHING] else super().raw()

    def said(self) -> object | None:
        """Return the words."""
        return self.entry.words or None

    def _put(self, text: str) -> None:
        if isinstance(self.entry, Entry):
            self.entry.value = text
        else:
            self.entry.text = text

    def again(self) -> None:
        """Say how much room there is."""
        self._say_room()

    def empty(self) -> None:
        """Take the words away."""
        self._before = self.entry.words
        self._put("")

    def restore(self) -> None:
        """Bring the words back."""
        self._put(self._before)

    def first(self) -> Widget:
        """Return the box."""
        return self.entry

    def typed(self) -> None:
        """Say how much room is left."""
        super().typed()
        self._say_room()

    def chose(self, message: ChoiceList.Changed) -> None:
        """There is no list but the ways out."""

    def pressed(self, what: str) -> None:
        """Begin with the words of a button."""
        kind, _, at = what.partition(":")
        if kind != "starter":
            return
        text = self.question.starters[int(at)].rstrip(". …") + " "
        if isinstance(self.entry, Entry):
            self.entry.insert_text_at_cursor(text)
        else:
            self.entry.insert(text)
        self.entry.focus()
