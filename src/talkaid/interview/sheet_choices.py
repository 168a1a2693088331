"""What the person keeps off the sheet, and what that takes along."""

from __future__ import annotations

from dataclasses import replace

from talkaid.answers.values import Answer, Pick, Picks
from talkaid.interview.asked import LeftOff
from talkaid.interview.state import State
from talkaid.rules.flags import holding
from talkaid.rules.paper import on_paper, paper_flags, reads_off


def off_sheet(before: Answer | None, answer: Answer) -> Answer:
    """Keep an answer off the sheet when the one before it was kept off."""
    kept_off = before is not None and before.off_sheet
    return replace(answer, off_sheet=True) if kept_off else answer


def left_off(state: State, question_id: str, off: bool) -> LeftOff:
    """Leave the answer off the sheet, or put it back; return what that takes along."""
    answer = state.answers.get(question_id)
    if answer is None:
        return LeftOff()
    was = {flag.id for flag in paper_flags(on_paper(state.standing)) if flag.say}
    state.put(question_id, replace(answer, off_sheet=off))
    paper = on_paper(state.standing)
    lost = was - {flag.id for flag in paper_flags(paper) if flag.say}
    reading = {flag.id for flag in holding(state.standing) if reads_off(paper, flag)}
    places = tuple(
        place
        for place, pick in enumerate(_picks(state))
        if pick.kind == "flag" and pick.what in reading and not pick.keep
    )
    return LeftOff(bool(lost), places if off else ())


def keep_pick(state: State, place: int) -> None:
    """Keep a chosen question on the sheet though an answer behind it is left off."""
    question = state.questionnaire.with_role("questions")
    answer = state.answers.get(question.id) if question else None
    if question is None or answer is None or not isinstance(answer.value, Picks):
        return
    picks = list(answer.value.picks)
    picks[place] = replace(picks[place], keep=True)
    state.put(question.id, replace(answer, value=Picks(tuple(picks))))


def _picks(state: State) -> tuple[Pick, ...]:
    question = state.questionnaire.with_role("questions")
    value = state.standing.counting(question.id) if question else None
    return value.picks if isinstance(value, Picks) else ()
