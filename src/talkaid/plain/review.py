"""Check your answers: every answer with a number, to change it or to leave it off the sheet."""

from __future__ import annotations

from collections.abc import Sequence

from talkaid.answers.values import Picks
from talkaid.interview.asked import ReviewLine
from talkaid.plain.numbered import picked
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Elsewhere, ToSheet
from talkaid.plain.typed import fold
from talkaid.rules.said import pick_text


class Review:
    """The list of answers; it is said again when it is no longer the same list."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._heard: tuple[str, ...] = ()

    def check(self, part: str | None = None) -> None:
        """Return when the person goes on; of one part only, where it is named.

        Raises Elsewhere when a question is to be answered, ToSheet, and Back.
        """
        lines = self._lines(part)
        ids = tuple(line.question_id for line in lines)
        self._talk.lines.topic()
        if ids == self._heard:
            self._talk.say("plain.review.again")
        else:
            self._say(part)
            self._heard = ids
        self._talk.say("plain.review.how")
        self._talk.say("plain.review.off_how")
        done = part is None and self._talk.interview.current is None
        self._talk.say("plain.review.onward" if done else "plain.review.return")
        while True:
            typed = self._talk.read()
            if typed.empty:
                return
            self._done(typed.text, part)

    def _done(self, text: str, part: str | None) -> None:
        """Do what a line says."""
        talk, lines = self._talk, self._lines(part)
        folded = fold(text)
        if folded in talk.words.list("plain.accept.all"):
            self._say(part)
            return
        if folded in talk.words.list("plain.accept.sheet"):
            raise ToSheet
        for key, off in (("off", True), ("on", False)):
            for word in talk.words.list(f"plain.accept.{key}"):
                if folded.startswith(f"{word} "):
                    self._leave_off(folded.removeprefix(f"{word} "), lines, off=off)
                    return
        place = picked(folded, [""] * len(lines))
        if place is None:
            talk.tell("plain.fault.review", high=max(len(lines), 1))
            return
        talk.interview.edit(lines[place].question_id)
        raise Elsewhere

    def _leave_off(self, number: str, lines: Sequence[ReviewLine], *, off: bool) -> None:
        talk = self._talk
        place = picked(number, [""] * len(lines))
        if place is None:
            talk.tell("plain.fault.review", high=max(len(lines), 1))
            return
        line = lines[place]
        if not line.answered or (line.on_paper is None):
            talk.tell("plain.review.nothing")
            return
        left = talk.interview.leave_off(line.question_id, off)
        talk.tell("plain.review.now_off" if off else "plain.review.now_on", words=line.label)
        if left.flagged:
            talk.tell("plain.review.flagged")
        for at in left.picks:
            self._keep(at)

    def _keep(self, place: int) -> None:
        """Ask whether a chosen question that shows what was left off stays on the sheet."""
        talk = self._talk
        talk.tell("plain.keep.title")
        talk.tell("plain.review.pick", words=self._pick_words(place))
        talk.tell("plain.keep.text")
        talk.tell("plain.how.yes_or_no")
        if talk.yes(otherwise=False):
            talk.interview.keep_pick(place)

    def _pick_words(self, place: int) -> str:
        questionnaire = self._talk.interview.questionnaire
        question = questionnaire.with_role("questions")
        answer = self._talk.interview.asked(question.id).answer if question else None
        if answer is None or not isinstance(answer.value, Picks):
            return ""
        return pick_text(questionnaire, answer.value.picks[place])

    def _lines(self, part: str | None) -> tuple[ReviewLine, ...]:
        review = self._talk.interview.review(self._talk.words)
        return tuple(line for one in review if part in (None, one.id) for line in one.lines)

    def _say(self, part: str | None) -> None:
        talk = self._talk
        talk.say("plain.review.title")
        number = 0
        blank = 0
        for one in talk.interview.review(talk.words):
            if part not in (None, one.id):
                continue
            talk.lines.say(one.title)
            for line in one.lines:
                number += 1
                blank += not line.answered
                label = talk.words("plain.review.line", label=line.label, words=line.words)
                if line.on_paper is False:
                    label = talk.words("plain.review.kept_off", line=label)
                talk.say("plain.numbered", number=number, label=label)
        if blank:
            talk.lines.say(talk.words.number("plain.review.blank", blank))
