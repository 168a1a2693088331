"""The medicine list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.message import Message
from textual.widget import Widget

from talkaid.answers.raw import raw_value
from talkaid.answers.values import MedicineList
from talkaid.interview.asked import Asked
from talkaid.language.words import Words
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.frame import Flowing
from talkaid.tui.widgets.line import Line, Point

FULL = "full"
NOT_FULL = "not_full"
NONE = "none"

RawMedicine = Mapping[str, object]


class MedicinesBox(AnswerBox):
    """The medicines as typed; whether that is all of them; none at all."""

    class Wanted(Message):
        """A medicine is to be added, or the one at `at` changed."""

        def __init__(self, box: MedicinesBox, at: int | None) -> None:
            super().__init__()
            self.box = box
            self.at = at

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__(asked, words)
        value = asked.answer.value if asked.answer else None
        self.medicines: list[RawMedicine] = _raw(value) if isinstance(value, MedicineList) else []
        self.listed = ChoiceList(self._listed(), marks=False, id="listed", classes="-tight")
        said = [] if value is None else [self._whole(value)]
        self.whole = ChoiceList(self._wholes(), chosen=said, id="whole", classes="-tight")
        self._before: tuple[list[RawMedicine], list[str]] = ([], [])

    def _whole(self, value: object) -> str:
        full = isinstance(value, MedicineList) and value.full
        return (FULL if self.medicines else NONE) if full else NOT_FULL

    def _listed(self) -> list[Item]:
        return [
            Item(str(at), self._named(at, one), note=self._how(one))
            for at, one in enumerate(self.medicines)
        ]

    def _named(self, at: int, medicine: RawMedicine) -> str:
        name = f"{medicine['name']} {medicine.get('strength', '')}".strip()
        if medicine.get("known") is False:
            name = self.words("said.no_name", words=name)
        return self.words("screen.medicine.listed", number=at + 1, name=name)

    def _how(self, medicine: RawMedicine) -> str:
        how = medicine.get("how")
        return self.words("screen.medicine.how_note", how=how) if how else ""

    def _wholes(self) -> list[Item]:
        ids = (FULL, NOT_FULL) if self.medicines else (NONE, NOT_FULL)
        return [Item(one, self.words(f"screen.medicine.{one}")) for one in ids]

    def pieces(self) -> Iterable[Widget]:
        """Yield the list, what can be done with it, and what people forget."""
        yield self.listed
        acts = [Act(self.words(f"screen.medicine.{one}"), one) for one in ("add", "change")]
        remove = Act(self.words("screen.medicine.remove"), "remove")
        yield Flowing(*acts, remove, classes="acts")
        yield Line(self.words("screen.medicine.forget"), classes="heading")
        for kind in self.words.list("screen.medicine.forgotten"):
            yield Point(kind)
        yield Line(self.words("screen.medicine.whole"), classes="heading", id="is_whole")
        yield self.whole

    def on_mount(self) -> None:
        """Show only what can be done."""
        self._show()

    def _show(self) -> None:
        none = not self.medicines
        self.listed.set_class(none, "hidden")
        for act in self.query(Act):
            act.set_class(none and act.what in ("change", "remove"), "hidden")
        self.query_one("#is_whole").set_class(none, "hidden")

    def said(self) -> object | None:
        """Return the list; an empty one only when the person says so."""
        chosen = self.whole.chosen
        if not self.medicines and not chosen:
            return None
        full = chosen == [FULL if self.medicines else NONE]
        return {"value": [dict(one) for one in self.medicines], "full_list": full}

    def put(self, at: int | None, medicine: RawMedicine) -> None:
        """Add a medicine, or put it in the place of another."""
        if at is None:
            self.medicines.append(medicine)
        else:
            self.medicines[at] = medicine
        self._again()
        self.listed.at = len(self.medicines) - 1 if at is None else at
        self.changed(self.words("screen.medicine.listed_now", name=medicine["name"]))

    def _again(self, whole: Iterable[str] = ()) -> None:
        kept = [one for one in (*whole, *self.whole.chosen) if one in (FULL, NOT_FULL, NONE)]
        items = self._wholes()
        known = [one for one in kept if one in {item.id for item in items}]
        self.listed.put(self._listed(), ())
        self.whole.put(items, known[:1])
        self._show()

    def held(self) -> tuple[list[RawMedicine], tuple[list[RawMedicine], list[str]]]:
        """Return the medicines, and what was taken off last."""
        return list(self.medicines), self._before

    def hold(self, held: tuple[list[RawMedicine], tuple[list[RawMedicine], list[str]]]) -> None:
        """Hold the medicines of another list."""
        self.medicines, self._before = list(held[0]), held[1]
        self._again()

    def take_off(self) -> None:
        """Take the medicine that was gone to off the list; `undo` puts it back."""
        at = self.listed.at
        if at >= len(self.medicines):
            return
        self._before = (list(self.medicines), list(self.whole.chosen))
        gone = self.medicines.pop(at)
        self._again()
        told = self.words("screen.medicine.removed", name=gone["name"])
        self.post_message(self.Changed(told, undo=True))

    def empty(self) -> None:
        """Take the list away."""
        self._before = (list(self.medicines), list(self.whole.chosen))
        self.medicines = []
        self.whole.clear()
        self._again()

    def restore(self) -> None:
        """Bring the list back."""
        self.medicines, whole = list(self._before[0]), self._before[1]
        self.whole.clear()
        self._again(whole)

    def first(self) -> Widget:
        """Return the list, or the button to begin one."""
        return self.listed if self.medicines else self.query(Act).first()

    def pressed(self, what: str) -> None:
        """Add, change or remove."""
        if what == "add":
            self.post_message(self.Wanted(self, None))
        elif what == "change" and self.medicines:
            self.post_message(self.Wanted(self, self.listed.at))
        elif what == "remove":
            self.take_off()

    def on_choice_list_opened(self, message: ChoiceList.Opened) -> None:
        """Change the medicine."""
        message.stop()
        self.post_message(self.Wanted(self, int(message.item.id)))

    def chose(self, message: ChoiceList.Changed) -> None:
        """Take whether the list is full."""
        self.changed()


def _raw(value: MedicineList) -> list[RawMedicine]:
    raw = raw_value(value)
    return list(raw) if isinstance(raw, list) else []
