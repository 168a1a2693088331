"""How questions, parts and answers are presented to this person."""

from __future__ import annotations

from talkaid.answers.read import ways_out
from talkaid.answers.values import Choices, MedicineList
from talkaid.interview.asked import (
    Asked,
    Offer,
    PartState,
    Progress,
    ReviewLine,
    ReviewPart,
    Status,
)
from talkaid.interview.state import State
from talkaid.language.words import Words
from talkaid.questionnaire.model import Section
from talkaid.questionnaire.questions import ChoicesQuestion, Question
from talkaid.rules.flags import holding
from talkaid.rules.keep_taking import keep_taking
from talkaid.rules.paper import on_paper
from talkaid.rules.said import said
from talkaid.rules.standing import Standing
from talkaid.rules.wording import wording


def present(state: State, question: Question) -> Asked:
    """Return the question as this person is asked it."""
    section = state.questionnaire.section_of[question.id]
    worded = wording(state.standing, question)
    return Asked(
        question,
        section,
        worded.ask,
        worded.why,
        worded.short,
        section.notice if _first(state, section, question) else (),
        ways_out(state.questionnaire, question),
        state.answers.get(question.id),
        proposal(state, question),
        progress(state, section),
        state.questionnaire.clinic_of(question.id),
    )


def progress(state: State, section: Section) -> Progress:
    """Return which part the section is."""
    numbers = state.questionnaire.number_of
    return Progress(numbers.get(section.id), len(numbers), section.title)


def proposal(state: State, question: Question) -> tuple[str, ...]:
    """Return the options whose class of medicine is on the list, while nothing is chosen yet."""
    if not isinstance(question, ChoicesQuestion) or not question.from_medicines:
        return ()
    answer = state.answers.get(question.id)
    if answer is not None and isinstance(answer.value, Choices):
        return ()
    listed = state.questionnaire.with_role("medicines")
    value = state.standing.counting(listed.id) if listed else None
    if not isinstance(value, MedicineList):
        return ()
    medicines = state.standing.medicines
    return tuple(
        option.id
        for option in question.options
        if option.class_id is not None
        and option.held_back is None
        and any(medicines.belongs(one.name, option.class_id) for one in value.medicines)
    )


def parts(state: State) -> tuple[PartState, ...]:
    """Return the parts and how far each is."""
    return tuple(
        PartState(
            section.id,
            section.title,
            state.questionnaire.number_of.get(section.id),
            _status(state, section),
            section.extra,
            section.private,
        )
        for section in state.questionnaire.sections
    )


def offers(state: State) -> tuple[Offer, ...]:
    """Return what the person may choose to ask."""
    from_flags = [
        Offer("flag", flag.id, flag.ask, flag.urgency, keep_taking(state.standing, flag))
        for flag in holding(state.standing)
        if flag.ask is not None
    ]
    prompts = [Offer("prompt", prompt.id, prompt.ask) for prompt in state.questionnaire.prompts]
    return (*from_flags, *prompts)


def review(state: State, words: Words) -> tuple[ReviewPart, ...]:
    """Return the answers of every part that was opened, in words."""
    paper = on_paper(state.standing)
    found = []
    for section in state.questionnaire.sections:
        asked = [one for one in section.questions if state.asked(one.id)]
        if asked and (not section.extra or any(state.passed(one.id) for one in asked)):
            lines = tuple(_review_line(state, paper, one, words) for one in asked)
            found.append(ReviewPart(section.id, section.title, lines))
    return tuple(found)


def _review_line(state: State, paper: Standing, question: Question, words: Words) -> ReviewLine:
    answer = state.answers.get(question.id)
    label = wording(state.standing, question).short
    if answer is None:
        key = "left_blank" if question.id in state.left_blank else "not_reached"
        return ReviewLine(question.id, label, words(f"said.{key}"), False, None)
    text = said(state.questionnaire, question, answer, words)
    return ReviewLine(question.id, label, text, True, question.id not in paper.masked)


def _first(state: State, section: Section, question: Question) -> bool:
    first = next((one for one in section.questions if state.standing.applies(one.id)), None)
    return first is not None and first.id == question.id


def _status(state: State, section: Section) -> Status:
    if state.held_back(section):
        return "held_back"
    asked = [one for one in section.questions if state.standing.applies(one.id)]
    if not asked:
        return "not_for_you"
    passed = sum(state.passed(one.id) for one in asked)
    if passed == len(asked):
        return "done"
    return "in_progress" if passed else "not_started"
