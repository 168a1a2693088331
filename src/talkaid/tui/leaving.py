"""Leaving before the end: what becomes of the answers is asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talkaid.tui.screens.kept import leave_page

if TYPE_CHECKING:
    from talkaid.tui.app import TalkaidApp


def leave(app: TalkaidApp) -> None:
    """Ask before the answers are erased; end at once where there is nothing to lose."""
    count = len(app.interview.response().answers)
    if count == 0 or (app.keeper.kept and not app.keeping):
        app.end()
        return
    ways = {"keep": app.end, "leave": app.end, "erase": app.erase, "sheet": app.make_sheet}

    def chosen(what: object) -> None:
        if what in ways:
            ways[str(what)]()

    app.over(leave_page(app.words, count, kept=app.keeping), chosen)
