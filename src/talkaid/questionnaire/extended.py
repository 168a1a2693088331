"""A questionnaire with a clinic's own questions in it, and what is found in their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pydantic import Field

from talkaid.errors import Finding
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.overlay import Added, Overlay
from talkaid.questionnaire.questions import Question
from talkaid.questionnaire.wordings import key_of, leaves, reworded, wordings


class Extended(Questionnaire):
    """A questionnaire with clinics' own questions in it; `clinics` names the clinic of each."""

    clinics: Mapping[str, str] = Field(default_factory=dict)

    @property
    def added_by(self) -> Mapping[str, str]:
        """The clinics by the questions they added."""
        return self.clinics


def extended(
    questionnaire: Questionnaire, overlay: Overlay
) -> tuple[Questionnaire, tuple[Finding, ...]]:
    """Return the questionnaire with the clinic's questions in their places.

    A question whose anchor has gone stands at the end of the last core part; a finding says so.
    One that the clinic has not written in the language of the questionnaire is not asked; a
    finding says that too.
    """
    findings: list[Finding] = []
    sections = list(questionnaire.sections)
    clinics = dict(questionnaire.added_by)
    for one in overlay.added:
        question = spoken(one, overlay, questionnaire.language)
        if question is None:
            values = {"question": one.question.id, "language": questionnaire.language}
            finding = Finding("not-in-language", one.path, values, "warning")
            findings.append(overlay.document.place(finding))
            continue
        place = _place(sections, one)
        if place is None:
            values = {"id": one.anchor, "question": one.question.id}
            finding = Finding("anchor-gone", (*one.path, one.side), values, "warning")
            findings.append(overlay.document.place(finding))
            last = max(at for at, section in enumerate(sections) if not section.extra)
            place = (last, len(sections[last].questions))
        sections[place[0]] = _with(sections[place[0]], question, place[1])
        clinics[question.id] = overlay.clinic
    fields = {key: getattr(questionnaire, key) for key in Questionnaire.model_fields}
    fields |= {"sections": tuple(sections), "clinics": clinics}
    return Extended.model_construct(**fields), tuple(findings)


def overlay_findings(
    findings: Iterable[Finding], merged: Questionnaire, overlay: Overlay
) -> Iterator[Finding]:
    """Yield the findings that are about the clinic's questions, with their way in its own file."""
    own = {one.question.id: one.path for one in overlay.added}
    for finding in findings:
        path = finding.path
        if len(path) >= 4 and path[0] == "section" and path[2] == "question":
            question = merged.sections[int(path[1])].questions[int(path[3])]
            if question.id in own:
                yield replace(finding, path=(*own[question.id], *path[4:]))


def spoken(one: Added, overlay: Overlay, language: str) -> Question | None:
    """Return a clinic's question in a language; None where a text of it is missing."""
    if language == overlay.language:
        return one.question
    given = leaves(one.other_languages.get(language, {}), ("question", one.question.id))
    texts = {key: text for key, text in given if isinstance(text, str | tuple) and text}
    needed = wordings(one.question)
    if any(type(texts.get(key)) is not type(text) for key, text in needed.items()):
        return None
    return reworded(one.question, texts)


def own_part(overlay: Overlay, language: str) -> Questionnaire:
    """Return the clinic's questions in one language as a questionnaire of one part.

    It stands for the words of the file alone: its title and that of its part are the clinic's name.
    """
    questions = (spoken(one, overlay, language) for one in overlay.added)
    section = Section(id="part", title=overlay.clinic).model_copy(
        update={"questions": tuple(question for question in questions if question is not None)}
    )
    return Questionnaire.model_construct(
        kind="questionnaire",
        id=overlay.id,
        version="1",
        language=language,
        title=overlay.clinic,
        reviewed=True,
        sections=(section,),
    )


def own_part_findings(
    findings: Iterable[Finding], part: Questionnaire, overlay: Overlay
) -> Iterator[Finding]:
    """Yield what was found in `own_part` with the way to it in the clinic's file."""
    paths = {one.question.id: one.path for one in overlay.added}
    for finding in findings:
        key = key_of(part, finding.path)
        if key[:1] != ("question",):
            yield replace(finding, path=("clinic",))
        elif part.language == overlay.language:
            yield replace(finding, path=(*paths[str(key[1])], *finding.path[4:]))
        else:
            yield replace(finding, path=(*paths[str(key[1])], part.language, *key[2:]))


def _place(sections: list[Section], one: Added) -> tuple[int, int] | None:
    for at, section in enumerate(sections):
        if section.id == one.anchor:
            return at, len(section.questions) if one.side == "after" else 0
        ids = [question.id for question in section.questions]
        if one.anchor in ids:
            return at, ids.index(one.anchor) + (one.side == "after")
    return None


def _with(section: Section, question: Question, at: int) -> Section:
    questions = (*section.questions[:at], question, *section.questions[at:])
    return section.model_copy(update={"questions": questions})
