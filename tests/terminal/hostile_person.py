"""Paste hostile texts wherever the full screen takes words, in the terminal this runs in.

    python tests/terminal/hostile_person.py SEED LINES FOLDER

So many lines go into each box of each page, and as many at a page without one; the last of them
stays as the answer. A line begins with its number, so that it is known which were painted. FOLDER
gets every file that a person can make at the end, and `counted.json`: lines by the kind of place.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from textual import events
from textual.pilot import Pilot
from textual.widget import Widget

from hostile_words import hostile_line
from talkaid.check.opening import opened_file
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.keeper import WHATS
from talkaid.process.crash import keep_faults_quiet
from talkaid.text import first_forbidden
from talkaid.tui.app import TalkaidApp
from talkaid.tui.page import Page
from talkaid.tui.screens.kept import PhrasePage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.widgets.entry import Entry, WordsBox
from tui.robot import Robot
from tui.screen import hurry

EVERY_TYPE = Path(__file__).parents[1] / "plain" / "samples" / "every_type.toml"
PAINTED_IN = 0.02
"""Seconds until what was pasted is in the terminal: Textual paints sixty times a second."""


class HostilePerson(Robot):
    """Answers every question, and throws lines at each page before it goes on."""

    def __init__(self, app: TalkaidApp, pilot: Pilot[Any], seed: int, lines: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - lines, and no secret
        self.lines = lines
        self.counted: Counter[str] = Counter()
        self._thrown: set[Widget] = set()
        super().__init__(app, pilot, self._answers())

    def line(self) -> str:
        return f"n{sum(self.counted.values())}n {hostile_line(self.chance)}"

    def _answers(self) -> Mapping[str, Any]:
        medicine = {"name": self.line(), "strength": "1", "how": self.line(), "from": "online"}
        return {
            "gate": "no",
            "who": "alone",
            "wishes": {"value": ["other", "a"], "write_in": {"other": self.line()}},
            "signs": {"x": "yes", "y": "unknown", "z": "no"},
            "since": self.line(),
            "medicines": {"value": [medicine, {"name": self.line()}], "full_list": True},
            "kinds": ["opioid"],
            "days": "7",
            "amount": {"number": "1", "measure": self.line(), "times_a_day": "4"},
            "line": 6,
            "rated": {"p": "often", "q": "declined"},
            "ranged": {"work": 10, "rest": 0},
            "line_text": self.line(),
            "fact": "yes",
            "secret": "yes",
            "picks": [{"own": self.line()}, {"own": self.line()}],
            "words": "\n".join(self.line() for _ in range(3)),
            "extra": "yes",
            "name": self.line(),
        }

    # Throwing.

    async def throw(self) -> None:
        """Paste into each box of the page that was not there before, or at the page itself."""
        page = self.page
        kind = page.question.type if isinstance(page, QuestionPage) else type(page).__name__
        boxes = [one for one in page.focus_chain if isinstance(one, (Entry, WordsBox))]
        for box in [one for one in boxes if one not in self._thrown]:
            self._thrown.add(box)
            for _ in range(self.lines):
                await self.write(box, self.line())
                await self._looked_at(page, kind)
                text = box.value if isinstance(box, Entry) else box.text
                assert first_forbidden(text, lines=True) is None
        if not boxes and page not in self._thrown:
            self._thrown.add(page)
            for _ in range(self.lines):
                self.app.post_message(events.Paste(self.line()))
                await self._looked_at(page, kind)

    async def _looked_at(self, page: Page, kind: str) -> None:
        self.counted[kind] += 1
        await self.pilot.pause(PAINTED_IN)
        assert self.app.screen is page, f"{kind}: {self.app.screen}"
        for strip in page._compositor.render_strips():
            for segment in strip:
                style = segment.style
                assert style is None or not (style.link or "@click" in style.meta)

    async def _pass(self, page: Page) -> None:
        await self.throw()
        await super()._pass(page)

    async def _continue(self, page: QuestionPage) -> None:
        await self.throw()
        await super()._continue(page)

    async def _name(self, medicine: Mapping[str, Any]) -> None:
        await self.throw()
        await super()._name(medicine)

    async def _details(self, medicine: Mapping[str, Any]) -> None:
        await self.throw()
        await super()._details(medicine)

    # The end.

    async def make_all_files(self) -> None:
        """Make each kind of file from the sheet on."""
        await self.press_act("onward")
        for what in WHATS:
            if what == "print":
                continue
            page = self.page
            assert isinstance(page, SavePage), page
            await self.choose(page.lists["what"], [what])
            await self.throw()
            await self.write(page.folder, str(page.keeper.folder))
            await self.press_act("onward")
            if isinstance(self.page, PhrasePage):
                await self._phrase(self.page)
            await self.press_act("back")

    async def _phrase(self, page: PhrasePage) -> None:
        await self.throw()
        for box in page.boxes:
            await self.write(box, "four words of mine")
        await self.press("enter")
        while self.page is page:
            await self.pilot.pause(0.1)


def main(seed: int, lines: int, folder: Path) -> None:
    """Walk to the end and make every file."""
    keep_faults_quiet()
    started = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)
    interview = Interview(opened_file(EVERY_TYPE).checked, started=started, country="US")
    app = TalkaidApp(interview, load_words("en"), save_folder=folder, settle=0)

    async def walk(pilot: Pilot[Any]) -> None:
        hurry(pilot)
        person = HostilePerson(app, pilot, seed, lines)
        try:
            await person.run()
            await person.throw()
            await person.to_sheet()
            await person.throw()
            await person.make_all_files()
            (folder / "counted.json").write_text(json.dumps(person.counted), encoding="utf-8")
        except Exception as error:
            (folder / "fault.txt").write_text(repr(error), encoding="utf-8")
        app.exit()

    app.run(auto_pilot=walk)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
