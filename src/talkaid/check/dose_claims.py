"""Questions that nobody is to answer: "Did you know that two cups last longer?"."""

from __future__ import annotations

import re

_LEADS = (
    r"did(?:n't)? you (?:know|hear)|haven't you (?:heard|noticed)|have you not (?:heard|noticed)"
    r"|don't you (?:know|think|find|realize|agree)|wouldn't you (?:say|agree)"
    r"|isn't it (?:true|clear|obvious|a fact)|(?:were|are) you aware"
    r"|¿(?:no )?sab(?:e|es|[ií]as?)(?: usted)?|¿no es cierto|¿no cree(?:s)?(?: usted)?"
)
_LEAD = re.compile(
    rf"^[\"“'(]*(?:{_LEADS}),?\s+(?:(?:that|que)\s+)?(?!how|what|why|if|whether|when|which|who)",
    re.I,
)
_END = re.compile(r"\?+[\"”')]*\s*$")


def claim_in_question(text: str) -> str | None:
    """Return as a statement what a question says is so; None when it asks."""
    text = text.replace("’", "'")
    lead = _LEAD.match(text)
    return _END.sub(".", text[lead.end() :]) if lead and _END.search(text) else None
