"""The frame that every screen shares: one calm column, buttons and keys at fixed places."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.geometry import Offset, Region
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, TextArea

from talkaid.language.words import Words
from talkaid.tui.forgetting import forget_drawn
from talkaid.tui.held import focused_again, held_on, hold_again
from talkaid.tui.hiding import SIDE, HidingApp
from talkaid.tui.widgets.act import Act
from talkaid.tui.widgets.frame import Body, Buttons, Column, KeyLine, More, Told, TopLine
from talkaid.tui.widgets.line import Line, mark_last
from talkaid.tui.widgets.pointed import AtTop, Pointed, Shown
from talkaid.tui.window import size_classes

if TYPE_CHECKING:
    from talkaid.interview.interview import Interview


class Page(Screen[object], inherit_bindings=False):
    """One screen of the interview.

    A page says what it holds (`content`), where the focus goes first (`first`) and what Continue
    does (`action_go_on`). What leads away from it is a message to the app. `footnotes` are lines
    of the program below what the page holds.
    """

    AUTO_FOCUS: ClassVar[str | None] = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", show=False),
        Binding("shift+tab", "app.focus_previous", show=False),
        Binding("enter", "go_on", show=False),
        Binding("up", "read(-1)", show=False),
        Binding("down", "read(1)", show=False),
        Binding("pageup", "turn(-1)", show=False),
        Binding("pagedown", "turn(1)", show=False),
    ]

    back_word: ClassVar[str | None] = "screen.back"
    onward_word: ClassVar[str | None] = "screen.continue"
    side: ClassVar[tuple[str, ...]] = SIDE
    keys: ClassVar[tuple[str, ...]] = ("enter_continue", "back")
    over: ClassVar[bool] = False
    """Whether the page lies over another, to which Back returns."""

    class Asks(Message):
        """The person wants to go somewhere: back, parts, help, options, leave, and so on."""

        def __init__(self, what: str) -> None:
            super().__init__()
            self.what = what

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.footnotes: tuple[str, ...] = ()
        self.kept: tuple[str, str] = ("", "")
        self._started = False
        self._reading = False
        self._between = False

    # What a page fills in.

    def made(self) -> None:
        """Make the widgets that hold what is said; they are made anew in each language."""

    def told_in(self, words: Words, interview: Interview) -> None:
        """Take the words of another language, and what the interview now says in it."""
        self.words = words

    def shown(self) -> None:
        """Show what belongs to what is said, once the page is laid out."""

    def place(self) -> str:
        """Return the words of the line on top."""
        return self.words("screen.name")

    def content(self) -> Iterable[Widget]:
        """Yield what stands in the column."""
        return ()

    def first(self) -> Widget | None:
        """Return what gets the focus first."""
        return next((one for one in self.focus_chain if isinstance(one, Widget)), None)

    def key_names(self) -> Iterable[str]:
        """Return the names of the keys in the last line."""
        return self.keys

    def action_go_on(self) -> None:
        """Do what Continue does."""

    def space(self, tight: bool) -> None:
        """Leave a line between answers, or not: the choice of the options."""
        self.set_class(tight, "-tight")

    def go_back(self) -> None:
        """Do what Back does."""
        if self.over:
            self.dismiss(None)
        else:
            self.post_message(self.Asks("back"))

    def dismiss(self, result: object = None) -> AwaitComplete:
        """Close the page; while the screen is hidden, once the person is back.

        Textual closes what lies on top, which would be the cover.
        """
        if isinstance(self.app, HidingApp) and self.app.waits(partial(super().dismiss, result)):
            return AwaitComplete()
        return super().dismiss(result)

    def tools(self) -> Iterable[Act]:
        """Yield buttons that stay in sight below the column."""
        return ()

    def pressed(self, what: str) -> None:
        """Do what a button in the column does."""

    # The frame.

    def compose(self) -> ComposeResult:
        """Lay out the frame with the page's content in it."""
        self.add_class(*size_classes(self.app), update=False)
        mark, fault = self.kept
        yield TopLine(self.place(), mark, self.words("screen.hide"))
        if fault:
            yield Line(fault, id="not_kept", classes="alert")
        content = [*self.content(), *(Line(note, classes="quiet") for note in self.footnotes)]
        mark_last(content)
        yield Body(Column(*content))
        yield Told(self.words("screen.undo"))
        if tools := list(self.tools()):
            yield Buttons(tools, [])
        left = list(self._left())
        right = [*self._languages(), *(self._act(what) for what in self.side)]
        if left or right:
            yield Buttons(left, right)
        yield KeyLine(self._keys())

    def _keys(self) -> list[str]:
        return [self.words(f"screen.key.{key}") for key in self.key_names()]

    def _left(self) -> Iterable[Act]:
        if self.back_word is not None:
            yield Act(self.words(self.back_word), "back")
        if self.onward_word is not None:
            yield Act(self.words(self.onward_word), "onward")

    def _languages(self) -> Iterable[Act]:
        """Yield the way to other words, named in them."""
        if isinstance(self.app, HidingApp) and (named := self.app.in_other_words()):
            yield Act(named[0], f"language:{named[1]}")

    def _act(self, what: str) -> Act:
        return Act(self.words(f"screen.{what}"), what)

    @property
    def body(self) -> Body:
        """The part that scrolls."""
        return self.query_one(Body)

    def tell(self, text: str, *, undo: bool = False) -> None:
        """Say something in the one line kept for it; `undo` offers to take a change back."""
        self.query_one(Told).say(text, undo=undo)

    def show_kept(self, mark: str, fault: str) -> None:
        """Show on top whether the answers are saved, and why not where they are not."""
        if (mark, fault) == self.kept or self._between:
            return
        self.kept = (mark, fault)
        self.query_one(TopLine).mark(mark)
        if fault and not self.query("#not_kept"):
            self.mount(Line(id="not_kept", classes="alert"), after=self.query_one(TopLine))
        for line in self.query("#not_kept").results(Line):
            line.say(fault)
            line.set_class(not fault, "hidden")

    # Another language.

    async def speak(self, words: Words, interview: Interview) -> None:
        """Say the same in other words; what was said, typed and gone to stays."""
        held, scrolled = held_on(self), self.body.scroll_offset.y
        self.told_in(words, interview)
        self.made()
        # The app goes on meanwhile, and finds half a page.
        self._between = True
        with self.app.batch_update():
            await self.recompose()
            self._between = False
            hold_again(self, held)
            self.shown()
        if self._reading:
            self._can_be_read_on()
            self.call_after_refresh(self.body.scroll_to, y=scrolled, animate=False)
        if (widget := focused_again(self, held)) is not None:
            self.set_focus(widget, not self._reading)

    # Focus, scrolling and the cursor.

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Look up no styles as the page comes up for the first time; it just did."""
        event.refresh_styles = self.stack_updates > 0

    def on_mount(self) -> None:
        """Put the focus on the first thing to do; once its place is known, look again."""
        self.shown()
        self.set_focus(self.first(), False)
        self.call_after_refresh(self.start)

    def on_unmount(self) -> None:
        """Leave nothing behind of what was drawn."""
        forget_drawn()

    def start(self) -> None:
        """Focus the first thing to do; where it is out of sight, a stop for reading on."""
        if self._gone:
            return
        self._started = True
        self._how_much_more()
        target = self.first()
        if target is None:
            return
        if self._in_body(target) and not self._in_sight(target):
            self.wait_for_reading()
        else:
            self.set_focus(target, False)
            self.call_after_refresh(self._park, target)

    @property
    def _gone(self) -> bool:
        """Whether another page took its place, perhaps before it was ever drawn."""
        return self not in self.app.screen_stack

    def wait_for_reading(self) -> None:
        """Put the focus on the stop for reading on."""
        self._reading = True
        more = self._can_be_read_on()
        self.set_focus(more, False)
        self.call_after_refresh(self._park, more)

    def _can_be_read_on(self) -> More:
        more = self.query_one(More)
        more.can_focus = True
        self.query_one(KeyLine).say([self.words("screen.key.read_on")])
        return more

    def _in_body(self, widget: Widget) -> bool:
        return self.body in widget.ancestors

    def _in_sight(self, widget: Widget) -> bool:
        seen, region = self.body.region, self._where(widget)
        return region.y >= seen.y and region.bottom <= seen.bottom and region.height > 0

    def _where(self, widget: Widget) -> Region:
        """Return where the piece of a widget that has to be seen stands now."""
        piece = widget.stop if isinstance(widget, Pointed) else widget
        return piece.region - Offset(0, self._scrolled(widget))

    def _scrolled(self, widget: Widget) -> int:
        """Return how far the page was scrolled since Textual last laid the widget out."""
        if not self._in_body(widget):
            return 0
        laid_out = self.body.region.y - self.query_one(Column).region.y
        return round(self.body.scroll_y) - laid_out

    def set_focus(
        self, widget: Widget | None, scroll_visible: bool = True, from_app_focus: bool = False
    ) -> None:
        """Focus a widget and bring the piece of it that matters into view."""
        super().set_focus(widget, False, from_app_focus)
        if widget is not None and scroll_visible:
            self.call_after_refresh(self.reveal, widget)

    def reveal(self, widget: Widget) -> None:
        """Scroll as little as needed to see the widget, and put the terminal's cursor there."""
        if not widget.is_attached:
            return
        if self._in_body(widget):
            self._see(self._where(widget))
        self._park(widget)

    def _see(self, region: Region) -> None:
        seen = self.body.region
        if region.y < seen.y or region.height > seen.height:
            by = region.y - seen.y
        else:
            by = max(region.bottom - seen.bottom, 0)
        if by:
            self.body.scroll_relative(y=by, animate=False, immediate=True)

    def _park(self, widget: Widget) -> None:
        """Put the terminal's own cursor on the focus: braille lines and magnifiers follow it."""
        if self.focused is not widget or not self.is_current:
            return
        if isinstance(widget, (Input, TextArea)):
            offset = widget.cursor_screen_offset
        else:
            offset = widget.cursor if isinstance(widget, Pointed) else widget.region.offset
        self.app.cursor_position = offset - Offset(0, self._scrolled(widget))

    def _how_much_more(self) -> None:
        above, below = self.body.above, self.body.below
        key = "both" if above and below else "below" if below else "above" if above else ""
        self.query_one(More).say(self.words(f"screen.more.{key}") if key else "")

    def on_body_moved(self) -> None:
        """Say how much more there is; the terminal's cursor goes along."""
        self.call_after_refresh(self._settled)

    def _settled(self) -> None:
        if self._gone:
            return
        self._how_much_more()
        if self.focused is not None:
            self._park(self.focused)

    def on_shown(self, message: Shown) -> None:
        """Bring the row that was gone to into view."""
        self.call_after_refresh(self.reveal, message.widget)

    def on_at_top(self, message: AtTop) -> None:
        """Show what stands above the list, then go to what comes before it."""
        if self.body.above:
            self.body.scroll_relative(y=-3, animate=False, immediate=True)
        elif self.focus_chain and self.focus_chain[0] is not message.widget:
            self.focus_previous()

    def on_more_wanted(self, message: More.Wanted) -> None:
        """Read on; when the first thing to do comes into sight, go to it."""
        self._turn(message.by)
        self.call_after_refresh(self._read_enough)

    def _read_enough(self) -> None:
        target = self.first()
        if target is None or not self._reading:
            return
        # A box that is higher than what can be seen is never in sight as a whole.
        passed = self._in_body(target) and self._where(target).bottom <= self.body.region.bottom
        if passed or not self.body.below:
            self._reading = False
            self.set_focus(target)
            self.query_one(More).can_focus = False
            self.query_one(KeyLine).say(self._keys())

    def _turn(self, by: int) -> None:
        height = max(self.body.size.height - 2, 1)
        self.body.scroll_relative(y=by * height, animate=False, immediate=True)

    def action_read(self, by: int) -> None:
        """Scroll by a line."""
        self.body.scroll_relative(y=by, animate=False, immediate=True)

    def action_turn(self, by: int) -> None:
        """Scroll by a page."""
        self._turn(by)

    # Buttons.

    def on_hide_act_pressed(self) -> None:
        """Hide everything."""
        self.post_message(self.Asks("hide"))

    def on_act_pressed(self, message: Act.Pressed) -> None:
        """Do what the button says."""
        message.stop()
        if message.what == "back":
            self.go_back()
        elif message.what == "onward":
            self.action_go_on()
        elif message.what in SIDE or message.what.startswith("language:"):
            self.post_message(self.Asks(message.what))
        else:
            self.pressed(message.what)

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Enter in a box goes on."""
        message.stop()
        self.action_go_on()

    def on_resize(self, event: events.Resize) -> None:
        """Keep the focus in sight, once the page has found out whether to begin with reading."""
        if self._started and self.focused is not None:
            self.call_after_refresh(self.reveal, self.focused)
