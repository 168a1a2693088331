"""The conversation: what every prompt has in common."""

from __future__ import annotations

from collections.abc import Callable

from talkaid.answers.doubts import Doubt
from talkaid.answers.raw import raw_answer
from talkaid.check.languages import Languages
from talkaid.errors import AnswerError
from talkaid.interview.asked import Asked
from talkaid.interview.interview import Interview
from talkaid.language.words import Words, load_words, own_name
from talkaid.plain.lines import Lines
from talkaid.plain.turns import Back, Kept, LeftBlank, OtherWords
from talkaid.plain.typed import Command, Typed, Vocabulary
from talkaid.rules.said import said


class Talk:
    """One person, one interview, one line at a time.

    `commands` are what `help`, `list` and `leave` do; each either raises a turn or returns, and
    then the topic is said again. `keep` saves what was said, where the person wants that. `settled`
    are doubts that were asked about once. `halves` are answers that were begun when the language
    changed, by question. `at` is the question that is being asked. It is held in `languages`.
    """

    def __init__(
        self,
        interview: Interview,
        words: Words,
        lines: Lines,
        languages: Languages | None = None,
    ) -> None:
        self.interview = interview
        self.words = words
        self.lines = lines
        self.languages = languages or Languages(interview.checked)
        self.vocabulary = Vocabulary(words, self.languages.offered())
        self.commands: dict[Command, Callable[[], None]] = {}
        self.keep: Callable[[], None] = lambda: None
        self.settled: set[tuple[str, Doubt]] = set()
        self.halves: dict[str, object] = {}
        self.at: Asked | None = None

    def take_up(self, interview: Interview, languages: Languages) -> None:
        """Go on with an interview of before, in its language."""
        self.interview = interview
        self.languages = languages
        self._take(load_words(interview.language))

    def speak(self, language: str) -> None:
        """Go on in a language; raises OtherWords, so that the place is said again in it."""
        self.interview.speak(self.languages.checked(language))
        self._take(load_words(language))
        raise OtherWords

    def _take(self, words: Words) -> None:
        self.words = words
        self.vocabulary = Vocabulary(words, self.languages.offered())

    def say(self, key: str, **values: object) -> None:
        """Say the words under the key, as part of the topic."""
        self.lines.say(self.words(key, **values))

    def tell(self, key: str, **values: object) -> None:
        """Say the words under the key, once."""
        self.lines.tell(self.words(key, **values))

    def fault(self, error: AnswerError) -> None:
        """Say what to do about an answer that is none."""
        self.lines.tell(self.words.sentence(error))

    def read(self) -> Typed:
        """Return what was typed; `blank` comes back as typed, other commands are done."""
        while True:
            typed = self.vocabulary.typed(self.lines.read())
            if typed.command is None or typed.command == "blank":
                return typed
            self.do(typed)
            self.lines.topic_again()

    def do(self, typed: Typed) -> None:
        """Do what a command does; raises Back and the other turns."""
        if typed.command == "back":
            raise Back
        if typed.command == "language":
            self._language(typed.language)
        elif typed.command is not None:
            self.commands[typed.command]()

    def _language(self, named: str | None) -> None:
        """Go over to the language that was named, or to the one that is chosen from a list."""
        others = [one for one in self.languages.offered() if one != self.words.language]
        if named is None and len(others) > 1:
            for one in others:
                self.tell("plain.item", words=own_name(one))
            self.tell("plain.language.which")
        elif others:
            wanted = named or others[0]
            if wanted != self.words.language:
                self.speak(wanted)

    def read_for(self, asked: Asked) -> Typed:
        """Return what was said to a question.

        Raises Kept for an empty line where there is an answer, else LeftBlank; LeftBlank for the
        word `blank`.
        """
        typed = self.read()
        if typed.command == "blank":
            raise LeftBlank
        if typed.empty:
            raise LeftBlank if asked.answer is None else Kept
        return typed

    def yes(self, *, otherwise: bool | None = None) -> bool:
        """Return whether the person says yes; an empty line is `otherwise`, if that is set."""
        while True:
            typed = self.read()
            answer = self.vocabulary.yes_or_no(typed.text)
            if answer is None and typed.empty:
                answer = otherwise
            if answer is not None:
                return answer
            self.tell("plain.fault.yes_or_no")

    def before(self, asked: Asked) -> None:
        """Say what was answered before, if anything was."""
        if asked.answer is not None:
            words = self.said(asked)
            self.say("plain.before", words=words)

    def echo(self, key: str, words: str) -> None:
        """Say back what was understood."""
        self.tell(key, words=words.removesuffix("."))

    def said(self, asked: Asked) -> str:
        """Return the answer that a question has, in words."""
        if asked.answer is None:
            return self.words("said.left_blank")
        return said(self.interview.questionnaire, asked.question, asked.answer, self.words)

    def kept(self, asked: Asked) -> object:
        """Return the answer before, in the form in which it is given again."""
        return None if asked.answer is None else raw_answer(asked.answer)

    def check(self, asked: Asked, raw: object) -> None:
        """Raise AnswerError when this, or this piece so far, is no answer to the question."""
        self.interview.doubts(asked.question.id, raw)
