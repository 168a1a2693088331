"""Parts of an `all` or an `any` that add nothing, because another part says it already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from talkaid.check.places import conditions
from talkaid.check.reach_domains import DENIED, TURNED, YES, Want
from talkaid.check.reach_formulas import Formula
from talkaid.check.reach_reasoning import Reasoning
from talkaid.check.reach_search import MOST, NotDecided, Search
from talkaid.errors import Finding, KeyPath, Severity
from talkaid.questionnaire.conditions import All, AnyOf, Condition, Named, Not
from talkaid.questionnaire.model import Questionnaire

Wants = tuple[Want, ...]
JUST_YES: Wants = (YES,)


@dataclass(frozen=True, slots=True)
class Group:
    """An `all` or an `any`, its way in the file, and which of its outcomes matter."""

    path: KeyPath
    condition: All | AnyOf
    wants: Wants

    @property
    def key(self) -> str:
        """The key under which the parts stand."""
        return "all" if isinstance(self.condition, All) else "any"


@dataclass(frozen=True, slots=True)
class Useless:
    """Why a part adds nothing: because of another part, or (None) whatever stands beside it."""

    because: int | None
    says: str


def pointless_findings(reasoning: Reasoning, broken: Collection[KeyPath]) -> Iterator[Finding]:
    """Yield a finding for each part that can be left out without any difference.

    It is an error where the words alone say so, and a warning where it hangs on what is asked
    when, on what is held back, or on which medicines there are. A part of an `all` that only says
    once more when its neighbour is asked is left alone: that is no slip. Conditions that never
    hold, by the paths in `broken`, are not looked at.
    """
    for group in _groups(reasoning.questionnaire):
        if group.path in broken:
            continue
        try:
            for part, why in _useless(reasoning, group).items():
                yield from _finding(reasoning, group, part, why)
        except NotDecided:
            yield Finding("not-decided", group.path, severity="warning")


def _finding(reasoning: Reasoning, group: Group, part: int, why: Useless) -> Iterator[Finding]:
    path = (*group.path, group.key, part)
    values = {"part": str(part + 1)}
    severity: Severity = "warning"
    if why.because is not None:
        values["other"] = str(why.because + 1)
        if _plainly(reasoning, group, part, why.because):
            severity = "error"
        elif why.says == "implied":
            return
    yield Finding("pointless", path, values, severity, says=f"pointless-{why.says}")


def _plainly(reasoning: Reasoning, group: Group, part: int, other: int) -> bool:
    each = (_Parts(reasoning.plain, group, want) for want in group.wants)
    return all(one.follows(part, other) for one in each)


def _groups(questionnaire: Questionnaire) -> Iterator[Group]:
    """Yield every `all` and `any` of the file, those inside others too."""
    wants = _wants(questionnaire)
    for placed in conditions(questionnaire):
        named = placed.path[0] == "condition"
        matter = tuple(wants.get(str(placed.path[1]), JUST_YES)) if named else JUST_YES
        yield from _inside(placed.path, placed.condition, matter)


def _inside(path: KeyPath, condition: Condition, wants: Wants) -> Iterator[Group]:
    if isinstance(condition, Not):
        turned = tuple(TURNED[want] for want in wants)
        yield from _inside((*path, "not"), condition.part, turned)
    elif isinstance(condition, (All, AnyOf)):
        group = Group(path, condition, wants)
        yield group
        for at, part in enumerate(condition.parts):
            yield from _inside((*path, group.key, at), part, wants)


def _wants(questionnaire: Questionnaire) -> Mapping[str, Collection[Want]]:
    """Return which outcomes of each named condition matter where it is used."""
    found: dict[str, list[Want]] = defaultdict(list)
    ahead = [
        (placed.condition, YES)
        for placed in conditions(questionnaire)
        if placed.path[0] != "condition"
    ]
    while ahead:
        condition, want = ahead.pop()
        if isinstance(condition, Named):
            if want not in found[condition.name]:
                found[condition.name].append(want)
                ahead.append((questionnaire.conditions[condition.name], want))
        elif isinstance(condition, Not):
            ahead.append((condition.part, TURNED[want]))
        elif isinstance(condition, (All, AnyOf)):
            ahead += [(part, want) for part in condition.parts]
    return found


def _useless(reasoning: Reasoning, group: Group) -> dict[int, Useless]:
    """Return the parts that add nothing to any outcome that matters; never all there are."""
    count = len(group.condition.parts)
    if count < 2:
        return {}
    if count * (count - 1) > MOST:
        raise NotDecided
    each = (_Parts(reasoning.search, group, want) for want in group.wants)
    first, *others = (dict(parts.useless()) for parts in each)
    found = {part: why for part, why in first.items() if all(part in one for one in others)}
    return found if len(found) < count else {}


class _Parts:
    """The parts of one group, with one outcome in mind."""

    def __init__(self, search: Search, group: Group, want: Want) -> None:
        parts = group.condition.parts
        formulas = search.formulas
        self._search = search
        self._is_all = isinstance(group.condition, All)
        self._together = self._is_all == (want is YES)
        self._holds = [formulas.formula(part, want) for part in parts]
        self._fails = [formulas.formula(part, DENIED[want]) for part in parts]

    def useless(self) -> Iterator[tuple[int, Useless]]:
        """Yield the parts that add nothing, the last first; what is left still says the same."""
        if self._together and any(self._never(formula) for formula in self._holds):
            return
        left = list(range(len(self._holds)))
        for part in reversed(range(len(left))):
            why = self._alone(part) or self._beside(part, left)
            if why is not None:
                left.remove(part)
                yield part, why

    def follows(self, part: int, other: int) -> bool:
        """Whether the part adds nothing to the other."""
        first, then = (other, part) if self._together else (part, other)
        holds, fails = self._holds[first], self._fails[then]
        if holds is None or fails is None:
            return True
        witness = self._search.witness(holds)
        if witness is not None and self._search.surely(fails, witness):
            return False
        against = self._search.formulas.both((holds, fails))
        return against is None or self._search.look(against) is None

    def _never(self, formula: Formula | None) -> bool:
        if formula is not None and self._search.surely(formula, {}):
            return False
        return self._search.witness(formula) is None

    def _alone(self, part: int) -> Useless | None:
        if self._never((self._fails if self._together else self._holds)[part]):
            return Useless(None, "always" if self._is_all else "never")
        return None

    def _beside(self, part: int, left: list[int]) -> Useless | None:
        says = "implied" if self._is_all else "covered"
        found = (one for one in left if one != part and self.follows(part, one))
        other = next(found, None)
        return None if other is None else Useless(other, says)
