"""Organizations and who belongs to them. Each thing done is an act that only grows."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from dedere.bilingual import Text
from dedere.errors import DedereError, did_you_mean
from dedere.law.authorities import load_authorities
from dedere.store.access import Reader
from dedere.store.access import accounts as asking
from dedere.store.derived import rebuilds
from dedere.store.models import (
    Account,
    Member,
    Membership,
    Organization,
    OrganizationAct,
    OrganizationKind,
    Role,
)

LONGEST = 200


class OrganizationError(DedereError):
    """Something that cannot be done about an organization, and why."""


def all_organizations() -> QuerySet[Any]:
    """Every organization, with how many members it has as ``count``."""
    return asking.organizations()


def with_key(key: str) -> Organization | None:
    """The organization with this key, if there is one."""
    return asking.organization_with(key)


def find(asked: str) -> Organization:
    """The organization with this key or name.

    Raises:
        OrganizationError: there is none, or several have the name.
    """
    asked = asked.strip()
    by_key = with_key(asked)
    if by_key is not None:
        return by_key
    found = asking.organizations_called(asked)
    if len(found) != 1:
        raise OrganizationError(
            (_SEVERAL if found else _NONE).format(asked=asked),
            Text("`dedere organization list` lists them.", "`dedere organization list` las lista."),
        )
    return found[0]


def of(account: Account) -> QuerySet[Member]:
    """The organizations of an account, with its role in each."""
    return asking.organizations_of(account)


def members(organization: Organization) -> QuerySet[Member]:
    """The members of an organization, by name."""
    return asking.members_of(organization)


def history(organization: Organization) -> QuerySet[Membership]:
    """Every act about its members, the oldest first."""
    return asking.memberships_of(organization)


def may_administer(reader: Reader, organization: Organization) -> bool:
    """Whether *reader* looks after the members of an organization."""
    if reader.administrator:
        return True
    return reader.account is not None and asking.is_administered_by(organization, reader.account)


def administered(reader: Reader) -> QuerySet[Any]:
    """The organizations that *reader* looks after."""
    if reader.administrator:
        return all_organizations()
    return asking.organizations_administered(reader.account or "")


# -- acts ------------------------------------------------------------------------------------------


def add(by: Reader, name_en: str, name_es: str, kind: str, authority: str = "") -> Organization:
    """Make an organization.

    Args:
        by: an administrator of the office.
        name_en: its name in English; where one is missing, the other counts for both.
        name_es: its name in Spanish.
        kind: a value of `OrganizationKind`.
        authority: its key in the directory of authorities, or nothing.

    Raises:
        OrganizationError: what cannot be used.
    """
    return _write(by, Organization(), name_en, name_es, kind, authority, closed=False)


def change(
    by: Reader,
    organization: Organization,
    name_en: str,
    name_es: str,
    kind: str,
    authority: str = "",
    *,
    closed: bool = False,
) -> Organization:
    """Write an organization otherwise; how it stood before stays in its acts.

    Raises:
        OrganizationError: what cannot be used.
    """
    return _write(by, organization, name_en, name_es, kind, authority, closed=closed)


def set_role(by: Reader, organization: Organization, account: Account, role: str) -> None:
    """Give an account a role in an organization, another one, or none any more.

    Raises:
        OrganizationError: *by* may not, the role does not exist, or nobody would be left who looks
            after the members.
    """
    if not may_administer(by, organization):
        raise OrganizationError(_MAY_NOT)
    if role not in Role.values:
        raise OrganizationError(_NO_ROLE.format(role=role))
    now = asking.member_in(organization, account)
    if (now.role if now else Role.ENDED) == role:
        return
    if role and now is None:
        check_open(organization)
    leads = now is not None and now.role == Role.ADMINISTRATOR
    if leads and not (by.administrator or asking.has_other_administrators(organization, account)):
        raise OrganizationError(_LAST, _LAST_TODO)
    with transaction.atomic():
        Membership(
            organization=organization,
            account=account,
            role=role,
            by=by.name or "",
            by_account=by.account or "",
        ).save()
        asking.keep_member(organization.pk, account.pk, role)


def check_open(organization: Organization) -> None:
    """Whether an organization takes members.

    Raises:
        OrganizationError: it was closed.
    """
    if organization.closed:
        raise OrganizationError(_CLOSED.format(name=organization.name_en))


@rebuilds("members", "store.member")
def rebuild_members() -> int:
    """Make the table of members anew from the acts; return how many there are."""
    with transaction.atomic():
        standing: dict[tuple[str, str], str] = {}
        for one in asking.memberships():
            standing[one.organization_id, one.account_id] = one.role
        asking.forget_members()
        for (organization, account), role in standing.items():
            asking.keep_member(organization, account, role)
    return asking.count_members()


def _write(
    by: Reader,
    organization: Organization,
    name_en: str,
    name_es: str,
    kind: str,
    authority: str,
    *,
    closed: bool,
) -> Organization:
    if not by.administrator:
        raise OrganizationError(_OFFICE)
    english, spanish = " ".join(name_en.split()), " ".join(name_es.split())
    english, spanish = english or spanish, spanish or english
    if not english or len(english) > LONGEST or len(spanish) > LONGEST:
        raise OrganizationError(_NO_NAME)
    if not (english + spanish).isprintable():
        raise OrganizationError(_NO_NAME)
    if kind not in OrganizationKind.values:
        raise OrganizationError(
            _NO_KIND.format(kind=kind, kinds=", ".join(OrganizationKind.values))
        )
    authority = authority.strip()
    known = load_authorities().authorities
    if authority and authority not in known:
        raise OrganizationError(
            _NO_AUTHORITY.format(key=authority), did_you_mean(authority, known) or _AUTHORITIES
        )
    with transaction.atomic():
        organization.name_en, organization.name_es = english, spanish
        organization.kind, organization.authority = kind, authority
        organization.closed = closed
        organization.save()
        OrganizationAct(
            organization=organization,
            name_en=english,
            name_es=spanish,
            kind=kind,
            authority=authority,
            closed=closed,
            by=by.name or "",
            by_account=by.account or "",
        ).save()
    return organization


NO_SUCH = Text("There is no such organization.", "No existe esa organización.")
_SEVERAL = Text(
    "Several organizations are called '{asked}'; give the key of one.",
    "Varias organizaciones se llaman «{asked}»; dé la clave de una.",
)
_NONE = Text("No organization is called '{asked}'.", "Ninguna organización se llama «{asked}».")
_MAY_NOT = Text(
    "Only an administrator of the organization or of the office changes its members.",
    "Solo quien administra la organización o la oficina cambia a sus miembros.",
)
_OFFICE = Text(
    "Only an administrator of the office makes and changes organizations.",
    "Solo quien administra la oficina crea y modifica organizaciones.",
)
_NO_ROLE = Text(
    "'{role}' is not a role: administrator, officer, reader.",
    "«{role}» no es un papel: administrator, officer, reader.",
)
_LAST = Text(
    "This is the last administrator of the organization.",
    "Es la última persona que administra la organización.",
)
_LAST_TODO = Text("Name another one first.", "Nombre antes a otra.")
_CLOSED = Text("{name} takes no new members.", "{name} no admite nuevos miembros.")
_NO_NAME = Text(
    "Give the organization a name of at most 200 characters.",
    "Dé a la organización un nombre de 200 caracteres como máximo.",
)
_NO_KIND = Text("'{kind}' is not one of: {kinds}.", "«{kind}» no es uno de: {kinds}.")
_NO_AUTHORITY = Text(
    "The directory of authorities has no '{key}'.",
    "El directorio de autoridades no tiene «{key}».",
)
_AUTHORITIES = Text(
    "`dedere law authorities` lists its keys.", "`dedere law authorities` muestra sus claves."
)
