"""Sheets of people who told all they could: 40 answers, 12 medicines, 6 facts."""

from __future__ import annotations

import random

from samples import CLINIC, entry, own, sheet

from talkaid.summary.model import Chosen, Entry, Fact, Label, Line, MedicineLine, Notice, Said
from talkaid.summary.model import Summary as Sheet

ENTRIES, MEDICINES, FACTS = 40, 12, 6
WORDS = (
    "the and I take it with food every morning when needed pain sleep some days more than that "
    "kratom tablet capsule night after before work feels worse better two three half water doctor "
    "said week month because back legs itching nausea headache only sometimes usually about"
)
SPOKEN = tuple(WORDS.split(" "))
TITLES = (
    "Kratom at a glance",
    "Liver",
    "Pregnancy and baby",
    "Heart and other health",
    "Signs to talk about",
    "Pain and mood",
    "Daily life and plans",
)
ORIGINS = ("my doctor or clinic", "a store, no prescription", "a friend or family", "online")


class Person:
    """Somebody who fills a sheet, always in the same way for the same number."""

    def __init__(self, number: int) -> None:
        self.chance = random.Random(number)  # noqa: S311 - nothing is to be kept secret

    def words(self, least: int, most: int) -> str:
        length = self.chance.randint(least, most)
        text = ""
        while len(text) < length:
            text += (" " if text else "") + self.chance.choice(SPOKEN)
        return text[:length].strip() or "x"

    def own(self, most: int) -> str:
        """Return own words: mostly about a quarter of the room there is, now and then all of it."""
        length = max(3, min(most, int(self.chance.betavariate(1.6, 5.0) * most)))
        return self.words(length, length)

    def often(self, share: float) -> bool:
        return self.chance.random() < share

    def maybe(self, share: float, most: int) -> Said | None:
        return Said(self.own(most)) if self.often(share) else None

    def medicine(self) -> MedicineLine:
        return MedicineLine(
            Said(self.own(60)),
            self.maybe(0.8, 40),
            self.maybe(0.85, 60),
            self.maybe(0.9, 80),
            self.maybe(0.3, 80),
            self.maybe(0.2, 12),
            self.maybe(0.8, 30),
            Chosen(self.chance.choice(ORIGINS)),
        )

    def entry(self) -> Entry:
        label = Label(self.words(5, 28))
        kind = self.chance.random()
        if kind < 0.45:
            return Entry(label, (Chosen(self.words(2, 30)),))
        if kind < 0.65:
            yes = ", ".join(self.words(6, 22) for _ in range(self.chance.randint(1, 3)))
            no = ", ".join(self.words(6, 22) for _ in range(self.chance.randint(2, 5)))
            return Entry(label, (Chosen(f"YES: {yes}"), Chosen(f"NO: {no}")))
        if kind < 0.8:
            return Entry(
                label, tuple(Chosen(self.words(5, 35)) for _ in range(self.chance.randint(1, 4)))
            )
        return Entry(label, (Said(self.own(120)),))

    def fact(self) -> Fact:
        text = " ".join(self.chance.choice(SPOKEN) for _ in range(self.chance.randint(5, 12)))
        keep = Notice("Do not stop or skip lorazepam on your own.") if self.often(0.2) else None
        urgency = "now" if self.often(0.4) else "soon"
        return Fact(text.capitalize(), urgency, "flag", keep)  # type: ignore[arg-type]

    def want(self) -> Line:
        return Said(self.own(120)) if self.often(0.6) else Chosen(self.words(10, 60))


def full_sheet(number: int) -> Sheet:
    """Return a full sheet, with texts no longer than the program takes."""
    person = Person(number)
    # 6 of the 40 answers are not entries of a part: allergies, own words, wants and medicines.
    entries = [person.entry() for _ in range(ENTRIES - 6)]
    cuts = [0, *sorted(person.chance.sample(range(1, len(entries)), len(TITLES) - 1)), len(entries)]
    parts = [tuple(entries[at : cuts[number + 1]]) for number, at in enumerate(cuts[:-1])]
    facts = sorted((person.fact() for _ in range(FACTS)), key=lambda fact: fact.urgency)
    no = ", ".join(person.words(8, 20) for _ in range(6))
    return sheet(
        ("Please look at these first", "top", (*facts, entry("Answered NO", no))),
        ("What I want from this visit", "wants", tuple(person.want() for _ in range(3))),
        (
            "Medicines, herbs, allergies",
            "medicines",
            (
                *(person.medicine() for _ in range(MEDICINES)),
                Notice("This is my full list."),
                own("Allergies", person.own(120)),
                Notice(
                    "Do not change, skip or stop any medicine because of this sheet. Talk to your "
                    "clinician first. Ask before you make any change."
                ),
            ),
        ),
        *((title, "entries", part) for title, part in zip(TITLES, parts, strict=True)),
        ("In my own words", "words", (own("In my own words", person.own(400)),)),
        (
            "What is not on this sheet",
            "missing",
            (
                Notice('A blank is not a "no".'),
                entry("I chose not to say", "1"),
                entry("I did not know", "2 (right rib pain and Liver test, past year)"),
                entry("Left blank", "5"),
                entry("Did not apply to me", "21"),
                entry("I also bring", "My medicine bottles; The kratom package"),
            ),
        ),
        ("For the clinic", "clinic", CLINIC),
        name=Said("Dana R."),
        birth_date=Said("April 12, 1983"),
        clinician=Said("Dr. Lee"),
        visit_date=Said("March 17, 2026"),
        who=Chosen("Me, alone"),
    )
