"""A questionnaire for pen and paper: what stands on it and who answers what, not how it looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Middle = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """Who answers, or what comes next, in words that point to questions by their numbers.

    `points` are what `lead` speaks of as "these"; `then` is what follows from them.
    """

    lead: str
    points: tuple[str, ...] = ()
    then: str = ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """All that is printed, in its order."""
        return (self.lead, *self.points, *((self.then,) if self.then else ()))


@dataclass(frozen=True, slots=True)
class Told:
    """Sentences to read before the boxes; `points` stand one under the other."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A box with its words; `room` leaves a line to write on after them."""

    label: str
    room: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes to tick."""

    boxes: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """A box for each number from low to high; `words` stand at the low end, middle and high end."""

    low: int
    high: int
    words: Middle


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with one box in each column; `note` says what columns of numbers mean."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Room to write: `count` lines over the whole width, or a short one followed by `unit`."""

    label: str = ""
    count: int = 1
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table to write in: titles of the columns, and how many empty rows."""

    columns: tuple[str, ...]
    rows: int


Piece = Told | Ticks | Scale | Table | Lines | Grid


@dataclass(frozen=True, slots=True)
class Item:
    """One question on paper.

    `number` is None for what stands at the top of the first page. `meanings` explain words of it.
    `only_if` says who answers it and what follows it, `read_as` is other wording for some,
    `help_now` what to do on an urgent answer, `go_on` where to go from here. `ways_out` are boxes;
    `for_all` when they speak of all rows.
    """

    question_id: str
    number: int | None
    ask: str
    why: str
    how: str
    pieces: tuple[Piece, ...]
    ways_out: tuple[str, ...] = ()
    for_all: bool = False
    only_if: Rule | None = None
    read_as: tuple[Rule, ...] = ()
    help_now: tuple[Rule, ...] = ()
    go_on: Rule | None = None
    added_by: str | None = None
    meanings: str = ""


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part with its title, what is read before it, and who answers it."""

    id: str
    title: str
    extra: bool
    notice: tuple[str, ...]
    only_if: Rule | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class HelpNow:
    """What to do in one kind of emergency: a title, steps in their order, numbers to call."""

    page: Literal["emergency", "poison", "crisis", "today"]
    title: str
    steps: tuple[str, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlankForm:
    """The questionnaire as it is filled in with a pen.

    `numbers` are the help lines of the first page, `how` says how to fill it in, `fixed` are the
    lines that every sheet carries, `top` what is written at the head of the first page.
    """

    language: str
    title: str
    subtitle: str
    not_emergency: str
    numbers: tuple[str, ...]
    how_title: str
    how: tuple[str, ...]
    fixed: tuple[str, ...]
    top: tuple[Item, ...]
    parts: tuple[FormPart, ...]
    extra_title: str
    extra_note: str
    end: str
    help_title: str
    help_now: tuple[HelpNow, ...]
    footer: str

    @property
    def items(self) -> Iterator[Item]:
        """Every question, in the order of the pages."""
        yield from self.top
        for part in self.parts:
            yield from part.items
