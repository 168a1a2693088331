"""talkaid, but no key is held back after a new screen came up.

talkaid holds back for 0.3 seconds what could answer a screen that nobody has read yet. That is
meant, and no work: the keys of a walk would only wait for it.
"""

from __future__ import annotations

import sys

from talkaid.cli import main
from talkaid.tui.app import TalkaidApp

if TalkaidApp.__init__.__kwdefaults__ is not None:
    TalkaidApp.__init__.__kwdefaults__["settle"] = 0.0

if __name__ == "__main__":
    sys.exit(main())
