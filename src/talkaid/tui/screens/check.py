"""Check your answers: change one with one key, leave one off the sheet with another."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from textual.widget import Widget

from talkaid.answers.values import Picks
from talkaid.interview.asked import LeftOff, ReviewLine
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.rules.said import pick_text
from talkaid.tui.page import Page
from talkaid.tui.screens.menu import AskPage, TellPage
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.line import Line
from talkaid.tui.widgets.review_list import ReviewList, review_items


class CheckPage(Page):
    """Every answer in words, with whether it stands on paper."""

    onward_word: ClassVar[str | None] = "screen.check.onward"
    keys: ClassVar[tuple[str, ...]] = ("enter_change", "space_off", "back")

    class Change(Page.Asks):
        """An answer is to be changed."""

        def __init__(self, question_id: str) -> None:
            super().__init__("change")
            self.question_id = question_id

    def __init__(self, words: Words, interview: Interview, at: str | None = None) -> None:
        super().__init__(words)
        self.interview = interview
        self.at = at
        self._told_flagged = False
        self.made()

    def made(self) -> None:
        """Make the list."""
        self.review = self.interview.review(self.words)
        items = review_items(self.review, self.words)
        self.answers = ReviewList(items, self.at, self.words("screen.check.paper_title"))

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.check.title")

    def content(self) -> Iterable[Widget]:
        """Yield the list."""
        blank = sum(not line.answered for part in self.review for line in part.lines)
        if blank:
            yield Line(self.words.number("screen.check.blank", blank), classes="para")
        yield self.answers

    def tools(self) -> Iterable[Act]:
        """Yield what can be done with the answer that was gone to."""
        yield Act(self.words("screen.check.change"), "change")
        yield Act(self.words("screen.check.off"), "off")

    def first(self) -> Widget | None:
        """Return the list."""
        return self.answers

    def start(self) -> None:
        """Begin at the line the person came from."""
        super().start()
        if self.answers.at:
            self.set_focus(self.answers)
            self.reveal(self.answers)

    def action_go_on(self) -> None:
        """Make the sheet."""
        self.post_message(self.Asks("make_sheet"))

    def pressed(self, what: str) -> None:
        """Change or leave off the answer that was gone to."""
        if what == "change":
            self.answers.action_change()
        elif what == "off":
            self.answers.action_off()

    def on_review_list_change(self, message: ReviewList.Change) -> None:
        """Go to the question."""
        message.stop()
        self.post_message(self.Change(message.question_id))

    def _line(self, question_id: str) -> ReviewLine:
        return next(
            line for part in self.review for line in part.lines if line.question_id == question_id
        )

    def on_review_list_off(self, message: ReviewList.Off) -> None:
        """Leave the answer off the sheet, or put it back."""
        message.stop()
        line = self._line(message.question_id)
        if line.on_paper is None:
            self.tell(self.words("screen.check.nothing"))
            return
        left = self.interview.leave_off(line.question_id, line.on_paper)
        self._again()
        stands = self._line(message.question_id).on_paper
        key = "now_off" if not stands else "now_on"
        self.tell(self.words(f"screen.check.{key}", words=line.label))
        self._follow(left)

    def _again(self) -> None:
        self.review = self.interview.review(self.words)
        self.answers.show(review_items(self.review, self.words))

    def _follow(self, left: LeftOff) -> None:
        """Say once what the doctor will not see, then ask about questions that hang on it."""

        def told(_: object) -> None:
            self._ask_picks(list(left.picks))

        if left.flagged and not self._told_flagged:
            self._told_flagged = True
            self.app.push_screen(flagged_page(self.words), told)
        else:
            self._ask_picks(list(left.picks))

    def _pick_words(self, place: int) -> str:
        question = self.interview.questionnaire.with_role("questions")
        answer = self.interview.asked(question.id).answer if question else None
        if answer is None or not isinstance(answer.value, Picks):
            return ""
        return pick_text(self.interview.questionnaire, answer.value.picks[place])

    def _ask_picks(self, places: list[int]) -> None:
        if not places:
            return
        place = places.pop(0)

        def answered(what: object) -> None:
            if what == "keep":
                self.interview.keep_pick(place)
            self._ask_picks(places)

        self.app.push_screen(self._pick_page(self.words, place), answered)

    def _pick_page(self, words: Words, place: int) -> AskPage:
        return AskPage(
            words,
            words("screen.keep.title"),
            [self._pick_words(place), words("screen.keep.text")],
            [(one, words(f"screen.keep.{one}")) for one in ("drop", "keep")],
            again=partial(self._pick_page, place=place),
        )


def flagged_page(words: Words) -> TellPage:
    """Return that a sign is left off which the doctor should see."""
    title, text = words("screen.check.flagged_title"), words("screen.check.flagged")
    return TellPage(words, title, [text], again=flagged_page)
