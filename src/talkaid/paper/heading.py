"""Whose sheet it is, for whom and when: the same lines on every kind of paper."""

from __future__ import annotations

from talkaid.language.words import Words
from talkaid.paper.quoting import quoted
from talkaid.summary.model import Heading


def person_line(heading: Heading, words: Words) -> str:
    """Return the name and the birth date; empty when neither was given."""
    parts = [quoted(heading.name, words)] if heading.name else []
    if heading.birth_date:
        parts.append(words("sheet.born", date=quoted(heading.birth_date, words)))
    return ", ".join(parts)


def about_lines(heading: Heading, words: Words) -> tuple[str, ...]:
    """Return for whom and for when it is, when and in which language, and who answered."""
    visit = []
    if heading.clinician:
        visit.append(words("sheet.for", clinician=quoted(heading.clinician, words)))
    if heading.visit_date:
        visit.append(words("sheet.visit", date=quoted(heading.visit_date, words)))
    who = (words("sheet.who", who=heading.who.text),) if heading.who else ()
    return (*((", ".join(visit),) if visit else ()), heading.written.text, *who)


def running_line(heading: Heading, words: Words) -> str:
    """Return what the pages after the first begin with: title, person, visit."""
    parts = [heading.title.text, person_line(heading, words)]
    if heading.visit_date:
        parts.append(words("sheet.visit", date=quoted(heading.visit_date, words)))
    return ", ".join(part for part in parts if part)


def heading_lines(heading: Heading, words: Words) -> tuple[str, ...]:
    """Return all lines of the heading but the title."""
    person = person_line(heading, words)
    return (*((person,) if person else ()), *about_lines(heading, words))
