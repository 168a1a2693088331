"""What the facts rest on, as lines: each fact with its sources, then each source."""

from __future__ import annotations

from talkaid.summary.model import Citation, Fact, Summary
from talkaid.text import clean


def source_lines(summary: Summary) -> tuple[str, ...]:
    """Return all lines; none where no fact on the sheet has a source."""
    return (*facts_with_sources(summary), *map(_cited, summary.citations))


def facts_with_sources(summary: Summary) -> tuple[str, ...]:
    """Return each fact on the sheet with the names of its sources."""
    facts = [line for block in summary.blocks for line in block.lines if isinstance(line, Fact)]
    return tuple(f"{clean(one.text)} ({', '.join(one.sources)})" for one in facts if one.sources)


def _cited(one: Citation) -> str:
    return " ".join(filter(None, (one.id, clean(one.text), one.link)))
