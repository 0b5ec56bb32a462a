"""Words for accounts and organizations, in the language of the page."""

from __future__ import annotations

from django.utils.translation import gettext as _

from dedere.store.accounts import Did
from dedere.store.models import OrganizationKind, Role


def role_label(role: str) -> str:
    """What a member may do, in a word."""
    return {
        Role.ADMINISTRATOR: _("administrator"),
        Role.OFFICER: _("reads and writes"),
        Role.READER: _("reads"),
        Role.ENDED: _("no longer a member"),
    }[Role(role)]


def roles() -> list[tuple[str, str]]:
    """The roles that can be given, for a list to choose from."""
    given = (Role.READER, Role.OFFICER, Role.ADMINISTRATOR)
    return [(role.value, role_label(role)) for role in given]


def kind_label(kind: str) -> str:
    """What an organization is, in a word."""
    return {
        OrganizationKind.AUTHORITY: _("authority"),
        OrganizationKind.FIRM: _("law firm or public defense"),
        OrganizationKind.COURT: _("court"),
        OrganizationKind.NGO: _("civil society organization"),
    }[OrganizationKind(kind)]


def kinds() -> list[tuple[str, str]]:
    """The kinds of organizations, for a list to choose from."""
    return [(kind.value, kind_label(kind)) for kind in OrganizationKind]


def act_label(did: str) -> str:
    """What was done about an account."""
    return {
        Did.JOINED: _("the account was made"),
        Did.DISABLED: _("it may no longer sign in"),
        Did.ENABLED: _("it may sign in again"),
        Did.ADMINISTRATOR: _("it looks after accounts"),
        Did.ORDINARY: _("it no longer looks after accounts"),
        Did.RENAMED: _("its name changed"),
        Did.MOVED: _("its e-mail address changed"),
        Did.RESET: _("a link for a new password was made"),
        Did.UNLOCKED: _("its second factors were taken away"),
        Did.CODES: _("it codes under its name"),
    }[Did(did)]
