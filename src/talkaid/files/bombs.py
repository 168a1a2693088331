"""Texts made to cost far more to read than they weigh, found before a parser sees them.

A key of many dotted parts costs its length squared, each table about a kilobyte. The counts are
first taken over the whole text, quoted text included, which settles all ordinary files at the
speed of a search; only a text that fails there is counted token by token.
"""

from __future__ import annotations

import re

from talkaid.errors import Finding
from talkaid.files.limits import Limits
from talkaid.files.tree import Format, tokens

_QUOTED = r"""(?:"[^"\\\n]*(?:\\.[^"\\\n]*){0,1000}"|'[^'\n]*')"""
_PART = rf"[ \t]*(?:[A-Za-z0-9_-]+|{_QUOTED})[ \t]*"


def find_bomb(text: str, form: Format, limits: Limits) -> tuple[Finding, int] | None:
    """Return the first limit that `text` breaks, with the offset where it does; usually None."""
    if not _suspicious(text, form, limits):
        return None
    return _first_excess(text, form, limits)


def excess_depth(text: str, form: Format, limits: Limits) -> tuple[Finding, int]:
    """Return where `text`, which no parser could follow, first goes deeper than the limit."""
    depth = 0
    for start, _ in tokens(text, form):
        depth += (text[start] in "[{") - (text[start] in "]}")
        if depth > limits.depth:
            return _excess("too-deep", limits.depth), start
    return _excess("too-deep", limits.depth), 0


def _suspicious(text: str, form: Format, limits: Limits) -> bool:
    brackets = text.count("[")
    keys = text.count("=") + text.count(".") + brackets if form == "toml" else text.count(":")
    values = text.count(",") + brackets + text.count("{")
    if keys > limits.keys or values > limits.values:
        return True
    if _long_number(limits).search(text):
        return True
    # The pattern begins with a dot alone: that is what makes the search fast.
    dotted = rf"\.{_PART}(?:\.{_PART}){{{limits.dots}}}"
    return form == "toml" and re.search(dotted, text) is not None


def _first_excess(text: str, form: Format, limits: Limits) -> tuple[Finding, int] | None:
    long_number = _long_number(limits)
    keys = values = dots = 0
    line_begins = True
    for start, end in tokens(text, form):
        sign = text[start]
        if sign == ".":
            dots += 1
            keys += 1
        elif sign in "=,[]{}\n":
            dots = 0
            keys += sign == "=" or (sign == "[" and line_begins)
            values += sign in ",[{"
        elif form == "json" and sign == ":":
            keys += 1
        elif sign in "+-0123456789" and long_number.search(text, start, end):
            return Finding("number-too-large"), start
        line_begins = sign == "\n"
        if form == "toml" and dots > limits.dots:
            return _excess("too-many-dots", limits.dots), start
        if keys > limits.keys:
            return _excess("too-many-keys", limits.keys), start
        if values > limits.values:
            return _excess("too-many-values", limits.values), start
    return None


def _long_number(limits: Limits) -> re.Pattern[str]:
    return re.compile(f"[0-9A-Fa-f_]{{{limits.digits + 1}}}")


def _excess(code: str, limit: int) -> Finding:
    return Finding(code, values={"limit": str(limit)})
