"""Questions that are answered line by line: yes or no to each, or a rating of each."""

from __future__ import annotations

from collections.abc import Sequence

from talkaid.answers.kinds import open_options, open_rows
from talkaid.answers.values import Rows, WayOut
from talkaid.errors import AnswerError
from talkaid.interview.asked import Asked
from talkaid.plain.numbered import listing, picked, wrong_number
from talkaid.plain.prompt import Prompt
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, Kept, LeftBlank, OtherWords, WayTaken
from talkaid.plain.typed import Typed, fold
from talkaid.plain.writing import say_line
from talkaid.questionnaire.parts import Row
from talkaid.questionnaire.questions import RateEachQuestion, YesNoEachQuestion
from talkaid.rules.said import row_said


def rows(talk: Talk, asked: Asked) -> Prompt:
    """A prompt for each line."""
    question = asked.question
    assert isinstance(question, (YesNoEachQuestion, RateEachQuestion))  # noqa: S101 - by type
    found = open_rows(question.rows)
    # A way out that a single line has; the others stand for all lines.
    single: list[WayOut] = ["unknown", "declined"] if question.unsure else ["declined"]
    words = talk.words
    labels: list[str] = []
    if isinstance(question, YesNoEachQuestion):
        talk.say("plain.how.rows", count=len(found))
        talk.say("plain.how.rows_unsure" if question.unsure else "plain.how.rows_words")
    elif question.range is not None:
        say_line(talk, question)
        talk.say("plain.how.rows", count=len(found))
        talk.say("plain.how.scale", low=question.range[0], high=question.range[1])
        for way in single:
            talk.say(f"plain.or_type.{way}")
    else:
        labels = [option.label for option in open_options(question.options)]
        labels += [words(f"way_out.{way}") for way in single]
        listing(talk, labels)
        talk.say("plain.how.rows", count=len(found))
        talk.say("plain.how.choice", most=len(labels))
    for way in asked.ways_out:
        talk.say(f"plain.all.{way}")
    talk.before(asked)
    return _Rows(talk, asked, question, found, single, labels)


class _Rows:
    """Asks the lines one after the other, and stops where an answer opens a help page."""

    def __init__(
        self,
        talk: Talk,
        asked: Asked,
        question: YesNoEachQuestion | RateEachQuestion,
        found: Sequence[Row],
        single: Sequence[WayOut],
        labels: Sequence[str],
    ) -> None:
        self._talk = talk
        self._asked = asked
        self._question = question
        self._rows = found
        self._single = single
        self._labels = labels
        self._at = 0
        value = asked.answer.value if asked.answer else None
        self._said: dict[str, object] = dict(value.said) if isinstance(value, Rows) else {}
        match talk.halves.pop(asked.question.id, None):
            case (dict(said), int(at)):
                self._said, self._at = said, at

    @property
    def unfinished(self) -> bool:
        """Whether lines are left to ask."""
        return 0 < self._at < len(self._rows)

    def __call__(self) -> object:
        """Return what was said to the lines, up to one that opens a help page."""
        if self._at >= len(self._rows):
            self._at = 0
        while self._at < len(self._rows):
            try:
                self._row(self._rows[self._at])
            except OtherWords:
                self._talk.halves[self._asked.question.id] = (self._said, self._at)
                raise
            except Back:
                if self._at == 0:
                    raise
                self._at -= 1
                continue
            self._at += 1
            if self._talk.interview.urgent_if(self._asked.question.id, self._said):
                break
        if self._said:
            return dict(self._said)
        kept_way = self._asked.answer is not None and self._asked.answer.way_out is not None
        raise Kept if kept_way else LeftBlank

    def _row(self, row: Row) -> None:
        talk, before = self._talk, self._said.get(row.id)
        values = {"number": self._at + 1, "total": len(self._rows), "label": row.label}
        talk.say("plain.row", **values)
        if isinstance(before, (str, int)):
            talk.say("plain.before", words=row_said(self._question, before, talk.words))
        while True:
            typed = talk.read()
            if typed.command == "blank":
                self._said.pop(row.id, None)
                return
            if typed.empty:
                return
            if (way := self._for_all(typed)) is not None:
                raise WayTaken(way)
            said = self._meant(typed)
            if said is not None and self._taken(row, said):
                return

    def _for_all(self, typed: Typed) -> WayOut | None:
        """Return the way out that was named for all lines at once."""
        folded = fold(typed.text)
        for way in self._asked.ways_out:
            known = self._talk.words.list(f"plain.all_words.{way}")
            if folded in {fold(one) for one in known}:
                return way
        return None

    def _meant(self, typed: Typed) -> object | None:
        """Return what the words mean for this line; None when it was said how to answer."""
        talk, question = self._talk, self._question
        way = talk.vocabulary.way(typed.text, self._single)
        if way is not None:
            return way
        if isinstance(question, YesNoEachQuestion):
            answer = talk.vocabulary.yes_or_no(typed.text)
            if answer is None:
                talk.tell("plain.fault.row_unsure" if question.unsure else "plain.fault.row")
                return None
            return "yes" if answer else "no"
        if question.range is not None:
            return typed.own
        place = picked(typed.text, self._labels)
        if place is None:
            wrong_number(talk, self._labels)
            return None
        options = open_options(question.options)
        return options[place].id if place < len(options) else self._single[place - len(options)]

    def _taken(self, row: Row, said: object) -> bool:
        """Take what was said to the line, if the interview does; say it back."""
        talk = self._talk
        try:
            talk.check(self._asked, {row.id: said})
        except AnswerError as fault:
            talk.fault(fault)
            return False
        self._said[row.id] = said
        shown = said if isinstance(said, (str, int)) else ""
        if isinstance(self._question, RateEachQuestion) and self._question.range is not None:
            talk.echo("plain.chose", str(shown))
        else:
            talk.echo("plain.row_chose", row_said(self._question, shown, talk.words))
        return True
