"""A medicine's name as people write it, brought to the one form that can be looked up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 200
"""What stands behind this many characters is not read as part of a name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = re.compile(r"[^\W_]+")
_AND = re.compile(r"[&+]")
_APOSTROPHE = re.compile("['`\u2019\u02bc]")
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]?")
_BETWEEN = re.compile(r"[,;/+&]|\b(?:and|with|plus)\b", re.IGNORECASE)
_BETWEEN_OR_HYPHEN = re.compile(_BETWEEN.pattern + r"|-", re.IGNORECASE)
_NAMED = re.compile(r", and | and |, ")

_UNITS = _words("mg mcg ug g gm gram grams ml l cc iu unit units meq mmol percent hr hour hours")
_POINT = re.compile(rf"(?<=\d)[.,](?=\d+\s*(?:%|{'|'.join(sorted(_UNITS))})\b)", re.IGNORECASE)
_STRENGTH = re.compile(rf"\d+(?:{'|'.join(sorted(_UNITS, key=len, reverse=True))})")
_FORMS = _words(
    "tablet tablets tab tabs capsule capsules cap caps caplet caplets pill pills gelcap gelcaps"
    " softgel softgels gummy gummies chewable lozenge lozenges liquid syrup suspension solution"
    " elixir concentrate injection injections shot shots vial pen pens autoinjector patch patches"
    " film films strip strips cream ointment gel lotion foam shampoo spray nasal drops drop"
    " inhaler nebulizer powder packet packets suppository oral sublingual vaginal topical"
    " eye ear otic ophthalmic buccal"
    " er xr sr la xl ir dr cr cd hfa odt ec extended delayed immediate release long acting"
    " flexpen flextouch kwikpen solostar diskus ellipta respimat handihaler flexhaler redihaler"
)
_SALTS = _words(
    "hcl hydrochloride hydrobromide hbr sodium potassium calcium magnesium sulfate sulphate"
    " phosphate acetate maleate fumarate besylate mesylate tosylate citrate tartrate bitartrate"
    " succinate oxalate malate pamoate nitrate bromide chloride dihydrate monohydrate"
)
_ABOUT = _words(
    "a an the my of some generic brand name store otc rx prescription regular extra maximum"
    " strength childrens kids infants adult"
)
_PLACES = _words("cream ointment gel lotion foam shampoo spray drops inhaler patch vaginal rectal")


def fold(text: str) -> str:
    """Return the words of `text` in small letters without accents, one blank between two.

    ``"St. John's Wort"`` becomes ``"st johns wort"``. Folding twice changes nothing more.
    """
    bare = text.replace(" ", "")
    if bare.isascii() and bare.isalpha():
        # Most names are such; there are thousands.
        return " ".join(text[:LONGEST].lower().split())
    text = _POINT.sub("", _AND.sub(" and ", text[:LONGEST])).casefold()
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        text = "".join(one for one in plain if not unicodedata.combining(one)).casefold()
    words = _WORD.findall(_APOSTROPHE.sub("", text))
    return " ".join(words)[:LONGEST].rstrip()


def readings(typed: str) -> Iterator[str]:
    """Yield what `typed` may name, folded, the most literal reading first.

    Strengths, forms and salts are left away step by step, at last all that follows a strength;
    then comes what stands in brackets.
    """
    typed = typed[:LONGEST]
    yield fold(typed)
    for text in (_BRACKETS.sub(" ", typed), *_BRACKETS.findall(typed)):
        words = fold(text).split()
        weak = _without_strengths(words)
        for left_away in (_nothing, str.isdecimal, _FORMS.__contains__, _is_form, _is_form_or_salt):
            yield " ".join(word for word in weak if not left_away(word))
        yield " ".join(_before_strength(words))


def without_form(brand: str) -> str:
    """Return a brand as people say it: ``"Ventolin HFA"`` folded to ``"ventolin"``."""
    return " ".join(word for word in fold(brand).split() if word not in _FORMS)


def parts(typed: str) -> tuple[str, ...]:
    """Return the names that "and", a comma, a slash or a plus divides, as they were typed."""
    return _divided(_BETWEEN, typed)


def hyphened_parts(typed: str) -> tuple[str, ...]:
    """Return the parts as `parts` does, divided at hyphens as well."""
    return _divided(_BETWEEN_OR_HYPHEN, typed)


def named_parts(name: str) -> tuple[str, ...]:
    """Return the parts that the generic name of a combination is made of.

    A name with a place on the body or a way of giving it ("fluticasone and salmeterol inhaler")
    is one thing: what a tablet does throughout the body cannot be said of it.
    """
    pieces = tuple(_NAMED.split(name))
    if len(pieces) == 1 or not _PLACES.isdisjoint(fold(name).split()):
        return ()
    return pieces


def beginnings(typed: str) -> Iterator[str]:
    """Yield the first words of `typed`, folded, from all but one down to the first alone."""
    words = fold(typed).split()
    for count in range(len(words) - 1, 0, -1):
        yield " ".join(words[:count])


def _divided(between: re.Pattern[str], typed: str) -> tuple[str, ...]:
    found = (piece.strip() for piece in between.split(_BRACKETS.sub(" ", typed[:LONGEST])))
    return tuple(piece for piece in found if not all(map(_is_form, fold(piece).split())))


def _without_strengths(words: list[str]) -> list[str]:
    """Leave away ``5mg`` and ``5 mg``; a number alone may be part of a name (Tylenol 3)."""
    ends = ["", *words, ""]
    return [
        word
        for before, word, follows in zip(ends, ends[1:], ends[2:], strict=False)
        if not (_is_strength(word, follows) or (word in _UNITS and before.isdecimal()))
    ]


def _before_strength(words: list[str]) -> list[str]:
    for at, (word, follows) in enumerate(zip(words, [*words[1:], ""], strict=False)):
        if _is_strength(word, follows):
            return words[:at]
    return words


def _is_strength(word: str, follows: str) -> bool:
    return _STRENGTH.fullmatch(word) is not None or (word.isdecimal() and follows in _UNITS)


def _nothing(_: str) -> bool:
    return False


def _is_form(word: str) -> bool:
    return word.isdecimal() or word in _UNITS or word in _FORMS or word in _ABOUT


def _is_form_or_salt(word: str) -> bool:
    return _is_form(word) or word in _SALTS
