"""What a person marks with a pen, and what a printed clause says of it.

The clauses are read from their words alone: nothing here knows a condition.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from talkaid.questionnaire.questions import Question
from talkaid.reference.medicines import Medicines

WAYS = {
    "unknown": "I am not sure",
    "declined": "I would rather not say",
    "in_person": "I will talk about this in person",
}


@dataclass(frozen=True)
class Marks:
    """What a person marked at one question."""

    ticked: frozenset[str] = frozenset()
    ways: frozenset[str] = frozenset()
    rows: Mapping[str, str] = field(default_factory=dict)
    number: Decimal | None = None
    wrote: bool = False
    medicines: tuple[str, ...] = ()
    full: bool = False

    @property
    def answered(self) -> bool:
        return self.wrote or bool(self.ticked) or self.number is not None


NOTHING = Marks()


def marks_of(question: Question, raw: Any) -> Marks:
    """Return what somebody who says this marks on the paper; a row has no box to decline."""
    said = raw if isinstance(raw, dict) and {"value", "way_out"} & set(raw) else {"value": raw}
    if "way_out" in said:
        return Marks(ways=frozenset({WAYS[said["way_out"]]}))
    value = said["value"]
    options = {option.id: option.label for option in getattr(question, "options", ())}
    match question.type:
        case "choice":
            return Marks(ticked=frozenset({options[value]}))
        case "choices":
            return Marks(ticked=frozenset(options[one] for one in value))
        case "yes_no" | "note":
            return Marks(ticked=frozenset({str(value).capitalize()}))
        case "yes_no_each" | "rate_each":
            columns = {**options, "yes": "Yes", "no": "No", "unknown": "Not sure"}
            names = {row.id: row.label for row in question.rows}
            said_to = {names[row]: columns.get(one, str(one)) for row, one in value.items()}
            return Marks(rows={row: one for row, one in said_to.items() if one != "declined"})
        case "number" | "scale":
            return Marks(number=Decimal(str(value)))
        case "medicines":
            listed = tuple(one["name"] for one in value)
            # One of the boxes under the table is ticked, that the list is not finished or another.
            return Marks(wrote=True, medicines=listed, full=bool(said.get("full_list")))
        case _:
            return Marks(wrote=True)


class Clauses:
    """The meaning of printed clauses over what was marked so far."""

    def __init__(self, medicines: Medicines) -> None:
        self.marks: dict[int, Marks] = {}
        self._medicines = medicines

    def holds(self, clause: str, points: Sequence[str] = ()) -> bool:
        """Whether a clause holds, with the points it speaks of as "these"."""
        clause, quotes = hidden(clause)
        before, of_these, rest = clause.partition("at least one of these is true")
        assert bool(of_these) == bool(points) and not rest, clause
        if points and not any(self.holds(point) for point in points):
            return False
        return self._group(before.removesuffix(", and "), quotes) if before else True

    def _group(self, clause: str, quotes: Sequence[str]) -> bool:
        both, one_of = clause.split(", and "), clause.split(", or ")
        assert len(both) == 1 or len(one_of) == 1, clause
        if len(one_of) > 1:
            return any(self._look(part, quotes) for part in one_of)
        return all(self._look(part, quotes) for part in both)

    def _look(self, clause: str, quotes: Sequence[str]) -> bool:
        if found := re.fullmatch(r"your answers to (.*) add up to (.*?)(?: \((.*)\))?", clause):
            return self._sum(found[1], found[2], found[3] or "", quotes)
        for pattern, means in READINGS:
            if found := re.fullmatch(pattern, clause):
                marks = self.marks.get(int(found.group("number")), NOTHING)
                named = {key: shown(one, quotes) for key, one in found.groupdict("").items()}
                return means(self, marks, named)
        raise AssertionError(f"not understood: {clause}")

    def _sum(self, items: str, bound: str, counts: str, quotes: Sequence[str]) -> bool:
        counted = {
            quotes[int(label)]: Decimal(many)
            for label, many in re.findall(r"⟨(\d+)⟩ counts (-?\d+)", counts)
        }
        total = Decimal(0)
        found = re.findall(r"⟨(\d+)⟩ in question (\d+)|your number in question (\d+)", items)
        assert found, items
        for row, number, line in found:
            marks = self.marks.get(int(number or line), NOTHING)
            one = counted.get(marks.rows.get(quotes[int(row)], "")) if row else marks.number
            if one is None:
                return False
            total += one
        return compared(total, bound)

    def takes(self, marks: Marks, titles: Sequence[str]) -> bool:
        """Whether a medicine of one of these kinds is on the list."""
        classes = [one for one, title in self._medicines.classes.items() if title in titles]
        assert classes
        listed = marks.medicines
        return any(self._medicines.belongs(name, one) for name in listed for one in classes)

    def takes_none(self, marks: Marks, titles: Sequence[str]) -> bool:
        """Whether the list is full, every name on it is known, and none is of these kinds."""
        known = all(self._medicines.find(name) for name in marks.medicines)
        return marks.full and known and not self.takes(marks, titles)


def hidden(text: str) -> tuple[str, list[str]]:
    """Return the text with what is quoted replaced by marks, and what was quoted."""
    quotes: list[str] = []

    def hide(found: re.Match[str]) -> str:
        quotes.append(found[1])
        return f"⟨{len(quotes) - 1}⟩"

    return re.sub("“([^”]*)”", hide, text), quotes


def shown(text: str, quotes: Sequence[str]) -> str:
    """Return the text with its quotes, each between “ and ”."""
    return re.sub(r"⟨(\d+)⟩", lambda found: f"“{quotes[int(found[1])]}”", text)


def labels(text: str) -> list[str]:
    """Return what is quoted."""
    return re.findall("“([^”]*)”", text)


COMPARED: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "or more": Decimal.__ge__,
    "or less": Decimal.__le__,
    "more than": Decimal.__gt__,
    "less than": Decimal.__lt__,
    "not": Decimal.__ne__,
    "": Decimal.__eq__,
}


def compared(number: Decimal | None, bound: str) -> bool:
    """Whether a number is what the words after "is" or "add up to" say."""
    found = re.fullmatch(r"(more than|less than|not)? ?(-?[\d.]+)[a-z ]*?(or more|or less)?", bound)
    assert found, bound
    return number is not None and COMPARED[found[1] or found[3] or ""](number, Decimal(found[2]))


def _rows(marks: Marks, row_list: str, word: str) -> bool:
    looked = [marks.rows.get(row) == word for row in labels(row_list)]
    return all(looked) if "” and “" in row_list else any(looked)


def _yes_but(marks: Marks, row_list: str) -> bool:
    return any(said == "Yes" for row, said in marks.rows.items() if row not in labels(row_list))


def _ticked(marks: Marks, box_list: str) -> bool:
    return bool(set(labels(box_list)) & (marks.ticked | marks.ways))


Named = Mapping[str, str]
Reading = Callable[[Clauses, Marks, Named], bool]
AT = r" in question (?P<number>\d+)"
ROW = r"(?: for (?P<row>⟨\d+⟩))"
LIST = r"(?P<list>⟨\d+⟩(?:, ⟨\d+⟩)*(?: (?:or|and) ⟨\d+⟩)?)"
READINGS: list[tuple[str, Reading]] = [
    (f"you ticked (?P<word>Yes|No){AT}", lambda _, marks, of: of["word"] in marks.ticked),
    (f"you ticked {LIST}{AT}", lambda _, marks, of: _ticked(marks, of["list"])),
    (f"you did not tick {LIST}{AT}", lambda _, marks, of: not _ticked(marks, of["list"])),
    (
        f"you ticked all of these: {LIST}{AT}",
        lambda _, marks, of: set(labels(of["list"])) <= marks.ticked,
    ),
    (
        f"you ticked any answer but {LIST}{AT}",
        lambda _, marks, of: bool(marks.ticked - set(labels(of["list"]))),
    ),
    (f"you gave an answer{AT}", lambda _, marks, of: marks.answered),
    (f"you gave no answer{AT}", lambda _, marks, of: not marks.answered),
    (
        f"you gave an answer{AT}, but not {LIST}",
        lambda _, marks, of: marks.answered and not _ticked(marks, of["list"]),
    ),
    (
        f"you gave an answer{AT}, but did not tick all of these: {LIST}",
        lambda _, marks, of: marks.answered and not set(labels(of["list"])) <= marks.ticked,
    ),
    (
        f"you ticked {LIST}{ROW}{AT}",
        lambda _, marks, of: marks.rows.get(of["row"][1:-1]) in labels(of["list"]),
    ),
    (
        f"you gave an answer{ROW}{AT}, but not {LIST}",
        lambda _, marks, of: (
            marks.rows.get(of["row"][1:-1], "Not sure") not in ["Not sure", *labels(of["list"])]
        ),
    ),
    (f"you ticked any line{AT}", lambda _, marks, of: bool(marks.rows)),
    (f"you ticked no line{AT}", lambda _, marks, of: not marks.rows),
    (f"you ticked Yes for any line{AT}", lambda _, marks, of: _yes_but(marks, "")),
    (f"you ticked Yes for any line but {LIST}{AT}", lambda _, m, of: _yes_but(m, of["list"])),
    (
        f"you ticked (?P<word>Yes|No) for {LIST}{AT}",
        lambda _, marks, of: _rows(marks, of["list"], of["word"]),
    ),
    (f"your number{AT} is (?P<bound>.*)", lambda _, marks, of: compared(marks.number, of["bound"])),
    (
        f"you wrote a medicine of this kind{AT}: {LIST}",
        lambda clauses, marks, of: clauses.takes(marks, labels(of["list"])),
    ),
    (
        f"you wrote your full list{AT}, with no medicine of this kind: {LIST}",
        lambda clauses, marks, of: clauses.takes_none(marks, labels(of["list"])),
    ),
]
