"""Tokens: a program asks in the name of an account, for what the token's scopes name and no more.

A token is shown once. What is kept is its SHA-256 and its beginning, by which a person knows it.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from django.db import transaction

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.store import accounts
from dedere.store.access import Reader
from dedere.store.access.programs import keep_use, token_by, tokens_for
from dedere.store.errors import NotAllowedError
from dedere.store.models import Token, TokenEnd
from dedere.store.standing import stand_for

MARK = "dedere"
"""What every token begins with, so that one that was left lying is found by a scan for it."""
LONGEST_NAME = 100
MOST_DAYS = 366
USUAL_DAYS = 90
MOST_TOKENS = 50


class Scope(StrEnum):
    """What a token opens. Each names one thing; none contains another."""

    READ_CASES = "read:cases"
    WRITE_CASES = "write:cases"
    READ_DOCUMENTS = "read:documents"
    WRITE_DOCUMENTS = "write:documents"
    READ_STATISTICS = "read:statistics"
    WEBHOOKS = "admin:webhooks"

    @property
    def label(self) -> Text:
        """What it opens, in words."""
        return _LABELS[self]


_LABELS = {
    Scope.READ_CASES: Text("read cases", "leer asuntos"),
    Scope.WRITE_CASES: Text("write in cases and add them", "escribir en asuntos y añadirlos"),
    Scope.READ_DOCUMENTS: Text("read documents", "leer documentos"),
    Scope.WRITE_DOCUMENTS: Text("add documents", "añadir documentos"),
    Scope.READ_STATISTICS: Text("read statistics", "leer estadísticas"),
    Scope.WEBHOOKS: Text(
        "manage webhooks, which tell an address of changes",
        "administrar webhooks, que avisan de los cambios a una dirección",
    ),
}


@dataclass(frozen=True, slots=True)
class Asking:
    """A token that was given and holds."""

    token: Token
    reader: Reader

    def may(self, scope: Scope) -> bool:
        """Whether the token opens this."""
        return scope in self.token.scopes


def make(
    reader: Reader, name: str, scopes: Collection[str], days: int = USUAL_DAYS
) -> tuple[Token, str]:
    """Make a token for the account of *reader*, and return it with the one text that is shown once.

    Args:
        reader: the account.
        name: what the token is for.
        scopes: what it opens.
        days: for how many days, today included.

    Raises:
        NotAllowedError: without an account.
        DedereError: for a name, scopes or days that cannot be.
    """
    if reader.account is None:
        raise NotAllowedError(_NO_ACCOUNT)
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise DedereError(_NO_NAME.format(most=LONGEST_NAME))
    for one in scopes:
        if one not in list(Scope):
            near = did_you_mean(one, list(Scope)) or _ONE_OF.format(known=", ".join(Scope))
            raise NotKnownError(_NO_SCOPE.format(name=one[:80]), near)
    if not scopes:
        raise DedereError(_NO_SCOPES, _ONE_OF.format(known=", ".join(Scope)))
    if not 1 <= days <= MOST_DAYS:
        raise DedereError(_DAYS.format(most=MOST_DAYS))
    prefix = f"{MARK}_{secrets.token_hex(4)}"
    whole = f"{prefix}_{secrets.token_urlsafe(32)}"
    made = Token(
        account=reader.account,
        name=name,
        prefix=prefix,
        hash=_hash(whole),
        scopes=[one.value for one in Scope if one in scopes],
        expires_on=_today() + timedelta(days=days - 1),
        by=reader.name or "",
    )
    with transaction.atomic():
        if sum(1 for one in tokens_for(reader) if is_live(one)) >= MOST_TOKENS:
            raise DedereError(_TOO_MANY.format(most=MOST_TOKENS))
        made.save()
    return made, whole


def revoke(reader: Reader, id: str) -> Token:
    """Let a token of the account open nothing any more; once is as good as twice.

    Raises:
        NotKnownError: where the account has no such token.
    """
    found = tokens_for(reader).filter(pk=id).first() or tokens_for(reader).filter(prefix=id).first()
    if found is None:
        raise NotKnownError(_NO_TOKEN)
    if not found.ends.all():
        TokenEnd(token=found, by=reader.name or "").save()
    return tokens_for(reader).get(pk=found.pk)


def asking(given: str) -> Asking | None:
    """Who asks with this token; None for what is none, has ended or was revoked."""
    mark, _, rest = given.partition("_")
    prefix, _, _secret = rest.partition("_")
    if mark != MARK or not given.isascii() or len(given) > 200:
        return None
    token = token_by(f"{MARK}_{prefix}")
    if token is None or not secrets.compare_digest(token.hash, _hash(given)):
        return None
    today = _today()
    if token.expires_on < today:
        return None
    reader = reader_of_account(token.account)
    if reader is None:
        return None
    use = getattr(token, "use", None)
    if use is None or use.last_on != today:
        keep_use(token, today)
    writes = {Scope.WRITE_CASES, Scope.WRITE_DOCUMENTS} & set(token.scopes)
    # A token looks after no accounts, whoever made it.
    narrowed = replace(reader, administrator=False)
    return Asking(token, narrowed if writes else replace(narrowed, writes=frozenset()))


def reader_of_account(key: str) -> Reader | None:
    """What an account may read now, without a browser; None where it may not sign in."""
    account = accounts.all_accounts().filter(pk=key, is_active=True).first()
    if account is None:
        return None
    reader = accounts.reader(account)
    stand_for(reader)
    return reader


def is_live(token: Token) -> bool:
    """Whether a token of `tokens_for` still opens something."""
    return token.expires_on >= _today() and not token.ends.all()


def _hash(whole: str) -> str:
    return sha256(whole.encode()).hexdigest()


def _today() -> date:
    return datetime.now(UTC).date()


_NO_ACCOUNT = Text(
    "Only an account has tokens; a demonstration has no accounts.",
    "Solo una cuenta tiene tokens; una demostración no tiene cuentas.",
)
_NO_NAME = Text(
    "Say in at most {most} characters what the token is for.",
    "Diga en {most} caracteres como máximo para qué es el token.",
)
_NO_SCOPE = Text("There is no scope '{name}'.", "No existe el alcance «{name}».")
_NO_SCOPES = Text(
    "Choose at least one thing that the token opens.",
    "Elija al menos una cosa que el token permita.",
)
_ONE_OF = Text("Choose from: {known}.", "Elija de: {known}.")
_DAYS = Text("A token holds for 1 to {most} days.", "Un token vale de 1 a {most} días.")
_TOO_MANY = Text(
    "An account has at most {most} tokens at a time. Revoke one first.",
    "Una cuenta tiene {most} tokens a la vez como máximo. Revoque antes uno.",
)
_NO_TOKEN = Text("There is no such token.", "No existe ese token.")
