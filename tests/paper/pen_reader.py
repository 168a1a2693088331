"""Somebody with a pen, who reads the form as text and goes where its rules say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pen_marks import NOTHING, Clauses, Marks, hidden, shown

from talkaid.reference.medicines import Medicines

HELP = "IF YOU NEED HELP NOW"
NOT_ASK = re.compile(r" *(\[ \]|->|!!|Why: |Added by|If you|_)")


@dataclass
class Sentence:
    """A rule as it stands on the paper: the line, the points under it, and what follows them."""

    line: str
    points: list[str] = field(default_factory=list)
    then: str = ""

    @property
    def target(self) -> str | None:
        """Where those go on who are not meant."""
        found = re.search(r"If not, go to (.*)\.$", self.then or self.line)
        return found[1] if found else None


@dataclass
class Place:
    """One place to come to: a part or a question, with the rules that stand at it."""

    title: str = ""
    number: int = 0
    ask: str = ""
    only_if: Sentence | None = None
    go_on: Sentence | None = None
    help_now: list[Sentence] = field(default_factory=list)


def read_form(text: str) -> list[Place]:
    """Return the places of a form in their order, with the rules that are printed at each."""
    places: list[Place] = []
    ahead: Sentence | None = None
    lines = text.split("\n")
    lines = lines[: lines.index(HELP)] if HELP in lines else lines
    for at, line in enumerate(lines):
        if re.match(r"(PART \d+ OF \d+|MORE): ", line):
            places.append(Place(title=line))
        elif found := re.match(r" {0,2}(\d+)\. (.*)", line):
            ask = " ".join([found[2], *_more_of_the_ask(lines, at)])
            places.append(Place(number=int(found[1]), ask=ask, only_if=ahead))
            ahead = None
        elif line.startswith("-> "):
            ahead = _sentence(lines, at)
            if lines[at - 1]:
                places[-1].only_if, ahead = ahead, None
        elif line.startswith("    -> "):
            places[-1].go_on = _sentence(lines, at)
        elif line.startswith("    !! "):
            places[-1].help_now.append(_sentence(lines, at))
    return places


def _more_of_the_ask(lines: Sequence[str], at: int) -> Iterator[str]:
    for line in lines[at + 1 :]:
        if not line.startswith("    ") or NOT_ASK.match(line):
            return
        yield line.strip()


def _sentence(lines: Sequence[str], at: int) -> Sentence:
    indent = len(lines[at]) - len(lines[at].lstrip()) + 3
    found = Sentence(lines[at][indent:])
    for line in lines[at + 1 :]:
        rest = line[indent:]
        if line[:indent].strip() or not rest:
            break
        if rest.startswith("- "):
            found.points.append(rest[2:])
        elif rest.startswith("  "):
            found.points[-1] += f" {rest.strip()}"
        elif found.points:
            found.then = f"{found.then} {rest}".strip()
        else:
            found.line += f" {rest}"
    return found


class Reader:
    """Reads one form, and follows it for one person after the other."""

    def __init__(self, text: str, medicines: Medicines) -> None:
        self.places = read_form(text)
        self._clauses = Clauses(medicines)

    def follow(self, said: Mapping[int, Marks]) -> tuple[list[int], list[str]]:
        """Return the questions the person comes to, and the help lines that are meant for them."""
        clauses = self._clauses
        clauses.marks = {}
        reached: list[int] = []
        help_now: list[str] = []
        at = 0
        while at < len(self.places):
            place = self.places[at]
            if place.only_if and not self._meant(place.only_if, r"Answer [^⟨]*? only if (.*?)[.:]"):
                at = self._skipped(place.only_if, at)
                continue
            at += 1
            if place.number:
                reached.append(place.number)
                clauses.marks[place.number] = said.get(place.number, NOTHING)
                help_now += [one for one in map(self._help, place.help_now) if one]
            if place.go_on:
                at = self._gone_on(place.go_on)
        return reached, help_now

    def _meant(self, rule: Sentence, pattern: str) -> bool:
        clause, _ = _clause(rule, pattern + r"(?: If not, go to .*)?")
        return self._clauses.holds(clause, rule.points)

    def _skipped(self, rule: Sentence, at: int) -> int:
        if rule.target is not None:
            return self._place(rule.target)
        assert rule.line.startswith("Answer this only if "), rule.line
        return at + 1

    def _gone_on(self, rule: Sentence) -> int:
        clause, first = _clause(rule, r"If (.*), go on to (question \d+)\. If not, go to .*")
        target = first if self._clauses.holds(clause) else rule.target
        assert target is not None, rule.line
        return self._place(target)

    def _help(self, rule: Sentence) -> str | None:
        """Return what to do now, when the line is meant for what was marked."""
        end = "" if rule.points else " (.*)"
        clause, do = _clause(rule, f"If (.*?):{end}")
        return (rule.then or do) if self._clauses.holds(clause, rule.points) else None

    def _place(self, target: str) -> int:
        if target == "the end":
            return len(self.places)
        kind, _, name = target.partition(" ")
        if kind == "question":
            return next(at for at, one in enumerate(self.places) if one.number == int(name))
        title = f"PART {name} OF " if kind == "part" else target.strip("“”").upper()
        return next(at for at, one in enumerate(self.places) if one.title.startswith(title))


def _clause(rule: Sentence, pattern: str) -> tuple[str, str]:
    """Return the clause of a rule, and what else the pattern finds; labels may hold any mark."""
    line, quotes = hidden(rule.line)
    found = re.fullmatch(pattern, line)
    assert found, rule.line
    first, *rest = (shown(one, quotes) for one in found.groups())
    return first, "".join(rest)
