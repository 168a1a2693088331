"""Bytes locked with a phrase, in the age format: any age tool opens them with the identity.

https://age-encryption.org/v1, recipients X25519 only. A lost phrase cannot be found again.
"""

from __future__ import annotations

from talkaid.drafts.identity import identity_of
from talkaid.errors import DraftError

# What the library says where the bytes were locked for somebody else: the phrase is another one.
_OTHER_KEY = "No matching keys found"


class Damaged(Exception):
    """The bytes are not what was once written."""


class OtherKey(Exception):
    """The bytes were locked with another phrase, or the first of them are damaged."""


class Key:
    """What a phrase opens; `salt` makes it another key for each thing that is locked.

    Making one takes about a third of a second and 64 MiB. Raises DraftError: empty-phrase.
    """

    def __init__(self, phrase: str, salt: str) -> None:
        import pyrage

        self._identity = pyrage.x25519.Identity.from_str(identity_of(phrase, salt))

    def seal(self, content: bytes) -> bytes:
        """Return the bytes locked."""
        import pyrage

        return bytes(pyrage.encrypt(content, [self._identity.to_public()]))

    def open(self, content: bytes) -> bytes:
        """Return what was locked; raises OtherKey and Damaged."""
        import pyrage

        try:
            return bytes(pyrage.decrypt(content, [self._identity]))
        except pyrage.DecryptError as fault:
            raise (OtherKey if _OTHER_KEY in str(fault) else Damaged) from None


def draft_salt(draft: str) -> str:
    """Return the salt of a draft, which is in the names of its files."""
    return f"talkaid draft {draft}"


def copy_salt(code: str) -> str:
    """Return the salt of a locked copy: the code on the sheet and in the name of the file.

    A file that was given another name is opened with the code from the paper.
    """
    return f"talkaid copy {code.strip().upper()}"


def lock_copy(content: bytes, phrase: str, code: str) -> bytes:
    """Return any bytes locked, for a file ``visit-notes-CODE.age``.

    Raises:
        DraftError: empty-phrase.
    """
    return Key(phrase, copy_salt(code)).seal(content)


def open_copy(content: bytes, phrase: str, code: str) -> bytes:
    """Return what `lock_copy` locked.

    Raises:
        DraftError: empty-phrase; wrong-phrase, where the phrase or the code is another one;
            locked-copy-damaged.
    """
    try:
        return Key(phrase, copy_salt(code)).open(content)
    except OtherKey:
        raise DraftError("wrong-phrase") from None
    except Damaged:
        raise DraftError("locked-copy-damaged") from None
