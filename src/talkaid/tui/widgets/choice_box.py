"""Choosing: one option, several, yes or no."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.widget import Widget

from talkaid.answers.fields import WRITE_IN
from talkaid.answers.kinds import open_options
from talkaid.answers.values import Choice, Choices, YesNo
from talkaid.interview.asked import Asked
from talkaid.language.words import Words
from talkaid.questionnaire.parts import Option
from talkaid.questionnaire.questions import ChoiceQuestion, ChoicesQuestion, NoteQuestion
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.entry import Entry, Field


class ChoiceBox(AnswerBox):
    """One list with the options and, after them, the ways out."""

    own_ways_out: ClassVar[bool] = True

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__(asked, words)
        question = asked.question
        options: tuple[Option, ...] = ()
        if isinstance(question, (ChoiceQuestion, ChoicesQuestion)):
            options = open_options(question.options)
        self.proposed = set(asked.proposal)
        self.outs = set() if isinstance(question, NoteQuestion) else set(asked.ways_out)
        items = [self._item(one) for one in options] if options else self._yes_no()
        self.choices = ChoiceList(
            [*items, *(self.ways_out() if self.outs else [])],
            chosen=self._before(),
            several=isinstance(question, ChoicesQuestion),
            ordered=isinstance(question, ChoicesQuestion) and question.ordered,
            letters={} if options else self.letters(),
        )
        written = asked.answer.write_in if asked.answer else {}
        self.fields = {
            one.id: Field(
                words("screen.write_in", label=one.label),
                Entry(written.get(one.id, ""), most=WRITE_IN),
            )
            for one in options
            if one.write_in
        }
        for field in self.fields.values():
            field.add_class("under")
        self._show_fields()

    def _yes_no(self) -> list[Item]:
        return [Item(one, self.words(f"common.{one}")) for one in ("yes", "no")]

    def _item(self, option: Option) -> Item:
        label = option.label
        if option.id in self.proposed:
            note = self.words("common.from_list")
            label = self.words("screen.proposed", label=label, note=note)
        return Item(option.id, label, alone=option.alone)

    def _before(self) -> list[str]:
        """Return what was chosen before, or what is proposed while nothing was."""
        answer = self.asked.answer
        if answer is None:
            return list(self.asked.proposal)
        match answer.value:
            case Choice(option):
                return [option]
            case Choices(options):
                return list(options)
            case YesNo(yes):
                return ["yes" if yes else "no"]
            case _:
                return [answer.way_out] if answer.way_out else []

    def pieces(self) -> Iterable[Widget]:
        """Yield the list and a box for each option with own words."""
        yield self.choices
        yield from self.fields.values()

    def labels(self) -> list[str]:
        """Return the words of its rows."""
        return [one.label for one in self.choices.items]

    def _show_fields(self) -> None:
        for option, field in self.fields.items():
            field.set_class(option not in self.choices.chosen, "hidden")
        self.choices.set_class(self.fields.keys().isdisjoint(self.choices.chosen), "last")

    def again(self) -> None:
        """Show the boxes of what is chosen."""
        self._show_fields()

    def raw(self) -> object | None:
        """Return what is chosen, in raw form."""
        chosen = self.choices.chosen
        if not chosen:
            return None
        if chosen[0] in self.outs:
            return {"way_out": chosen[0]}
        value: object = list(chosen) if self.choices.several else chosen[0]
        written = {
            option: field.entry.words
            for option, field in self.fields.items()
            if option in chosen and field.entry.words
        }
        return {"value": value, "write_in": written} if written else value

    def undo(self) -> None:
        """Bring back what a choice cleared."""
        self.choices.undo()
        self._show_fields()

    def chose(self, message: ChoiceList.Changed) -> None:
        """Show what belongs to the choice and say what it cleared."""
        self._show_fields()
        cleared = message.cleared
        told = self.words.number("screen.cleared", cleared) if cleared else ""
        self.post_message(self.Changed(told, undo=cleared > 0))

    def typed(self) -> None:
        """Own words change nothing else."""
