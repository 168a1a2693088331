"""One branch of the search: what the answers must be, and what is still to be chosen."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from talkaid.check.reach_domains import BLANK
from talkaid.check.reach_formulas import Formula, Formulas, Sum

Masks = dict[int, int]
"""What the answer to each question may be, by its place."""


class Branch:
    """What follows from the choices made so far.

    The gates of all questions that must be answered are added, but for those of `left_out`.
    """

    __slots__ = ("_ahead", "_formulas", "_left_out", "choices", "masks", "sums")

    def __init__(
        self,
        formulas: Formulas,
        left_out: Collection[int],
        masks: Masks,
        ahead: list[Formula],
    ) -> None:
        self._formulas = formulas
        self._left_out = left_out
        self._ahead = ahead
        self.masks = masks
        self.choices: list[tuple[Formula, ...]] = []
        self.sums: list[Sum] = []

    def settled(self) -> bool:
        """Take all that follows; False when it contradicts itself."""
        while self._ahead:
            if not self._take(self._ahead.pop()):
                return False
            if not self._ahead and not self._narrow():
                return False
        return True

    def split(self) -> Iterator[Branch]:
        """Yield a branch for each way of the choice with the fewest, the first way last."""
        choice = min(self.choices, key=len)
        others = [one for one in self.choices if one is not choice]
        for way in reversed(choice):
            branch = Branch(self._formulas, self._left_out, dict(self.masks), [way])
            branch.choices = list(others)
            branch.sums = list(self.sums)
            yield branch

    def _take(self, formula: Formula) -> bool:
        masks = self.masks
        for at, mask in formula.masks.items():
            known = masks.get(at)
            left = mask if known is None else self._formulas.met(at, known, mask)
            if not left:
                return False
            masks[at] = left
            newly = not left & BLANK and (known is None or known & BLANK)
            if newly and at in self._formulas.gates and at not in self._left_out:
                self._ahead.append(self._formulas.gates[at])
        self.choices += formula.choices
        self.sums += formula.sums
        return True

    def _narrow(self) -> bool:
        """Drop choices that are made and ways that are closed; take what is the only way."""
        kept: list[tuple[Formula, ...]] = []
        for choice in self.choices:
            ways = []
            for way in choice:
                stands = self._stands(way)
                if stands is None:
                    continue
                if stands:
                    break
                ways.append(way)
            else:
                if not ways:
                    return False
                if len(ways) == 1:
                    self._ahead.append(ways[0])
                else:
                    kept.append(tuple(ways))
        self.choices = kept
        return True

    def _stands(self, way: Formula) -> bool | None:
        """Whether the way is gone already; None when it is closed."""
        gone = not (way.choices or way.sums)
        for at, mask in way.masks.items():
            known = self.masks.get(at)
            if known is None:
                gone = False
            elif known & ~mask:
                gone = False
                if not self._formulas.met(at, known, mask):
                    return None
        return gone
