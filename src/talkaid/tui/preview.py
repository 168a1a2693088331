"""One question as the patient will see it, shown again each time its file is saved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from textual.widget import Widget

from talkaid.check.languages import Languages
from talkaid.check.opening import open_bundled
from talkaid.check.trial import first_changed, try_file
from talkaid.errors import Finding
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.tui.app import TalkaidApp
from talkaid.tui.journey import Journey
from talkaid.tui.page import Page
from talkaid.tui.screens.menu import MenuPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.widgets.line import Line

LOOK_EVERY = 0.3
"""Seconds between looks at the file: what is saved is seen within one."""
MOST_SHOWN = 8

Stamp = tuple[int, int]


class FindingsPage(MenuPage):
    """What keeps the file from being shown, line by line."""

    keys: ClassVar[tuple[str, ...]] = ("scroll",)
    side: ClassVar[tuple[str, ...]] = ()
    back_word: ClassVar[str | None] = "screen.welcome.leave_act"

    def __init__(self, words: Words, file: Path, findings: tuple[Finding, ...]) -> None:
        super().__init__(words)
        self._file = file
        self._findings = findings

    def title_text(self) -> str:
        """Return the name of the file."""
        return self.words("screen.preview.wrong", file=self._file.name)

    def paragraphs(self) -> Iterable[Widget]:
        """Yield the findings."""
        for finding in self._findings:
            yield Line(told(finding, self.words), classes="para")

    def go_back(self) -> None:
        """Leave: there is nothing before this page."""
        self.post_message(self.Asks("leave"))


def told(finding: Finding, words: Words) -> str:
    """Return a finding with its line and column in front: ``14:22: dose: ...``."""
    place = f"{finding.line}:{finding.column}: " if finding.line is not None else ""
    return f"{place}{finding.code}: {words.sentence(finding)}"


class PreviewApp(TalkaidApp):
    """Shows a question of a file; looks at the file and shows it anew when it was saved.

    Shown is the question that changed last, until the author goes on to others; at first the one
    that was named. What is clicked and typed is kept nowhere.
    """

    def __init__(
        self, file: Path, question: str | None, words: Words, *, started: datetime
    ) -> None:
        self._file = file
        self._shown = question
        self._started = started
        self._seen = _stamp(file)
        self._trial = self._last_shown = try_file(file)
        super().__init__(self._interview(), words, save_folder=file.parent)
        self.keeper.whats = ()
        self.knows_hiding = True

    def on_mount(self) -> None:
        """Go on looking at the file."""
        self.set_interval(LOOK_EVERY, self._look)

    def first_page(self) -> Page:
        """Return the question, or what keeps it from being shown."""
        trial = self._trial
        if trial.checked is None:
            return FindingsPage(self.words, self._file, trial.findings)
        known = trial.checked.questionnaire.by_id
        if self._shown is None or self._shown not in known:
            self._shown = trial.own[0]
        page = self.journey.change(self._shown)
        notes = tuple(told(one, self.words) for one in trial.findings[:MOST_SHOWN])
        page.footnotes += notes or (self.words("screen.preview.fine"),)
        return page

    def _look(self) -> None:
        stamp = _stamp(self._file)
        if stamp == self._seen:
            return
        self._seen = stamp
        self._trial = try_file(self._file)
        here = self.screen.question.id if isinstance(self.screen, QuestionPage) else self._shown
        # A question is often saved half written: what could be shown last is compared with.
        self._shown = first_changed(self._last_shown, self._trial) or here
        if self._trial.checked is not None:
            self._last_shown = self._trial
        self.interview = self._interview()
        self.journey = Journey(self.interview, self.words)
        self.speaking.languages = Languages(self.interview.checked)
        self.keeper = self.keeper.of(self.interview, self.words, self.speaking.languages)
        self.turn(self.first_page())

    def _interview(self) -> Interview:
        return Interview(self._trial.checked or open_bundled(), started=self._started)

    def action_leave(self) -> None:
        """Leave at once: there is nothing to lose."""
        self.exit("left")


def _stamp(file: Path) -> Stamp:
    try:
        found = file.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)
