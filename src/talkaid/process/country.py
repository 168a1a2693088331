"""The country a person is probably in, from the region the system is set to.

It decides the help numbers and the usual paper, is said on the first page, and can be changed.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping

from talkaid.paper.papers import Paper

# Countries in which Letter is the usual paper, after the Unicode locale data (CLDR 45,
# supplemental measurement data, US-Letter).
LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)

# Where a system says its region, what overrides all first. The address and the money are of the
# place; the language of messages often is not.
VARIABLES = (
    "LC_ALL",
    "LC_ADDRESS",
    "LC_TELEPHONE",
    "LC_MONETARY",
    "LC_TIME",
    "LC_MESSAGES",
    "LANG",
)
REGION = re.compile(r"[A-Za-z]{2,3}[_-](?:[A-Za-z]{4}[_-])?([A-Za-z]{2})(?:[.@].*)?")
LONGEST_NAME = 85


def guess_country(
    environ: Mapping[str, str] | None = None, platform: str = sys.platform
) -> str | None:
    """Return the two-letter code of the region that is set, or None where none is."""
    for name in VARIABLES:
        found = REGION.fullmatch((os.environ if environ is None else environ).get(name, ""))
        if found:
            return found[1].upper()
    return _of_windows() if platform == "win32" else None


def usual_paper(country: str | None) -> Paper:
    """Return the paper of a country; Letter where the country is not known."""
    return "letter" if country is None or country in LETTER else "a4"


def _of_windows() -> str | None:
    """Return the region of the user's settings, which Windows keeps outside the environment."""
    if sys.platform != "win32":
        return None
    import ctypes  # for Windows only

    name = ctypes.create_unicode_buffer(LONGEST_NAME)
    if not ctypes.windll.kernel32.GetUserDefaultLocaleName(name, LONGEST_NAME):
        return None
    found = REGION.fullmatch(name.value)
    return found[1].upper() if found else None
