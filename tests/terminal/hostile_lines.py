"""Types hostile lines at every prompt of the plain front end, in a real terminal.

So many lines are typed at each question and each other prompt; where one of them is taken as an
answer, `back` returns to the question until it has had all of them. Then the way on is typed.
"""

from __future__ import annotations

import random
import re
from collections import Counter

from hostile_words import hostile_line
from talkaid.check.opening import opened_file
from talkaid.language.words import load_words
from talkaid.paper.keeper import WHATS
from terminal.hostile_person import EVERY_TYPE
from terminal.session import Session

# These are keys of the terminal itself: they end a line or a program before it is asked.
KEYS_OF_TERMINAL = "".join(map(chr, (3, 4, 8, 10, 13, 17, 18, 19, 21, 22, 23, 26, 28, 127)))
WORDS = load_words()
PHRASE = "four words of mine"
QUESTIONNAIRE = opened_file(EVERY_TYPE).checked.questionnaire
ASKS = {question.ask: question.type for question in QUESTIONNAIRE.by_id.values()}
MENUS = {
    WORDS(key): key
    for key in (
        *("plain.welcome.start", "plain.doubt.how", "plain.urgent.what_now", "plain.alone.how"),
        *("plain.keep.title", "plain.review.how", "plain.parts.title", "plain.save.title"),
        *("plain.save.again", "screen.keep_answers.title", "plain.save.elsewhere"),
        *("save.paper_title", "save.size_title"),
        *("plain.leave.title", "plain.medicines.which_change"),
    )
}
NAME = WORDS("plain.medicine.name")
STEPS = {
    NAME: "medicine",
    **{
        WORDS(f"plain.medicine.{step}"): "medicine"
        for step in ("strength", "directions", "how", "for", "past_7_days", "last", "from")
    },
    **{WORDS(f"plain.amount.{step}"): "amount" for step in ("number", "measure", "times")},
}
"""What is asked one after the other inside a question; `back` goes from one to the one before."""
MENUS[WORDS("plain.save.where", path="\0").partition("\0")[0]] = "plain.save.where"
PHRASES = {f"{WORDS(f'screen.phrase.{name}')}: ": name for name in ("phrase", "again")}
MENUS.update(PHRASES)
PROMPTS = ("> ", *PHRASES)
PLACES = {**ASKS, **MENUS, **STEPS}
TIMES = 40
"""Lines that a place may take at most, for each that is wanted: the way back is not counted."""


class Stuck(AssertionError):
    pass


class HostileLines:
    """One person at a prompt after the other; `counted` is lines by the kind of place.

    `keep` is the number of a way to keep the answers.
    """

    def __init__(self, chance: random.Random, lines: int, keep: str = "1") -> None:
        self.chance = chance
        self.lines = lines
        self.keep = keep
        self.counted: Counter[str] = Counter()
        self._had: Counter[str] = Counter()
        self._passed: Counter[str] = Counter()
        self._place = ""
        self._heard = ""
        self._makes = [one for one in WHATS if one != "print"]

    def thrown(self) -> str:
        """Return a line to type."""
        return hostile_line(self.chance, KEYS_OF_TERMINAL)

    def sit(self, session: Session, to: str = "") -> None:
        """Type until the program has come to its end, or is at a kind of place."""
        for _ in range(TIMES * self.lines * len(PLACES)):
            try:
                heard = session.hear(*PROMPTS).replace("\r\n", "\n")
            except EOFError:
                return
            line = self._line(heard)
            if to and PLACES[self._place] == to:
                return
            session.send_line(line)
        raise Stuck(f"no end: {self._place}")

    def _line(self, heard: str) -> str:
        self._heard += heard
        places = sorted((heard.rfind(one), PLACES[one], one) for one in PLACES if one in heard)
        before = self._place
        _, kind, self._place = places[-1] if places else (0, PLACES[before], before)
        if self._place != before and before in {*ASKS, *STEPS} and self._wants(before):
            self._passed[before] += 1
            self._place = before
            return "back"
        if not self._wants(self._place):
            return self._way_on(kind)
        self._had[self._place] += 1
        self.counted[kind] += 1
        return self.thrown()

    def _wants(self, place: str) -> bool:
        return self._had[place] < self.lines and self._passed[place] < 2 * self.lines

    def _way_on(self, kind: str) -> str:
        self._passed[self._place] += 1
        if kind in ("plain.save.title", "plain.save.again"):
            what = f"save.{self._makes.pop(0)}" if self._makes else "plain.save.done"
            return self._number(what)
        listed = "unfinished" if self._had[NAME] else "add"
        ways = {
            "medicines": self._number(f"plain.medicines.{listed}"),
            "phrase": PHRASE,
            "again": PHRASE,
            "screen.keep_answers.title": self.keep,
            "plain.doubt.how": "yes",
            "plain.alone.how": "yes",
            "plain.urgent.what_now": self._number("plain.urgent.go_on"),
            "plain.leave.title": self._number("plain.leave.stay"),
            "plain.save.elsewhere": "back",
            "save.paper_title": "1",
            "save.size_title": "1",
            "yes_no_each": "yes",
        }
        # A step of a question that is asked in steps is left with one, the whole with the other.
        return ways.get(kind) or ("skip" if self._passed[self._place] % 2 else "")

    def _number(self, key: str) -> str:
        """Return the number in front of a label, in the menu heard last."""
        found = re.findall(rf"^ +(\d+)  {re.escape(WORDS(key))}$", self._heard, re.MULTILINE)
        return str(found[-1]) if found else ""
