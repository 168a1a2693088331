"""Who answers a question, as a reader can check it: looks that must all hold, and one of several.

A guard holds for exactly the answers for which its condition is a plain yes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from talkaid.paper.blank.looks import Settled
from talkaid.questionnaire.conditions import All, AnyOf, Asks, Condition

# Operators whose lists can be joined: to hold for one list or the other is to hold for both.
JOINABLE = ("is_any_of", "includes_any", "yes_to_any", "no_to_any", "takes_class")
MOST_TERMS = 60

Term = tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class OneOf:
    """Holds when all the looks of one of its terms hold."""

    terms: tuple[Term, ...]


Guard = tuple[Condition | OneOf, ...]
"""What must hold, all of it; empty for what everybody answers."""


def guard_of(settled: Settled) -> Guard | None:
    """Return the guard of a settled condition, or None for one that never holds."""
    if isinstance(settled, bool):
        return () if settled else None
    return guard_of_terms(terms_of(settled))


def terms_of(condition: Condition) -> tuple[Term, ...]:
    """Return the condition as terms of which one must hold, each of looks that must all hold.

    A condition that has too many stays whole, as the only look of its only term.
    """
    found = _terms(condition)
    return ((condition,),) if found is None else _joined(found)


def guard_of_terms(terms: Sequence[Term]) -> Guard:
    """Return the guard that holds when one of the terms does: first what they have in common."""
    terms = _joined(terms)
    first, *others = terms
    if not others:
        return first
    common = tuple(look for look in first if all(look in term for term in others))
    rest = tuple(tuple(look for look in term if look not in common) for term in terms)
    return (*common, OneOf(rest))


def implies(guard: Guard, other: Guard) -> bool:
    """Whether whoever fulfils the guard fulfils the other as well, as far as can be seen."""
    return all(any(_narrower(one, part) for one in guard) for part in other)


def without(guard: Guard, known: Guard) -> Guard:
    """Return what is left to check once the other guard is known to hold."""
    return tuple(part for part in guard if part not in known)


def looks_in(guard: Guard) -> Iterator[Condition]:
    """Yield every look of a guard."""
    for part in guard:
        if isinstance(part, OneOf):
            for term in part.terms:
                yield from term
        else:
            yield part


def _terms(condition: Condition) -> tuple[Term, ...] | None:
    if not isinstance(condition, (All, AnyOf)):
        return ((condition,),)
    parts: list[tuple[Term, ...]] = []
    for part in condition.parts:
        found = _terms(part)
        if found is None:
            return None
        parts.append(found)
    if isinstance(condition, AnyOf):
        made = tuple(term for terms in parts for term in terms)
        return made if len(made) <= MOST_TERMS else None
    many = 1
    for terms in parts:
        many *= len(terms)
    if many > MOST_TERMS:
        return None
    return tuple(tuple(dict.fromkeys(sum(one, ()))) for one in product(*parts))


def _joined(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return fewer terms that say the same: two that differ in one list become one."""
    left: list[Term] = []
    for term in terms:
        made = term
        while (place := _partner(left, made)) is not None:
            at, joined = place
            del left[at]
            made = joined
        if not any(implies(made, one) for one in left):
            left = [one for one in left if not implies(one, made)]
            left.append(made)
    return tuple(left)


def _partner(terms: Sequence[Term], term: Term) -> tuple[int, Term] | None:
    for at, one in enumerate(terms):
        joined = _join(one, term)
        if joined is not None:
            return at, joined
    return None


def _join(one: Term, other: Term) -> Term | None:
    mine = [look for look in one if look not in other]
    theirs = [look for look in other if look not in one]
    if len(mine) != 1 or len(theirs) != 1 or not _same_place(mine[0], theirs[0]):
        return None
    assert isinstance(mine[0], Asks) and isinstance(theirs[0], Asks)  # noqa: S101 - by _same_place
    named = tuple(dict.fromkeys((*mine[0].named, *theirs[0].named)))
    whole = replace(mine[0], operand=named)
    return tuple(whole if look == mine[0] else look for look in one)


def _same_place(one: Condition | OneOf, other: Condition | OneOf) -> bool:
    if not isinstance(one, Asks) or not isinstance(other, Asks):
        return False
    same = (one.question, one.row, one.operator) == (other.question, other.row, other.operator)
    return same and one.operator in JOINABLE


def _narrower(one: Condition | OneOf, other: Condition | OneOf) -> bool:
    if one == other:
        return True
    if not _same_place(one, other):
        return False
    assert isinstance(one, Asks) and isinstance(other, Asks)  # noqa: S101 - by _same_place
    return set(one.named) <= set(other.named)
