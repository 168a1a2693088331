"""What the bundled questions keep, beyond what the author's check tells of every questionnaire."""

from __future__ import annotations

from talkaid.check.opening import open_bundled
from talkaid.questionnaire.questions import (
    NoteQuestion,
    RateEachQuestion,
    ScaleQuestion,
    YesNoEachQuestion,
)
from talkaid.rules.reads import atoms

QUESTIONNAIRE = open_bundled().questionnaire
ASKED = [one for one in QUESTIONNAIRE.by_id.values() if one.held_back is None]
MOST_ROWS = {YesNoEachQuestion: 6, RateEachQuestion: 4}


def test_a_set_of_lines_is_short() -> None:
    sets = [one for one in ASKED if isinstance(one, (YesNoEachQuestion, RateEachQuestion))]
    assert sets
    for question in sets:
        assert len(question.rows) <= MOST_ROWS[type(question)], question.id


def test_goals_come_first_and_what_is_private_after_the_rest_of_the_core() -> None:
    titles = [section.id for section in QUESTIONNAIRE.core]
    assert "visit_goals" in [one.id for one in QUESTIONNAIRE.core[0].questions]
    private = [section.id for section in QUESTIONNAIRE.core if section.private]
    # What the person wants to ask is chosen last, from what all the answers raise.
    assert titles == [*titles[: -len(private) - 1], *private, "questions"]


def test_every_question_says_why_and_is_read_by_the_sheet_or_a_flag() -> None:
    flags = {
        atom.question for one in QUESTIONNAIRE.flags for atom in atoms(QUESTIONNAIRE, one.when)
    }
    for question in ASKED:
        section = QUESTIONNAIRE.section_of[question.id]
        assert question.why.strip() or isinstance(question, NoteQuestion), question.id
        assert question.block or section.block or question.id in flags, question.id


def test_a_scale_has_words_at_both_ends_and_in_the_middle() -> None:
    scales = [one for one in ASKED if isinstance(one, ScaleQuestion)]
    assert scales
    for question in scales:
        least, middle, most = question.words
        assert all((least.strip(), middle.strip(), most.strip())), question.id
