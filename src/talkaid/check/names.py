"""How named conditions lead to each other: none back to itself, and none through too many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from talkaid.errors import Finding
from talkaid.files.links import Links, groups
from talkaid.questionnaire.conditions import Named, walk
from talkaid.questionnaire.model import Questionnaire

MOST_NAMES = 100
"""So many names may follow one from the other; what is evaluated goes that deep."""
MOST_TIMES = 1000
"""So often names may be followed in all, each time one is named: each time it is evaluated."""


def name_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield names that lead back to themselves, and the first that leads through too many."""
    links = _links(questionnaire)
    leads_back = groups(links)
    for name in questionnaire.conditions:
        if len(leads_back[name]) > 1 or name in links[name]:
            yield Finding("cycle", ("condition", name), {"id": name})
    for name, most in islice(_too_deep(links, leads_back), 1):
        yield Finding("names-too-deep", ("condition", name), {"id": name, "most": str(most)})


def _links(questionnaire: Questionnaire) -> Links:
    known = questionnaire.conditions
    return {
        name: tuple(
            part.name for part in walk(one) if isinstance(part, Named) and part.name in known
        )
        for name, one in known.items()
    }


def _too_deep(links: Links, lead_first: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield the names that lead through too many others, with the most there may be.

    In `lead_first` a name stands behind what it leads to.
    """
    depth: dict[str, int] = {}
    times: dict[str, int] = {}
    for name in lead_first:
        depth[name] = 1 + max((depth.get(step, 0) for step in links[name]), default=0)
        times[name] = sum(1 + times.get(step, 0) for step in links[name])
        if depth[name] > MOST_NAMES:
            yield name, MOST_NAMES
        elif times[name] > MOST_TIMES:
            yield name, MOST_TIMES
