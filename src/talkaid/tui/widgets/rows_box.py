"""Answering row by row: a table where it fits, else one row at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual import events
from textual.containers import Vertical
from textual.widget import Widget

from talkaid.answers.kinds import open_options, open_rows
from talkaid.answers.values import Rows, RowSaid
from talkaid.errors import KeyPath
from talkaid.interview.asked import Asked
from talkaid.language.words import Words
from talkaid.questionnaire.questions import RateEachQuestion, YesNoEachQuestion
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_list import ChoiceList, Item
from talkaid.tui.widgets.line import Line
from talkaid.tui.widgets.row_grid import RowGrid, fits
from talkaid.tui.widgets.scale_box import ScaleField, ScaleLine

TABLE_FROM = 60
COLUMN = 72
EDGES = 6
ROW_WAYS_OUT = ("unknown", "declined")


class RowsBox(AnswerBox):
    """Yes or no for each row, or each row on one scale; every row has its own ways out."""

    def ways_out(self) -> list[Item]:
        """Return the ways out of all rows at once, told apart from those of one row."""
        return [
            Item(one.id, self.words("screen.for_all", way_out=one.label), alone=True, apart=True)
            for one in super().ways_out()
        ]

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__(asked, words)
        question = asked.question
        if not isinstance(question, (YesNoEachQuestion, RateEachQuestion)):
            raise TypeError(question.type)
        self.names = [(row.id, row.label) for row in open_rows(question.rows)]
        self.range = question.range if isinstance(question, RateEachQuestion) else None
        self.ends = (question.words or ()) if isinstance(question, RateEachQuestion) else ()
        self.columns = self._columns(question)
        self.stepping = False
        self.at = 0
        value = asked.answer.value if asked.answer else None
        said = dict(value.said) if isinstance(value, Rows) else {}
        letters = self.letters() if isinstance(question, YesNoEachQuestion) else {}
        self.grid = RowGrid(self.names, self.columns, _as_columns(said), letters)
        self.step_list = ChoiceList(self._step_items(), letters=letters, classes="-tight last")
        self.scale = ScaleField(self.range, self.ends, words, None) if self.range else None
        self.count, self.label = Line(classes="count"), Line(classes="row")
        with_scale = [self.scale] if self.scale is not None else []
        self.step = Vertical(self.count, self.label, *with_scale, self.step_list, id="step")
        self.answered = Line(classes="answered")
        self._before: dict[str, str] = {}

    def _columns(self, question: YesNoEachQuestion | RateEachQuestion) -> list[tuple[str, str]]:
        outs = [(one, self.words(f"screen.column.{one}")) for one in self._row_ways_out()]
        if isinstance(question, YesNoEachQuestion):
            return [*((one, self.words(f"common.{one}")) for one in ("yes", "no")), *outs]
        if self.range is not None:
            low, high = self.range
            return [*((str(one), str(one)) for one in range(low, high + 1)), *outs]
        return [*((one.id, one.label) for one in open_options(question.options)), *outs]

    def _row_ways_out(self) -> list[str]:
        return [one for one in ROW_WAYS_OUT if one == "declined" or self.asked.question.unsure]

    def _step_items(self) -> list[Item]:
        outs = [Item(one, self.words(f"way_out.{one}"), apart=True) for one in self._row_ways_out()]
        answers = self.columns[: len(self.columns) - len(outs)]
        given = [] if self.range is not None else [Item(one, label) for one, label in answers]
        return [*given, *outs]

    def pieces(self) -> Iterable[Widget]:
        """Yield the table and, for narrow terminals, one row; the form that fits is chosen."""
        self._fit(self.app.size.width)
        yield self.grid
        yield self.step
        yield self.answered

    def labels(self) -> list[str]:
        """Return the words of its rows, with one line for the names of the columns."""
        return ["", *(label for _, label in self.names), *super().labels()]

    def on_resize(self, event: events.Resize) -> None:
        """Choose the form that fits."""
        self._fit(self.app.size.width)

    def _fit(self, width: int) -> None:
        labels = [label for _, label in self.columns]
        focused = self.has_focus_within and not self.out.has_focus
        room = min(width - EDGES, COLUMN)
        self.stepping = width < TABLE_FROM or not fits(labels, room)
        self.grid.fit(room)
        self.grid.set_class(self.stepping, "hidden")
        self.step.set_class(not self.stepping, "hidden")
        self.out.set_class(self.stepping and self.at > 0, "hidden")
        self._draw()
        if focused:
            self.first().focus()

    def _draw(self) -> None:
        row, label = self.names[self.at]
        said = self.grid.said
        self.count.say(self.words("screen.row_count", number=self.at + 1, total=len(self.names)))
        self.label.say(label)
        self.step_list.clear([said[row]] if row in said else [])
        if self.scale is not None:
            number = said.get(row, "")
            self.scale.put(int(number) if number.lstrip("-").isdigit() else None)
        self.answered.say(self.words("screen.answered", number=len(said), total=len(self.names)))

    def held(self) -> int:
        """Return the row at hand."""
        return self.at

    def hold(self, held: int) -> None:
        """Go to a row."""
        self.at = held

    def again(self) -> None:
        """Show the row at hand and how many are answered."""
        self._fit(self.app.size.width)

    def said(self) -> object | None:
        """Return the rows that were answered."""
        said = self.grid.said
        return {row: said[row] for row, _ in self.names if row in said} or None

    def empty(self) -> None:
        """Take all rows away."""
        self._before = dict(self.grid.said)
        self._put({})

    def restore(self) -> None:
        """Bring the rows back."""
        self._put(self._before)

    def _put(self, said: Mapping[str, str]) -> None:
        self.grid.said = dict(said)
        self.grid.draw()
        self._draw()

    def first(self) -> Widget:
        """Return the table, or what answers the row at hand."""
        if not self.stepping:
            return self.grid
        return self.scale.stop if self.scale is not None else self.step_list

    def at_fault(self, at: KeyPath) -> Widget:
        """Return the row that an error is about."""
        rows = [row for row, _ in self.names]
        if at and at[0] in rows:
            self._go(rows.index(str(at[0])))
        return self.first()

    def forward(self) -> bool:
        """Go to the next row where rows come one at a time."""
        if not self.stepping or self.out.chosen or self.at + 1 >= len(self.names):
            return False
        self._go(self.at + 1)
        return True

    def backward(self) -> bool:
        """Go to the row before where rows come one at a time."""
        if not self.stepping or self.at == 0:
            return False
        self._go(self.at - 1)
        return True

    def _go(self, at: int) -> None:
        self.at = at
        self.grid.go(at)
        self._fit(self.app.size.width)
        self.step_list.action_edge(0)
        self.first().focus()

    def _answer(self, column: str) -> None:
        self.grid.choose(self.names[self.at][0], column)

    def chose(self, message: ChoiceList.Changed) -> None:
        """Take the answer to the row at hand."""
        self._answer(message.choices.chosen[0])

    def on_scale_line_changed(self, message: ScaleLine.Changed) -> None:
        """Take the number for the row at hand."""
        message.stop()
        if self.scale is not None:
            self._answer(str(self.scale.raw()))

    def on_row_grid_changed(self, message: RowGrid.Changed) -> None:
        """Show how many rows are answered."""
        message.stop()
        self._draw()
        self.changed()


def _as_columns(said: Mapping[str, RowSaid]) -> dict[str, str]:
    return {row: str(value) for row, value in said.items()}
