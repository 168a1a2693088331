"""Answers an interview in plain lines, hearing only what a person hears.

`said` maps question ids to raw answers, the form of a response file. A question that is asked and
not in `said` is left blank. Help pages are left with "Keep going", private parts are not opened
while someone is present, extra parts are opened when one of their questions is in `said`.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talkaid.answers.kinds import open_options, open_rows
from talkaid.language.words import Words, load_words
from talkaid.plain.medicine import FIELDS
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.questions import Question

NUMBERED = re.compile(r" {2}(\d+) {2}(.*)")
HEADING_ROLES = ("name", "birth_date", "visit_date", "clinician")
KEEP = ""


@dataclass(frozen=True)
class Heard:
    """What was said since the last line was typed."""

    lines: Sequence[str]

    def number(self, label: str, start: str = "") -> str:
        """Return the number in front of a label, or of one that begins as `start`."""
        for line in reversed(self.lines):
            found = NUMBERED.fullmatch(line)
            if found and (found[2] == label or (start and found[2].startswith(start))):
                return found[1]
        raise AssertionError(f"no {label or start} in:\n" + "\n".join(self.lines))

    def has(self, line: str) -> bool:
        return line in self.lines


Reply = str | Callable[[Heard], str]


class PlainRobot:
    """One person's answers, given a line at a time.

    `save` is where the answers are kept at the end, as a response file; None keeps nothing.
    """

    def __init__(
        self, questionnaire: Questionnaire, said: Mapping[str, Any], *, save: Path | None = None
    ) -> None:
        self.questionnaire = questionnaire
        self.said = said
        self.words: Words = load_words(questionnaire.language)
        self.asked: list[str] = []
        self.heard: list[str] = []
        self._plan: deque[Reply] = deque()
        self._save = save
        self._saved = False
        self._opened: set[str] = set()
        self._later: list[str] = []
        self._reviewing = False
        self._off: set[str] = set()
        self._leaving_off = False

    def reply(self, text: str) -> str:
        """Return the line to type after hearing `text`, which ends in the prompt."""
        self.heard.append(text)
        heard = Heard([line.rstrip() for line in text.splitlines()])
        for key, answer in self._fixed():
            if heard.has(self.words(key)):
                return answer(heard) if callable(answer) else answer
        question = self._question(heard)
        if question is not None:
            assert not self._plan, f"{self.asked[-1]} is not finished: {list(self._plan)}"
            self._reviewing = False
            self.asked.append(question.id)
            wait = question.type == "questions" and self._not_yet_offered(question, heard)
            self._plan = deque([""] if wait else self._lines_for(question))
        if not self._plan and self._reviewing:
            return self._review(heard)
        if not self._plan and self._leaving_off:
            return self._review(heard)
        if not self._plan:
            raise AssertionError(f"nothing to say to:\n{text}")
        reply = self._plan.popleft()
        return reply(heard) if callable(reply) else reply

    def _fixed(self) -> Sequence[tuple[str, Reply]]:
        words = self.words
        go_on = words("plain.urgent.go_on")
        yes, no = self._word("accept.yes"), self._word("accept.no")
        return (
            ("plain.welcome.start", ""),
            ("screen.keep_answers.title", "1"),
            ("plain.doubt.how", yes),
            ("plain.urgent.what_now", lambda heard: heard.number(go_on)),
            ("plain.alone.how", no),
            ("plain.keep.title", no),
            ("plain.review.how", self._review),
            ("plain.parts.title", self._part),
            ("plain.save.title", self._keep),
            ("plain.save.again", lambda heard: heard.number(words("plain.save.done"))),
        )

    def _word(self, key: str) -> str:
        """Return the first of the words that mean something in plain lines."""
        return self.words.list(f"plain.{key}")[0]

    # Which question is being asked.

    def _question(self, heard: Heard) -> Question | None:
        title = next((one for line in heard.lines if (one := self._section(line))), None)
        if title is None:
            return None
        found = [one for one in title.questions if self._asks(one) & set(heard.lines)]
        same = [one for one in found if self._first(one) is None or self._hears(heard, one)]
        (question,) = same if len(same) == 1 else [one for one in same if self._first(one)]
        return question

    def _section(self, line: str) -> Section | None:
        core = self.questionnaire.core
        for section in self.questionnaire.sections:
            title = self.words("common.part_extra", title=section.title)
            if section in core:
                number = str(core.index(section) + 1)
                values = {"number": number, "total": str(len(core))}
                title = self.words("common.part", **values, title=section.title)
            if line == title:
                return section
        return None

    def _asks(self, question: Question) -> set[str]:
        return {question.ask, *(one.ask for one in question.instead if one.ask)}

    def _first(self, question: Question) -> str | None:
        options = open_options(getattr(question, "options", ()))
        rows = open_rows(getattr(question, "rows", ()))
        return options[0].label if options else rows[0].label if rows else None

    def _hears(self, heard: Heard, question: Question) -> bool:
        first = self._first(question) or ""
        return any(line.endswith(first) for line in heard.lines)

    # What to type, by the type of question.

    def _lines_for(self, question: Question) -> list[Reply]:
        raw = self.said.get(question.id)
        table = raw if isinstance(raw, Mapping) and {"value", "way_out"} & set(raw) else {}
        value = table.get("value") if table else raw
        if question.id not in self.said:
            return self._blank(question)
        if "way_out" in table:
            return [self._way(question, table["way_out"])]
        return self._typed(question, value, table)

    def _blank(self, question: Question) -> list[Reply]:
        count = 1
        if question.type in ("yes_no_each", "rate_each"):
            count = len(open_rows(question.rows))
        elif question.type == "amount":
            count = 4 if question.varies else 3
        return [""] * count

    def _way(self, question: Question, way: str) -> str:
        if question.type in ("yes_no_each", "rate_each"):
            return self._word(f"all_words.{way}")
        return self._word(f"way.{way}")

    def _typed(self, question: Question, value: Any, table: Mapping[str, Any]) -> list[Reply]:
        match question.type:
            case "choice":
                return [self._label(question, value), *self._own(question, [value], table)]
            case "choices":
                labels = [self._label(question, one) for one in value]
                numbers = lambda heard: ", ".join(one(heard) for one in labels)  # noqa: E731
                return [numbers, *self._own(question, value, table)]
            case "yes_no_each" | "rate_each":
                return [self._row(question, value.get(row.id)) for row in open_rows(question.rows)]
            case "amount":
                keys = ("number", "measure", "times_a_day")
                pieces: list[Reply] = [str(value.get(key, "")) for key in keys]
                varies = self._word("accept.yes") if value.get("varies") else ""
                return [*pieces, varies] if question.varies else pieces
            case "text":
                return self._text(question, value)
            case "medicines":
                return self._medicines(value, full=bool(table.get("full_list")))
            case "questions":
                return [*(self._pick(one) for one in value), ""]
            case "when":
                return [self._quoted(value)]
            case "yes_no":
                return [self._word(f"accept.{value}")]
            case _:
                return [str(value)]

    def _label(self, question: Question, option_id: str) -> Callable[[Heard], str]:
        labels = {option.id: option.label for option in open_options(question.options)}
        return lambda heard: heard.number(labels[option_id])

    def _own(
        self, question: Question, chosen: Sequence[str], table: Mapping[str, Any]
    ) -> list[Reply]:
        own = table.get("write_in", {})
        options = [one for one in open_options(question.options) if one.id in chosen]
        return [self._quoted(own.get(one.id, "")) for one in options if one.write_in]

    def _row(self, question: Question, said: Any) -> Reply:
        if said is None:
            return ""
        if said in ("unknown", "declined"):
            return self._word(f"way.{said}")
        if question.type == "yes_no_each":
            return self._word(f"accept.{said}")
        if question.range is not None:
            return str(said)
        place = [option.id for option in open_options(question.options)].index(said)
        return str(place + 1)

    def _text(self, question: Question, value: str) -> list[Reply]:
        if not value:
            return [self._word("accept.nothing")]
        if not question.long:
            return [self._quoted(value)]
        return [*(self._quoted(line) for line in value.split("\n")), ""]

    def _medicines(self, value: Sequence[Mapping[str, Any]], *, full: bool) -> list[Reply]:
        words = self.words
        add = words("plain.medicines.add")
        lines: list[Reply] = []
        for one in value:
            lines.append(lambda heard: heard.number(add))
            if one.get("known") is False:
                lines.append(self._word("medicine.unknown"))
            lines.append(self._quoted(one["name"]))
            lines += [self._field(one, key) for key in FIELDS]
            origin = one.get("from")
            lines.append(words(f"origin.{origin}") if origin else "")
        if value or full:
            key = "unfinished" if not full else "full" if value else "takes_none"
            label = words(f"plain.medicines.{key}")
            return [*lines, lambda heard: heard.number(label)]
        return [*lines, ""]

    def _field(self, medicine: Mapping[str, Any], key: str) -> Reply:
        said = self._quoted(medicine.get(key, ""))
        if key != FIELDS[0]:
            return said

        def first(heard: Heard) -> str:
            # Names that look alike are shown before the first field; what was typed is kept.
            near = self.words("plain.medicine.near_how", name=medicine["name"])
            if heard.has(near):
                self._plan.appendleft(said)
                return KEEP
            return said

        return first

    def _not_yet_offered(self, question: Question, heard: Heard) -> bool:
        """Put a question off when a pick is only offered after a part that comes later."""
        picks = self.said.get(question.id)
        picks = picks.get("value", []) if isinstance(picks, Mapping) else picks or []
        texts = [self._pick_text(one) for one in picks if "own" not in one]
        offered = {found[2] for line in heard.lines if (found := NUMBERED.fullmatch(line))}
        wait = self.asked.count(question.id) == 1 and not set(texts) <= offered
        if wait:
            self._later.append(question.id)
        return wait

    def _pick_text(self, raw: Mapping[str, Any]) -> str:
        if "flag" in raw:
            return self.questionnaire.flag_by_id[raw["flag"]].ask or ""
        return self.questionnaire.prompt_by_id[raw["prompt"]].ask

    def _pick(self, raw: Mapping[str, Any]) -> Reply:
        if "own" in raw:
            return self._quoted(raw["own"])
        text = self._pick_text(raw)
        return lambda _: Heard(self._last_question().splitlines()).number(text)

    def _last_question(self) -> str:
        ask = self.questionnaire.by_id[self.asked[-1]].ask
        return next(one for one in reversed(self.heard) if ask in one)

    def _quoted(self, text: str) -> str:
        known = [one for key, one in self.words.table.items() if key.startswith(RESERVED)]
        meant = {
            word.casefold() for one in known for word in ((one,) if isinstance(one, str) else one)
        }
        return f'"{text}"' if text.casefold() in meant else text

    # The list of answers, the parts, the end.

    def _review(self, heard: Heard) -> str:
        self._reviewing = True
        for question_id, raw in self.said.items():
            off = isinstance(raw, Mapping) and raw.get("off_sheet")
            if off and question_id in self.asked and question_id not in self._off:
                self._off.add(question_id)
                self._leaving_off = True
                return f"{self._word('accept.off')} {self._review_number(question_id)}"
        self._leaving_off = False
        if self._wanted():
            return self._word("command.list")
        if self._later:
            return self._review_number(self._later.pop())
        return ""

    def _review_number(self, question_id: str) -> str:
        section = self.questionnaire.section_of[question_id]
        question = self.questionnaire.by_id[question_id]
        shorts = {question.name, *(one.short for one in question.instead if one.short)}
        listed = next(
            one for one in reversed(self.heard) if self.words("plain.review.title") in one
        )
        lines = listed.splitlines()
        after = lines[lines.index(section.title) :]
        heard = Heard(after[: _end(after, self.questionnaire)])
        for short in shorts:
            if any(f"  {short}: " in line for line in heard.lines):
                return heard.number("", start=f"{short}: ")
        raise AssertionError(f"{question_id} is not on the list")

    def _wanted(self) -> Section | None:
        for section in self.questionnaire.sections:
            heading = any(one.role in HEADING_ROLES for one in section.questions)
            said = any(one.id in self.said for one in section.questions)
            if section.extra and said and not heading and section.id not in self._opened:
                return section
        return None

    def _part(self, heard: Heard) -> str:
        section = self._wanted()
        if section is None:
            return ""
        self._opened.add(section.id)
        title = self.words("common.part_extra", title=section.title)
        waits = self.words("plain.status.held_back")
        hidden = self.words("plain.status.not_for_you")
        line = next(line for line in heard.lines if f"  {title}. " in line)
        if line.endswith((waits, hidden)):
            return ""
        return heard.number("", start=f"{title}. ")

    def _keep(self, heard: Heard) -> str:
        if self._save is None:
            return heard.number(self.words("plain.save.done"))
        self._plan.append(str(self._save))
        return heard.number(self.words("save.answers"))


RESERVED = ("plain.command.", "plain.accept.", "plain.way.")


def _end(lines: Sequence[str], questionnaire: Questionnaire) -> int:
    titles = {section.title for section in questionnaire.sections}
    later = [at for at, line in enumerate(lines) if at and line in titles]
    return later[0] if later else len(lines)
