"""A questionnaire of plain text questions, for what is tried in a real terminal."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

HEAD = """kind = "questionnaire"
id = "plain"
version = "1"
language = "en"
title = "Plain"
reviewed = false

[[block]]
id = "main"
title = "Main"

[[section]]
id = "all"
title = "All"
block = "main"
"""
QUESTION = """
[[section.question]]
id = "thing_{number}"
type = "text"
ask = "{ask}"
why = "It helps."
short = "Thing {number}"
"""


def asked(number: int) -> str:
    return f"What about thing {number}?"


def question_id(number: int) -> str:
    return f"thing_{number}"


def many(count: int) -> list[str]:
    """Return what so many questions ask."""
    return [asked(number) for number in range(1, count + 1)]


def write_questions(file: Path, asks: Iterable[str]) -> None:
    """Write a questionnaire that asks these."""
    questions = (QUESTION.format(number=at, ask=ask) for at, ask in enumerate(asks, 1))
    file.write_text(HEAD + "".join(questions), encoding="utf-8")
