"""What the patient wants to ask: offers, and questions in own words, in the order of choosing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget
from textual.widgets import Input

from talkaid.answers.fields import OWN_QUESTION
from talkaid.answers.values import Pick, Picks
from talkaid.interview.asked import Asked, Offer
from talkaid.language.lists import joined
from talkaid.language.words import Words
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line

OWN = "own"


class PicksBox(AnswerBox):
    """The offers as one list whose marks are the order; the first three stand at the top."""

    def __init__(self, asked: Asked, words: Words, offers: Sequence[Offer]) -> None:
        super().__init__(asked, words)
        self.offers = offers
        value = asked.answer.value if asked.answer else None
        picks = value.picks if isinstance(value, Picks) else ()
        self.kept = {_id(pick): pick.keep for pick in picks}
        self.own = [pick.what for pick in picks if pick.kind == OWN]
        self.choices = ChoiceList(
            self._items(), chosen=[_id(pick) for pick in picks], several=True, ordered=True
        )
        self.entry = Entry(most=OWN_QUESTION)
        self._before: list[str] = []

    def _items(self) -> list[Item]:
        offered = [
            Item(f"{one.kind}:{one.id}", one.text, note=self._note(one)) for one in self.offers
        ]
        return [*offered, *(Item(f"{OWN}:{text}", text) for text in self.own)]

    def _note(self, offer: Offer) -> str:
        if offer.keep_taking is None:
            return ""
        if not offer.keep_taking:
            return self.words("sheet.keep.unnamed")
        names = joined(offer.keep_taking, self.words.language)
        return self.words("sheet.keep.named", names=names)

    def pieces(self) -> Iterable[Widget]:
        """Yield the list, a box for own words, and a way to change the order."""
        yield Line(self.words("screen.picks.order"), classes="quiet")
        yield self.choices
        own = Field(self.words("screen.picks.own"), self.entry)
        own.add_class("under")
        yield own
        yield Act(self.words("screen.picks.add"), "add")
        yield Act(self.words("screen.picks.first"), "first")

    def said(self) -> object | None:
        """Return the picks in order; own words that were not added yet count as well."""
        picks = [self._pick(one) for one in self.choices.chosen]
        waiting = self.entry.words
        if waiting and f"{OWN}:{waiting}" not in self.choices.chosen:
            picks.append({OWN: waiting})
        return picks or None

    def _pick(self, item_id: str) -> dict[str, object]:
        kind, _, what = item_id.partition(":")
        pick: dict[str, object] = {kind: what}
        return {**pick, "keep": True} if self.kept.get(item_id) else pick

    def held(self) -> list[str]:
        """Return the questions in own words."""
        return list(self.own)

    def hold(self, held: list[str]) -> None:
        """Offer the same questions in own words."""
        self.own = list(held)
        self.choices.put(self._items(), self.choices.chosen)

    def empty(self) -> None:
        """Take the picks away."""
        self._before = list(self.choices.chosen)
        self.choices.clear()

    def restore(self) -> None:
        """Bring the picks back."""
        self.choices.clear(self._before)

    def first(self) -> Widget:
        """Return the list, or the box where nothing is offered."""
        return self.choices if self.choices.rows else self.entry

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Enter adds own words; with none it goes on."""
        if self.entry.words:
            message.stop()
            self._add()

    def pressed(self, what: str) -> None:
        """Add own words, or put the row that was gone to first."""
        if what == "add":
            self._add()
        elif what == "first" and self.choices.row is not None:
            self._put_first(self.choices.row.item)

    def _add(self) -> None:
        text = self.entry.words
        if not text:
            self.entry.focus()
            return
        if text not in self.own:
            self.own.append(text)
        chosen = [one for one in self.choices.chosen if one != f"{OWN}:{text}"]
        self.choices.put(self._items(), [*chosen, f"{OWN}:{text}"])
        self.entry.value = ""
        self.changed(self.words("screen.picks.added"))

    def _put_first(self, item: Item) -> None:
        chosen = [one for one in self.choices.chosen if one != item.id]
        self.choices.clear([item.id, *chosen])
        self.changed(self.words("screen.picks.put_first", words=item.label))


def _id(pick: Pick) -> str:
    return f"{pick.kind}:{pick.what}"
