"""Answers that are typed: a number, an amount."""

from __future__ import annotations

from collections.abc import Iterable

from textual.widget import Widget

from talkaid.answers.fields import AMOUNT, NUMBER
from talkaid.answers.values import Amount, Number
from talkaid.errors import KeyPath
from talkaid.interview.asked import Asked
from talkaid.language.words import Words
from talkaid.questionnaire.questions import AmountQuestion, NumberQuestion
from talkaid.rules.said import amount_text
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line

OTHER = ":other"
VARIES = "varies"


class NumberBox(AnswerBox):
    """A number with its unit, kept as it was typed."""

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__(asked, words)
        value = asked.answer.value if asked.answer else None
        typed = value.typed if isinstance(value, Number) else ""
        question = asked.question
        unit = question.unit if isinstance(question, NumberQuestion) else None
        self.entry = Entry(typed, most=NUMBER)
        self.field = Field("", self.entry, unit=unit or "", width=8)
        self._before = ""

    def pieces(self) -> Iterable[Widget]:
        """Yield the box."""
        yield self.field

    def said(self) -> object | None:
        """Return what was typed."""
        return self.entry.words or None

    def empty(self) -> None:
        """Take away what was typed."""
        self._before, self.entry.value = self.entry.value, ""

    def restore(self) -> None:
        """Bring back what was typed."""
        self.entry.value = self._before


class AmountBox(AnswerBox):
    """How much, of what, how many times a day: in the person's own measure."""

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__(asked, words)
        question = asked.question
        if not isinstance(question, AmountQuestion):
            raise TypeError(question.type)
        self.question = question
        value = asked.answer.value if asked.answer else None
        said = value if isinstance(value, Amount) else Amount()
        self.number = Entry(said.number, most=AMOUNT["number"])
        self.times = Entry(said.times_a_day, most=AMOUNT["times_a_day"])
        known = question.measure(said.measure) is not None
        self.other = Entry("" if known else said.measure, most=AMOUNT["measure"])
        items = [Item(one.id, one.label) for one in question.measures]
        self.measures = ChoiceList(
            [*items, Item(OTHER, words("screen.amount.other"))],
            chosen=self._chosen(said.measure),
            id="measures",
            classes="-tight",
        )
        varies = [Item(VARIES, question.varies)] if question.varies else []
        self.varies = ChoiceList(
            varies, chosen=[VARIES] if said.varies else [], several=True, id="varies"
        )
        self._before = said

    def _chosen(self, measure: str) -> list[str]:
        if self.question.measure(measure) is not None:
            return [measure]
        return [OTHER] if measure else []

    def pieces(self) -> Iterable[Widget]:
        """Yield the boxes and, in one sentence, what the sheet will say."""
        yield Field(self.words("screen.amount.number"), self.number, width=8)
        yield Line(self.words("screen.amount.measure"))
        yield self.measures
        other = Field(self.words("screen.amount.other_words"), self.other)
        other.id = "other"
        other.set_class(OTHER not in self.measures.chosen, "hidden")
        yield other
        yield Field(self.words("screen.amount.times"), self.times, width=8)
        if self.varies.rows:
            yield self.varies
        yield Line(classes="readback")

    def on_mount(self) -> None:
        """Show what belongs to the answer so far."""
        self._show()

    def _show(self) -> None:
        self.query_one("#other").set_class(OTHER not in self.measures.chosen, "hidden")
        text = amount_text(self.question, self._amount(), self.words)
        said = self.words("screen.will_say", words=text) if text else ""
        self.query_one(".readback", Line).say(said)

    def again(self) -> None:
        """Show what belongs to the answer so far."""
        self._show()

    def _amount(self) -> Amount:
        chosen = self.measures.chosen[0] if self.measures.chosen else ""
        measure = self.other.words if chosen == OTHER else chosen
        return Amount(self.number.words, measure, self.times.words, bool(self.varies.chosen))

    def said(self) -> object | None:
        """Return the pieces that were given."""
        amount = self._amount()
        pieces = {
            "number": amount.number,
            "measure": amount.measure,
            "times_a_day": amount.times_a_day,
        }
        table: dict[str, object] = {key: text for key, text in pieces.items() if text}
        if amount.varies:
            table["varies"] = True
        return table or None

    def _put(self, amount: Amount) -> None:
        known = self.question.measure(amount.measure) is not None
        self.number.value, self.times.value = amount.number, amount.times_a_day
        self.other.value = "" if known else amount.measure
        self.measures.clear(self._chosen(amount.measure))
        self.varies.clear([VARIES] if amount.varies else [])
        self._show()

    def empty(self) -> None:
        """Take the amount away."""
        self._before = self._amount()
        self._put(Amount())

    def restore(self) -> None:
        """Bring the amount back."""
        self._put(self._before)

    def first(self) -> Widget:
        """Return the first box."""
        return self.number

    def at_fault(self, at: KeyPath) -> Widget:
        """Return the box that an error is about."""
        return self.times if at and at[0] == "times_a_day" else self.number

    def chose(self, message: ChoiceList.Changed) -> None:
        """Take the measure."""
        self._show()
        self.changed()

    def typed(self) -> None:
        """Repeat what is typed in one sentence."""
        super().typed()
        self._show()
