"""What a person can say, as frozen values.

An `Answer` is a value or a way out, never both. A way out is never a no and never a zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Literal

WayOut = Literal["declined", "unknown", "in_person"]
WAYS_OUT: tuple[WayOut, ...] = ("declined", "unknown", "in_person")
RowSaid = str | int
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Choice:
    """The option that was chosen."""

    option: str


@dataclass(frozen=True, slots=True)
class Choices:
    """The options that were chosen, in the order of choosing."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes, or no."""

    yes: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """What was said line by line: "yes", "no", an option, a number, or a way out of that line.

    A line that is not here was left blank.
    """

    said: Mapping[str, RowSaid]

    def counting(self, row: str) -> RowSaid | None:
        """Return what was said to the row, or None for a blank or a way out."""
        said = self.said.get(row)
        return None if said in WAYS_OUT else said


@dataclass(frozen=True, slots=True)
class Scale:
    """A whole number on a line."""

    number: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number, with the words it was typed in."""

    typed: str
    number: Decimal = field(compare=False)


@dataclass(frozen=True, slots=True)
class Amount:
    """How much at one time, in the person's own measure; every part may be missing."""

    number: str = ""
    measure: str = ""
    times_a_day: str = ""
    varies: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A time, in the words it was typed in."""

    typed: str


@dataclass(frozen=True, slots=True)
class Words:
    """The person's own words; empty when they said that there is nothing to say."""

    text: str


@dataclass(frozen=True, slots=True)
class Medicine:
    """One medicine as the person takes it; every part but the name may be empty.

    `known` is False when the person does not know the name and describes it.
    """

    name: str
    known: bool = True
    strength: str = ""
    purpose: str = ""
    directions: str = ""
    how: str = ""
    past_7_days: str = ""
    last: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class MedicineList:
    """The medicines; `full` when the person says that this is the whole list.

    Empty and full: takes no medicine.
    """

    medicines: tuple[Medicine, ...] = ()
    full: bool = False


@dataclass(frozen=True, slots=True)
class Pick:
    """One question to ask: offered by a flag, by a prompt, or in the person's own words.

    `keep` leaves a flag's question on the sheet though an answer behind the flag is kept off.
    """

    kind: Literal["flag", "prompt", "own"]
    what: str
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Picks:
    """The questions to ask, the most wanted first."""

    picks: tuple[Pick, ...]


Value = (
    Choice | Choices | YesNo | Rows | Scale | Number | Amount | When | Words | MedicineList | Picks
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to one question.

    `off_sheet` keeps it off every output. `language` is set when the words are in another
    language than the response. `write_in` holds own words beside an option, by option.
    """

    value: Value | None = None
    way_out: WayOut | None = None
    off_sheet: bool = False
    language: str | None = None
    write_in: Mapping[str, str] = field(default_factory=lambda: NOTHING)

    @property
    def given(self) -> bool:
        """Whether something was said that can count."""
        return self.value is not None
