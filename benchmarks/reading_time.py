"""How long the typical person reads and answers, simulated.

``python -m benchmarks.reading_time`` prints the median and the 90th percentile in minutes, for the
core and for everything. 130 words a minute over what is asked, why, and the labels, each once;
6 seconds a question, 2 seconds a row. Ways out and buttons are not counted. The typical person
uses now, has pain, takes two medicines and is not pregnant; the rest is drawn at random.
"""

from __future__ import annotations

import random
import re
import statistics
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from talkaid.answers.kinds import open_options, open_rows
from talkaid.check.opening import open_bundled
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.interview.asked import Asked
from talkaid.interview.interview import Interview

WORDS_A_MINUTE = 130
SECONDS_A_QUESTION = 6
SECONDS_A_ROW = 2
PEOPLE = 500
STARTED = datetime(2026, 11, 21, tzinfo=timezone.utc)
TYPICAL: dict[str, Any] = {
    "safety_now": "no",
    "who_answers": "alone",
    "kratom_use": "now",
    "medicines": {"value": [{"name": "Lisinopril"}, {"name": "Cetirizine"}], "full_list": True},
    "reasons": ["pain"],
    "pregnancy": ["none"],
    "days_of_30": "20",
}


def main() -> None:
    """Print the figures."""
    checked = open_bundled()
    for name, everything in (("core", False), ("everything", True)):
        minutes = [_minutes(checked, random.Random(seed), everything) for seed in range(PEOPLE)]  # noqa: S311  # a simulation
        ninetieth = statistics.quantiles(minutes, n=10)[-1]
        print(f"{name}: median {statistics.median(minutes):.1f} min, 90 % {ninetieth:.1f} min")


def _minutes(checked: CheckedQuestionnaire, chance: random.Random, everything: bool) -> float:
    interview = Interview(checked, started=STARTED, country="US")
    seconds = sum(_answer(interview, chance))
    if everything:
        for section in interview.questionnaire.sections:
            if section.extra and section.id != "paper":
                interview.open(section.id)
                seconds += sum(_answer(interview, chance))
    return seconds / 60


def _answer(interview: Interview, chance: random.Random) -> Iterator[float]:
    while (asked := interview.current) is not None:
        yield _seconds(asked)
        raw = TYPICAL.get(asked.question.id, _said(asked, chance))
        if raw is None:
            interview.leave_blank(asked.question.id)
        else:
            interview.answer(asked.question.id, raw)
        while interview.urgent is not None:
            interview.help_seen(interview.urgent.id)


def _seconds(asked: Asked) -> float:
    question = asked.question
    rows = open_rows(getattr(question, "rows", ()))
    options = open_options(getattr(question, "options", ()))
    labels = [piece.label for piece in (*rows, *options)]
    texts = [asked.ask, asked.why, *labels, *getattr(question, "lines", ()), *asked.notice]
    texts += [one.label for one in getattr(question, "measures", ())]
    words = sum(len(re.findall(r"\w[\w'’-]*", text)) for text in texts)
    return words / WORDS_A_MINUTE * 60 + SECONDS_A_QUESTION + SECONDS_A_ROW * len(rows)


def _said(asked: Asked, chance: random.Random) -> Any:
    """Return a quiet answer: a choice at random, no to most signs, no words."""
    question = asked.question
    match question.type:
        case "choice":
            return chance.choice(open_options(question.options)).id
        case "choices":
            return [chance.choice(open_options(question.options)).id]
        case "yes_no_each":
            return {row.id: chance.choice(["no"] * 9 + ["yes"]) for row in open_rows(question.rows)}
        case "yes_no":
            return chance.choice(["no", "no", "yes"])
        case _:
            return None


if __name__ == "__main__":
    main()
