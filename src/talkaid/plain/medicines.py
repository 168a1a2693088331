"""The medicine list: what is on it, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable

from talkaid.answers.raw import raw_value
from talkaid.answers.values import MedicineList
from talkaid.errors import AnswerError
from talkaid.interview.asked import Asked
from talkaid.plain.certain import certain
from talkaid.plain.choosing import way_labels
from talkaid.plain.medicine import Begun, Halfway, ask_medicine
from talkaid.plain.numbered import choose, listing, picked, wrong_number
from talkaid.plain.prompt import AtOnce, Prompt
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, LeftBlank, OtherWords, WayTaken

Medicine = dict[str, object]


def medicines(talk: Talk, asked: Asked) -> Prompt:
    """The list, changed until the person goes on."""
    talk.say("plain.medicines.forgotten")
    talk.before(asked)
    return AtOnce(_List(talk, asked).read)


class _List:
    """The medicines so far, and the menu under them."""

    def __init__(self, talk: Talk, asked: Asked) -> None:
        self._talk = talk
        self._asked = asked
        value = asked.answer.value if asked.answer else None
        before = value if isinstance(value, MedicineList) else MedicineList()
        raw = raw_value(before)
        self._listed: list[Medicine] = [dict(one) for one in raw] if isinstance(raw, list) else []
        self._begun: tuple[int | None, Begun] | None = None
        half = talk.halves.pop(asked.question.id, None)
        if isinstance(half, _List):
            self._listed, self._begun = half._listed, half._begun

    def read(self) -> object:
        """Return the list in raw form, once the person goes on."""
        try:
            return self._read()
        except OtherWords:
            self._talk.halves[self._asked.question.id] = self
            raise

    def _read(self) -> object:
        while True:
            if self._begun is not None:
                self._take(*self._begun)
            raw = self._menu()
            if raw is not None:
                return raw
            self._talk.lines.topic()

    def _menu(self) -> object | None:
        talk, listed = self._talk, self._listed
        actions = self._actions()
        self._say_list()
        labels = [*(talk.words(f"plain.medicines.{key}") for key in actions)]
        labels += way_labels(talk, self._asked)
        listing(talk, labels)
        talk.say("plain.how.menu", most=len(labels))
        while True:
            typed = talk.read()
            if typed.command == "blank" or (typed.empty and not listed):
                raise LeftBlank
            if typed.empty:
                return self._given(full=False)
            way = talk.vocabulary.way(typed.text, self._asked.ways_out)
            if way is not None:
                raise WayTaken(way)
            place = picked(typed.text, labels)
            if place is not None:
                break
            wrong_number(talk, labels)
        if place >= len(actions):
            raise WayTaken(self._asked.ways_out[place - len(actions)])
        return list(actions.values())[place]()

    def _actions(self) -> dict[str, Callable[[], object | None]]:
        """Return what can be done, by the words it is shown under."""
        if not self._listed:
            return {"add": self._add, "takes_none": lambda: self._given(full=True)}
        return {
            "add": self._add,
            "change": self._change,
            "remove": self._remove,
            "full": lambda: self._given(full=True),
            "unfinished": lambda: self._given(full=False),
        }

    def _given(self, *, full: bool) -> object:
        return {"value": list(self._listed), "full_list": full}

    def _add(self) -> None:
        self._take(None, Begun({}))

    def _change(self) -> None:
        place = self._which("plain.medicines.which_change")
        if place is not None:
            self._take(place, Begun(self._listed[place]))

    def _remove(self) -> None:
        place = self._which("plain.medicines.which_remove")
        if place is not None:
            gone = self._listed.pop(place)
            self._talk.tell("plain.medicines.removed", name=gone["name"])

    def _take(self, place: int | None, begun: Begun) -> None:
        """Ask for one medicine and put it into its place, or at the end."""
        talk, asked = self._talk, self._asked
        self._begun = None
        while True:
            try:
                medicine = ask_medicine(talk, asked, begun)
                begun = Begun(medicine)
                if certain(talk, asked, [medicine]):
                    break
            except Halfway as turn:
                self._begun = (place, turn.begun)
                raise
            except Back:
                return
            except AnswerError as fault:
                talk.fault(fault)
        changed = [*self._listed]
        if place is None:
            changed.append(medicine)
        else:
            changed[place] = medicine
        try:
            talk.check(asked, changed)
        except AnswerError as fault:
            talk.fault(fault)
            return
        self._listed = changed
        talk.tell("plain.medicines.kept", words=self._words(medicine))

    def _which(self, key: str) -> int | None:
        """Return the place of the medicine that is meant; None after an empty line."""
        talk = self._talk
        if len(self._listed) == 1:
            return 0
        talk.lines.topic(gap=False)
        talk.say(key, most=len(self._listed))
        labels = [self._words(one) for one in self._listed]
        try:
            place = choose(talk, labels, otherwise=-1)
        except Back:
            return None
        return None if place < 0 else place

    def _say_list(self) -> None:
        talk = self._talk
        if not self._listed:
            talk.say("plain.medicines.empty")
            return
        talk.say("plain.medicines.listed", count=len(self._listed))
        listing(talk, [self._words(one) for one in self._listed])
        talk.say("plain.medicines.what_next")

    def _words(self, medicine: Medicine) -> str:
        keys = ("name", "strength", "how")
        return ", ".join(str(medicine[key]) for key in keys if medicine.get(key))
