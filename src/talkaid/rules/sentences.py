"""A condition as a plain sentence, for people who read rules and write none."""

from __future__ import annotations

from collections.abc import Sequence

from talkaid.language.lists import all_with
from talkaid.language.words import Words
from talkaid.questionnaire.conditions import (
    COMPARE,
    EQUAL,
    INCLUDES,
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
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Row
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    NumberQuestion,
    Question,
    RateEachQuestion,
    YesNoEachQuestion,
)
from talkaid.reference.medicines import Medicines
from talkaid.rules.turned import unfolded

Pieces = Sequence[str]


class Clauses:
    """The clauses of the conditions of one questionnaire, in one language.

    A clause can follow "if" or "when", and has no full stop. A named condition of a single look is
    said in full, any other by its name. With `medicines`, a class is called by its title.

    `TABLE` holds the words; `pointed`, `row_called`, `way_called` and `kind` say how questions,
    rows, ways out and classes are called. A front end that calls them otherwise overrides these.
    """

    TABLE = "explain.rule"

    def __init__(
        self, questionnaire: Questionnaire, words: Words, medicines: Medicines | None = None
    ) -> None:
        self._questionnaire = questionnaire
        self._words = words
        self._classes = medicines.classes if medicines else {}

    def of(self, condition: Condition) -> str:
        """Return the clause of a condition."""
        return self._unfolded(unfolded(condition))

    def _unfolded(self, condition: Condition) -> str:
        match condition:
            case All(parts):
                return self._group(parts, "and")
            case AnyOf(parts):
                return self._group(parts, "or")
            case Named(name):
                single = self._single(condition)
                return self.of(single) if single else self._say("named", name=spaced(name))
            case Not(part):
                return self._not(part)
            case ScoreIs(score, operator, operand):
                title = self._questionnaire.score_by_id[score].title
                return self._say(f"score.{operator}", title=title, number=number(operand))
            case CountryIs(country):
                return self._say("country", country=country)
            case Asks():
                return self._look(condition)

    def unknown(self, asks: Asks, *, asked: bool) -> str:
        """Return the clause of a look that nothing is known of."""
        key = "unknown" if asked else "not_asked"
        return self._say(key, question=self.pointed(self._question(asks)))

    def unknown_rows(self, asks: Asks, rows: Pieces) -> str:
        """Return the clause of rows that nothing is known of."""
        listed = self.joined([self.quoted(row) for row in rows], "and")
        return self._say("unknown_rows", rows=listed, question=self.pointed(self._question(asks)))

    def unsettled(self, asks: Asks) -> str:
        """Return the clause of a list that does not settle whether it has the class."""
        name = self.pointed(self._question(asks))
        return self._say("unsettled", question=name, kind=self.kind(asks))

    def total(self, score_id: str, total: int | None) -> str:
        """Return the clause of what a score adds up to; None when it is not complete."""
        title = self._questionnaire.score_by_id[score_id].title
        if total is None:
            return self._say("score.incomplete", title=title)
        return self._say("score.total", title=title, number=total)

    def country_unknown(self) -> str:
        """Return the clause of a country that was not said."""
        return self._say("country_unknown")

    def taken(self, asks: Asks, names: Pieces) -> str:
        """Return the clause of medicines that are on the list and belong to the class."""
        listed = self.joined(names, "and")
        return self._say("takes", names=listed, kind=self.kind(asks))

    def pointed(self, question: Question) -> str:
        """Return how a clause points to a question: by its name."""
        return self.quoted(question.name)

    def row_called(self, row: Row) -> str:
        """Return how a clause calls a row: as the sheet does."""
        return row.name

    def way_called(self, way: str) -> str:
        """Return how a clause calls a way out: in the words that are chosen."""
        return self._words(f"way_out.{way}")

    def kind(self, asks: Asks) -> str:
        """Return how a clause calls the class that a look is about: by its title."""
        return self._classes.get(str(asks.operand), spaced(str(asks.operand)))

    def joined(self, pieces: Pieces, key: str) -> str:
        """Return "a, b and c", "a, b or c", as the key says."""
        return all_with(pieces, self._say(key), self._words.language)

    def quoted(self, text: str) -> str:
        """Return the text in quote marks."""
        return self._say("quoted", text=text)

    def _say(self, key: str, **values: object) -> str:
        return self._words(f"{self.TABLE}.{key}", **values)

    def _question(self, asks: Asks) -> Question:
        return self._questionnaire.by_id[asks.question]

    def _single(self, condition: Named) -> Condition | None:
        """Return the one look that a name stands for, or None when it stands for more."""
        seen: set[str] = set()
        found: Condition = condition
        while isinstance(found, Named):
            if found.name in seen:
                return None
            seen.add(found.name)
            found = self._questionnaire.conditions[found.name]
        return found if isinstance(found, (Asks, ScoreIs, CountryIs)) else None

    def _group(self, parts: tuple[Condition, ...], key: str) -> str:
        pieces = []
        for part in parts:
            clause = self._unfolded(part)
            inside = len(parts) > 1 and _is_group(part)
            pieces.append(self._say("inside", clause=clause) if inside else clause)
        return self._say(f"group_{key}").join(pieces)

    def _not(self, part: Condition) -> str:
        if isinstance(part, Named):
            single = self._single(part)
            return (
                self.of(Not(single)) if single else self._say("not_named", name=spaced(part.name))
            )
        if isinstance(part, CountryIs):
            return self._say("not_country", country=part.country)
        return self._look(part, no="not_") if isinstance(part, Asks) else self.of(part)

    def _look(self, asks: Asks, *, no: str = "") -> str:
        question = self._question(asks)
        name = self.pointed(question)
        operator = asks.operator
        if operator == "answered":
            return self._say("answered" if asks.operand else "not_answered", question=name)
        if operator == "way_out":
            said = self.quoted(self.way_called(str(asks.operand)))
            return self._say(f"{no}way_out", said=said, question=name)
        if operator == "takes_class":
            kind = self.kind(asks)
            return self._say(f"{no}takes_class", kind=kind, question=name)
        if operator in INCLUDES:
            return self._includes(asks, question, name, no)
        if operator in ROWS:
            return self._rows(asks, question, name)
        return self._single_answer(asks, question, name)

    def _includes(self, asks: Asks, question: Question, name: str, no: str) -> str:
        key = "includes_any" if asks.operator == "includes" else asks.operator
        together = "and" if key == "includes_all" else "or"
        options = self.joined(self._labels(question, asks), together)
        return self._say(f"{no}{key}", options=options, question=name)

    def _rows(self, asks: Asks, question: Question, name: str) -> str:
        known = question.rows if isinstance(question, YesNoEachQuestion) else ()
        names = {row.id: self.row_called(row) for row in known}
        quoted = [self.quoted(names.get(str(one), str(one))) for one in asks.named]
        each = [self._say("to", row=row) for row in quoted]
        rows = self.joined(each, "and" if asks.operator.endswith("_all") else "or")
        return self._say(f"{asks.operator.split('_', 1)[0]}_to", rows=rows, question=name)

    def _single_answer(self, asks: Asks, question: Question, name: str) -> str:
        if isinstance(question, RateEachQuestion):
            rows = {row.id: self.row_called(row) for row in question.rows}
            row = self.quoted(rows.get(asks.row or "", ""))
            name = self._say("row", row=row, question=name)
        if asks.operator in COMPARE:
            points = isinstance(question, RateEachQuestion) and bool(question.options)
            key = f"points.{asks.operator}" if points else f"number.{asks.operator}"
            return self._say(key, number=self._measured(question, asks.operand), question=name)
        no = "" if asks.operator in EQUAL[:2] else "not_"
        if question.type in ("yes_no", "note") and len(asks.named) == 1:
            said = str(asks.named[0]) if not no else _other(str(asks.named[0]))
            return self._say(said, question=name)
        options = self.joined(self._labels(question, asks), "or")
        numbers = question.type in ("number", "scale")
        return self._say(f"{no}{'number.is' if numbers else 'is'}", options=options, question=name)

    def _labels(self, question: Question, asks: Asks) -> list[str]:
        if not isinstance(question, (ChoiceQuestion, ChoicesQuestion, RateEachQuestion)):
            return [self._measured(question, one) for one in asks.named]
        labels = {option.id: self.quoted(option.label) for option in question.options}
        return [labels.get(str(one), number(one)) for one in asks.named]

    def _measured(self, question: Question, value: object) -> str:
        unit = question.unit if isinstance(question, NumberQuestion) else None
        return f"{number(value)} {unit}" if unit else number(value)


def spaced(name: str) -> str:
    """Return an id as words."""
    return name.replace("_", " ")


def number(value: object) -> str:
    """Return a number without a point that says nothing."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _is_group(condition: Condition) -> bool:
    """Whether the clause needs brackets inside another."""
    return isinstance(condition, (All, AnyOf)) and len(condition.parts) > 1


def _other(said: str) -> str:
    return "no" if said == "yes" else "yes"
