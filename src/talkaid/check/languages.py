"""In which languages questions are asked: only where nothing at all is missing in one."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from talkaid.check.passed import CheckedQuestionnaire, passed_with
from talkaid.errors import FileError, Finding, NotAvailable
from talkaid.files.document import Document
from talkaid.language.words import languages, missing_words

if TYPE_CHECKING:
    from talkaid.questionnaire.overlay import Overlay

Translations = Callable[[str], Sequence[Document]]


@dataclass(frozen=True, slots=True)
class Opened:
    """A questionnaire with the clinic's own questions, and what is to be told of their files.

    `documents` are the files it was made of, in the order they were taken in. `left_out` are the
    findings of a clinic's files that are not used; the rest goes on without them. `languages` are
    those it can be asked in, None where it is asked in its own alone.
    """

    checked: CheckedQuestionnaire
    documents: tuple[Document, ...]
    told: tuple[Finding, ...] = ()
    left_out: tuple[Finding, ...] = ()
    languages: Languages | None = field(default=None, repr=False, compare=False)


def none_translated(language: str) -> Sequence[Document]:
    """Return no translation into any language."""
    return ()


class Languages:
    """The languages one questionnaire can be asked in; each is opened when it is wanted.

    `original` is the questionnaire as it was written, without the clinic's own questions;
    `document` is its file, `overlays` those of the clinic, `left_out` what is wrong in others.
    `translations` returns the files that say they are in a language; `whole` returns languages
    that are known to be whole, and need not be opened to know.
    """

    def __init__(
        self,
        original: CheckedQuestionnaire,
        document: Document | None = None,
        overlays: Sequence[Overlay] = (),
        left_out: Sequence[Finding] = (),
        translations: Translations = none_translated,
        whole: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self.own = original.questionnaire.language
        self._original = original
        self._documents = () if document is None else (document,)
        self._overlays = overlays
        self._left_out = tuple(left_out)
        self._translations = translations
        self._known_whole = whole
        self._found: dict[str, Opened | NotAvailable] = {}

    def offered(self) -> tuple[str, ...]:
        """Return the languages in which nothing is missing: the questionnaire's own, then others.

        In each there are all words of the program, all texts of the questionnaire and all
        titles of the medicines, and no text gives a dose or a diagnosis.
        """
        others = (one for one in languages() if one != self.own)
        return tuple(one for one in (self.own, *others) if self.why_not(one) is None)

    def why_not(self, language: str) -> NotAvailable | None:
        """Return why a language is not offered; None for one that is."""
        if language in self._whole:
            return None
        found = self._in(language)
        return found if isinstance(found, NotAvailable) else None

    @cached_property
    def _whole(self) -> Sequence[str]:
        return self._known_whole()

    def opened(self, language: str) -> Opened:
        """Return the questionnaire in a language; raises NotAvailable for one not offered."""
        found = self._in(language)
        if isinstance(found, NotAvailable):
            raise found
        return found

    def checked(self, language: str) -> CheckedQuestionnaire:
        """Return the questionnaire in a language; raises NotAvailable for one not offered."""
        return self.opened(language).checked

    def asks(self, language: str, questions: Set[str]) -> bool:
        """Whether all of these questions are asked in a language that is offered.

        Only a clinic's own can be missing in one; where there are none, it is not opened to know.
        """
        asked = self.checked(language) if self._overlays else self._original
        return questions <= asked.questionnaire.by_id.keys()

    def documents(self) -> tuple[Document, ...]:
        """Return every file that is needed to ask in each of the languages, each once."""
        files = [one for language in self.offered() for one in self.opened(language).documents]
        return tuple({one.file: one for one in files}.values())

    def _in(self, language: str) -> Opened | NotAvailable:
        if language not in self._found:
            self._found[language] = self._opened(language)
        return self._found[language]

    def _opened(self, language: str) -> Opened | NotAvailable:
        if language not in languages():
            return NotAvailable("language", language=language[:35], known=", ".join(languages()))
        if missing := missing_words(language):
            return _refused("words", language, count=str(len(missing)), key=missing[0])
        opened = Opened(self._original, self._documents, (), self._left_out, self)
        if language != self.own:
            translated = self._translated(opened, language)
            if isinstance(translated, NotAvailable):
                return translated
            opened = translated
        for overlay in self._overlays:
            opened = _with_overlay(opened, overlay)
        return opened

    def _translated(self, opened: Opened, language: str) -> Opened | NotAvailable:
        from talkaid.check.translating import in_words_of
        from talkaid.reference.medicine_translation import of_medicines

        checked, documents = opened.checked, list(opened.documents)
        try:
            found = self._translations(language)
            if all(map(of_medicines, found)):
                return _refused("questions", language)
            for document in found:
                if (spoken := in_words_of(checked, document)) is not None:
                    checked = spoken
                    documents.append(document)
        except FileError as fault:
            file = next((one.file for one in fault.findings), fault.values.get("file", ""))
            count = str(max(len(fault.findings), 1))
            return _refused("faulty", language, count=count, file=file)
        if checked.questionnaire.language != language:
            return _refused("questions", language)
        if checked.medicines.file.language != language:
            return _refused("medicines", language)
        return replace(opened, checked=checked, documents=tuple(documents))


def _refused(why: str, language: str, **values: str) -> NotAvailable:
    return NotAvailable(f"language-{why}", language=language, **values)


def _with_overlay(opened: Opened, overlay: Overlay) -> Opened:
    if overlay.extends != opened.checked.questionnaire.id:
        return opened
    try:
        checked, told = passed_with(opened.checked, overlay)
    except FileError as error:
        return replace(opened, left_out=(*opened.left_out, *error.findings))
    documents = (*opened.documents, overlay.document)
    return replace(opened, checked=checked, documents=documents, told=(*opened.told, *told))
