"""A questionnaire with every type of question, and responses that say which save they are from."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from small import EVERY_TYPE, STARTED, answers_in, loaded, small_lines, small_medicines
from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.opening import Opened
from talkaid.check.passed import passed
from talkaid.drafts.content import HalfTyped
from talkaid.drafts.draft import Kept
from talkaid.drafts.store import open_store

PHRASE = "maple river seven lamp"
CANARY = "zq7canary"


FLAG = """
[[flag]]
id = "tell"
urgency = "visit"
when = { question = "signs", yes_to = "x" }
ask = "What can the sign be?"
sources = ["S1"]
author = "talkaid"
dated = 2026-11-21
fires = [{ signs = { x = "yes" } }]
quiet = [{ signs = { x = "no" } }]
"""


def opened(body: str = EVERY_TYPE + FLAG) -> Opened:
    read = loaded(body)
    return Opened(passed(read, small_medicines(), small_lines()), (read.document,))


OPENED = opened()


@cache
def response(number: int) -> QuestionnaireResponse:
    """What somebody has said at the save of this number: each save says something else."""
    questionnaire = OPENED.checked.questionnaire
    raw = {
        "text": f"{CANARY} {number} " + "word " * (number % 40),
        "number": str(number % 20),
        "signs": {"x": "yes" if number % 2 else "unknown"},
        "medicines": {"value": [{"name": f"Pill {number}"}] * (number % 5), "full_list": True},
        "amount": {"number": "1", "measure": "spoons", "times_a_day": str(1 + number % 3)},
        "yes": {"way_out": "declined"},
    }
    if number % 3:
        del raw["amount"]
    answers = answers_in(questionnaire, raw)
    ordered = {one: answers[one] for one in questionnaire.by_id if one in answers}
    return QuestionnaireResponse(
        "small", "1", "en", STARTED, ordered, "US", left_blank=("one", "some")
    )


def half_typed(number: int) -> HalfTyped | None:
    return HalfTyped("text", f"I sta{number}") if number % 2 else None


def begun(folder: Path, phrase: str | None = None, last: int = 5) -> str:
    """A draft that was saved so many times after the first, which has the number 0."""
    with open_store(folder) as store, store.create(OPENED, phrase) as draft:
        for number in range(last + 1):
            draft.save(response(number), half_typed=half_typed(number))
    return draft.id


def number_of(kept: Kept) -> int:
    """Which save it is; fails when it is not word for word that of one."""
    value = kept.response.answers["text"].value
    number = int(getattr(value, "text", "").split()[1])
    assert kept.response == response(number)
    assert kept.half_typed == half_typed(number)
    return number


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())
