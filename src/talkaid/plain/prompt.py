"""What asks one question: a prompt that gives the answer in raw form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from talkaid.interview.asked import Asked
from talkaid.plain.talk import Talk


class Prompt(Protocol):
    """Reads an answer; may be asked again when the interview does not take it."""

    @property
    def unfinished(self) -> bool:
        """Whether there is more of this question to ask after what was given."""

    def __call__(self) -> object:
        """Return the answer in raw form; raises Turn when there is none."""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """A prompt that reads the whole answer."""

    read: Callable[[], object]
    unfinished: bool = False

    def __call__(self) -> object:
        """Return the answer in raw form."""
        return self.read()


MakePrompt = Callable[[Talk, Asked], Prompt]
"""Says what there is to choose and how to answer, and returns the prompt."""
