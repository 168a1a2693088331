"""Kills the whole program at random while a robot answers in a real terminal; counts what was lost.

    nice -n 19 python tests/terminal/kill_program.py --runs 1000
    nice -n 19 python tests/terminal/kill_program.py --runs 1000 --locked

An answer is confirmed when the next question has been on the screen with the mark "Saved" beside
it. After each death the draft is held against what was confirmed; then the program is started
again, the answers are taken up, and the question that comes is held against it too.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# Started as a script, this file stands beside neither of what it imports.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from talkaid.check.opening import opened_file
from talkaid.drafts.store import open_store
from talkaid.errors import TalkaidError
from terminal.session import Session, clean_environ
from terminal.text_questions import asked, many, question_id, write_questions

QUESTIONS = 60
LATEST, LONGEST = 6.0, 3.5
"""Seconds to a death: from the start of the program, and from the first question that comes."""
FIRST = 1.2
"""Seconds from the first question to an answer with the mark: before it there is nothing to lose."""
OF_ALL = 0.2
"""How many of those who come back may die before they are asked anything."""
SETTLE = 0.32
"""Seconds for which keys are held back after another screen came up."""
DOWN = "\x1b[B"
PHRASE = "four words of mine"
THING = re.compile(r"What about thing (\d+)\?")
PAGES = {
    "[ Start ]": "\r",
    "Keep your answers": f"{DOWN}\r",
    "Go on with your answers?": "\r",
    "Your parts": "\r",
}
"""What is pressed on the pages before the questions; of the three ways to keep, the second."""
LOCKED_PAGES = PAGES | {
    "Keep your answers": f"{DOWN}{DOWN}\r",
    "Make up a phrase": f"{PHRASE}\r{PHRASE}\r",
    "Type your phrase": f"{PHRASE}\r",
}
"""The same where the third way is taken."""


@dataclass
class Counted:
    kills: int = 0
    confirmed: int = 0
    resumed: int = 0
    lost: int = 0
    unreadable: int = 0
    wrong_place: int = 0

    @property
    def bad(self) -> int:
        return self.lost + self.unreadable + self.wrong_place


@dataclass
class Patient:
    """One person whose program dies again and again.

    `confirmed` is the last answer with the mark, `first` the question that came after a start.
    Without a `phrase` the answers are kept open.
    """

    folder: Path
    phrase: str | None = None
    confirmed: int = 0
    first: int | None = None

    @property
    def file(self) -> Path:
        return self.folder / "long.toml"

    @property
    def drafts(self) -> Path:
        return self.folder / "drafts"

    @property
    def pages(self) -> Mapping[str, str]:
        return LOCKED_PAGES if self.phrase else PAGES

    def sit(self, delay: float, *, asked_first: bool) -> None:
        """Start the program and answer until it is killed.

        `delay` is counted from the start, or from the question that is asked first.
        """
        environ = clean_environ(TALKAID_DRAFTS=str(self.drafts), HOME=str(self.folder))
        self.first = None
        with Session(["--file", str(self.file)], environ=environ, folder=self.folder) as session:
            death = threading.Timer(delay, session.signal, [signal.SIGKILL])
            if not asked_first:
                death.start()
            try:
                self._answer(session, death)
            except (EOFError, OSError):
                self._look(session.text)
            finally:
                if death.ident is not None:
                    death.join()

    def _answer(self, session: Session, death: threading.Timer) -> None:
        shown = ""
        pages = self.pages
        while True:
            ways = [one for one in (*pages, *map(asked, range(1, QUESTIONS + 1))) if one != shown]
            shown = session.see_one_of(ways)
            self._look(session.text)
            time.sleep(SETTLE)
            number = THING.match(shown)
            if number is None:
                self._press(session, pages[shown])
            else:
                if death.ident is None:
                    death.start()
                session.send(self.says(int(number[1])))
                time.sleep(random.uniform(0, 0.2))  # noqa: S311 - nothing secret hangs on it
                session.send("\r")

    def _press(self, session: Session, keys: str) -> None:
        for key in re.findall(r"\x1b\[.|\r|[^\x1b\r]+", keys):
            session.send(key)
            time.sleep(0.1)

    def _look(self, text: str) -> None:
        number = THING.search(text)
        if number is None:
            return
        self.first = self.first or int(number[1])
        if "Saved" in text:
            self.confirmed = max(self.confirmed, int(number[1]) - 1)

    def says(self, number: int) -> str:
        return f"answer {number}."

    def answered(self) -> int:
        """Return how many questions in a row, from the first, the draft has answers to."""
        checked = opened_file(self.file).checked
        with open_store(self.drafts, create=False) as store:
            (draft,) = store.drafts()
            with store.open(draft.id, self.phrase) as held:
                answers = held.load(checked).response.answers
        number = 1
        while self.says(number) in repr(answers.get(question_id(number))):
            number += 1
        return number - 1


def look(patient: Patient, counted: Counted) -> None:
    """Hold what is on disk against what the screen had confirmed."""
    if not patient.confirmed:
        return
    try:
        found = patient.answered()
    except (TalkaidError, ValueError):
        counted.unreadable += 1
        return
    counted.lost += max(0, patient.confirmed - found)
    patient.confirmed = found


def run(folder: Path, *, runs: int, seconds: float, phrase: str | None = None) -> Counted:
    counted = Counted()
    until = time.monotonic() + seconds
    patient = None
    while counted.kills < runs and time.monotonic() < until:
        if patient is None or patient.confirmed > QUESTIONS * 2 // 3:
            patient = Patient(Path(tempfile.mkdtemp(dir=folder)), phrase)
            write_questions(patient.file, many(QUESTIONS))
        before = patient.confirmed
        early = bool(before) and random.random() < OF_ALL  # noqa: S311
        soonest, latest = (0.0, LATEST) if early else (0.0 if before else FIRST, LONGEST)
        patient.sit(random.uniform(soonest, latest), asked_first=not early)  # noqa: S311
        counted.kills += 1
        counted.confirmed += patient.confirmed - before
        if before and patient.first is not None:
            counted.resumed += 1
            counted.wrong_place += patient.first != before + 1
        look(patient, counted)
    return counted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--locked", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    wanted = parser.parse_args()
    random.seed(wanted.seed)
    os.environ["LC_ALL"] = "C.UTF-8"
    with tempfile.TemporaryDirectory() as folder:
        phrase = PHRASE if wanted.locked else None
        counted = run(Path(folder), runs=wanted.runs, seconds=wanted.seconds, phrase=phrase)
    sys.stdout.write(f"{counted}\n")
    return 1 if counted.bad or not counted.confirmed else 0


if __name__ == "__main__":
    sys.exit(main())
