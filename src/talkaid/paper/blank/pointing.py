"""Conditions as clauses for a reader with a pen: what was ticked or written, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from talkaid.answers.kinds import open_options, open_rows
from talkaid.language.words import Words
from talkaid.questionnaire.conditions import Asks, Condition, ScoreIs
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Option, Row
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    Question,
    RateEachQuestion,
    YesNoEachQuestion,
)
from talkaid.reference.medicines import Medicines
from talkaid.rules.reads import atoms, score_items
from talkaid.rules.sentences import Clauses, number

ANY_OPTION = ("is_any_of", "includes_any")
WITH_BOXES = ("choice", "choices", "yes_no", "note")
BOXES = ("is_any_of", "includes_any", "way_out")


class PenClauses(Clauses):
    """Clauses that point to a question by its number on the paper.

    Even to the one they stand at: they may come to stand on the next page. `in_full` names all that
    a clause is about, where it could name less by saying what it is not about.
    """

    TABLE = "blank.rule"

    def __init__(
        self,
        questionnaire: Questionnaire,
        words: Words,
        medicines: Medicines,
        numbers: Mapping[str, int],
        *,
        in_full: bool = False,
    ) -> None:
        super().__init__(questionnaire, words, medicines)
        self.numbers = numbers
        self._medicines = medicines
        self._in_full = in_full

    def all_named(self) -> PenClauses:
        """Return the same clauses in full."""
        known = (self._questionnaire, self._words, self._medicines, self.numbers)
        return PenClauses(*known, in_full=True)

    def pointed(self, question: Question) -> str:
        """Return " in question 7"."""
        return self._say("in", number=self.numbers[question.id])

    def place(self, looks: Sequence[Condition]) -> int:
        """Return the number of the last question that is looked at."""
        read = (asks.question for look in looks for asks in atoms(self._questionnaire, look))
        return max(self.numbers[question] for question in read)

    def row_called(self, row: Row) -> str:
        """Return the row as it is printed."""
        return row.label

    def way_called(self, way: str) -> str:
        """Return a way out as it is printed."""
        return way_out_label(way, self._words)

    def kind(self, asks: Asks) -> str:
        """Return the titles of the classes, as one of several."""
        titles = dict.fromkeys(self._classes[str(one)] for one in asks.named)
        return self.joined([self.quoted(title) for title in titles], "or")

    def ticked(self, looks: Sequence[Condition]) -> str | None:
        """Return several looks at the boxes of one question as one clause; None for any others."""
        asks = [look for look in looks if isinstance(look, Asks)]
        same = len({one.question for one in asks}) == 1 and len(asks) == len(looks)
        if not same or any(one.operator not in BOXES or one.row for one in asks):
            return None
        question = self._question(asks[0])
        if question.type not in WITH_BOXES:
            return None
        boxes = [label for one in asks for label in self._boxes(question, one)]
        return self._say("is", options=self.joined(boxes, "or"), question=self.pointed(question))

    def _boxes(self, question: Question, asks: Asks) -> list[str]:
        if asks.operator == "way_out":
            return [self.quoted(self.way_called(str(asks.operand)))]
        if isinstance(question, (ChoiceQuestion, ChoicesQuestion)):
            return self._labels(question, asks)
        return [self.quoted(self._words(f"common.{one}")) for one in asks.named]

    def _unfolded(self, condition: Condition) -> str:
        return (
            self._sum(condition) if isinstance(condition, ScoreIs) else super()._unfolded(condition)
        )

    def _look(self, asks: Asks, *, no: str = "") -> str:
        question = self._question(asks)
        if asks.operator == "answered" and isinstance(
            question, (YesNoEachQuestion, RateEachQuestion)
        ):
            key = "row_ticked" if asks.operand else "no_row_ticked"
            return self._say(key, question=self.pointed(question))
        other = self._all_but(asks, question) if asks.row is None else None
        return other or super()._look(asks, no=no)

    def _all_but(self, asks: Asks, question: Question) -> str | None:
        """Return the clause that names what is not meant, where that is much less to read."""
        if asks.operator == "yes_to_any" and isinstance(question, YesNoEachQuestion):
            key, labels = "line", {row.id: row.label for row in open_rows(question.rows)}
        elif asks.operator in ANY_OPTION and isinstance(
            question, (ChoiceQuestion, ChoicesQuestion)
        ):
            key, labels = "box", _labels(open_options(question.options))
        else:
            return None
        others = [self.quoted(label) for one, label in labels.items() if one not in asks.named]
        place = self.pointed(question)
        if not others:
            return self._say(f"any_{key}", question=place)
        if self._in_full or len(others) * 2 >= len(asks.named):
            return None
        return self._say(f"other_{key}", others=self.joined(others, "or"), question=place)

    def _sum(self, condition: ScoreIs) -> str:
        """Return the clause of a score: what to add up, and what each answer counts."""
        items: list[str] = []
        counts: dict[str, None] = {}
        for question_id, row_id in score_items(self._questionnaire, condition.score):
            question = self._questionnaire.by_id[question_id]
            place = self.pointed(question)
            if isinstance(question, RateEachQuestion):
                label = next(row.label for row in question.rows if row.id == row_id)
                items.append(self._say("item", row=self.quoted(label), question=place))
                counts |= self._counts(open_options(question.options))
            else:
                items.append(self._say("number_in", question=place))
        said = self._say(
            f"score.{condition.operator}",
            items=self.joined(items, "and"),
            number=number(condition.operand),
        )
        return self._say("counting", clause=said, counts=", ".join(counts)) if counts else said

    def _counts(self, options: Sequence[Option]) -> dict[str, None]:
        return {
            self._say("counts", option=self.quoted(option.label), number=option.points): None
            for option in options
            if option.points is not None
        }


def way_out_label(way: str, words: Words) -> str:
    """Return the words beside the box of a way out."""
    # The words on a screen speak of the sheet; on paper nothing is left off by a tick.
    return words("blank.in_person") if way == "in_person" else words(f"way_out.{way}")


def _labels(options: Sequence[Option]) -> dict[str, str]:
    return {option.id: option.label for option in options}
