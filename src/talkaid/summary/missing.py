"""What is not on the sheet, counted: a blank is not a no."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from talkaid.answers.values import Rows
from talkaid.language.lists import joined
from talkaid.language.words import Words
from talkaid.questionnaire.model import Section
from talkaid.questionnaire.questions import Question, RateEachQuestion, YesNoEachQuestion
from talkaid.rules.paper import off_by_choice
from talkaid.rules.standing import Standing
from talkaid.rules.wording import wording
from talkaid.summary.model import Chosen, Entry, Label, Line, Notice

HEADING_ROLES = ("name", "birth_date", "visit_date", "clinician")
MOST_NAMED = 6


def missing_lines(paper: Standing, left_blank: Collection[str], words: Words) -> tuple[Line, ...]:
    """Return the counts of what was declined, not known, left blank, kept off, not asked.

    Counted on paper: what hangs on an answer that was kept off counts as not asked, so that the
    counts tell nothing of it.
    """
    lines: list[Line] = [Notice(words("sheet.missing.blank_is_not_no"))]
    counts = {
        "declined": _count_said(paper, "declined"),
        "unknown": _count_said(paper, "unknown"),
        "left_blank": blanks(paper, left_blank),
        "kept_off": sum(map(off_by_choice, paper.answers.values())),
        "not_reached": _not_reached(paper, left_blank),
        "not_for_me": sum(not paper.applies(one.id) for one in _countable(paper)),
        "parts_not_opened": sum(_unopened(paper, left_blank)),
    }
    not_known = joined(_not_known(paper), words.language, most=MOST_NAMED)
    for key, count in counts.items():
        if count:
            text = f"{count} ({not_known})" if key == "unknown" and not_known else str(count)
            lines.append(Entry(Label(words(f"sheet.missing.{key}")), (Chosen(text),)))
    return tuple(lines)


def blanks(paper: Standing, left_blank: Collection[str]) -> int:
    """Return how many questions and lines were shown and left blank."""
    questions = sum(one in left_blank and paper.applies(one) for one in paper.questionnaire.by_id)
    return questions + sum(_blank_rows(paper, one) for one in _countable(paper))


def _countable(paper: Standing) -> Iterator[Question]:
    """Yield the questions that count here: not those of the heading, not those held back."""
    for question in paper.questionnaire.by_id.values():
        if question.role not in HEADING_ROLES and question.held_back is None:
            yield question


def _count_said(paper: Standing, way_out: str) -> int:
    count = 0
    for question in _countable(paper):
        answer = paper.answers.get(question.id)
        if answer is None or question.id in paper.masked or not paper.applies(question.id):
            continue
        if answer.way_out == way_out:
            count += 1
        elif isinstance(answer.value, Rows):
            count += sum(said == way_out for said in answer.value.said.values())
    return count


def _not_known(paper: Standing) -> list[str]:
    names: list[str] = []
    for question in _countable(paper):
        answer = paper.answers.get(question.id)
        if answer is None or question.id in paper.masked or not paper.applies(question.id):
            continue
        if answer.way_out == "unknown":
            names.append(wording(paper, question).short)
        elif isinstance(answer.value, Rows) and isinstance(question, WITH_ROWS):
            said = answer.value.said
            names += [row.name for row in question.rows if said.get(row.id) == "unknown"]
    return names


WITH_ROWS = (YesNoEachQuestion, RateEachQuestion)


def _blank_rows(paper: Standing, question: Question) -> int:
    value = paper.counting(question.id)
    if not isinstance(value, Rows) or not isinstance(question, WITH_ROWS):
        return 0
    return sum(row.id not in value.said for row in question.rows if row.held_back is None)


def _not_reached(paper: Standing, left_blank: Collection[str]) -> int:
    return sum(
        paper.applies(question.id)
        and question.id not in paper.answers
        and question.id not in left_blank
        and question.id not in paper.masked
        for section in paper.questionnaire.sections
        if _opened(paper, section, left_blank)
        for question in section.questions
        if question.role not in HEADING_ROLES
    )


def _unopened(paper: Standing, left_blank: Collection[str]) -> Iterator[bool]:
    for section in paper.questionnaire.sections:
        asked = [one for one in section.questions if one.role not in HEADING_ROLES]
        applies = any(paper.applies(one.id) for one in asked)
        yield applies and not _opened(paper, section, left_blank)


def _opened(paper: Standing, section: Section, left_blank: Collection[str]) -> bool:
    return any(one.id in paper.answers or one.id in left_blank for one in section.questions)
