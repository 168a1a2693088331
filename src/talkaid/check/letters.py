"""Letters that only look like those of a language: read as what the reader takes them for.

A word with a Cyrillic letter in it looks the same on a screen and is another word to a program. See
Unicode Technical Standard 39, Unicode Security Mechanisms, and its table ``confusables.txt``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Neither the letters of English and Spanish nor the marks of printed text.
_STRANGE = re.compile(
    "[^\x00-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u23ff\ue000-\uf8ff]"
)
_PAIRS = {
    "АΑᴀɑаα": "a",
    "ВΒʙ": "b",
    "СϹᴄсϲ": "c",
    "ԁᴅ": "d",
    "ЕΕᴇеε": "e",
    "ꜰ": "f",
    "ɡɢ": "g",
    "НΗʜһн": "h",
    "ІΙɪіιı": "i",
    "Јᴊј": "j",
    "КΚᴋкκ": "k",
    "ʟӏ": "l",
    "МΜᴍм": "m",
    "Νɴոη": "n",
    "ОΟᴏоο": "o",
    "РΡᴘрρ": "p",
    "Ѕꜱѕ": "s",
    "ТΤᴛтτ": "t",
    "ᴜυս": "u",
    "Ѵᴠѵν": "v",
    "Ԝᴡԝ": "w",
    "ХΧхχ": "x",
    "УΥʏуγү": "y",
    "Ζᴢ": "z",
}
_LOOKS_LIKE = {letter: plain for letters, plain in _PAIRS.items() for letter in letters}


def plain_letters(text: str) -> str:
    """Return the text with look-alikes as Latin letters, and without what is not seen."""
    return _STRANGE.sub(lambda found: _plain(found[0]), text)


@lru_cache(maxsize=1024)
def _plain(letter: str) -> str:
    if letter in _LOOKS_LIKE:
        return _LOOKS_LIKE[letter]
    if unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return ""
    return letter
