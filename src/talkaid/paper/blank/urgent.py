"""What to do at once, under the question whose answer calls for it.

The words are those of the help pages: the first line, then what the first step says first; for
poison and for a crisis the second step as well, which says when to call the emergency number. All
steps stand at the end of the form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from talkaid.check.passed import CheckedQuestionnaire
from talkaid.language.reading import sentences
from talkaid.language.words import Words
from talkaid.paper.blank.guards import Term, guard_of_terms, terms_of
from talkaid.paper.blank.looks import Looks
from talkaid.paper.blank.model import HelpNow, Rule
from talkaid.paper.blank.pointing import PenClauses
from talkaid.paper.blank.skipping import spoken
from talkaid.questionnaire.conditions import Asks
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Flag, Page
from talkaid.reference.help_pages import help_page
from talkaid.rules.flags import open_flags
from talkaid.rules.reads import atoms

PAGES: tuple[Page, ...] = ("emergency", "poison", "crisis", "today")
STEPS: Mapping[Page, int] = {"emergency": 1, "poison": 2, "crisis": 2, "today": 1}

# More lines than this from one question to one page become one line.
MOST_LINES = 2

Terms = list[Term]
Lines = Mapping[str, Mapping[Page, Mapping[str | None, Terms]]]
"""The answers that lead from a question to a page, by the first line of the flag."""


class HelpLinesOnPaper:
    """The help lines of one form, each under the last question that its answers stand in."""

    def __init__(
        self, checked: CheckedQuestionnaire, looks: Looks, clauses: PenClauses, words: Words
    ) -> None:
        self._checked = checked
        self._clauses = clauses.all_named()
        self._words = words
        self._country = looks.country
        self._lines = _lines(checked.questionnaire, looks, clauses.numbers)

    def under(self, question_id: str) -> tuple[Rule, ...]:
        """Return the lines under a question, the most urgent page first."""
        found = self._lines.get(question_id, {})
        return tuple(
            self._rule(question_id, page, first, terms)
            for page in PAGES
            for first, terms in _few(found.get(page, {})).items()
        )

    def pages(self) -> tuple[HelpNow, ...]:
        """Return every page that some answer leads to, with all its steps."""
        used = {page for pages in self._lines.values() for page in pages}
        return tuple(self._page(page) for page in PAGES if page in used)

    def _rule(self, question_id: str, page: Page, first: str | None, terms: Terms) -> Rule:
        guard = guard_of_terms([_without_answered(term, question_id) for term in terms])
        said = spoken(guard, self._clauses, self._words)
        help_ = help_page(page, first, self._checked.help_lines, self._country, self._words)
        own = 1 if self._says_the_step(page, first) else 0
        steps = [sentences(step)[0] for step in help_.steps[own : STEPS[page]]]
        do = " ".join((help_.first, *steps))
        return Rule(self._words("blank.help_if", rule=said.clause), said.points, do)

    def _says_the_step(self, page: Page, first: str | None) -> bool:
        """Whether the first line says whom to call in place of the first step."""
        step = self._words.list(f"help.{page}.steps")[0]
        return first is not None and "{" not in step and first.split()[0] == step.split()[0]

    def _page(self, page: Page) -> HelpNow:
        found = help_page(page, None, self._checked.help_lines, self._country, self._words)
        return HelpNow(page, found.first, found.steps, found.numbers)


def _lines(questionnaire: Questionnaire, looks: Looks, numbers: Mapping[str, int]) -> Lines:
    found: dict[str, dict[Page, dict[str | None, Terms]]] = {}
    for flag in open_flags(questionnaire, looks.country):
        for page, term in _terms(flag, looks):
            pages = found.setdefault(_last(questionnaire, term, numbers), {})
            pages.setdefault(page, {}).setdefault(flag.first, []).append(term)
    return found


def _few(by_first: Mapping[str | None, Terms]) -> Mapping[str | None, Terms]:
    """Return the lines to one page; many become one, which begins as the page does."""
    if len(by_first) <= MOST_LINES:
        return by_first
    return {None: [term for terms in by_first.values() for term in terms]}


def _terms(flag: Flag, looks: Looks) -> Iterator[tuple[Page, Term]]:
    if flag.help is None:
        return
    settled = looks.settled(flag.when)
    if not isinstance(settled, bool):
        for term in terms_of(settled):
            yield flag.help, term


def _last(questionnaire: Questionnaire, term: Term, numbers: Mapping[str, int]) -> str:
    read = {asks.question for look in term for asks in atoms(questionnaire, look)}
    return max(read, key=numbers.__getitem__)


def _without_answered(term: Term, question_id: str) -> Term:
    """Return the term without "you answered", said under the very question that was answered.

    Then the line helps a moment sooner, and never later.
    """
    left = tuple(
        look
        for look in term
        if not (
            isinstance(look, Asks)
            and (look.question, look.operator, look.operand) == (question_id, "answered", True)
        )
    )
    return left or term
