"""Numbers as people type them: digits of any script, a comma or a point, words, halves.

What can be read in two ways is never guessed: "1,234" is a thousand to one reader and a bit more
than one to another.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from talkaid.language.accents import without_accents

LONGEST = 40
PLAIN = re.compile(r"\d+")
GROUPED = re.compile(r"\d{1,3}(?:([ .,'’\u00a0\u202f])\d{3})(?:\1\d{3})*")
POINTED = re.compile(r"(\d*)([.,])(\d+)|(\d+)[.,]")
BOTH = re.compile(r"\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d+")
FRACTION = re.compile(r"(?:(\d+) )?(\d+)/(\d+)")
VULGAR = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
DECIMAL_MARK = {"en": ".", "es": ","}

NUMBER_WORDS = {
    "en": (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty"
    ),
    "es": (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis diecisiete dieciocho diecinueve veinte"
    ),
}
TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
OTHER_WORDS = {
    "en": {"none": 0, "a": 1, "an": 1, "once": 1, "twice": 2, "hundred": 100, "a hundred": 100}
    | {"one hundred": 100},
    "es": {"ninguno": 0, "ninguna": 0, "un": 1, "una": 1, "cien": 100},
}
HALF = re.compile(r"(?:(.+) (?:and|y) )?(?:an? )?(?:half|medi[oa])")
HALF_WORDS = {"en": "half", "es": "medi"}


@dataclass(frozen=True, slots=True)
class TwoReadings:
    """A number that can be read in two ways, the way of the language first."""

    first: Decimal
    second: Decimal


def parse_number(typed: str, language: str) -> Decimal | TwoReadings | None:
    """Return the number that `typed` is, both readings when there are two, None when none.

    Only a number alone is one: "5 tablets" and "about 4" are words.
    """
    text = _folded(typed)
    if text.startswith("-"):
        number = _positive(text[1:].lstrip(), language)
        return -number if isinstance(number, Decimal) else None
    return _positive(text, language)


def _positive(text: str, language: str) -> Decimal | TwoReadings | None:
    if not text or len(text) > LONGEST:
        return None
    if PLAIN.fullmatch(text):
        return Decimal(text)
    if found := FRACTION.fullmatch(text):
        return _fraction(found)
    spoken = language[:2] if language[:2] in NUMBER_WORDS else "en"
    if (found := HALF.fullmatch(text)) and HALF_WORDS[spoken] in text:
        return _and_a_half(found[1], spoken)
    if text[0].isdigit() or text[0] in ".,":
        return _marked(text, language)
    return _word(text, spoken)


def _folded(typed: str) -> str:
    """Return the text with digits of any script as 0 to 9, halves as fractions, small letters."""
    pieces = []
    if len(typed) > LONGEST * 4:
        return ""
    for letter in typed:
        digit = unicodedata.decimal(letter, None)
        pieces.append(f" {VULGAR[letter]}" if letter in VULGAR else letter)
        if digit is not None:
            pieces[-1] = str(digit)
    text = "".join(pieces).replace("٫", ".").replace("٬", ",").replace("−", "-")
    return " ".join(text.casefold().split())


def _fraction(found: re.Match[str]) -> Decimal | None:
    whole, above, below = found[1] or "0", found[2], found[3]
    if not int(below):
        return None
    return _shortest(Decimal(whole) + Decimal(above) / Decimal(below))


def _and_a_half(whole: str | None, spoken: str) -> Decimal | None:
    if whole is None:
        return Decimal("0.5")
    number = Decimal(whole) if PLAIN.fullmatch(whole) else _word(whole, spoken)
    return None if number is None else number + Decimal("0.5")


def _shortest(number: Decimal) -> Decimal:
    """Return the number without zeros after its decimals, and never as 1E+1."""
    return Decimal(f"{number.normalize():f}")


def _marked(text: str, language: str) -> Decimal | TwoReadings | None:
    """Read a number with a mark in it: one that groups, one that begins the decimals, or both."""
    if BOTH.fullmatch(text):
        mark = max(text.rfind("."), text.rfind(","))
        whole = text[:mark].replace(".", "").replace(",", "")
        return Decimal(f"{whole}.{text[mark + 1 :]}")
    grouped = GROUPED.fullmatch(text)
    pointed = POINTED.fullmatch(text)
    if grouped and pointed and not text.startswith("0"):
        return _two(text, grouped[1], language)
    if grouped and not text.startswith("0"):
        return Decimal(re.sub(r"\D", "", text))
    if pointed:
        return Decimal(pointed[4] or f"{pointed[1] or '0'}.{pointed[3]}")
    return None


def _two(text: str, mark: str, language: str) -> TwoReadings:
    """Return both readings of a number such as 1,234."""
    grouped, pointed = Decimal(text.replace(mark, "")), _shortest(Decimal(text.replace(mark, ".")))
    usual = DECIMAL_MARK.get(language[:2], ".")
    return TwoReadings(pointed, grouped) if mark == usual else TwoReadings(grouped, pointed)


def _word(text: str, spoken: str) -> Decimal | None:
    """Read a number in words, with or without the accents."""
    words = without_accents(NUMBER_WORDS[spoken]).split()
    tens = without_accents(TENS[spoken]).split()
    text = without_accents(text)
    if text in words:
        return Decimal(words.index(text))
    if text in OTHER_WORDS[spoken]:
        return Decimal(OTHER_WORDS[spoken][text])
    ones = {word: number for number, word in enumerate(words[1:10], start=1)}
    if spoken == "es" and text.startswith("veinti"):
        after = ones.get(text.removeprefix("veinti"))
        return None if after is None else Decimal(20 + after)
    ten, _, one = text.replace("-", " ").replace(" y ", " ").partition(" ")
    if ten not in tens or (one and one not in ones):
        return None
    return Decimal((tens.index(ten) + 2) * 10 + ones.get(one, 0))


def written(number: Decimal | int, language: str) -> str:
    """Return the number as the language writes it, with all its decimals."""
    from babel.numbers import format_decimal  # a heavy library, loaded only to write a number

    locale = language.replace("-", "_")
    return str(format_decimal(number, locale=locale, decimal_quantization=False))
