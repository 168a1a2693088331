"""Checked questionnaire → the form for pen and paper, the same for the same country."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talkaid.answers.read import ways_out
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.interview.meanings import meanings_in
from talkaid.language.words import Words
from talkaid.paper.blank.guards import Guard, guard_of, without
from talkaid.paper.blank.looks import Looks
from talkaid.paper.blank.model import BlankForm, FormPart, Item, Rule
from talkaid.paper.blank.pieces import how, pieces
from talkaid.paper.blank.pointing import PenClauses, way_out_label
from talkaid.paper.blank.runs import runs
from talkaid.paper.blank.skipping import can_jump, jump, part_rule, run_rule, spoken
from talkaid.paper.blank.urgent import HelpLinesOnPaper
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.questions import NoteQuestion, Question, RateEachQuestion
from talkaid.questionnaire.questions import YesNoEachQuestion as YesNoEach
from talkaid.reference.help_lines import LineKind, emergency_number
from talkaid.reference.help_pages import numbers
from talkaid.rules.reads import readers

# These stand at the head of the first page, as on any form.
AT_THE_TOP = ("name", "birth_date", "visit_date", "clinician")
ON_PAGE_ONE: tuple[LineKind, ...] = ("poison", "crisis", "advice")


@dataclass(frozen=True, slots=True)
class _Printed:
    """A part that is printed: who answers it, and its questions, each with who answers it."""

    section: Section
    guard: Guard
    questions: tuple[tuple[Question, Guard], ...]


def blank_form(
    checked: CheckedQuestionnaire, words: Words, *, country: str | None, program: str
) -> BlankForm:
    """Return the form of a questionnaire, with the help lines of a country.

    What hangs on the country is settled for the one that is given.
    """
    questionnaire = checked.questionnaire
    values = {
        "id": questionnaire.id,
        "version": questionnaire.version,
        "language": questionnaire.language,
        "print": questionnaire.fingerprint[-4:],
        "program": program,
    }
    footer = [words("blank.footer", **values)]
    fixed = [words("sheet.keep.medicine")]
    if not questionnaire.reviewed:
        footer.append(words("sheet.footer.not_reviewed"))
        fixed.append(words("sheet.footer.not_reviewed"))
    body = _Body(checked, words, country)
    return BlankForm(
        questionnaire.language,
        questionnaire.title,
        words("blank.subtitle"),
        words("blank.not_emergency" if body.help.pages() else "plain.welcome.not_emergency"),
        _numbers(checked, country, words),
        words("blank.how_title"),
        words.list("blank.how_points"),
        tuple(fixed),
        body.top(),
        tuple(body.parts()),
        words("blank.extra_title"),
        words("blank.extra_note"),
        words("blank.end"),
        words("blank.help_title"),
        body.help.pages(),
        " ".join(footer),
    )


def _numbers(checked: CheckedQuestionnaire, country: str | None, words: Words) -> tuple[str, ...]:
    """Return whom to call when it is urgent, the emergency number first."""
    lines = checked.help_lines
    emergency = emergency_number(lines, country, words)
    return (
        words("help.emergency_line", number=emergency),
        *numbers(lines, country, ON_PAGE_ONE, words),
    )


class _Body:
    """The parts of one form, with their rules."""

    def __init__(self, checked: CheckedQuestionnaire, words: Words, country: str | None) -> None:
        self._questionnaire = checked.questionnaire
        self._words = words
        self._looks = Looks(checked.questionnaire, country)
        self._top = tuple(_at_the_top(checked.questionnaire))
        self._printed = tuple(self._each_printed())
        asked = [question.id for part in self._printed for question, _ in part.questions]
        self._numbers = {one: number for number, one in enumerate(asked, start=1)}
        self._clauses = PenClauses(checked.questionnaire, words, checked.medicines, self._numbers)
        self.help = HelpLinesOnPaper(checked, self._looks, self._clauses, words)

    def top(self) -> tuple[Item, ...]:
        """Return what stands at the head of the first page."""
        return tuple(
            Item(one.id, None, one.ask, one.why, "", pieces(self._questionnaire, one, self._words))
            for one in self._top
        )

    def parts(self) -> Iterator[FormPart]:
        """Yield the parts in the order of the file."""
        for at, part in enumerate(self._printed):
            section = part.section
            target = self._part_target(at + 1)
            rule = None
            if part.guard:
                rule = part_rule(part.guard, target, self._clauses, self._words)
            notice = section.notice
            if section.private:
                notice = (*notice, self._words("blank.private"))
            title = self._part_title(section)
            items = tuple(self._items(part, target))
            yield FormPart(section.id, title, section.extra, notice, rule, items)

    def _each_printed(self) -> Iterator[_Printed]:
        """Yield what is printed; a question that nobody here is asked is not."""
        looks = self._looks
        for section in self._questionnaire.sections:
            around = guard_of(looks.settled(section.show_when)) if section.show_when else ()
            if around is None:
                continue
            found: list[tuple[Question, Guard]] = []
            for question in section.questions:
                guard = guard_of(looks.settled(question.show_when)) if question.show_when else ()
                if question.held_back is None and guard is not None and question not in self._top:
                    looks.printed.add(question.id)
                    found.append((question, without(guard, around)))
            if found:
                yield _Printed(section, around, tuple(found))

    def _items(self, part: _Printed, after: str) -> Iterator[Item]:
        """Yield the questions of a part; `after` is where to go when the rest is skipped."""
        questions = [question for question, _ in part.questions]
        only_if: dict[str, Rule] = {}
        go_on: dict[str, Rule] = {}
        for run in runs([guard for _, guard in part.questions]):
            first = questions[run.first].id
            target = self._question_target(questions, run.last + 1, after)
            number = self._numbers[first]
            before = questions[run.first - 1].id if run.first else ""
            if can_jump(run, before):
                go_on[before] = jump(run, target, number, self._clauses, self._words)
            else:
                only_if[first] = run_rule(run, target, number, self._clauses, self._words)
        for question in questions:
            yield self._item(question, only_if.get(question.id), go_on.get(question.id))

    def _item(self, question: Question, only_if: Rule | None, go_on: Rule | None) -> Item:
        words = self._words
        clinic = self._questionnaire.clinic_of(question.id)
        return Item(
            question.id,
            self._numbers[question.id],
            question.ask,
            words("blank.why", why=question.why) if question.why else "",
            how(question, words),
            pieces(self._questionnaire, question, words),
            self._ways_out(question),
            isinstance(question, (YesNoEach, RateEachQuestion)),
            only_if,
            tuple(self._read_as(question)),
            self.help.under(question.id),
            go_on,
            words("common.added_by", clinic=clinic) if clinic else None,
            self._meanings(question),
        )

    def _meanings(self, question: Question) -> str:
        """Return what words of a question mean, in each of its wordings (UX-28)."""
        said = (question.ask, question.why, *(one.ask or "" for one in question.instead))
        explained = meanings_in(self._questionnaire, question, said)
        each = [self._words("blank.meaning", word=word, meaning=one) for word, one in explained]
        return self._words("blank.meanings", all="; ".join(each)) if each else ""

    def _ways_out(self, question: Question) -> tuple[str, ...]:
        if isinstance(question, NoteQuestion):
            return ()
        offered = ways_out(self._questionnaire, question)
        return tuple(way_out_label(way, self._words) for way in offered)

    def _read_as(self, question: Question) -> Iterator[Rule]:
        """Yield the other wordings of what is asked, each with who is asked so."""
        for instead in question.instead:
            guard = guard_of(self._looks.settled(instead.when))
            if instead.ask is not None and guard:
                said = spoken(guard, self._clauses, self._words)
                lead = self._words("blank.read_as", rule=said.clause)
                yield Rule(lead, said.points, instead.ask)

    def _part_title(self, section: Section) -> str:
        if section.extra:
            return self._words("common.part_extra", title=section.title)
        core = self._questionnaire.core
        number = core.index(section) + 1
        return self._words("common.part", number=number, total=len(core), title=section.title)

    def _question_target(self, questions: Sequence[Question], at: int, after: str) -> str:
        if at >= len(questions):
            return after
        return self._words("blank.to.question", number=self._numbers[questions[at].id])

    def _part_target(self, at: int) -> str:
        if at >= len(self._printed):
            return self._words("blank.to.end")
        section = self._printed[at].section
        if section.extra:
            return self._words("blank.to.extra", title=self._part_title(section))
        number = self._questionnaire.core.index(section) + 1
        return self._words("blank.to.part", number=number)


def _at_the_top(questionnaire: Questionnaire) -> Iterator[Question]:
    """Yield what stands at the head of the first page: what everybody is asked, and no rule reads.

    The order is that of the roles.
    """
    read = readers(questionnaire)
    for role in AT_THE_TOP:
        question = questionnaire.with_role(role)
        if question is None or question.id in read or question.show_when is not None:
            continue
        section = questionnaire.section_of[question.id]
        if section.show_when is None and not section.private:
            yield question
