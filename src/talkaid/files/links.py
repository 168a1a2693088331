"""Names that lead to other names, and which of them lead back to themselves."""

from __future__ import annotations

from collections.abc import Collection, Mapping

Links = Mapping[str, Collection[str]]
"""The names that each name leads to; every one of them must be there itself."""


def groups(links: Links) -> Mapping[str, tuple[str, ...]]:
    """Return the names that lead to each other, for each of them; in time linear in the links.

    What a name leads to comes before it, but within its group. Tarjan, Depth-first search and
    linear graph algorithms, SIAM J. Comput. 1972, without recursion.
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
