"""How named conditions lead to each other: none back to itself, and none through too many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from talkaid.errors import Finding
from talkaid.questionnaire.conditions import Named, walk
from talkaid.questionnaire.model import Questionnaire

MOST_NAMES = 100
"""So many names may follow one from the other; what is evaluated goes that deep."""
MOST_TIMES = 1000
"""So often names may be followed in all, each time one is named: each time it is evaluated."""

Links = Mapping[str, tuple[str, ...]]


def name_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield names that lead back to themselves, and the first that leads through too many."""
    links = _links(questionnaire)
    groups = _groups(links)
    for name in questionnaire.conditions:
        if len(groups[name]) > 1 or name in links[name]:
            yield Finding("cycle", ("condition", name), {"id": name})
    for name, most in islice(_too_deep(links, groups), 1):
        yield Finding("names-too-deep", ("condition", name), {"id": name, "most": str(most)})


def _links(questionnaire: Questionnaire) -> Links:
    known = questionnaire.conditions
    return {
        name: tuple(
            part.name for part in walk(one) if isinstance(part, Named) and part.name in known
        )
        for name, one in known.items()
    }


def _groups(links: Links) -> Mapping[str, tuple[str, ...]]:
    """Return the names that lead to each other, for each of them; in time linear in the links.

    Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1972, without recursion.
    """
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    found: dict[str, tuple[str, ...]] = {}
    trail: list[str] = []
    for root in links:
        ahead = [] if root in number else [(root, iter(links[root]))]
        while ahead:
            name, rest = ahead[-1]
            if name not in number:
                number[name] = lowest[name] = len(number)
                trail.append(name)
            step = next(rest, None)
            if step is None:
                ahead.pop()
                if ahead:
                    above = ahead[-1][0]
                    lowest[above] = min(lowest[above], lowest[name])
                if lowest[name] == number[name]:
                    at = len(trail) - _back_to(trail, name)
                    group = tuple(trail[at:])
                    del trail[at:]
                    found.update(dict.fromkeys(group, group))
            elif step not in number:
                ahead.append((step, iter(links[step])))
            elif step not in found:
                lowest[name] = min(lowest[name], number[step])
    return found


def _back_to(trail: list[str], name: str) -> int:
    """Return how far from its end a name stands on the trail."""
    return next(back for back, one in enumerate(reversed(trail), 1) if one == name)


def _too_deep(links: Links, groups: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, int]]:
    """Yield the names that lead through too many others, with the most there may be.

    Groups come before what leads to them.
    """
    depth: dict[str, int] = {}
    times: dict[str, int] = {}
    for name in groups:
        depth[name] = 1 + max((depth.get(step, 0) for step in links[name]), default=0)
        times[name] = sum(1 + times.get(step, 0) for step in links[name])
        if depth[name] > MOST_NAMES:
            yield name, MOST_NAMES
        elif times[name] > MOST_TIMES:
            yield name, MOST_TIMES
