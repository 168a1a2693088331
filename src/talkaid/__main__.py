"""`python -m talkaid` is `talkaid`."""

from __future__ import annotations

import sys

from talkaid.cli import main

sys.exit(main())
