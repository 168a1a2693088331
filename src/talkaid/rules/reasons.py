"""Why a condition holds for one person, or does not: the answers that decide it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talkaid.answers.values import WAYS_OUT, MedicineList, Rows, Value
from talkaid.language.words import Words
from talkaid.questionnaire.conditions import (
    ROWS,
    All,
    AnyOf,
    Asks,
    Condition,
    CountryIs,
    Named,
    Not,
    ScoreIs,
)
from talkaid.questionnaire.questions import RateEachQuestion, YesNoEachQuestion
from talkaid.rules.atoms import plain_value
from talkaid.rules.sentences import Clauses
from talkaid.rules.standing import Standing
from talkaid.rules.truth import Truth
from talkaid.rules.turned import unfolded

ONE_IS_ENOUGH = ("includes_any", "yes_to_any", "no_to_any")


def reasons(standing: Standing, condition: Condition, words: Words) -> tuple[str, ...]:
    """Return the clauses that say why the condition comes out as it does, each once.

    They can follow "because", joined with "and"; they name what was answered.
    """
    clauses = Clauses(standing.questionnaire, words, standing.medicines)
    found = _Reasons(standing, clauses).of(condition)
    return tuple(dict.fromkeys(found))


class _Reasons:
    """The reasons of one person's answers."""

    def __init__(self, standing: Standing, clauses: Clauses) -> None:
        self._standing = standing
        self._clauses = clauses

    def of(self, condition: Condition) -> Iterator[str]:
        """Yield the reasons for the outcome of a condition."""
        truth = self._standing.truth(condition)
        if truth is Truth.UNKNOWN:
            yield from self._unknown(unfolded(condition))
        else:
            yield from self._yes(unfolded(condition if truth is Truth.YES else Not(condition)))

    def _yes(self, condition: Condition) -> Iterator[str]:
        """Yield why a condition that holds does so."""
        match condition:
            case All(parts):
                for part in parts:
                    yield from self._yes(part)
            case AnyOf(parts):
                yield from self._yes(next(one for one in parts if self._standing.holds(one)))
            case Named(name):
                yield from self._yes(unfolded(self._standing.questionnaire.conditions[name]))
            case Not(Named(name)):
                yield from self._yes(unfolded(Not(self._standing.questionnaire.conditions[name])))
            case CountryIs() | Not(CountryIs()):
                yield self._clauses.of(CountryIs(self._standing.country or ""))
            case ScoreIs(score):
                total = self._standing.total(self._standing.questionnaire.score_by_id[score])
                yield self._clauses.total(score, total)
            case Not(Asks()):
                yield self._clauses.of(condition)
            case Asks():
                yield self._look(condition)

    def _look(self, asks: Asks) -> str:
        """Return the clause of a look that holds, with the very answer where there is one."""
        value = self._standing.counting(asks.question)
        if value is None:
            if asks.operator == "answered" and not self._standing.applies(asks.question):
                return self._clauses.unknown(asks, asked=False)
            return self._clauses.of(asks)
        if asks.operator == "takes_class" and isinstance(value, MedicineList):
            return self._clauses.taken(asks, self._taken(asks, value))
        return self._clauses.of(self._narrowed(asks, value))

    def _taken(self, asks: Asks, value: MedicineList) -> list[str]:
        belongs = self._standing.medicines.belongs
        return [one.name for one in value.medicines if belongs(one.name, str(asks.operand))]

    def _narrowed(self, asks: Asks, value: Value) -> Asks:
        """Return a look that names what was answered and nothing else."""
        if asks.operator in ONE_IS_ENOUGH:
            each = (replace(asks, operand=(one,)) for one in asks.named)
            held = tuple(one.named[0] for one in each if self._standing.holds(one))
            return replace(asks, operand=held)
        if asks.operator in ("answered", "way_out"):
            return asks
        said = value.counting(asks.row) if isinstance(value, Rows) and asks.row else None
        plain = plain_value(value) if said is None else said
        if plain is None:
            return asks
        return replace(
            asks, operator="is", operand=plain if isinstance(plain, str) else float(plain)
        )

    def _unknown(self, condition: Condition) -> Iterator[str]:
        """Yield why nothing is known of a condition, or why the known of it is not enough."""
        match condition:
            case All(parts):
                for part in parts:
                    if self._standing.truth(part) is Truth.UNKNOWN:
                        yield from self._unknown(part)
            case AnyOf(parts):
                for part in parts:
                    yield from self.of(part)
            case Named(name) | Not(Named(name)):
                yield from self._unknown(unfolded(self._standing.questionnaire.conditions[name]))
            case Not(part):
                yield from self._unknown(part)
            case CountryIs():
                yield self._clauses.country_unknown()
            case ScoreIs(score):
                yield self._clauses.total(score, None)
            case Asks():
                yield self._unknown_look(condition)

    def _unknown_look(self, asks: Asks) -> str:
        value = self._standing.counting(asks.question)
        if value is None:
            return self._clauses.unknown(asks, asked=self._standing.applies(asks.question))
        if isinstance(value, Rows):
            rows = (str(one) for one in asks.named) if asks.operator in ROWS else (asks.row or "",)
            return self._clauses.unknown_rows(asks, self._open(asks, value, tuple(rows)))
        return self._clauses.unsettled(asks)

    def _open(self, asks: Asks, value: Rows, rows: tuple[str, ...]) -> list[str]:
        """Return the names of those rows that have no answer that counts."""
        question = self._standing.questionnaire.by_id[asks.question]
        if not isinstance(question, (YesNoEachQuestion, RateEachQuestion)):
            return []
        unsaid = {row for row in rows if value.said.get(row) in (None, *WAYS_OUT)}
        return [row.name for row in question.rows if row.id in (unsaid or rows)]
