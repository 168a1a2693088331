"""What stands beside the questions: sources, blocks, options, rows, flags, scores."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    StringConstraints,
)

from talkaid.questionnaire.conditions import ConditionField

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,47}$")]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
Urgency = Literal["now", "today", "soon", "visit"]
Page = Literal["emergency", "poison", "crisis", "today"]
URGENCIES: tuple[Urgency, ...] = ("now", "today", "soon", "visit")

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*(?::[a-z][a-z0-9_]*)?)\}")
"""What a fact is filled with: ``{question}``, or the medicines of a class, ``{question:class}``."""

RESERVED_IDS = frozenset(
    {"value", "way_out", "off_sheet", "language", "write_in", "full_list"}
    | {"unknown", "declined", "in_person"}
)


class Part(BaseModel):
    """A frozen piece of a questionnaire; a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Source(Part):
    """Where a claim comes from: the citation, an address and the day it was looked at."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,47}$")]
    cite: Text
    link: Annotated[str, StringConstraints(pattern=r"^https://\S+$")] | None = None
    seen: date


class Block(Part):
    """One part of the sheet, in paper order."""

    id: Id
    title: Text
    note: Text | None = None


class Option(Part):
    """One answer that can be chosen.

    `points` counts towards a score; `class_id` (``class``) is the medicine class that stands
    behind the option; `means_no` lets the option stand under "Answered NO"; `present`,
    `about_other` and `reads_aloud` say that somebody else is there, is spoken of, or reads out.
    """

    id: Id
    label: Text
    alone: StrictBool = False
    write_in: StrictBool = False
    points: StrictInt | None = None
    class_id: Id | None = Field(default=None, alias="class")
    means_no: StrictBool = False
    present: StrictBool = False
    about_other: StrictBool = False
    reads_aloud: StrictBool = False
    held_back: Text | None = None


class Measure(Part):
    """One measure to choose from: in a file its label, or a table with the word for one of it too.

    `id` is what an answer holds, the same in every language; left out, the label.
    """

    id: StrictStr = ""
    label: Text
    one: Text | None = None


def measure_of(raw: object) -> object:
    """Return a measure as a table with its id, where it is a label alone or has none."""
    if isinstance(raw, str):
        return {"id": raw, "label": raw}
    if isinstance(raw, Mapping) and isinstance(raw.get("label"), str):
        return {"id": raw["label"], **raw}
    return raw


class Row(Part):
    """One line of a list that is answered line by line; `short` is its name on the sheet."""

    id: Id
    label: Text
    short: Text | None = None
    held_back: Text | None = None

    @property
    def name(self) -> str:
        """The row as the sheet names it."""
        return self.short or self.label


class Instead(Part):
    """Other wording of a question, used while a condition holds."""

    id: Id
    when: ConditionField
    ask: Text | None = None
    why: Text | None = None
    short: Text | None = None


class Prompt(Part):
    """A question that anyone may choose to ask."""

    id: Id
    ask: Text


class Flag(Part):
    """A fact for the clinician (`say`), a question offered to the patient (`ask`), or both.

    `help` opens a help page on the answer itself. `fires` and `quiet` are answers, in the form of
    a response, on which the flag holds and does not.
    """

    id: Id
    urgency: Urgency
    when: ConditionField
    say: Text | None = None
    say_short: Text | None = None
    ask: Text | None = None
    help: Page | None = None
    first: Text | None = None
    countries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    author: Text | None = None
    dated: date | None = None
    held_back: Text | None = None
    fires: tuple[Mapping[str, Any], ...] = ()
    quiet: tuple[Mapping[str, Any], ...] = ()


class Score(Part):
    """A sum over answers with points, printed with its range and notice; no verdict (UX-46)."""

    id: Id
    title: Text
    sum: tuple[str, ...] = Field(min_length=1)
    range: tuple[StrictInt, StrictInt]
    means: Text
    does_not_mean: Text
    next_step: Text
    notice: Text | None = None
    licence: Text | None = None
    sources: tuple[str, ...] = ()
    held_back: Text | None = None
