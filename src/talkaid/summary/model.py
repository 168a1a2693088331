"""The sheet as a value: blocks of lines, each line knowing whose words it holds.

`Said` was typed by the patient and is printed in quotes, unchanged. `Chosen` is fixed words that
the patient picked. `Fact` is a flag. `Label` and `Notice` are the aid's own. They are different
types, so that nothing of one kind can stand in the place of another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talkaid.questionnaire.parts import Urgency

BlockKind = Literal["top", "wants", "also", "medicines", "entries", "words", "missing", "clinic"]


@dataclass(frozen=True, slots=True)
class Said:
    """Words that the patient typed; `language` is set when it is not that of the sheet."""

    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """Fixed words that the patient picked."""

    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """The aid's own word for what stands beside it."""

    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A fixed sentence of the aid."""

    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What a flag reports; `keep_taking` is the line that must stand right under it."""

    text: str
    urgency: Urgency
    flag: str
    keep_taking: Notice | None = None
    sources: tuple[str, ...] = ()


Piece = Said | Chosen | Notice


@dataclass(frozen=True, slots=True)
class Entry:
    """A label with what was said to it."""

    label: Label
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class MedicineLine:
    """One medicine; every part is the patient's own words, None where nothing was said."""

    name: Said
    strength: Said | None = None
    purpose: Said | None = None
    how: Said | None = None
    directions: Said | None = None
    past_7_days: Said | None = None
    last: Said | None = None
    origin: Chosen | None = None
    note: Notice | None = None


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """A sum with its range and its published notice; `total` is None when it is not scored."""

    title: Label
    total: int | None
    low: int
    high: int
    notices: tuple[Notice, ...]


Line = Said | Chosen | Label | Notice | Fact | Entry | MedicineLine | ScoreLine


@dataclass(frozen=True, slots=True)
class Block:
    """One numbered part of the sheet; `beside` the block before it where the paper is wide."""

    id: str
    kind: BlockKind
    number: int
    title: Label
    lines: tuple[Line, ...]
    note: Label | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """What identifies the sheet; every part but the date may be missing."""

    title: Label
    written: Label
    name: Said | None = None
    birth_date: Said | None = None
    clinician: Said | None = None
    visit_date: Said | None = None
    who: Chosen | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A source behind the facts on the sheet, for the clinician."""

    id: str
    text: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Summary:
    """One sheet, before it is paper.

    `code` is 4 letters made from the answers. `footer` stands on every page. `words` is the
    words table key language; `citations` are printed only on request.
    """

    language: str
    code: str
    heading: Heading
    blocks: tuple[Block, ...]
    footer: tuple[Notice, ...]
    citations: tuple[Citation, ...] = ()

    def block(self, block_id: str) -> Block | None:
        """Return the block with the id, or None when it is not on this sheet."""
        return next((block for block in self.blocks if block.id == block_id), None)
