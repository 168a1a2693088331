"""Who the sheet is of, whom it is for, and who filled it in."""

from __future__ import annotations

from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.values import Choice, When
from talkaid.answers.values import Words as OwnWords
from talkaid.language.dates import written_date
from talkaid.language.words import Words
from talkaid.questionnaire.questions import ChoiceQuestion
from talkaid.rules.standing import Standing
from talkaid.summary.model import Chosen, Heading, Label, Notice, Said


def heading(paper: Standing, response: QuestionnaireResponse, words: Words) -> Heading:
    """Return the heading; only what the person gave is in it."""
    day = (response.finished or response.started).date()
    language = words(f"language.{response.language}")
    written = words("sheet.written", date=written_date(day, words.language), language=language)
    return Heading(
        Label(words("sheet.title")),
        Label(written),
        _said(paper, "name"),
        _said(paper, "birth_date"),
        _said(paper, "clinician"),
        _said(paper, "visit_date"),
        who(paper),
    )


def who(paper: Standing) -> Chosen | None:
    """Return who answered, in the words that were chosen."""
    found = _who(paper)
    return Chosen(found[0]) if found else None


def footer(
    paper: Standing, response: QuestionnaireResponse, words: Words, program: str
) -> tuple[Notice, ...]:
    """Return the foot of every page: whose words, which version, and what it is not."""
    questionnaire = paper.questionnaire
    values = {
        "program": program,
        "id": questionnaire.id,
        "version": questionnaire.version,
        "language": questionnaire.language,
        "print": questionnaire.fingerprint[-4:],
    }
    found = _who(paper)
    if found is None or not found[1]:
        written = words("sheet.footer.written_by_patient", **values)
    else:
        written = words("sheet.footer.written_with", who=found[0], **values)
    notices = [Notice(written), Notice(words("sheet.footer.self_report"))]
    if not questionnaire.reviewed:
        notices.append(Notice(words("sheet.footer.not_reviewed")))
    return tuple(notices)


def _who(paper: Standing) -> tuple[str, bool] | None:
    """Return the label of who answered, and whether somebody else was there."""
    question = paper.questionnaire.with_role("who_answers")
    value = paper.counting(question.id) if question else None
    if not isinstance(question, ChoiceQuestion) or not isinstance(value, Choice):
        return None
    option = next(one for one in question.options if one.id == value.option)
    return option.label, option.present


def _said(paper: Standing, role: str) -> Said | None:
    question = paper.questionnaire.with_role(role)
    value = paper.counting(question.id) if question else None
    if question is None or not isinstance(value, (OwnWords, When)):
        return None
    if isinstance(value, OwnWords):
        # A name is the same in any language.
        return Said(value.text) if value.text else None
    return Said(value.typed, paper.answers[question.id].language) if value.typed else None
