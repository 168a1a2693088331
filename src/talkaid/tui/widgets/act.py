"""A button: one word or a few, in brackets."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static


class Act(Static, can_focus=True):
    """A button drawn in characters: ``[ Continue ]``, with ``>`` before it when it has the focus.

    `what` tells the screen which button it is.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "press", show=False),
        Binding("left,up", "before", show=False),
        Binding("right,down", "after", show=False),
    ]

    class Pressed(Message):
        """The button was pressed."""

        def __init__(self, act: Act) -> None:
            super().__init__()
            self.act = act
            self.what = act.what

    def __init__(self, label: str, what: str, *, classes: str | None = None) -> None:
        super().__init__(Content(f"  [ {label} ]"), markup=False, classes=classes)
        self.label = label
        self.what = what

    def say(self, label: str) -> None:
        """Show another word on the button."""
        self.label = label
        self._draw()

    def _draw(self) -> None:
        self.update(Content(f"{'>' if self.has_focus else ' '} [ {self.label} ]"))

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show whether the focus is here."""
        super().watch_has_focus(has_focus)
        self._draw()

    def on_click(self, event: events.Click) -> None:
        """Press with the mouse."""
        event.stop()
        self.action_press()

    def action_press(self) -> None:
        """Tell the screen."""
        self.post_message(self.Pressed(self))

    def action_before(self) -> None:
        """Go to the button or list before this one."""
        self.screen.focus_previous()

    def action_after(self) -> None:
        """Go to the button or list after this one."""
        self.screen.focus_next()
