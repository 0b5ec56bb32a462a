"""Accounts, organizations, members and links: found for who signs in and who looks after them.

None of this opens a case; what an account may read is decided in `store.access.cases`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib.sessions.models import Session
from django.db.models import Count, Q, QuerySet

from dedere.store.models import (
    Account,
    AccountAct,
    Member,
    Membership,
    OneTimeLink,
    Organization,
    Role,
)

if TYPE_CHECKING:
    from django.http import HttpRequest

# -- accounts --------------------------------------------------------------------------------------


def accounts() -> QuerySet[Account]:
    """Every account, by name."""
    return Account.objects.all()


def account_with(key: str) -> Account | None:
    """The account with this key."""
    return Account.objects.filter(pk=key).first()


def account_at(email: str) -> Account | None:
    """The account that signs in with this address, in capitals or not."""
    return Account.objects.filter(email=email.strip().lower()).first()


def account_called(asked: str, folded: str) -> Account | None:
    """The account with *asked* for its key or address, or with the name *folded*."""
    return Account.objects.filter(
        Q(pk=asked) | Q(email=asked.lower()) | Q(folded=folded or "-")
    ).first()


def administrators() -> QuerySet[Account]:
    """The accounts that look after the office and may sign in."""
    return Account.objects.filter(is_active=True, is_administrator=True)


def is_name_borne(folded: str, but: Account | None = None) -> bool:
    """Whether an account other than *but* bears a name or once bore it."""
    once = AccountAct.objects.filter(folded=folded)
    now = Account.objects.filter(folded=folded)
    if but is not None:
        once, now = once.exclude(account=but), now.exclude(pk=but.pk)
    return once.exists() or now.exists()


def is_address_used(email: str, but: Account | None = None) -> bool:
    """Whether an account other than *but* signs in with an address."""
    used = Account.objects.filter(email=email)
    if but is not None:
        used = used.exclude(pk=but.pk)
    return used.exists()


def acts_about(account: Account) -> QuerySet[AccountAct]:
    """What was done about an account, the oldest first."""
    return AccountAct.objects.filter(account=account)


# -- what django-allauth keeps of an account -------------------------------------------------------


def keep_address(account: Account) -> None:
    """Tell django-allauth with which address the account signs in."""
    from allauth.account.models import EmailAddress

    EmailAddress.objects.filter(user=account).delete()
    EmailAddress.objects.create(user=account, email=account.email, verified=True, primary=True)


def factors_of(account: Account) -> frozenset[str]:
    """The kinds of second factors that an account has, as django-allauth calls them."""
    from allauth.mfa.models import Authenticator

    return frozenset(Authenticator.objects.filter(user=account).values_list("type", flat=True))


def remove_factors(account: Account) -> int:
    """Take the second factors of an account away; return how many there were."""
    from allauth.mfa.models import Authenticator

    gone, _ = Authenticator.objects.filter(user=account).delete()
    return int(gone)


def sessions_of(account: Account | None) -> list[Any]:
    """The sessions of an account that have not ended."""
    from allauth.usersessions.models import UserSession

    return list(UserSession.objects.purge_and_list(account))


def note_session(request: HttpRequest) -> None:
    """Write down that the session of a request is in use, and from where."""
    from allauth.usersessions.models import UserSession

    UserSession.objects.create_from_request(request)


def remove_sessions(account: Account) -> int:
    """End every session of an account; return how many there were."""
    from allauth.usersessions.models import UserSession

    mine = UserSession.objects.filter(user=account)
    keys = list(mine.values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    mine.delete()
    return len(keys)


# -- organizations ---------------------------------------------------------------------------------


def organizations() -> QuerySet[Any]:
    """Every organization, with how many members it has as ``count``."""
    return Organization.objects.annotate(count=Count("members"))


def organization_with(key: str) -> Organization | None:
    """The organization with this key."""
    return Organization.objects.filter(pk=key).first()


def organizations_called(name: str) -> list[Organization]:
    """The organizations with this name in one of the languages, in capitals or not."""
    # Not every database compares letters with accents in this way.
    asked = name.casefold()
    return [
        one
        for one in Organization.objects.all()
        if asked in (one.name_en.casefold(), one.name_es.casefold())
    ]


def organizations_administered(account: str) -> QuerySet[Any]:
    """The organizations whose members an account looks after."""
    mine = Member.objects.filter(account=account, role=Role.ADMINISTRATOR)
    return organizations().filter(pk__in=mine.values("organization"))


# -- members ---------------------------------------------------------------------------------------


def roles_of(account: Account) -> dict[str, str]:
    """The role of an account in each of its organizations, by their keys."""
    return dict(Member.objects.filter(account=account).values_list("organization_id", "role"))


def member_in(organization: Organization, account: Account) -> Member | None:
    """How an account belongs to an organization, if it does."""
    return Member.objects.filter(organization=organization, account=account).first()


def members_of(organization: Organization) -> QuerySet[Member]:
    """The members of an organization, by name."""
    found = Member.objects.filter(organization=organization).select_related("account")
    return found.order_by("account__folded")


def organizations_of(account: Account) -> QuerySet[Member]:
    """How an account belongs to each of its organizations, by their names."""
    found = Member.objects.filter(account=account).select_related("organization")
    return found.order_by("organization__name_en")


def is_administered_by(organization: Organization, account: str) -> bool:
    """Whether an account looks after the members of an organization."""
    mine = Member.objects.filter(organization=organization, account=account)
    return mine.filter(role=Role.ADMINISTRATOR).exists()


def has_other_administrators(organization: Organization, but: Account) -> bool:
    """Whether an account other than *but* looks after the members of an organization."""
    found = Member.objects.filter(organization=organization, role=Role.ADMINISTRATOR)
    return found.exclude(account=but).exists()


def memberships_of(organization: Organization) -> QuerySet[Membership]:
    """Every act about the members of an organization, the oldest first."""
    return Membership.objects.filter(organization=organization).select_related("account")


def memberships() -> QuerySet[Membership]:
    """Every act about members, the oldest first: to make the table of members anew."""
    return Membership.objects.order_by("at", "pk")


def keep_member(organization: str, account: str, role: str) -> None:
    """Remember which role an account has now in an organization; none where it has no more."""
    if role:
        Member.objects.update_or_create(
            organization_id=organization, account_id=account, defaults={"role": role}
        )
    else:
        Member.objects.filter(organization_id=organization, account_id=account).delete()


def forget_members() -> None:
    """Empty the table of members, to make it anew from the acts."""
    Member.objects.all().delete()


def count_members() -> int:
    """How many roles stand in the table of members."""
    return Member.objects.count()


# -- links that work once --------------------------------------------------------------------------


def links_open_at(moment: datetime) -> QuerySet[OneTimeLink]:
    """The links that work at a moment: not used, not withdrawn, not too old."""
    return OneTimeLink.objects.filter(
        Q(until=None) | Q(until__gt=moment), used_at=None, withdrawn_at=None
    )


def link_with(key: str) -> OneTimeLink | None:
    """The link with this key, whether it works or not. The key is not its secret."""
    return OneTimeLink.objects.filter(pk=key).first()


def keep_made(link: OneTimeLink, account: Account) -> None:
    """Remember which account was made with a link."""
    OneTimeLink.objects.filter(pk=link.pk).update(account=account)
