"""What is said before anything is asked."""

from __future__ import annotations

from talkaid.language.words import load_words, own_name
from talkaid.plain.help_page import say_numbers
from talkaid.plain.talk import Talk
from talkaid.plain.typed import fold

PRIVACY = ("where", "sheet", "near")


def welcome(talk: Talk) -> None:
    """Say what this is, what becomes of the answers and whom to call; return to begin."""
    _say_welcome(talk)
    known = talk.interview.checked.help_lines.countries
    other = talk.words.list("plain.accept.other_country")
    while True:
        typed = fold(talk.read().text)
        # "No" is said to begin and "sí" too; neither asks for the numbers of NO or SI.
        answered = talk.vocabulary.yes_or_no(typed) is not None
        if answered or (typed not in other and typed.upper() not in known):
            return
        talk.interview.set_country(None if typed in other else typed.upper())
        talk.lines.topic(gap=False)
        _say_country(talk)
        talk.say("plain.welcome.start")


def _say_welcome(talk: Talk) -> None:
    words = talk.words
    talk.lines.topic(gap=False)
    talk.say("plain.welcome.title")
    for language in talk.languages.offered():
        if language != talk.words.language:
            # To be read by who does not read the language of the rest.
            talk.lines.say(load_words(language)("plain.language.go_on", name=own_name(language)))
    talk.say("plain.welcome.text")
    for point in words.list("plain.welcome.points"):
        talk.say("plain.item", words=point)
    for part in PRIVACY:
        talk.say(f"plain.privacy.{part}.title")
        for point in words.list(f"plain.privacy.{part}.points"):
            talk.say("plain.item", words=point)
    talk.say("plain.welcome.not_emergency")
    _say_country(talk)
    talk.say("plain.welcome.commands")
    talk.say("plain.welcome.start")


def _say_country(talk: Talk) -> None:
    say_numbers(talk)
    country = talk.interview.country
    if country is None:
        talk.say("plain.welcome.no_country")
    else:
        talk.say("plain.welcome.country", country=country)
