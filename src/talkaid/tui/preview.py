"""One question as the patient will see it, shown again each time its file is saved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from textual.widget import Widget

from talkaid.check.trial import Trial, try_file
from talkaid.errors import Finding
from talkaid.interview.interview import Interview
from talkaid.language.words import Words
from talkaid.tui.app import TalkaidApp
from talkaid.tui.journey import Journey
from talkaid.tui.page import Page
from talkaid.tui.screens.menu import MenuPage
from talkaid.tui.widgets.line import Line

LOOK_EVERY = 0.3
MOST_SHOWN = 8


class FindingsPage(MenuPage):
    """What is wrong in the file, line by line."""

    keys: ClassVar[tuple[str, ...]] = ("scroll",)
    back_word: ClassVar[str | None] = None

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


def told(finding: Finding, words: Words) -> str:
    """Return a finding with its line."""
    place = f"{finding.line}:{finding.column}: " if finding.line is not None else ""
    return f"{place}{finding.code}: {words.sentence(finding)}"


class PreviewApp(TalkaidApp):
    """Shows a question of a file; looks at the file and shows it anew when it was saved."""

    def __init__(
        self, file: Path, question: str | None, words: Words, *, started: datetime
    ) -> None:
        self._file = file
        self._wanted = question
        self._started = started
        self._seen = _stamp(file)
        self._trial = try_file(file)
        super().__init__(_interview(self._trial, started), words, save_folder=file.parent)

    def on_mount(self) -> None:
        """Show the question, and go on looking at the file."""
        self.push_screen(self._page())
        self.set_interval(LOOK_EVERY, self._look)

    def _look(self) -> None:
        stamp = _stamp(self._file)
        if stamp == self._seen:
            return
        self._seen = stamp
        self._trial = try_file(self._file)
        self.interview = _interview(self._trial, self._started)
        self.journey = Journey(self.interview, self.words)
        self.turn(self._page())

    def _page(self) -> Page:
        trial = self._trial
        if trial.checked is None:
            return FindingsPage(self.words, self._file, trial.findings)
        known = trial.checked.questionnaire.by_id
        wanted = self._wanted if self._wanted in known else None
        page = self.journey.change(wanted or trial.first or next(iter(known)))
        notes = [told(one, self.words) for one in trial.findings[:MOST_SHOWN]]
        page.footnotes = tuple(notes) or (self.words("screen.preview.fine"),)
        return page


def _stamp(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def _interview(trial: Trial, started: datetime) -> Interview:
    from talkaid.check.opening import open_bundled

    return Interview(trial.checked or open_bundled(), started=started)
