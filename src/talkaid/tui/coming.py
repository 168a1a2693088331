"""An interview that is still being opened while the first page is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from talkaid.language.words import Words, own_name

if TYPE_CHECKING:
    from talkaid.check.languages import Languages
    from talkaid.interview.interview import Interview
    from talkaid.process.autosave import Autosave
    from talkaid.reference.help_lines import HelpLines

Brought: TypeAlias = "tuple[Interview, Languages | None, Autosave | None]"
"""The interview, the languages it can be held in, and what keeps its answers if anything does."""
ANY = "any"
"""What the button asks for where there are several languages to choose from."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What the first page says of an interview, and the way to have it.

    `languages` are those it can be held in; `kept_before` tells that there may be answers of
    before, which are offered first. `bring` takes a quarter of a second, and has nothing left to
    refuse.
    """

    lines: HelpLines
    country: str | None
    languages: tuple[str, ...]
    kept_before: bool
    bring: Callable[[], Brought]

    def offered(self) -> tuple[str, ...]:
        """Return the languages it can be held in."""
        return self.languages


def other_words(offered: Sequence[str], words: Words) -> tuple[str, str] | None:
    """Return what the button to other words says and asks for; None where there are none."""
    others = {one: own_name(one) for one in offered if one != words.language}
    if not others:
        return None
    return " / ".join(others.values()), next(iter(others)) if len(others) == 1 else ANY
