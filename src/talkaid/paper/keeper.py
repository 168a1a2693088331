"""The sheet of one interview, and the only place of an interview that writes a file."""

from __future__ import annotations

from collections.abc import Callable, Collection
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.languages import Languages
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.files.writing import write_bytes
from talkaid.interview.interview import Interview
from talkaid.language.words import Words, load_words
from talkaid.paper.keeping import ANSWERS, ENDINGS, LOCKED, Form, Keeping, Made, made, made_answers
from talkaid.paper.names import sheet_name
from talkaid.paper.papers import Paper
from talkaid.paper.wrapping import COLUMNS
from talkaid.summary.model import Summary

if TYPE_CHECKING:
    from talkaid.paper.text import Paragraph

What = Literal["print", "pdf", "html", "text", "answers", "locked"]
WHATS: tuple[What, ...] = ("print", "pdf", "html", "text", "answers", "locked")
"""What a person can do with the sheet, in the order in which it is offered."""
SIZES = ("usual", "large")
ON_PAPER: tuple[What, ...] = ("print", "pdf", "html")
"""For these, the paper and the size of the letters are chosen."""
OF_ANSWERS: tuple[What, ...] = ("answers", "locked")
"""These keep what was said, and not the sheet."""
FORMS: dict[What, Form] = {"print": "pdf", "pdf": "pdf", "html": "html", "text": "text"}


@dataclass(frozen=True, slots=True)
class Done:
    """What became of the sheet or the answers: where the file is, or which printer took them."""

    what: What
    path: Path | None = None
    printer: str = ""
    unprintable: tuple[str, ...] = ()

    def sentences(self, words: Words) -> tuple[str, ...]:
        """Return what happened in one sentence, and one more where letters could not be shown."""
        key = self.what if self.what in ("print", *OF_ANSWERS) else "sheet"
        told = words(f"save.done.{key}", path=self.path, printer=self.printer)
        if not self.unprintable:
            return (told,)
        return told, words("sheet.missing.unprintable", letters=", ".join(self.unprintable))


def next_steps(done: Collection[Done], words: Words) -> tuple[str, ...]:
    """Return what comes next after all that was done."""
    told = [words("thanks.print")] if any(one.what == "print" for one in done) else []
    files = [one for one in done if one.path]
    if any(one.what not in OF_ANSWERS for one in files):
        told.append(words("thanks.sheet"))
    if any(one.what != "locked" for one in files):
        told.append(words("thanks.file"))
    for one in files:
        if one.what in OF_ANSWERS:
            told.append(words(f"thanks.{one.what}", path=one.path))
    return (*told, *words.list("thanks.points"))


