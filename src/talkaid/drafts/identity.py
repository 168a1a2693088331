"""A phrase as an age identity: scrypt (RFC 7914), written in Bech32 (BIP 173) as age writes it."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator

from talkaid.errors import DraftError

# About 0.3 s and 64 MiB for each guess, on every machine alike.
_COST, _BLOCK, _LANES = 2**16, 8, 1
_MEMORY = 2 * 128 * _COST * _BLOCK
_PREFIX = "age-secret-key-"
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


def identity_of(phrase: str, salt: str) -> str:
    """Return the identity ``AGE-SECRET-KEY-1...`` of a phrase: the same for the same two texts.

    Capitals, spaces around and how many there are between words do not count.

    Raises:
        DraftError: empty-phrase.
    """
    said = " ".join(unicodedata.normalize("NFKC", phrase).casefold().split())
    if not said:
        raise DraftError("empty-phrase")
    key = hashlib.scrypt(
        said.encode("utf-8", "surrogatepass"),
        salt=salt.encode("utf-8"),
        n=_COST,
        r=_BLOCK,
        p=_LANES,
        maxmem=_MEMORY,
        dklen=32,
    )
    return bech32(_PREFIX, key).upper()


def bech32(prefix: str, content: bytes) -> str:
    """Return the bytes as Bech32, without its limit of 90 letters, as the age format says."""
    values = list(_fives(content))
    spread = [*(ord(one) >> 5 for one in prefix), 0, *(ord(one) & 31 for one in prefix)]
    check = _polymod([*spread, *values, *([0] * _CHECKSUM)]) ^ 1
    values += [check >> 5 * (_CHECKSUM - 1 - at) & 31 for at in range(_CHECKSUM)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in values)}"


def _fives(content: bytes) -> Iterator[int]:
    """Yield the bits five at a time, the last filled up with zeros."""
    bits, count = 0, 0
    for byte in content:
        bits, count = bits << 8 | byte, count + 8
        while count >= 5:
            count -= 5
            yield bits >> count & 31
    if count:
        yield bits << 5 - count & 31


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for at, one in enumerate(_GENERATOR):
            check ^= one if top >> at & 1 else 0
    return check
