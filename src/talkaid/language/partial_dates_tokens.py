"""From what a person typed to a row of tokens: month, year, number, unit and so on."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import time

from talkaid.language.accents import without_accents
from talkaid.language.numbers import VULGAR
from talkaid.language.partial_dates_words import LONGEST_PHRASE, Token, tokens

LONGEST = 120
"""Letters read at most; a date is shorter, and more is words."""

FIRST_YEAR, LAST_YEAR = 1900, 2100
_MARKS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "−": "-", "‑": "-", "º": "o"}
    | {"°": "o", "ª": "a", "~": " ~ "}
)
_UNIT = r"(?:hour|hr|day|week|wk|month|mo|year|yr|hora|dia|semana|mes|ano)"
_FRACTION = re.compile(rf"(?:\b(\d{{1,2}})[ -])?\b([1-3])/([2-4])(?= (?:an? |of an? |de )?{_UNIT})")
_SUFFIX = r"(?:a\.? ?m\b\.?|p\.? ?m\b\.?)"
_CLOCK = re.compile(
    rf"(?:\b(?:at|by|a las?|around|about|como a las?)|@)? ?\b(\d{{1,2}})(?::(\d\d))? ?({_SUFFIX})"
    r"|(?:\b(?:at|by|a las?)|@)? ?\b(\d{1,2}):(\d\d)(?::\d\d)?\b"
)
_PART_OF_DAY = re.compile(
    r"\b(?P<hour>\d{1,2})(?P<minute>:\d\d)? (?:de|en|por) la "
    r"(?P<part>madrugada|manana|tarde|noche)\b"
)
_HOURS = {
    "madrugada": ("a", range(1, 7)),
    "manana": ("a", range(1, 12)),
    "tarde": ("p", range(1, 9)),
    "noche": ("p", range(6, 12)),
}
"""The half of the day, and the hours that can stand before it; "12 de la noche" stays words."""
_NOON = re.compile(r"\b(?:at noon|at midday|al mediodia)\b")
_REWRITES = (
    (re.compile(r"\bdel\b"), "de el"),
    (re.compile(r"\bprimero(?= de )"), "1"),
    (re.compile(r"(\d{1,2})(?:st|nd|rd|th|ro|er|ero|o)\b"), r"\1"),
    (re.compile(r"'?\b(\d{4}|\d{2})'?s\b"), r" \1s "),
    (re.compile(r"(?<!\w)'(\d\d)\b"), r" '\1 "),
    (re.compile(r"(?<=[a-z])-|-(?=[a-z])"), " "),
    (re.compile(r"(?<=\d)(?=(?!s\b)[a-z])"), " "),
    (re.compile(r",(?!\d{1,2}\b)|(?<!\d),|[;!?\"“”()\[\]…:]"), " "),
    (re.compile(r"\.(?!\d)"), " "),
)
_DATE = re.compile(r"\d{4}([/.-])\d{1,2}(?:\1\d{1,2})?|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d{2})")
_SHORT_DATE = re.compile(r"\d{1,2}[/-]\d{4}|\d{1,2}/\d{1,2}")
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, as tokens, with the words that say "about" and the clock time taken out."""

    row: tuple[Token, ...]
    about: bool
    clock: time | None


def folded(typed: str) -> str:
    """Return the text in small letters without accents, with digits of any script as 0 to 9."""
    pieces = []
    for letter in typed.strip():
        digit = unicodedata.decimal(letter, None)
        vulgar = f" {VULGAR[letter]}" if letter in VULGAR else letter
        pieces.append(vulgar if digit is None else str(digit))
    return " ".join(without_accents("".join(pieces).translate(_MARKS)).split())


def split_tokens(text: str, language: str, century: int) -> Typed | None:
    """Return the tokens of a folded text; None when a word of it is none.

    `century` is the year by which a year of two digits is placed: it is that year or earlier.
    """
    text = _FRACTION.sub(_decimal, text)
    text = _PART_OF_DAY.sub(_half_of_day, text)
    text, clock = _clock(text)
    for pattern, replacement in _REWRITES:
        text = pattern.sub(replacement, text)
    words = text.split()
    known = tokens(language)
    row: list[Token] = []
    at = 0
    while at < len(words):
        for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
            token = known.get(" ".join(words[at : at + length]))
            if token is None and length == 1:
                token = _figure(words[at], century)
            if token is not None:
                row.append(token)
                at += length
                break
        else:
            return None
    if _is_rate(row):
        return None
    kept = tuple(token for token in row if token[0] not in {"skip", "about"})
    return Typed(kept, any(tag == "about" for tag, _ in row), clock)


def _is_rate(row: list[Token]) -> bool:
    """Whether it says how often, not when: "2 a day", "una al día", "dos por semana"."""
    return any(
        unit == "unit" and (link == "each" or (link == "an" and before == "number"))
        for (before, _), (_, link), (unit, _) in zip([("", ""), *row], row, row[1:], strict=False)
    )


def full_year(digits: int, latest: int) -> int:
    """Return the year that two digits mean: the last one that is not after `latest`."""
    year = latest - latest % 100 + digits
    return year if year <= latest else year - 100


def _figure(word: str, century: int) -> Token | None:
    """Return the token of a word of digits."""
    if re.fullmatch(r"\d{4}", word) and FIRST_YEAR <= int(word) <= LAST_YEAR:
        return "year", word
    if re.fullmatch(r"'\d\d", word):
        return "year", str(full_year(int(word[1:]), century))
    if re.fullmatch(r"(?:19|20)?\d0s", word):
        return "tens", word[:-1]
    if _DATE.fullmatch(word) or _SHORT_DATE.fullmatch(word):
        return "date", word
    if _NUMBER.fullmatch(word):
        return "number", word.replace(",", ".")
    return None


def _decimal(found: re.Match[str]) -> str:
    value = int(found[1] or 0) + int(found[2]) / int(found[3])
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _half_of_day(found: re.Match[str]) -> str:
    half, hours = _HOURS[found["part"]]
    if int(found["hour"]) not in hours:
        return found[0]
    return f"{found['hour']}{found['minute'] or ''} {half}m"


def _clock(text: str) -> tuple[str, time | None]:
    """Take the clock time out of the text."""
    if found := _NOON.search(text):
        return _NOON.sub(" ", text, count=1), time(12)
    found = _CLOCK.search(text)
    if not found:
        return text, None
    hour, minute = int(found[1] or found[4]), int(found[2] or found[5] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return text, None
        hour = hour % 12 + (12 if found[3].startswith("p") else 0)
    if hour > 23 or minute > 59:
        return text, None
    return f"{text[: found.start()]} {text[found.end() :]}", time(hour, minute)