class SheetKeeper:
    """Makes the sheet of an interview, and writes it when it is told to.

    `folder` is where a file goes unless the person says otherwise, `program` the version that
    stands on the sheet, `whats` what can be done with it here, `words` those of the interview.
    """

    def __init__(
        self,
        interview: Interview,
        words: Words,
        folder: Path,
        program: str,
        languages: Languages | None = None,
    ) -> None:
        self.interview = interview
        self.words = words
        self.folder = folder
        self.program = program
        self.whats: tuple[What, ...] = WHATS
        self._languages = languages or Languages(interview.checked)
        self._wanted: str | None = None
        self._kept: object | None = None

    def of(self, interview: Interview, words: Words, languages: Languages) -> SheetKeeper:
        """Return the same for another interview."""
        found = SheetKeeper(interview, words, self.folder, self.program, languages)
        found.whats = self.whats
        return found

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the sheet can be in: those in which all that was answered is asked."""
        said = self.interview.response().answers.keys()
        return tuple(one for one in self._languages.offered() if self._languages.asks(one, said))

    @property
    def language(self) -> str:
        """The language of the sheet: the one that was chosen, else the doctor's.

        The doctor reads the language that the questionnaire was written in.
        """
        known = self.languages
        wanted = (self._wanted, self._languages.own, self.words.language)
        return next((one for one in wanted if one in known), self.words.language)

    def write_in(self, language: str) -> None:
        """Let the sheet be in a language."""
        self._wanted = language

    def summary(self, language: str | None = None) -> Summary:
        """Return the sheet as it stands now, in its own language or in another."""
        from talkaid.summary.build import build  # not before a sheet is wanted

        spoken = language or self.language
        here = spoken == self.words.language
        checked = self.interview.checked if here else self._languages.checked(spoken)
        response = self.interview.response() if here else self._response_in(checked)
        return build(checked, response, self._words(spoken), program=self.program)

    def _response_in(self, checked: CheckedQuestionnaire) -> QuestionnaireResponse:
        """Return all that was said, to questions too that are not asked in this language."""
        other = copy(self.interview)
        other.speak(checked)
        return other.response().in_language(self.words.language)

    def _words(self, language: str) -> Words:
        return self.words if language == self.words.language else load_words(language)

    def text(self, columns: int | None = None, language: str | None = None) -> str:
        """Return every word of the sheet, for a screen of so many columns at most."""
        from talkaid.paper.text import text_sheet  # as above

        fitting = COLUMNS if columns is None else min(columns, COLUMNS)
        spoken = self._words(language or self.language)
        return text_sheet(self.summary(language), spoken, columns=fitting)

    def paragraphs(self, language: str | None = None) -> tuple[Paragraph, ...]:
        """Return every word of the sheet, for a screen of any width."""
        from talkaid.paper.text import sheet_paragraphs  # as above

        return sheet_paragraphs(self.summary(language), self._words(language or self.language))

    def to_read(self) -> tuple[str, ...]:
        """Return the languages to read the sheet in before it is kept.

        First the person's own, then the one it will be printed in: no word is printed unseen.
        """
        return tuple(dict.fromkeys((self.words.language, self.language)))

    def name(self, what: What) -> str:
        """Return what a file is called; its name says nothing of what is in it."""
        endings = {"answers": ANSWERS, "locked": LOCKED}
        ending = endings[what] if what in endings else ENDINGS[FORMS[what]]
        return sheet_name(self.summary().code, ending)

    def made(self, what: What, paper: Paper = "letter", large: bool = False) -> Made:
        """Return what is to be printed or written; raises OutputError when it cannot be made."""
        if what in OF_ANSWERS:
            return made_answers(self.interview.response(), self.summary().code)
        keeping = Keeping(FORMS[what], paper, large)
        return made(self.summary(), self._words(self.language), keeping)

    def named(self, typed: str) -> Path:
        """Return the path that a person typed; without a word it is the folder."""
        return self.folder / (_home(typed) if typed.startswith("~") else Path(typed))

    def place(self, typed: str, name: str) -> Path:
        """Return where a file goes; a folder stands for the usual name in it, nothing for both."""
        path = self.named(typed)
        return path / name if not typed or path.is_dir() else path

    def keep(self, what: What, made: Made, path: Path) -> Done:
        """Write a file that its owner only can read; raises OutputError when it cannot be."""
        write_bytes(path, made.content)
        self._kept = self.interview.response()
        return Done(what, path, "", made.unprintable)

    def sender(self, made: Made, printer: str) -> Callable[[], Done]:
        """Return what sends a PDF to a printer, from any thread.

        It takes up to a minute, and raises as `printing.print_pdf` says.
        """
        said = self.interview.response()

        def send() -> Done:
            from talkaid.paper.printing import print_pdf  # not before somebody prints

            took = print_pdf(made.content, printer=printer).printer
            self._kept = said
            return Done("print", None, took, made.unprintable)

        return send

    @property
    def kept(self) -> bool:
        """Whether the answers as they are now stand in a file or on paper."""
        return self._kept is not None and self._kept == self.interview.response()


def _home(typed: str) -> Path:
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        # A home that does not exist; the name is then taken as it is.
        return Path(typed)
