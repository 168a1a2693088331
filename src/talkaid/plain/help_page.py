"""The pages that open on an urgent answer, and the numbers that `help` always shows."""

from __future__ import annotations

from talkaid.interview.meanings import meanings
from talkaid.language.words import own_name
from talkaid.plain.numbered import choose, listing
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, OtherWords
from talkaid.plain.typed import COMMANDS
from talkaid.questionnaire.parts import Flag
from talkaid.reference.help_pages import help_numbers, help_page

CHOICES = ("getting_help", "go_on", "mistake")


def help_pages(talk: Talk) -> bool:
    """Show every page that is to be seen now; return False for an answer chosen by mistake."""
    while (flag := talk.interview.urgent) is not None:
        # Whoever needs help may be gone any moment: what was said is saved first.
        talk.keep()
        try:
            if not _page(talk, flag):
                return False
        except OtherWords:
            continue
        talk.interview.help_seen(flag.id)
    return True


def say_help(talk: Talk) -> None:
    """Say what can be typed at any time, and whom to call."""
    talk.tell("plain.help.title")
    several = len(talk.languages.offered()) > 1
    for command in COMMANDS:
        if command != "language":
            talk.tell(f"plain.help.{command}")
        elif several:
            talk.tell("plain.help.language", names=other_names(talk))
    talk.tell("plain.help.quotes")
    say_numbers(talk)
    if (asked := talk.at) is not None:
        for word, meaning in meanings(talk.interview.questionnaire, asked):
            talk.tell("common.meaning", word=word, meaning=meaning)


def other_names(talk: Talk) -> str:
    """Return the names of the other languages, each in itself."""
    others = (one for one in talk.languages.offered() if one != talk.words.language)
    return ", ".join(own_name(one) for one in others)


def say_numbers(talk: Talk) -> None:
    """Say whom to call in the country of the interview."""
    interview = talk.interview
    lines = interview.checked.help_lines
    for number in help_numbers(lines, interview.country, talk.words):
        talk.lines.tell(number)


def _page(talk: Talk, flag: Flag) -> bool:
    if flag.help is None:
        return True
    interview = talk.interview
    lines = interview.checked.help_lines
    page = help_page(flag.help, flag.first, lines, interview.country, talk.words)
    talk.lines.topic()
    talk.say("plain.urgent.title")
    talk.lines.say(page.first)
    for number, step in enumerate(page.steps, start=1):
        talk.say("plain.urgent.step", number=number, words=step)
    for call in page.numbers:
        talk.lines.say(call)
    talk.say("plain.urgent.what_now")
    labels = [talk.words(f"plain.urgent.{one}") for one in CHOICES]
    listing(talk, labels)
    talk.say("plain.how.menu_only", most=len(labels))
    try:
        place = choose(talk, labels)
    except Back:
        return False
    if CHOICES[place] == "getting_help":
        talk.tell("plain.urgent.stays")
        talk.read()
    return CHOICES[place] != "mistake"
