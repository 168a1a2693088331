"""The four sets of colours; every text in them stands out 7:1 or more (WCAG 2.2, 1.4.6).

That holds too in a terminal that rounds each colour to the nearest of 256.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Colours:
    """The roles a colour can have; `bar` is the row that has the focus, `on_bar` its text."""

    name: str
    dark: bool
    background: str
    panel: str
    text: str
    second: str
    choice: str
    alert: str
    bar: str
    on_bar: str


PALETTES: Final = (
    Colours(
        name="dark",
        dark=True,
        background="#101010",
        panel="#1C1C1C",
        text="#FFFFFF",
        second="#C8C8C8",
        choice="#56B4EF",
        alert="#FFC04D",
        bar="#56B4EF",
        on_bar="#000000",
    ),
    Colours(
        name="light",
        dark=False,
        background="#FFFFFF",
        panel="#F3F3F3",
        text="#111111",
        second="#4A4A4A",
        choice="#002E7F",
        alert="#8A1C00",
        bar="#002E7F",
        on_bar="#FFFFFF",
    ),
    Colours(
        name="yellow",
        dark=False,
        background="#FBF3E0",
        panel="#F3ECD2",
        text="#1B1B1B",
        second="#494236",
        choice="#002E7F",
        alert="#821A00",
        bar="#002E7F",
        on_bar="#FFFFFF",
    ),
    Colours(
        name="none",
        dark=True,
        background="#000000",
        panel="#000000",
        text="#FFFFFF",
        second="#D0D0D0",
        choice="#FFFFFF",
        alert="#FFFFFF",
        bar="#FFFFFF",
        on_bar="#000000",
    ),
)


def theme(colours: Colours) -> Theme:
    """Return the colours as a theme whose variables `app.tcss` names."""
    return Theme(
        name=colours.name,
        dark=colours.dark,
        primary=colours.choice,
        secondary=colours.second,
        accent=colours.choice,
        warning=colours.alert,
        error=colours.alert,
        success=colours.choice,
        foreground=colours.text,
        background=colours.background,
        surface=colours.background,
        panel=colours.panel,
        boost=colours.panel,
        text_alpha=1.0,
        variables=variables(colours),
    )


def variables(colours: Colours) -> dict[str, str]:
    """Return the names that the stylesheet uses, with their colours."""
    return {
        "second": colours.second,
        "choice": colours.choice,
        "alert": colours.alert,
        "bar": colours.bar,
        "on-bar": colours.on_bar,
        "input-cursor-background": colours.text,
        "input-cursor-foreground": colours.background,
        "input-selection-background": colours.bar,
        "input-selection-foreground": colours.on_bar,
        "scrollbar": colours.second,
        "scrollbar-hover": colours.second,
        "scrollbar-active": colours.choice,
        "scrollbar-background": colours.panel,
        "scrollbar-background-hover": colours.panel,
        "scrollbar-background-active": colours.panel,
        "scrollbar-corner-color": colours.panel,
    }
