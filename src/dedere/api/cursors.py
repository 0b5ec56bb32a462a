"""Where a list goes on: a word that only we can read, for whoever got it and that list alone."""

from __future__ import annotations

import base64
import binascii
import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from dedere.api.problems import Problem
from dedere.bilingual import Text

_NONCE = 12


def cursor(after: str, bound: str) -> str:
    """A cursor after the thing with this key. *bound* says whose list it is and which."""
    nonce = os.urandom(_NONCE)
    # Padded, so that its length tells nothing of the key.
    plain = after.encode().ljust(96, b"\0")
    made = nonce + _cipher(settings.SECRET_KEY).encrypt(nonce, plain, bound.encode())
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


def after(written: str, bound: str) -> str:
    """The key after which the list goes on.

    Raises:
        Problem: for what is no cursor of this list.
    """
    try:
        raw = base64.urlsafe_b64decode(written.encode("ascii") + b"=" * (-len(written) % 4))
        plain = _cipher(settings.SECRET_KEY).decrypt(raw[:_NONCE], raw[_NONCE:], bound.encode())
    except (InvalidTag, ValueError, binascii.Error):
        raise Problem(422, "not-valid", _NONE) from None
    return plain.rstrip(b"\0").decode()


@lru_cache(4)
def _cipher(secret: str) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, None, b"dedere api cursor").derive(secret.encode()))


_NONE = Text(
    "This cursor is not of this list. Begin at its start.",
    "Este cursor no es de esta lista. Empiece desde el principio.",
)
