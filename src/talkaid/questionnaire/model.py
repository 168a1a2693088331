"""The questionnaire: a plain, frozen value."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StrictBool, StringConstraints

from talkaid.questionnaire.conditions import ConditionField
from talkaid.questionnaire.parts import Block, Flag, Id, Part, Prompt, Score, Source, Text
from talkaid.questionnaire.questions import Question

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


class Section(Part):
    """One part of the interview; `extra` parts are offered and never pushed.

    A `private` part needs a `notice` and adds "I will talk about this in person" (UX-37).
    """

    id: Id
    title: Text
    block: Id | None = None
    show_when: ConditionField | None = None
    extra: StrictBool = False
    private: StrictBool = False
    notice: tuple[Text, ...] = ()
    questions: tuple[Question, ...] = Field(default=(), alias="question")


class Questionnaire(Part):
    """What can be asked, and what is said of the answers."""

    kind: Literal["questionnaire"]
    id: Id
    version: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z.\-]{0,31}$")]
    language: Language
    title: Text
    reviewed: StrictBool
    sources: tuple[Source, ...] = Field(default=(), alias="source")
    blocks: tuple[Block, ...] = Field(default=(), alias="block")
    conditions: Mapping[Id, ConditionField] = Field(default_factory=dict, alias="condition")
    sections: tuple[Section, ...] = Field(alias="section", min_length=1)
    prompts: tuple[Prompt, ...] = Field(default=(), alias="prompt")
    flags: tuple[Flag, ...] = Field(default=(), alias="flag")
    scores: tuple[Score, ...] = Field(default=(), alias="score")
    glossary: Mapping[str, Text] = Field(default_factory=dict)

    def each_question(self) -> Iterator[tuple[Section, Question]]:
        """Yield every question with its section, in the order of asking."""
        for section in self.sections:
            for question in section.questions:
                yield section, question

    @cached_property
    def by_id(self) -> Mapping[str, Question]:
        """The questions by id."""
        return {question.id: question for _, question in self.each_question()}

    @cached_property
    def section_of(self) -> Mapping[str, Section]:
        """The section of each question, by the question's id."""
        return {question.id: section for section, question in self.each_question()}

    @cached_property
    def section_by_id(self) -> Mapping[str, Section]:
        """The sections by id."""
        return {section.id: section for section in self.sections}

    @cached_property
    def score_by_id(self) -> Mapping[str, Score]:
        """The scores by id."""
        return {score.id: score for score in self.scores}

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """How many questions stand before each question."""
        return {question.id: at for at, (_, question) in enumerate(self.each_question())}

    @cached_property
    def flag_by_id(self) -> Mapping[str, Flag]:
        """The flags by id."""
        return {flag.id: flag for flag in self.flags}

    @cached_property
    def prompt_by_id(self) -> Mapping[str, Prompt]:
        """The prompts by id."""
        return {prompt.id: prompt for prompt in self.prompts}

    @cached_property
    def core(self) -> tuple[Section, ...]:
        """The numbered parts: "Part 3 of 6"."""
        return tuple(section for section in self.sections if not section.extra)

    @cached_property
    def number_of(self) -> Mapping[str, int]:
        """The number of each numbered part, from 1, by the section's id."""
        return {section.id: number for number, section in enumerate(self.core, start=1)}

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the whole content, as hexadecimal digits."""
        return hashlib.sha256(self.model_dump_json(by_alias=True).encode()).hexdigest()

    def clinic_of(self, question_id: str) -> str | None:
        """Return the clinic that added the question, or None for one of the file's own."""
        return self.added_by.get(question_id)

    @property
    def added_by(self) -> Mapping[str, str]:
        """The clinics by the questions they added; none in a questionnaire as it ships."""
        return {}

    def with_role(self, role: str) -> Question | None:
        """Return the first question that has the role, or None."""
        return self._by_role.get(role)

    @cached_property
    def _by_role(self) -> Mapping[str, Question]:
        found: dict[str, Question] = {}
        for question in self.by_id.values():
            if question.role is not None and question.held_back is None:
                found.setdefault(question.role, question)
        return found
