"""What a person has done on a page, so that the same page in other words shows it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from textual.screen import Screen
from textual.widget import Widget


@runtime_checkable
class Holding(Protocol):
    """A widget that holds something a person said, typed or went to."""

    def held(self) -> object:
        """Return what it holds, in a form that has no words of a language in it."""

    def hold(self, held: Any) -> None:
        """Hold what another widget of its class held, without a word to the page."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the widgets of a page hold, in the order of the page; the place of the focus."""

    pieces: tuple[tuple[type, object], ...]
    focus: int | None


def held_on(page: Screen[Any]) -> Held:
    """Return what is held on a page."""
    pieces = tuple((type(one), one.held()) for one in page.query("*") if isinstance(one, Holding))
    focus = next((at for at, one in enumerate(_stops(page)) if one is page.focused), None)
    return Held(pieces, focus)


def hold_again(page: Screen[Any], held: Held) -> None:
    """Let the widgets of a page hold it; they stand in the same order as before."""
    holding = [one for one in page.query("*") if isinstance(one, Holding)]
    for one, (kind, piece) in zip(holding, held.pieces, strict=False):
        if type(one) is kind:
            one.hold(piece)


def focused_again(page: Screen[Any], held: Held) -> Widget | None:
    """Return the widget that has the place of the one that had the focus."""
    stops = _stops(page)
    return stops[held.focus] if held.focus is not None and held.focus < len(stops) else None


def _stops(page: Screen[Any]) -> list[Widget]:
    return [one for one in page.query("*") if one.can_focus]
