"""A name that leads nowhere, with the one that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from talkaid.errors import Finding, KeyPath
from talkaid.files.nearest import nearest


def unknown_name(name: str, known: Iterable[str], kind: str, path: KeyPath) -> Iterator[Finding]:
    """Yield a finding ``unknown-<kind>`` when the name is not among the known ones."""
    options = list(known)
    if name in options:
        return
    near = nearest(name, options)
    says = f"unknown-name{'-near' if near else ''}"
    yield Finding(f"unknown-{kind}", path, {"id": name[:60], "kind": kind, "near": near}, says=says)
