"""What counts on paper: what was kept off the sheet takes everything that hangs on it along.

Off paper is an answer that the person keeps off or wants to give in person, and every answer whose
question is asked only because of one. A flag or a score that reads one of them is off as well, so
that nothing can be guessed from what is left.
"""

from __future__ import annotations

from talkaid.answers.values import Answer
from talkaid.questionnaire.parts import Flag, Score
from talkaid.rules.flags import holding, read_by
from talkaid.rules.reads import score_item
from talkaid.rules.standing import Standing


def off_by_choice(answer: Answer) -> bool:
    """Whether the person keeps this answer off the sheet."""
    return answer.off_sheet or answer.way_out == "in_person"


def on_paper(standing: Standing) -> Standing:
    """Return the standing in which everything off paper is as if nothing were known of it."""
    answers = standing.answers
    masked = {key for key, answer in answers.items() if off_by_choice(answer)}
    while True:
        paper = Standing(
            standing.questionnaire, answers, standing.medicines, standing.country, masked
        )
        hang = {
            key
            for key in answers
            if key not in masked and standing.applies(key) and not paper.applies(key)
        }
        if not hang:
            return paper
        masked |= hang


def paper_flags(paper: Standing) -> tuple[Flag, ...]:
    """Return the flags that hold and read nothing that is off paper, most urgent first."""
    return tuple(flag for flag in holding(paper) if not reads_off(paper, flag))


def reads_off(paper: Standing, flag: Flag) -> bool:
    """Whether the flag reads an answer that is off paper."""
    return not read_by(paper.questionnaire, flag).isdisjoint(paper.masked)


def paper_scores(paper: Standing) -> tuple[Score, ...]:
    """Return the scores of which something was answered and nothing is off paper."""
    kept = []
    for score in paper.questionnaire.scores:
        questions = {score_item(item)[0] for item in score.sum}
        answered = any(paper.counting(question) is not None for question in questions)
        if score.held_back is None and answered and questions.isdisjoint(paper.masked):
            kept.append(score)
    return tuple(kept)
