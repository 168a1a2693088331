"""What an interview tells a front end, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talkaid.answers.values import Answer, WayOut
from talkaid.questionnaire.model import Section
from talkaid.questionnaire.parts import Flag, Urgency
from talkaid.questionnaire.questions import Question

Status = Literal["done", "in_progress", "not_started", "not_for_you", "held_back"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Which part a question is in: `number` of `total`, or no number for an extra part."""

    number: int | None
    total: int
    title: str

    @property
    def extra(self) -> bool:
        """Whether the part is one of the extra ones."""
        return self.number is None


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as this person is asked it.

    `notice` is read before the first question of its part. `proposal` are options to show as
    chosen; they are no answer until the person goes on. `added_by` is the clinic that added it.
    """

    question: Question
    section: Section
    ask: str
    why: str
    short: str
    notice: tuple[str, ...]
    ways_out: tuple[WayOut, ...]
    answer: Answer | None
    proposal: tuple[str, ...]
    progress: Progress
    added_by: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an answer led to.

    `urgent` is the flag whose help page opens now. `appeared` are questions that now apply,
    `set_aside` answered ones that no longer do.
    """

    ignored: bool = False
    urgent: Flag | None = None
    appeared: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PartState:
    """One part in the list of parts."""

    id: str
    title: str
    number: int | None
    status: Status
    extra: bool
    private: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A question that the person may choose to ask.

    `keep_taking` names the medicines not to stop alone; empty but not None when one is meant that
    was not named; None when none is.
    """

    kind: Literal["flag", "prompt"]
    id: str
    text: str
    urgency: Urgency | None = None
    keep_taking: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One answer in the list to check; `on_paper` is None where there is nothing to print."""

    question_id: str
    label: str
    words: str
    answered: bool
    on_paper: bool | None


@dataclass(frozen=True, slots=True)
class ReviewPart:
    """The answers of one part."""

    id: str
    title: str
    lines: tuple[ReviewLine, ...]


@dataclass(frozen=True, slots=True)
class LeftOff:
    """What leaving an answer off the sheet takes along.

    `flagged`: a sign the doctor will not see. `picks`: places in the list of chosen questions
    that are left off with it, unless the person keeps them.
    """

    flagged: bool = False
    picks: tuple[int, ...] = ()
