"""What an answer is given in: one box a kind of question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, TextArea

from talkaid.answers.values import WayOut
from talkaid.errors import KeyPath
from talkaid.interview.asked import Asked
from talkaid.language.words import Words
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.line import mark_last


class AnswerBox(Vertical):
    """Holds what the person says to one question until it is handed over.

    `raw` is the form that the interview takes, None while nothing is said. A box whose own list
    holds the ways out says so with `own_ways_out`.
    """

    own_ways_out: ClassVar[bool] = False

    class Changed(Message):
        """Something was said that may matter at once; `told` is what to tell about it."""

        def __init__(self, told: str = "", *, undo: bool = False) -> None:
            super().__init__()
            self.told = told
            self.undo = undo

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__()
        self.asked = asked
        self.words = words
        answer = asked.answer
        chosen: tuple[WayOut, ...] = (answer.way_out,) if answer and answer.way_out else ()
        self.out = ChoiceList(self.ways_out(), chosen=chosen, classes="out -tight")

    def ways_out(self) -> list[Item]:
        """Return the ways out of the question, to stand after its answers."""
        return [
            Item(one, self.words(f"way_out.{one}"), alone=True, apart=True)
            for one in self.asked.ways_out
        ]

    def letters(self) -> dict[str, str]:
        """Return the keys that answer at once, each with what it says."""
        return {self.words(f"screen.letter.{one}"): one for one in ("yes", "no", "unknown")}

    # What a kind of box fills in.

    def pieces(self) -> Iterable[Widget]:
        """Yield what the answer is given in."""
        return ()

    def said(self) -> object | None:
        """Return the raw answer without ways out, None while nothing is said."""
        return None

    def empty(self) -> None:
        """Take away what is said, for a way out was chosen; `undo` brings it back."""

    def restore(self) -> None:
        """Bring back what `empty` took away."""

    def again(self) -> None:
        """Show what belongs to what is said, after it was said in other words."""

    def labels(self) -> list[str]:
        """Return the words of its rows, from which its height is guessed."""
        return [one.label for one in self.out.items]

    def first(self) -> Widget:
        """Return what gets the focus first."""
        return next((one for one in self.query("*") if one.focusable), self)

    def at_fault(self, at: KeyPath) -> Widget:
        """Return the piece that an error is about."""
        return self.first()

    def forward(self) -> bool:
        """Go to the next piece of the same answer; False when there is none."""
        return False

    def backward(self) -> bool:
        """Go to the piece before; False when there is none."""
        return False

    def pressed(self, what: str) -> None:
        """Do what a button in the box says."""

    # The ways out, the same for all.

    def compose(self) -> ComposeResult:
        """Lay out the box, its ways out last."""
        pieces = [*self.pieces(), *([self.out] if self.out.rows and not self.own_ways_out else [])]
        mark_last(pieces)
        yield from pieces

    def raw(self) -> object | None:
        """Return what is said, in raw form."""
        if self.out.chosen:
            return {"way_out": self.out.chosen[0]}
        return self.said()

    def undo(self) -> None:
        """Take back the way out that took the answer's place."""
        self.out.clear()
        self.restore()

    def changed(self, told: str = "", *, undo: bool = False) -> None:
        """Tell the screen; what is said now takes the place of a way out."""
        if self.out.chosen and self.said() is not None:
            self.out.clear()
        self.post_message(self.Changed(told, undo=undo))

    def on_choice_list_changed(self, message: ChoiceList.Changed) -> None:
        """Let a way out take the place of the answer."""
        message.stop()
        if message.choices is not self.out:
            self.chose(message)
            return
        held = self.said() is not None
        if held:
            self.empty()
        told = self.words("screen.cleared_words") if held else ""
        self.post_message(self.Changed(told, undo=held))

    def chose(self, message: ChoiceList.Changed) -> None:
        """Take what was chosen in a list of the box's own."""
        self.changed()

    def on_input_changed(self, message: Input.Changed) -> None:
        """Take what was typed."""
        message.stop()
        self.typed()

    def on_text_area_changed(self, message: TextArea.Changed) -> None:
        """Take what was typed."""
        message.stop()
        self.typed()

    def typed(self) -> None:
        """Take what was typed; never judged while it is."""
        if self.out.chosen and self.said() is not None:
            self.out.clear()
