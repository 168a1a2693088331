"""The line and column of a value or a key, found in the text when there is a finding."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from talkaid.errors import Finding, KeyPath
from talkaid.files.tree import Format, Node, Repeated, read_tree
from talkaid.text import clean

_MOST_REPEATED = 50
_LINE_END = re.compile("\n")

Place = tuple[int, int]
"""Line and column, both from 1; a column counts characters."""


class Places:
    """The places of one text, read once.

    A path that is not in the text has the place of the nearest table that is: a missing key is
    reported where its table begins.
    """

    def __init__(self, text: str, form: Format = "toml") -> None:
        self._root, self._repeated = read_tree(text, form)
        # Counted once: thousands of findings would each count the lines before them.
        self._line_ends = [found.start() for found in _LINE_END.finditer(text)]

    def value(self, path: KeyPath) -> Place:
        """Return the place where the value at `path` begins; a table begins at its header."""
        return self._place(self._nearest(path)[0].value)

    def key(self, path: KeyPath) -> Place:
        """Return the place of the key that ends `path`; for an item of a list, of the item."""
        node, found = self._nearest(path)
        return self._place(node.key if found else node.value)

    def placed(self, finding: Finding, *, at_key: bool | None = None) -> Finding:
        """Return `finding` with line and column of its path.

        A finding whose code ends in ``-key`` (``unknown-key``) speaks of the key and stands
        there, any other at the value; `at_key` overrules that.
        """
        by_key = finding.code.endswith("-key") if at_key is None else at_key
        line, column = self.key(finding.path) if by_key else self.value(finding.path)
        return replace(finding, line=line, column=column)

    def duplicates(self) -> tuple[Finding, ...]:
        """Return a finding for each key that stands a second time in its table."""
        return tuple(self._duplicate(twice) for twice in self._repeated[:_MOST_REPEATED])

    def _nearest(self, path: KeyPath) -> tuple[Node, bool]:
        node = self._root
        for part in path:
            child = node.children.get(clean(part) if isinstance(part, str) else part)
            if child is None:
                return node, False
            node = child
        return node, True

    def _place(self, offset: int) -> Place:
        line = bisect_left(self._line_ends, offset)
        return line + 1, offset - (self._line_ends[line - 1] if line else -1)

    def _duplicate(self, twice: Repeated) -> Finding:
        line, column = self._place(twice.again)
        values = {"key": twice.name, "first": str(self._place(twice.first)[0])}
        return Finding("duplicate-key", values=values, line=line, column=column)


def place_of(text: str, offset: int) -> Place:
    """Return line and column of the character at `offset`."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
