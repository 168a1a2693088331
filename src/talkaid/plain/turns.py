"""What a typed line can do besides answering: each is a turn that leaves the prompt."""

from __future__ import annotations

from talkaid.answers.values import WayOut


class Turn(Exception):
    """Leaves a prompt without an answer to it."""


class InputEnded(Turn):
    """There are no more lines."""


class Back(Turn):
    """To what was asked before."""


class LeftBlank(Turn):
    """On, with this question left blank."""


class Kept(Turn):
    """On, with the answer as it was before."""


class WayTaken(Turn):
    """On, with a way out of the whole question."""

    def __init__(self, way: WayOut) -> None:
        super().__init__()
        self.way = way


class Elsewhere(Turn):
    """To another part, which the interview has already opened."""


class OtherWords(Turn):
    """To the same place, in the language the conversation has just gone over to."""


class ToReview(Turn):
    """To the list of answers; of one part, where one is named."""

    def __init__(self, part: str | None = None) -> None:
        super().__init__()
        self.part = part


class ToSheet(Turn):
    """To the sheet, with what there is."""


class Left(Turn):
    """Out; what is not saved is gone."""


class Erased(Left):
    """Out, with nothing left of the answers."""
