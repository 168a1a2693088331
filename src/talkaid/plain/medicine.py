"""One medicine, field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from talkaid.answers.fields import MEDICINE, ORIGINS
from talkaid.interview.asked import Asked
from talkaid.plain.fields import Meaning, field, own
from talkaid.plain.numbered import listing, picked
from talkaid.plain.steps import walk
from talkaid.plain.talk import Talk
from talkaid.plain.turns import OtherWords
from talkaid.plain.typed import Typed, fold
from talkaid.reference.suggest import Suggestion

# The fields after the name, in the order in which they are asked.
FIELDS = ("strength", "directions", "how", "past_7_days", "for", "last")


@dataclass(frozen=True, slots=True)
class Begun:
    """A medicine that is half said: what was said so far, and which step comes next."""

    said: Mapping[str, object]
    step: int = 0


class Halfway(OtherWords):
    """The language changed in the middle of a medicine."""

    def __init__(self, begun: Begun) -> None:
        super().__init__()
        self.begun = begun


def ask_medicine(talk: Talk, asked: Asked, begun: Begun) -> dict[str, object]:
    """Return one medicine in raw form; raises Back when it is said at the name, and Halfway."""
    return _OneMedicine(talk, asked, begun).read()


class _OneMedicine:
    """The fields of one medicine, each with its own prompt."""

    def __init__(self, talk: Talk, asked: Asked, begun: Begun) -> None:
        before = begun.said
        self._talk = talk
        self._asked = asked
        self._step = begun.step
        self._said = {key: str(said) for key, said in before.items() if key != "known"}
        self._known = before.get("known") is not False

    def read(self) -> dict[str, object]:
        fields = [self._asks(key) for key in FIELDS]
        try:
            walk([self._name, *fields, self._origin], self._step, self._reach)
        except OtherWords:
            raise Halfway(Begun(self._given(), self._step)) from None
        return self._given()

    def _reach(self, step: int) -> None:
        self._step = step

    def _given(self) -> dict[str, object]:
        given: dict[str, object] = {key: text for key, text in self._said.items() if text}
        return given if self._known else {**given, "known": False}

    def _name(self) -> None:
        talk = self._talk
        talk.lines.topic()
        talk.say("plain.medicine.name")
        talk.say("plain.medicine.name_how")
        before = self._said.get("name", "")
        while not (name := self._field("name", before, self._named)):
            talk.tell("error.medicine_name")
        if name != before:
            name = self._suggested(name)
        self._said["name"] = name

    def _named(self, typed: Typed) -> str:
        """Return the name; without one, what the person can say of the medicine."""
        unknown = {fold(one) for one in self._talk.words.list("plain.medicine.unknown")}
        self._known = fold(typed.text) not in unknown
        if self._known:
            return typed.own
        self._talk.say("plain.medicine.describe")
        return self._field("name", "", own)

    def _suggested(self, name: str) -> str:
        """Show the names that look like what was typed; nothing is chosen for the person."""
        medicines = self._talk.interview.checked.medicines
        if not self._known or medicines.find(name) is not None:
            return name
        found = medicines.suggest(name)
        if not found:
            return name
        talk = self._talk
        talk.lines.topic(gap=False)
        talk.say("plain.medicine.near", count=len(found))
        if any(one.look_alike for one in found):
            talk.say("plain.medicine.look_alike")
        listing(talk, [_suggestion(talk, one) for one in found])
        talk.say("plain.medicine.near_how", name=name)
        names = [self._with_brand(one, name) for one in found]

        def meaning(typed: Typed) -> str:
            place = picked(typed.text, names)
            return typed.own if place is None else names[place]

        chosen = self._field("name", "", meaning)
        if not chosen or chosen in names:
            return chosen or name
        return self._suggested(chosen)

    def _with_brand(self, one: Suggestion, typed: str) -> str:
        """Return the name to write: with the brand when that is what was typed."""
        if not one.brand or not fold(one.brand).startswith(fold(typed)):
            return one.name
        return self._talk.words("plain.medicine.with_brand", name=one.name, brand=one.brand)[
            : MEDICINE["name"]
        ]

    def _asks(self, key: str) -> Callable[[], None]:
        def ask() -> None:
            self._talk.lines.topic(gap=False)
            self._talk.say(f"plain.medicine.{key}")
            self._said[key] = self._field(key, self._said.get(key, ""), own)

        return ask

    def _origin(self) -> None:
        talk = self._talk
        labels = [talk.words(f"origin.{one}") for one in ORIGINS]
        talk.lines.topic(gap=False)
        talk.say("plain.medicine.from")
        listing(talk, labels)
        talk.say("plain.how.piece", most=len(labels))

        def meaning(typed: Typed) -> str:
            place = picked(typed.text, labels)
            return typed.own if place is None else ORIGINS[place]

        self._said["from"] = self._field("from", self._said.get("from", ""), meaning)

    def _field(self, key: str, before: str, meaning: Meaning) -> str:
        def check(text: str) -> None:
            name = {} if key == "name" else {"name": "-"}
            if text:
                self._talk.check(self._asked, [{**name, key: text}])

        shown = self._talk.words(f"origin.{before}") if key == "from" and before else before
        return field(self._talk, before, check, meaning=meaning, shown=shown)


def _suggestion(talk: Talk, one: Suggestion) -> str:
    pieces = [one.name, one.brand, one.use]
    return ", ".join(piece for piece in pieces if piece)
