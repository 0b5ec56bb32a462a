"""Names that code, each bound to a key, or to an account where there are accounts.

The key is made here, shown once and kept only as a hash. Whoever codes under the name in another
browser or on the command line gives it again, so that nobody reads another's coding by giving his
name.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

from django.contrib.auth.hashers import check_password, make_password
from django.core import signing
from django.db import IntegrityError, transaction
from django.utils.crypto import salted_hmac

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.store import access
from dedere.store.access import Reader
from dedere.store.models import Coder, WrongKey
from dedere.store.names import fold

GROUPS = 5
LONGEST_NAME = 100
TRIES = 5
WITHIN = timedelta(minutes=10)

_CONSONANTS = "bdfklmnprst"
_VOWELS = "aeiou"
# What sounds alike in one of the two languages, or is written so by whoever hears it.
_HEARD = str.maketrans("vcqzyj", "bkksii")
_SALT = "dedere.coder"


class CoderError(DedereError):
    """A name that cannot code, or a key that does not open it."""


class TooManyTriesError(CoderError):
    """Too many wrong keys were given for a name; see `WITHIN`."""


def claim(name: str) -> tuple[Coder, str]:
    """Bind a name to a new key; the key is given out here and never again.

    Raises:
        CoderError: the name is bound already, is empty, or cannot be shown.
    """
    written = " ".join(name.split())
    if not fold(written) or len(written) > LONGEST_NAME or not written.isprintable():
        raise CoderError(_NO_NAME, _GIVE_NAME)
    if access.coder_named(written) is not None:
        raise CoderError(_BOUND.format(name=written), _GIVE_KEY)
    key = new_key()
    coder = Coder(name=written, folded=fold(written), key=make_password(_plain(key)))
    try:
        with transaction.atomic():
            coder.save()
    except IntegrityError:  # somebody was faster
        raise CoderError(_BOUND.format(name=written), _GIVE_KEY) from None
    return coder, key


def claim_for_account(name: str) -> Coder:
    """Bind a name to an account that signs in: no key opens it. See `accounts.bind_coder`.

    Raises:
        CoderError: the name is bound already.
    """
    coder = Coder(name=name, folded=fold(name), key=make_password(None))
    try:
        with transaction.atomic():
            coder.save()
    except IntegrityError:
        raise CoderError(_BOUND.format(name=name), _GIVE_KEY) from None
    return coder


def is_bound(name: str) -> bool:
    """Whether a name codes already, and so needs its key."""
    return access.coder_named(name) is not None


def prove(name: str, key: str) -> Coder:
    """The coder of this name, if the key is the right one.

    Raises:
        CoderError: name and key do not belong together; the words do not tell which is wrong.
        TooManyTriesError: several wrong keys were given for the name a short time ago.
    """
    coder = access.coder_named(name)
    if coder is None:
        make_password(_plain(key))  # as long as it takes with a name that codes
        raise CoderError(_WRONG, _HOW)
    if access.wrong_keys_since(coder, datetime.now(UTC) - WITHIN) >= TRIES:
        raise TooManyTriesError(_TOO_MANY, _WAIT)
    if not check_password(_plain(key), coder.key):
        WrongKey(coder=coder).save()
        raise CoderError(_WRONG, _HOW)
    return coder


def token(coder: Coder) -> str:
    """What a session holds as proof; it falls with the key of the office and that of the name."""
    return signing.dumps([coder.pk, _mark(coder)], salt=_SALT)


def reader(name: str | None, held: str | None = None) -> Reader:
    """The reader of a session that holds *name* and perhaps the proof made by `token`.

    A proof that does not fit the name is worth nothing.
    """
    if not name or not held:
        return Reader(name)
    try:
        number, mark = signing.loads(held, salt=_SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return Reader(name)
    coder = access.coder_named(name)
    if coder is None or number != coder.pk or mark != _mark(coder):
        return Reader(name)
    return Reader(name, coder.name)


def proven(coder: Coder) -> Reader:
    """The reader that a coder is after `claim` or `prove`."""
    return Reader(coder.name, coder.name)


def new_key() -> str:
    """Five groups of two syllables, to be read aloud in both languages: ``bako-lime-…``.

    Each syllable is one of 55, so that there are 55**10 keys: more than 2**57.
    """
    return "-".join(
        "".join(secrets.choice(_CONSONANTS) + secrets.choice(_VOWELS) for _ in range(2))
        for _ in range(GROUPS)
    )


def _mark(coder: Coder) -> str:
    """What tells this binding of a name from any other, and nothing of the key."""
    return salted_hmac(_SALT, coder.key).hexdigest()[:32]


def _plain(key: str) -> str:
    """A key as it is compared: without hyphens, blanks, case, and what one mishears."""
    return "".join(c for c in fold(key) if c.isalpha()).translate(_HEARD)


_NO_NAME = Text("This is no name.", "Esto no es un nombre.")
_GIVE_NAME = Text(
    "Give a name of at most 100 characters.", "Indique un nombre de 100 caracteres como máximo."
)
_BOUND = Text(
    "'{name}' codes already, with a key of its own.",
    "«{name}» ya codifica, con una clave propia.",
)
_GIVE_KEY = Text(
    "If it is you, give your key. If not, code under another name.",
    "Si es usted, dé su clave. Si no, codifique con otro nombre.",
)
_WRONG = Text(
    "The name and the key do not belong together.", "El nombre y la clave no corresponden."
)
_HOW = Text(
    "The key has five groups of four letters and was shown once.",
    "La clave tiene cinco grupos de cuatro letras y se mostró una sola vez.",
)
_TOO_MANY = Text(
    "Too many wrong keys were given for this name.",
    "Se dieron demasiadas claves equivocadas para este nombre.",
)
_WAIT = Text("Wait ten minutes.", "Espere diez minutos.")
