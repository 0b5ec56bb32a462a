"""Links that work once: the first administrator, an invitation, a new password.

The secret is given out when the link is made and never again; the database holds its hash.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from dedere.bilingual import Text
from dedere.store import accounts, organizations
from dedere.store.access import Reader
from dedere.store.access.accounts import keep_made, link_with, links_open_at
from dedere.store.accounts import AccountError
from dedere.store.models import Account, OneTimeLink, Organization, Purpose, Role

INVITATION_LASTS = timedelta(days=14)
RESET_LASTS = timedelta(days=2)


def first() -> str:
    """The secret of a link that makes the first administrator; earlier ones end.

    Raises:
        AccountError: somebody looks after the office already.
    """
    if accounts.any_administrator():
        raise AccountError(_NOT_FIRST, _ASK)
    with transaction.atomic():
        now = timezone.now()
        open_links().filter(purpose=Purpose.FIRST).update(withdrawn_at=now)
        return _made(OneTimeLink(purpose=Purpose.FIRST, administrator=True, by="console"))[1]


def invite(
    by: Reader,
    email: str,
    *,
    name: str = "",
    language: str = "en",
    administrator: bool = False,
    organization: Organization | None = None,
    role: str = "",
) -> tuple[OneTimeLink, str]:
    """Invite somebody; an earlier invitation of the same address ends.

    Returns the link and its secret.

    Raises:
        AccountError: *by* may not invite, or the address or the name will not do.
    """
    if not by.administrator and (
        administrator or organization is None or not organizations.may_administer(by, organization)
    ):
        raise AccountError(_MAY_NOT)
    if organization is not None:
        organizations.check_open(organization)
    written = accounts.clean_email(email)
    if name.strip():
        name = accounts.clean_name(name)
    with transaction.atomic():
        earlier = open_links().filter(purpose=Purpose.JOIN, email=written)
        earlier.update(withdrawn_at=timezone.now())
        return _made(
            OneTimeLink(
                purpose=Purpose.JOIN,
                email=written,
                name=name.strip(),
                language="es" if language == "es" else "en",
                administrator=administrator,
                organization=organization,
                role=(role or Role.READER) if organization else "",
                by=by.name or "",
                by_account=by.account or "",
                until=timezone.now() + INVITATION_LASTS,
            )
        )


def reset(account: Account, by: Reader) -> tuple[OneTimeLink, str]:
    """A link with which the owner of an account gives it a new password; earlier ones end.

    Raises:
        AccountError: the account may not sign in.
    """
    if not account.is_active:
        raise AccountError(_DISABLED, _ENABLE)
    with transaction.atomic():
        earlier = open_links().filter(purpose=Purpose.RESET, account=account)
        earlier.update(withdrawn_at=timezone.now())
        accounts.note_reset(account, by)
        return _made(
            OneTimeLink(
                purpose=Purpose.RESET,
                account=account,
                email=account.email,
                by=by.name or "",
                by_account=by.account or "",
                until=timezone.now() + RESET_LASTS,
            )
        )


def withdraw(link: OneTimeLink) -> None:
    """End a link that was not used. To undo it, make another."""
    open_links().filter(pk=link.pk).update(withdrawn_at=timezone.now())


def open_links() -> QuerySet[OneTimeLink]:
    """The links that still work."""
    return links_open_at(timezone.now())


def with_key(key: str) -> OneTimeLink | None:
    """The link with this key, whether it works or not. The key is not its secret."""
    return link_with(key)


def find(secret: str) -> OneTimeLink | None:
    """The link with this secret, if it still works."""
    return open_links().filter(digest=_digest(secret)).select_related("organization").first()


def join(secret: str, *, email: str, name: str, password: str, language: str) -> Account:
    """Make the account that a link is for. The address of an invitation is not chosen anew.

    Raises:
        AccountError: the link does not work, or name, address or password will not do.
    """
    with transaction.atomic():
        link = _take(secret, Purpose.JOIN, Purpose.FIRST)
        if link.purpose == Purpose.FIRST and accounts.any_administrator():
            raise AccountError(_NOT_FIRST, _ASK)
        account = accounts.create(
            link.email or email,
            name,
            password,
            language,
            Reader(link.by, account=link.by_account or None),
            administrator=link.administrator,
        )
        if link.organization is not None:
            by = Reader(link.by, account=link.by_account or None, administrator=True)
            organizations.set_role(by, link.organization, account, link.role)
        keep_made(link, account)
    return account


def new_password(secret: str, password: str) -> Account:
    """Give the account of a link a new password. Its sessions end.

    Raises:
        AccountError: the link does not work, or the password will not do.
    """
    with transaction.atomic():
        link = _take(secret, Purpose.RESET)
        account = link.account
        if account is None or not account.is_active:
            raise AccountError(_NO_LINK, _NEW_LINK)
        accounts.check_password(password, account)
        account.set_password(password)
        account.save(update_fields=["password"])
        accounts.end_sessions(account)
    return account


def _take(secret: str, *purposes: Purpose) -> OneTimeLink:
    """The link, used from now on. Of two who use it at once, one does."""
    found = open_links().filter(digest=_digest(secret), purpose__in=purposes)
    link = found.select_related("organization", "account").first()
    if link is None or not found.update(used_at=timezone.now()):
        raise AccountError(_NO_LINK, _NEW_LINK)
    return link


def _made(link: OneTimeLink) -> tuple[OneTimeLink, str]:
    secret = secrets.token_urlsafe(24)
    link.digest = _digest(secret)
    link.save()
    return link, secret


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


_NOT_FIRST = Text(
    "This office has an administrator already.", "Esta oficina ya tiene quien la administre."
)
_ASK = Text(
    "Ask for an invitation; `dedere user reset` makes a link for a new password.",
    "Pida una invitación; `dedere user reset` crea un enlace para una contraseña nueva.",
)
_MAY_NOT = Text(
    "Only an administrator invites, and one of an organization into that one.",
    "Solo invita quien administra, y quien administra una organización, a esa.",
)
_DISABLED = Text("This account may not sign in.", "Esta cuenta no puede ingresar.")
_ENABLE = Text("Enable it first.", "Habilítela antes.")
_NO_LINK = Text(
    "This link does not work: it was used, withdrawn, replaced by a newer one, or is too old.",
    "Este enlace no funciona: ya se usó, se retiró, lo sustituyó uno más nuevo o es muy antiguo.",
)
_NEW_LINK = Text(
    "Ask an administrator of the office for a new one.",
    "Pida uno nuevo a quien administra la oficina.",
)
