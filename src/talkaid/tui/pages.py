"""The pages that the app itself shows or knows; they are loaded behind the first one."""

from talkaid.tui.screens.parts import PartsPage
from talkaid.tui.screens.question import QuestionPage
from talkaid.tui.screens.save import SavePage
from talkaid.tui.screens.sheet import SheetPage
from talkaid.tui.screens.thanks import ThanksPage
from talkaid.tui.screens.urgent import UrgentPage

__all__ = [
    "PartsPage",
    "QuestionPage",
    "SavePage",
    "SheetPage",
    "ThanksPage",
    "UrgentPage",
]
