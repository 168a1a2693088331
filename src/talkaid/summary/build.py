"""Answers → `Summary`: nothing is composed or computed; it is chosen, ordered and counted."""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.language.words import Words
from talkaid.questionnaire.questions import Question
from talkaid.rules.paper import on_paper, paper_flags, paper_scores
from talkaid.rules.reads import score_item
from talkaid.rules.standing import Standing
from talkaid.summary.code import sheet_code
from talkaid.summary.entries import lines_for
from talkaid.summary.heading import footer, heading
from talkaid.summary.missing import HEADING_ROLES, blanks, missing_lines
from talkaid.summary.model import (
    Block,
    BlockKind,
    Citation,
    Label,
    Line,
    Notice,
    ScoreLine,
    Summary,
)
from talkaid.summary.top import ALWAYS, Top, top

# A questionnaire that names this condition has the fixed line about stopping kratom printed.
STOPPING_LINE = "stopping_line"
# These stand elsewhere on the sheet than in a block of the questionnaire.
ELSEWHERE = (*HEADING_ROLES, "who_answers", "questions", "goals", "bring")


def build(
    checked: CheckedQuestionnaire, response: QuestionnaireResponse, words: Words, *, program: str
) -> Summary:
    """Return the sheet of one response; `program` is the version of the program.

    The same questionnaire, response and words give the same sheet.
    """
    questionnaire = checked.questionnaire
    answers = response.in_language(words.language).answers
    standing = Standing(questionnaire, answers, checked.medicines, response.country)
    paper = on_paper(standing)
    head = top(paper, words)
    missing = _missing(paper, response, words)
    drafts = [
        _top_block(paper, head, response, words),
        ("wants", "wants", words("sheet.block.wants"), _wants(head, words), None),
        ("also", "also", words("sheet.block.also"), head.also, None),
        *_blocks(paper, words),
        ("more_wants", "wants", words("sheet.block.more_wants"), head.more_wants, None),
        (
            "missing",
            "missing",
            words("sheet.block.missing"),
            missing,
            None,
        ),
        ("clinic", "clinic", words("sheet.block.clinic"), _clinic(words), None),
    ]
    kept = [draft for draft in drafts if draft[3]]
    blocks = tuple(
        Block(block_id, kind, number, Label(title), lines, Label(note) if note else None)
        for number, (block_id, kind, title, lines, note) in enumerate(kept, start=1)
    )
    return Summary(
        words.language,
        sheet_code(response),
        heading(paper, response, words),
        blocks,
        footer(paper, response, words, program),
        _citations(paper, head),
    )


Draft = tuple[str, BlockKind, str, tuple[Line, ...], str | None]


def _top_block(paper: Standing, head: Top, response: QuestionnaireResponse, words: Words) -> Draft:
    lines: list[Line] = list(head.facts)
    if not head.facts and not head.also:
        lines.append(Notice(words("sheet.top.nothing")))
        if left := blanks(paper, response.left_blank):
            lines.append(Notice(words.number("sheet.top.blank", left)))
    lines += head.answered_no
    if head.also:
        lines.append(Notice(words("sheet.top.also_below")))
    return "top", "top", words("sheet.block.top"), tuple(lines), None


def _wants(head: Top, words: Words) -> tuple[Line, ...]:
    return head.wants or (Notice(words("sheet.wants.nothing")),)


def _blocks(paper: Standing, words: Words) -> Iterator[Draft]:
    medicines = paper.questionnaire.with_role("medicines")
    for block in paper.questionnaire.blocks:
        questions = [
            question
            for section, question in paper.questionnaire.each_question()
            if (question.block or section.block) == block.id and question.role not in ELSEWHERE
        ]
        lines = [line for one in questions for line in lines_for(paper, one, words)]
        lines += _scores(paper, questions, words)
        kind: BlockKind = "entries"
        if medicines in questions and lines:
            kind = "medicines"
            lines += _keep_lines(paper, words)
        elif any(question.role == "own_words" for question in questions):
            kind = "words"
        yield block.id, kind, block.title, tuple(lines), block.note


def _keep_lines(paper: Standing, words: Words) -> Iterator[Notice]:
    yield Notice(words("sheet.keep.medicine"))
    condition = paper.questionnaire.conditions.get(STOPPING_LINE)
    urgent = any(flag.urgency in ALWAYS for flag in paper_flags(paper))
    if condition is not None and paper.holds(condition) and not urgent:
        yield Notice(words("sheet.keep.kratom"))


def _scores(paper: Standing, questions: list[Question], words: Words) -> Iterator[Line]:
    here = {question.id for question in questions}
    for score in paper_scores(paper):
        if score_item(score.sum[0])[0] not in here:
            continue
        total = paper.total(score)
        notices = [score.means, score.does_not_mean, score.notice]
        if total is None:
            left = words("sheet.score.not_scored", count=paper.left_out(score))
            notices = [left, score.notice]
        low, high = score.range
        kept = tuple(Notice(text) for text in notices if text)
        yield ScoreLine(Label(score.title), total, low, high, kept)


def _missing(paper: Standing, response: QuestionnaireResponse, words: Words) -> tuple[Line, ...]:
    bring = paper.questionnaire.with_role("bring")
    lines = missing_lines(paper, response.left_blank, words)
    return (*lines, *lines_for(paper, bring, words)) if bring else lines


def _clinic(words: Words) -> tuple[Line, ...]:
    boxes = tuple(Label(text) for text in words.list("sheet.clinic.boxes"))
    return (*boxes, Label(words("sheet.clinic.notes")), Label(words("sheet.clinic.agreed")))


def _citations(paper: Standing, head: Top) -> tuple[Citation, ...]:
    named = [source for one in (*head.facts, *head.also) for source in one.sources]
    return tuple(
        Citation(source.id, source.cite, source.link)
        for source in paper.questionnaire.sources
        if source.id in named
    )
