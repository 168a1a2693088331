"""One medicine: its name, then how it is really taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from textual.widget import Widget
from textual.widgets import Input

from talkaid.answers.doubts import Doubt
from talkaid.answers.fields import MEDICINE, ORIGINS
from talkaid.errors import AnswerError
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.reference.medicines import Medicines
from talkaid.reference.suggest import Suggestion
from talkaid.tui.page import Page
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.entry import Entry, Field
from talkaid.tui.widgets.line import Line

RawMedicine = Mapping[str, object]
LABEL = ("strength", "directions")
LIFE = ("how", "past_7_days", "for", "last")


class NamePage(Page):
    """The name on the label; names that look like it are shown and never chosen for the person.

    Its result is ``{"name": …}``, with ``"known": False`` for a description.
    """

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    onward_word: ClassVar[str | None] = "screen.continue"
    keys: ClassVar[tuple[str, ...]] = ("type_down", "choose", "enter_continue")

    def __init__(self, words: Words, medicines: Medicines, before: RawMedicine) -> None:
        super().__init__(words)
        self.medicines = medicines
        self.before = before
        self.suggestions: dict[str, Suggestion] = {}
        self.made()

    def made(self) -> None:
        """Make the box and the lists."""
        self.entry = Entry(str(self.before.get("name", "")), most=MEDICINE["name"])
        self.found = ChoiceList(self._items(), id="found", classes="-tight")
        unknown = Item("unknown", self.words("screen.medicine.unknown"))
        chosen = ["unknown"] if self.before.get("known") is False else []
        self.unknown = ChoiceList([unknown], chosen=chosen, several=True, classes="-tight")

    def told_in(self, words: Words, interview: Interview) -> None:
        """Look for names of another language too."""
        super().told_in(words, interview)
        self.medicines = interview.checked.medicines

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.medicine.title")

    def content(self) -> Iterable[Widget]:
        """Yield the box, the names that look like it, and the way without a name."""
        yield Line(self.words("screen.medicine.name"), classes="ask")
        yield Line(self.words("screen.medicine.spelling"), classes="quiet")
        yield Line(id="fault", classes="alert hidden")
        yield Field("", self.entry)
        yield Line(id="alike", classes="quiet hidden")
        yield self.found
        yield self.unknown

    def first(self) -> Widget | None:
        """Return the box."""
        return self.entry

    def shown(self) -> None:
        """Look for the name that stands there."""
        self._look()

    def on_input_changed(self, message: Input.Changed) -> None:
        """Look for names from three letters on; what was wrong is no more."""
        message.stop()
        self.query_one("#fault", Line).add_class("hidden")
        self._look()

    def _look(self) -> None:
        typed = "" if self.unknown.chosen else self.entry.words
        found = self.medicines.suggest(typed)
        self.suggestions = {f"{one.name}|{one.brand}": one for one in found}
        items = self._items()
        if [one.id for one in self.found.items] != [one.id for one in items] or self.found.chosen:
            self.found.put(items, ())
        self.found.set_class(not items, "hidden")
        alike = self.query_one("#alike", Line)
        alike.set_class(not items, "hidden")
        key = "alike" if any(one.look_alike for one in found) else "like"
        alike.say(self.words(f"screen.medicine.{key}"))

    def _items(self) -> list[Item]:
        return [Item(key, self._label(one)) for key, one in self.suggestions.items()]

    def _label(self, one: Suggestion) -> str:
        key = "suggestion_brand" if one.brand else "suggestion"
        return self.words(f"screen.medicine.{key}", name=one.name, brand=one.brand, use=one.use)

    def on_choice_list_changed(self, message: ChoiceList.Changed) -> None:
        """Take a name, or leave the search for one."""
        message.stop()
        if message.choices is self.unknown:
            self.found.clear()
            self._look()
            self.tell(self.words("screen.medicine.describe") if self.unknown.chosen else "")
        elif chosen := self.found.chosen:
            name = self._named(self.suggestions[chosen[0]])
            self.tell(self.words("screen.medicine.will_use", name=name))

    def _named(self, one: Suggestion) -> str:
        """Return the name to write: with the brand when that is what was typed."""
        typed = self.entry.words.casefold()
        brand = one.brand if typed and one.brand.casefold().startswith(typed) else ""
        named = self.words("screen.medicine.with_brand", name=one.name, brand=brand)
        return (named if brand else one.name)[: MEDICINE["name"]]

    def action_go_on(self) -> None:
        """Use the name that was chosen, else what was typed."""
        chosen = [self.suggestions[one] for one in self.found.chosen if one in self.suggestions]
        name = self._named(chosen[0]) if chosen else self.entry.words
        if not name:
            self._problem()
            return
        self.dismiss({"name": name, "known": not self.unknown.chosen})

    def _problem(self) -> None:
        fault = self.query_one("#fault", Line)
        sentence = self.words.sentence(AnswerError("medicine-name"))
        fault.say(self.words("screen.fault", sentence=sentence))
        fault.remove_class("hidden")
        self.set_focus(self.entry)


class MedicinePage(Page):
    """What the label says and, apart from it, how it is really taken; all of it may be left out.

    Its result is the raw medicine.
    """

    over: ClassVar[bool] = True
    side: ClassVar[tuple[str, ...]] = ("help", "options")
    onward_word: ClassVar[str | None] = "screen.medicine.put"
    keys: ClassVar[tuple[str, ...]] = ("tab", "enter_put", "back")

    def __init__(
        self,
        words: Words,
        medicine: RawMedicine,
        doubts: Callable[[RawMedicine], tuple[Doubt, ...]],
    ) -> None:
        super().__init__(words)
        self.medicine = medicine
        self.doubts = doubts
        self.made()

    def made(self) -> None:
        """Make the boxes and the list."""
        medicine = self.medicine
        self.entries = {
            key: Entry(str(medicine.get(key, "")), most=MEDICINE[key]) for key in (*LABEL, *LIFE)
        }
        origin = medicine.get("from")
        self.origin = ChoiceList(
            [Item(one, self.words(f"screen.origin.{one}")) for one in ORIGINS],
            chosen=[str(origin)] if origin else [],
            classes="-tight",
        )

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.medicine.title")

    def content(self) -> Iterable[Widget]:
        """Yield the boxes."""
        yield Line(str(self.medicine["name"]), classes="ask")
        yield Line(id="fault", classes="alert hidden")
        yield Line(self.words("screen.medicine.label_says"), classes="heading")
        for key in LABEL:
            yield Field(self.words(f"screen.medicine.{key}"), self.entries[key])
        yield Line(self.words("screen.medicine.really"), classes="heading")
        for key in LIFE:
            yield Field(self.words(f"screen.medicine.{key}"), self.entries[key])
        yield Line(self.words("screen.medicine.from"))
        yield self.origin

    def first(self) -> Widget | None:
        """Return the first box."""
        return self.entries["strength"]

    def on_input_changed(self, message: Input.Changed) -> None:
        """Nothing is judged while it is typed."""
        message.stop()

    def on_choice_list_changed(self, message: ChoiceList.Changed) -> None:
        """Where it is from says nothing else."""
        message.stop()

    def raw(self) -> RawMedicine:
        """Return what is written, in raw form."""
        said: dict[str, object] = {"name": self.medicine["name"]}
        said |= {key: entry.words for key, entry in self.entries.items() if entry.words}
        if self.origin.chosen:
            said["from"] = self.origin.chosen[0]
        return said if self.medicine.get("known", True) else {**said, "known": False}

    def action_go_on(self) -> None:
        """Take the medicine, after asking once about what looks like a slip."""
        raw = self.raw()
        try:
            doubts = self.doubts(raw)
        except AnswerError as error:
            self._problem(error)
            return
        if doubts:
            self.tell(self.words(f"screen.doubt.{doubts[0].code}", words=doubts[0].said))
        else:
            self.dismiss(dict(raw))

    def _problem(self, error: AnswerError) -> None:
        fault = self.query_one("#fault", Line)
        fault.say(self.words("screen.fault", sentence=self.words.sentence(error)))
        fault.remove_class("hidden")
        key = str(error.at[-1]) if error.at else ""
        self.set_focus(self.entries.get(key, self.entries["strength"]))
