"""The sheet, heard before it is kept, and keeping it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from talkaid.errors import OutputError
from talkaid.files.writing import write_bytes
from talkaid.paper.papers import Paper
from talkaid.plain.numbered import choose, listing
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, ToReview
from talkaid.process.country import usual_paper
from talkaid.summary.model import Summary

Form = Literal["pdf", "text", "answers"]
FORMS: tuple[Form, ...] = ("pdf", "text", "answers")
ENDINGS = {"pdf": "pdf", "text": "txt", "answers": "json"}
PAPERS: tuple[Paper, ...] = ("letter", "a4")
SIZES = ("usual", "large")


@dataclass(frozen=True, slots=True)
class Keeping:
    """As what a sheet is kept; `paper` and `large` matter for a PDF."""

    form: Form
    paper: Paper = "letter"
    large: bool = False


def say_sheet(talk: Talk, program: str) -> None:
    """Say every word of the sheet, as it will be on paper."""
    from talkaid.paper.text import text_sheet

    talk.lines.topic()
    talk.say("plain.sheet")
    talk.lines.topic()
    talk.lines.page(text_sheet(_summary(talk, program), talk.words))
    talk.lines.topic()


def keep_sheet(talk: Talk, folder: Path, program: str) -> None:
    """Ask whether and how to keep the sheet, and write what was asked for.

    Raises ToReview when the person wants to change an answer first.
    """
    kept = False
    while True:
        talk.lines.topic()
        talk.say("plain.save.again" if kept else "plain.save.title")
        labels = [talk.words(f"plain.save.{form}") for form in FORMS]
        labels += [talk.words("plain.save.change"), talk.words("plain.save.done")]
        listing(talk, labels)
        talk.say("plain.how.menu_only", most=len(labels))
        try:
            place = choose(talk, labels)
        except Back:
            raise ToReview from None
        if place == len(FORMS):
            raise ToReview
        if place > len(FORMS):
            return
        try:
            kept = _keep(talk, _keeping(talk, FORMS[place]), folder, program) or kept
        except Back:
            continue


def _keeping(talk: Talk, form: Form) -> Keeping:
    if form != "pdf":
        return Keeping(form)
    usual = PAPERS.index(usual_paper(talk.interview.country))
    paper = PAPERS[_which(talk, "paper", PAPERS, usual)]
    large = SIZES[_which(talk, "size", SIZES, 0)] == "large"
    return Keeping("pdf", paper, large)


def _which(talk: Talk, name: str, ids: tuple[str, ...], usual: int) -> int:
    labels = [talk.words(f"plain.save.{one}") for one in ids]
    talk.lines.topic(gap=False)
    talk.say(f"plain.save.{name}_title")
    listing(talk, labels)
    talk.say("plain.save.otherwise", words=labels[usual])
    return choose(talk, labels, otherwise=usual)


def _keep(talk: Talk, keeping: Keeping, folder: Path, program: str) -> bool:
    """Write the sheet where the person says; return whether it was written."""
    summary = _summary(talk, program)
    name = f"visit-notes-{summary.code}.{ENDINGS[keeping.form]}"
    talk.lines.topic(gap=False)
    talk.say("plain.save.where", path=folder / name)
    for point in talk.words.list("plain.save.points"):
        talk.say("plain.item", words=point)
    while True:
        typed = talk.read()
        path = folder / name if typed.empty else _path(typed.own, folder, name)
        try:
            if _written(talk, path, lambda: _content(talk, keeping, summary)):
                talk.tell("plain.save.saved", path=path)
                return True
            return False
        except OutputError as fault:
            talk.lines.tell(talk.words.sentence(fault))
            talk.tell("plain.save.elsewhere")


def _path(typed: str, folder: Path, name: str) -> Path:
    """Return the path that was typed; a folder stands for the usual name in it."""
    path = folder / Path(typed).expanduser() if not typed.startswith("~") else _home(typed)
    return path / name if path.is_dir() else path


def _home(typed: str) -> Path:
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        # A home that does not exist; the name is then taken as it is.
        return Path(typed)


def _written(talk: Talk, path: Path, content: Callable[[], bytes]) -> bool:
    if path.is_file():
        talk.tell("plain.save.exists", path=path)
        if not talk.yes(otherwise=False):
            return False
    write_bytes(path, content())
    return True


def _content(talk: Talk, keeping: Keeping, summary: Summary) -> bytes:
    if keeping.form == "answers":
        from talkaid.answers.response_json import write_response

        return write_response(talk.interview.response()).encode("utf-8")
    if keeping.form == "text":
        from talkaid.paper.text import text_sheet

        return text_sheet(summary, talk.words).encode("utf-8")
    from talkaid.paper.pdf import pdf_sheet

    return pdf_sheet(summary, talk.words, paper=keeping.paper, large=keeping.large).content


def _summary(talk: Talk, program: str) -> Summary:
    from talkaid.summary.build import build

    interview = talk.interview
    return build(interview.checked, interview.response(), talk.words, program=program)
