"""What was drawn of a page goes with the page."""

from __future__ import annotations

from textual._styles_cache import StylesCache


def forget_drawn() -> None:
    """Let go of the lines of widgets that are gone.

    Textual remembers the last thousand widgets by what was drawn of them: twenty pages of answers,
    which nobody can reach and all of which are looked through for garbage again and again.
    """
    StylesCache.get_inner_outer.cache_clear()
