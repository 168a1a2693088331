"""The rules of a form in words: who answers, and where to go on."""

from __future__ import annotations

from dataclasses import dataclass

from talkaid.language.words import Words
from talkaid.paper.blank.guards import Guard, OneOf, Term, looks_in
from talkaid.paper.blank.model import Rule
from talkaid.paper.blank.pointing import PenClauses
from talkaid.paper.blank.runs import Run
from talkaid.questionnaire.conditions import Asks


@dataclass(frozen=True, slots=True)
class Spoken:
    """A guard in words: a clause after "if", and the points it ends in."""

    clause: str
    points: tuple[str, ...] = ()

    @property
    def end(self) -> str:
        """The mark after the clause."""
        return ":" if self.points else "."


def spoken(guard: Guard, clauses: PenClauses, words: Words) -> Spoken:
    """Return the guard in words; more than two ways to fulfil it, or mixed ones, become points."""
    plain = [clauses.of(part) for part in guard if not isinstance(part, OneOf)]
    choices = [part for part in guard if isinstance(part, OneOf)]
    if not choices:
        return Spoken(_all(plain, words))
    singles = [term[0] for term in choices[0].terms if _single(term)]
    if len(singles) == len(choices[0].terms) and (ticked := clauses.ticked(singles)):
        return Spoken(_all([*plain, ticked], words))
    in_order = sorted(choices[0].terms, key=clauses.place)
    terms = [_all([clauses.of(look) for look in term], words) for term in in_order]
    if len(terms) == 2 and not plain and all(map(_single, in_order)):
        return Spoken(words("blank.rule.group_or").join(terms))
    return Spoken(_all([*plain, words("blank.rule.one_of_these")], words), tuple(terms))


def part_rule(guard: Guard, target: str, clauses: PenClauses, words: Words) -> Rule:
    """Return who answers a part, and where all others go on."""
    said = spoken(guard, clauses, words)
    lead = words("blank.only.part", rule=said.clause, end=said.end)
    return Rule(lead, said.points, words("blank.if_not", target=target))


def run_rule(run: Run, target: str, first: int, clauses: PenClauses, words: Words) -> Rule:
    """Return who answers the questions of a run; `first` is the number of its first question."""
    said = spoken(run.guard, clauses, words)
    last = first + run.last - run.first
    many = min(last - first, 2)
    key = ("one", "two", "more")[many]
    lead = words(f"blank.only.{key}", first=first, last=last, rule=said.clause, end=said.end)
    return Rule(lead, said.points, words("blank.if_not", target=target) if many else "")


def can_jump(run: Run, before: str) -> bool:
    """Whether the rule can stand at the question `before` the run: it looks at that one alone."""
    plain = all(isinstance(look, Asks) and look.question == before for look in looks_in(run.guard))
    return run.follows and plain and not any(isinstance(part, OneOf) for part in run.guard)


def jump(run: Run, target: str, first: int, clauses: PenClauses, words: Words) -> Rule:
    """Return where to go on from the question before a run."""
    said = spoken(run.guard, clauses, words)
    lead = words("blank.go_on", rule=said.clause, first=first)
    return Rule(lead, (), words("blank.if_not", target=target))


def _single(term: Term) -> bool:
    return len(term) == 1


def _all(clauses: list[str], words: Words) -> str:
    return words("blank.rule.group_and").join(clauses)
