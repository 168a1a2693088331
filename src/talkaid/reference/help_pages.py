"""The pages that open on an urgent answer: what to do, in numbered steps, and whom to call.

The steps are the program's own. A questionnaire can add one first line and change nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talkaid.language.words import Words
from talkaid.reference.help_lines import HelpLines, LineKind, emergency_number, line_text

PageId = Literal["emergency", "poison", "crisis", "today"]

# Which numbers stand on which page, the most needed first.
LINES: dict[str, tuple[LineKind, ...]] = {
    "emergency": ("poison", "crisis"),
    "poison": ("poison",),
    "crisis": ("crisis",),
    "today": ("advice", "poison"),
}


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page of help: the first line, the steps in their order, and numbers."""

    first: str
    steps: tuple[str, ...]
    numbers: tuple[str, ...]


def help_page(
    page: PageId, first: str | None, lines: HelpLines, country: str | None, words: Words
) -> HelpPage:
    """Return the page for a country; `first` is the questionnaire's own line, if it has one."""
    emergency = emergency_number(lines, country, words)
    calls = numbers(lines, country, LINES[page], words)
    own = lines.lines(country, "poison" if page == "poison" else "crisis")
    number = next((one.number for one in own if "call" in one.by), emergency)
    steps = words.list(f"help.{page}.steps")
    filled = tuple(step.format(emergency=emergency, number=number) for step in steps)
    return HelpPage(first or words(f"help.{page}.first"), filled, calls)


def help_numbers(lines: HelpLines, country: str | None, words: Words) -> tuple[str, ...]:
    """Return the numbers that the help key shows everywhere, the emergency number first."""
    emergency = words("help.emergency_line", number=emergency_number(lines, country, words))
    kinds: tuple[LineKind, ...] = ("poison", "crisis", "advice", "treatment")
    return (emergency, *numbers(lines, country, kinds, words))


def numbers(
    lines: HelpLines, country: str | None, kinds: tuple[LineKind, ...], words: Words
) -> tuple[str, ...]:
    """Return the numbers of some kinds as sentences."""
    return tuple(line_text(line, words) for kind in kinds for line in lines.lines(country, kind))
