"""The sheet, heard before it is kept, and what is done with it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from talkaid.errors import NotAvailable, OutputError
from talkaid.language.words import own_name
from talkaid.paper.keeper import OF_ANSWERS, ON_PAPER, SIZES, Done, SheetKeeper, What
from talkaid.paper.keeping import Made
from talkaid.paper.papers import PAPERS
from talkaid.plain.numbered import choose, listing
from talkaid.plain.phrases import with_new_phrase
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, OtherWords, ToReview
from talkaid.process.country import usual_paper
from talkaid.process.locked_copy import locked


def say_sheet(talk: Talk, keeper: SheetKeeper) -> None:
    """Say every word of the sheet, as it will be on paper."""
    mine, *printed = keeper.to_read()
    talk.lines.topic()
    if printed:
        talk.say("sheet_language.first")
    else:
        talk.say("plain.sheet")
    talk.lines.topic()
    talk.lines.page(keeper.text(talk.lines.width, mine))
    for language in printed:
        talk.lines.topic()
        talk.say("sheet_language.printed", language=talk.words(f"language.{language}"))
        talk.lines.topic()
        talk.lines.page(keeper.text(talk.lines.width, language))
    talk.lines.topic()


def keep_sheet(talk: Talk, keeper: SheetKeeper, all_done: list[Done]) -> None:
    """Ask what to do with the sheet until there is nothing more to do; add to what was done.

    Raises ToReview when the person wants to change an answer first.
    """
    while True:
        keeper.words = talk.words
        talk.lines.topic()
        talk.say("plain.save.again" if all_done else "plain.save.title")
        # A phrase is typed unseen, which takes a terminal.
        whats = [one for one in keeper.whats if one != "locked" or talk.lines.from_terminal]
        labels = [talk.words(f"save.{what}") for what in whats]
        labels += [talk.words("plain.save.change"), talk.words("plain.save.done")]
        listing(talk, labels)
        talk.say("plain.how.menu_only", most=len(labels))
        try:
            place = choose(talk, labels)
        except Back:
            raise ToReview from None
        except OtherWords:
            continue
        if place == len(whats):
            raise ToReview
        if place > len(whats):
            return
        try:
            done = _print(talk, keeper) if place == 0 else _save(talk, keeper, whats[place])
        except (Back, OtherWords):
            continue
        except (NotAvailable, OutputError) as fault:
            talk.lines.tell(talk.words.sentence(fault))
            continue
        if done:
            all_done.append(done)
            for sentence in done.sentences(talk.words):
                talk.lines.tell(sentence)


def _print(talk: Talk, keeper: SheetKeeper) -> Done:
    """Print the sheet; raises NotAvailable and OutputError as `printing.print_pdf` does."""
    printer = _printer(talk)
    made = _made(talk, keeper, "print")
    talk.say("plain.item", words=talk.words("save.about_print"))
    talk.tell("save.sending", printer=printer)
    return keeper.sender(made, printer)()


def _printer(talk: Talk) -> str:
    """Return the name of the only printer, or of the one that the person chooses."""
    from talkaid.paper.printing import printers

    found = printers()
    if not found:
        raise NotAvailable("no-printers")
    names = [one.name for one in found]
    if len(names) == 1:
        return names[0]
    usual = next((at for at, one in enumerate(found) if one.usual), None)
    return names[_which(talk, "printer", names, usual)]


def _made(talk: Talk, keeper: SheetKeeper, what: What) -> Made:
    if what == "locked":
        return with_new_phrase(talk, partial(locked, keeper.made(what), keeper.summary().code))
    if what not in OF_ANSWERS:
        _language(talk, keeper)
    if what not in ON_PAPER:
        return keeper.made(what)
    usual = PAPERS.index(usual_paper(talk.interview.country))
    labels = [talk.words(f"save.{one}") for one in PAPERS]
    paper = PAPERS[_which(talk, "paper", labels, usual)]
    labels = [talk.words(f"save.{one}") for one in SIZES]
    return keeper.made(what, paper, SIZES[_which(talk, "size", labels, 0)] == "large")


def _language(talk: Talk, keeper: SheetKeeper) -> None:
    """Ask for the language of the sheet, where it can be in several."""
    known = keeper.languages
    if len(known) > 1:
        names = [own_name(one) for one in known]
        usual = known.index(keeper.language)
        keeper.write_in(known[_which(talk, "language", names, usual)])


def _which(talk: Talk, name: str, labels: list[str], usual: int | None) -> int:
    talk.lines.topic(gap=False)
    talk.say(f"save.{name}_title")
    listing(talk, labels)
    if usual is None:
        talk.say("plain.how.menu_only", most=len(labels))
    else:
        talk.say("plain.save.otherwise", words=labels[usual])
    return choose(talk, labels, otherwise=usual)


def _save(talk: Talk, keeper: SheetKeeper, what: What) -> Done | None:
    """Write a file where the person says; None where they keep the file that is there."""
    made = _made(talk, keeper, what)
    talk.lines.topic(gap=False)
    talk.say("plain.save.where", path=keeper.place("", made.name))
    if what != "locked":
        talk.say("plain.item", words=talk.words("save.about_file"))
    while True:
        path = keeper.place(talk.read().own, made.name)
        try:
            return keeper.keep(what, made, path) if _may_write(talk, path) else None
        except OutputError as fault:
            talk.lines.tell(talk.words.sentence(fault))
            talk.tell("plain.save.elsewhere")


def _may_write(talk: Talk, path: Path) -> bool:
    if not path.is_file():
        return True
    talk.tell("plain.save.exists", path=path)
    return talk.yes(otherwise=False)
