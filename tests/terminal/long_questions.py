"""A questionnaire of many plain text questions, for robots that are ended in the middle."""

from __future__ import annotations

from pathlib import Path

HEAD = """kind = "questionnaire"
id = "long"
version = "1"
language = "en"
title = "Long"
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


def write_questions(file: Path, count: int) -> None:
    questions = (QUESTION.format(number=one, ask=asked(one)) for one in range(1, count + 1))
    file.write_text(HEAD + "".join(questions), encoding="utf-8")
