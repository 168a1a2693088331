"""A bare Textual app: one list a screen, and Enter shows the next screen."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widgets import OptionList

from talkaid.tui.themes import PALETTES, theme, variables


class Page(Screen[None]):
    """A list of six."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        yield OptionList(*(f"Screen {self.number} line {line}" for line in range(1, 7)))

    def on_option_list_option_selected(self) -> None:
        """Show the next screen."""
        self.app.switch_screen(Page(self.number + 1))


class BareApp(App[None]):
    """Shows the first screen, in the colours of talkaid."""

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours of talkaid."""
        return variables(PALETTES[0])

    def on_mount(self) -> None:
        """Show the first screen."""
        self.register_theme(theme(PALETTES[0]))
        self.theme = PALETTES[0].name
        self.push_screen(Page(1))


if __name__ == "__main__":
    BareApp().run()
